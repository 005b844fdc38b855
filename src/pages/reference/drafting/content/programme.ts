import type { Messages } from "../../../messages";
import { labelIn, listOf, partKind, text } from "./part-kind";
import { unitFrom, unitKind, unitNamed } from "./unit";

const bases = (t: Messages) => t.bases;

const taught = partKind(
  "taught",
  [
    { name: "unit", form: "choice", isRequired: true, choices: "units", of: unitNamed, into: unitFrom },
    { name: "mandatory", form: "yesNo", isRequired: true },
    { name: "alone", form: "yesNo" },
    { name: "basis", form: "choice", only: ["NATIONAL"], choices: bases },
  ],
  {
    lists: {},
    blank: {},
    describe: (part, lookups, t) =>
      [labelIn(lookups.units, unitNamed(part)), part.mandatory === false && t.content.option]
        .filter(Boolean)
        .join(", "),
    keyOf: unitNamed,
  },
);

/** A programme: what it is, the units that it teaches, and those that are published with it. */
export const programmeKind = partKind(
  "programme",
  [
    { name: "code", form: "text", isRequired: true, only: ["NEW"] },
    { name: "provider", form: "choice", isRequired: true, only: ["NATIONAL"], choices: "providers" },
    { name: "title", form: "line", isRequired: true },
    { name: "shape", form: "words", isRequired: true },
    { name: "delivery", form: "line" },
    { name: "hours", form: "decimal" },
    { name: "price", form: "decimal" },
    { name: "maximumFunding", form: "decimal" },
    { name: "award", form: "line" },
    { name: "leadsTo", form: "some", choices: "credentialTypes" },
    { name: "completeness.statedOn", form: "day" },
    { name: "completeness.statedBy", form: "line" },
    { name: "basis", form: "choice", only: ["NATIONAL"], choices: bases },
    { name: "sourceRef", form: "text", only: ["NATIONAL"] },
    { name: "note", form: "words" },
  ],
  {
    lists: {
      units: taught,
      define: {
        ...unitKind,
        // A unit that is published with a programme is taught by it.
        onAdd: (draft, { curriculum = null, code }) => ({
          ...draft,
          units: [...listOf(draft.units), { curriculum, unit: code, mandatory: true }],
        }),
      },
    },
    blank: { units: [], define: [] },
    describe: ({ code, title }) => `${text(title)} (${text(code)})`,
    keyOf: ({ code }) => text(code),
  },
);
