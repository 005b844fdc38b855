import type { Messages } from "../../../messages";
import { labelIn, partKind, text, type Values } from "./part-kind";

const bases = (t: Messages) => t.bases;

/** A competence is chosen with its framework and its edition: a code alone does not name one. */
const competenceOf = ({ framework, edition, competence }: Values): string =>
  text(competence) === "" ? "" : [framework, text(edition), competence].join("|");

function competenceInto(value: unknown): Values {
  const [framework = "", edition = "", competence = ""] = text(value).split("|");
  return { framework, edition: edition === "" ? null : Number(edition), competence };
}

/** A unit by its curriculum and its code. */
export const unitNamed = ({ curriculum, unit }: Values): string =>
  text(unit) === "" ? "" : `${text(curriculum)}|${text(unit)}`;

export function unitFrom(value: unknown): Values {
  const [curriculum = "", unit = ""] = text(value).split("|");
  return { curriculum: curriculum || null, unit };
}

const outcome = partKind(
  "outcome",
  [
    { name: "text", form: "words", isRequired: true },
    {
      name: "competence",
      form: "choice",
      isRequired: true,
      choices: "competences",
      of: competenceOf,
      into: competenceInto,
    },
    { name: "level", form: "choice", isRequired: true, choices: "levels" },
    { name: "depth", form: "choice", isRequired: true, choices: (t) => t.content.depths },
    { name: "evidenceKinds", form: "some", choices: "evidenceKinds" },
    { name: "basis", form: "choice", only: ["NATIONAL"], choices: bases },
    { name: "mappingBasis", form: "choice", only: ["NATIONAL"], choices: bases },
    { name: "levelBasis", form: "choice", only: ["NATIONAL"], choices: bases },
  ],
  {
    lists: {},
    blank: { evidenceKinds: [] },
    describe: (part, lookups) =>
      `${text(part.text)} (${labelIn(lookups.competences, competenceOf(part))}; ${labelIn(lookups.levels, text(part.level))})`,
    keyOf: (part) => text(part.text),
  },
);

const start = partKind(
  "start",
  [
    { name: "startsOn", form: "day", isRequired: true },
    { name: "places", form: "number" },
  ],
  {
    lists: {},
    blank: {},
    describe: ({ startsOn, places }, _, t) =>
      [t.day(text(startsOn)), typeof places === "number" && t.content.places(places)]
        .filter(Boolean)
        .join(", "),
    keyOf: ({ startsOn }) => text(startsOn),
  },
);

/** A curriculum unit: what it is, what it covers, and when it starts. */
export const unitKind = partKind(
  "unit",
  [
    { name: "code", form: "text", isRequired: true, only: ["NEW"] },
    { name: "curriculum", form: "choice", isRequired: true, only: ["NATIONAL", "NEW"], choices: "curricula" },
    { name: "title", form: "line", isRequired: true },
    { name: "titleBasis", form: "choice", only: ["NATIONAL"], choices: bases },
    { name: "summary", form: "words", isRequired: true },
    { name: "aim", form: "words" },
    { name: "hours", form: "decimal" },
    { name: "deliveryMode", form: "choice", choices: (t) => t.content.modes },
    { name: "price", form: "decimal" },
    { name: "durationDays", form: "number" },
    { name: "optional", form: "yesNo" },
    { name: "section.code", form: "text" },
    { name: "section.title", form: "line" },
    {
      name: "prerequisites",
      form: "some",
      choices: "ownUnits",
      of: ({ prerequisites }) =>
        Array.isArray(prerequisites) ? (prerequisites as Values[]).map(unitNamed) : [],
      into: (value) => ({ prerequisites: Array.isArray(value) ? value.map(unitFrom) : [] }),
    },
    { name: "mappingBasis", form: "choice", only: ["NATIONAL"], choices: bases },
    { name: "note", form: "words" },
    { name: "sourceRefs", form: "lines", only: ["NATIONAL"] },
  ],
  {
    lists: { outcomes: outcome, starts: start },
    blank: { starts: [], prerequisites: [], outcomes: [], sourceRefs: [] },
    describe: ({ code, title }) => `${text(title)} (${text(code)})`,
    keyOf: ({ curriculum, code }) => unitNamed({ curriculum, unit: code }),
  },
);
