import type { Choice } from "../../../frame/fields";
import type { Messages } from "../../../messages";
import { labelIn, partKind, text, type Values } from "./part-kind";

/** An edition of a framework: its number is left out for the current one. */
export const editionNamed = (code: unknown, edition: unknown): string =>
  text(code) === "" ? "" : `${text(code)}|${text(edition)}`;

/** The code and the number behind a choice of an edition. */
function editionFrom(value: unknown): readonly [string, number | null] {
  const [code = "", edition = ""] = text(value).split("|");
  return [code, edition === "" ? null : Number(edition)];
}

/** The two editions that a crosswalk joins, as a choice. */
export const endsNamed = ({ from, fromEdition, to, toEdition }: Values): string =>
  `${editionNamed(from, fromEdition)}>${editionNamed(to, toEdition)}`;

export function endsFrom(choice: string): Values {
  const [first, second] = choice.split(">");
  const [from, fromEdition] = editionFrom(first);
  const [to, toEdition] = editionFrom(second);
  return { from, fromEdition, to, toEdition };
}

function counts(relation: string, cap: string, levels: readonly Choice[] | undefined, t: Messages): string {
  const words: Readonly<Record<string, string>> = t.content.relations;
  const label = words[relation] ?? relation;
  return cap === "" ? label : t.content.upTo(label, labelIn(levels, cap));
}

const link = partKind(
  "link",
  [
    { name: "from", form: "choice", isRequired: true, choices: "fromCompetences" },
    { name: "to", form: "choice", isRequired: true, choices: "toCompetences" },
    { name: "relation", form: "choice", isRequired: true, choices: (t) => t.content.relations },
    { name: "cap", form: "choice", choices: "toLevels" },
    { name: "basis", form: "choice", isRequired: true, choices: (t) => t.bases },
  ],
  {
    lists: {},
    blank: {},
    describe: ({ from, to, relation, cap }, { fromCompetences, toCompetences, toLevels }, t) =>
      t.content.linked(
        labelIn(fromCompetences, text(from)),
        labelIn(toCompetences, text(to)),
        counts(text(relation), text(cap), toLevels, t),
      ),
    keyOf: ({ from, to }) => `${text(from)} ${text(to)}`,
  },
);

const levelPair = partKind(
  "levelPair",
  [
    { name: "from", form: "choice", isRequired: true, choices: "fromLevels" },
    { name: "to", form: "choice", isRequired: true, choices: "toLevels" },
  ],
  {
    lists: {},
    blank: {},
    describe: ({ from, to }, { fromLevels, toLevels }, t) =>
      t.content.countsAs(labelIn(fromLevels, text(from)), labelIn(toLevels, text(to))),
    keyOf: ({ from }) => text(from),
  },
);

/** A crosswalk: what of one edition of a framework counts towards another. */
export const crosswalkKind = partKind(
  "crosswalk",
  [
    {
      name: "from",
      form: "choice",
      isRequired: true,
      only: ["NEW"],
      choices: "editions",
      of: ({ from, fromEdition }) => editionNamed(from, fromEdition),
      into: (value) => {
        const [from, fromEdition] = editionFrom(value);
        return { from, fromEdition };
      },
    },
    {
      name: "to",
      form: "choice",
      isRequired: true,
      only: ["NEW"],
      choices: "editions",
      of: ({ to, toEdition }) => editionNamed(to, toEdition),
      into: (value) => {
        const [to, toEdition] = editionFrom(value);
        return { to, toEdition };
      },
    },
    { name: "note", form: "words" },
  ],
  {
    lists: { links: link, levelMap: levelPair },
    blank: { links: [], levelMap: null },
    describe: ({ from, to }, _, t) => t.content.joins(text(from), text(to)),
    keyOf: endsNamed,
  },
);
