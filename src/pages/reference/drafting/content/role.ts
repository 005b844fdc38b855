import type { Messages } from "../../../messages";
import { type PartKind, partKind, text } from "./part-kind";

const bases = (t: Messages) => t.bases;

type LineKey = "inScope" | "outOfScope" | "titleInUse";

/** A line of the scope, or a title in use. An organisation's own is its own policy. */
const line = (key: LineKey): PartKind =>
  partKind(
    key,
    [
      { name: "text", form: "words", isRequired: true },
      { name: "basis", form: "choice", isRequired: true, only: ["NATIONAL"], choices: bases },
      { name: "sourceRef", form: "text", only: ["NATIONAL"] },
    ],
    {
      lists: {},
      blank: { basis: "LOCAL_POLICY" },
      describe: (part) => text(part.text),
      keyOf: (part) => text(part.text),
    },
  );

const typical = partKind(
  "typical",
  [
    { name: "type", form: "choice", isRequired: true, choices: (t) => t.content.sorts },
    { name: "text", form: "words", isRequired: true },
    { name: "basis", form: "choice", isRequired: true, only: ["NATIONAL"], choices: bases },
    { name: "sourceRef", form: "text", only: ["NATIONAL"] },
  ],
  {
    lists: {},
    blank: { basis: "LOCAL_POLICY" },
    describe: (part) => text(part.text),
    keyOf: ({ type, text: words }) => `${text(type)} ${text(words)}`,
  },
);

/** A role: its words, its pay band, what it is for and what it is not for. */
export const roleKind = partKind(
  "role",
  [
    { name: "code", form: "text", isRequired: true, only: ["NEW"] },
    { name: "variantOf", form: "choice", only: ["OWN"], choices: "nationalRoles" },
    { name: "title", form: "line", isRequired: true },
    { name: "titleBasis", form: "choice", isRequired: true, only: ["NATIONAL"], choices: bases },
    { name: "summary", form: "words", isRequired: true },
    { name: "family", form: "choice", isRequired: true, choices: (t) => t.families },
    { name: "payBanding", form: "choice", isRequired: true, choices: (t) => t.content.bandings },
    { name: "payBand", form: "choice", choices: "payBands" },
    { name: "lowestPayBand", form: "choice", choices: "payBands" },
    { name: "highestPayBand", form: "choice", choices: "payBands" },
    { name: "bandBasis", form: "choice", isRequired: true, only: ["NATIONAL"], choices: bases },
    { name: "endOfMap", form: "words" },
    { name: "note", form: "words" },
    { name: "sourceRefs", form: "lines", only: ["NATIONAL"] },
  ],
  {
    lists: {
      inScope: line("inScope"),
      outOfScope: line("outOfScope"),
      titlesInUse: line("titleInUse"),
      typicalRequirements: typical,
    },
    blank: {
      titleBasis: "LOCAL_POLICY",
      bandBasis: "LOCAL_POLICY",
      inScope: [],
      outOfScope: [],
      titlesInUse: [],
      typicalRequirements: [],
      sourceRefs: [],
    },
    describe: ({ code, title }) => `${text(title)} (${text(code)})`,
    keyOf: ({ code }) => text(code),
  },
);
