import type { CurriculumSource, EditionSource } from "../case/sources";

/** What an edition has and Moodle's file has no place for, or has in another form. */
export interface MoodleLoss {
  readonly effect: "LEFT_OUT" | "CHANGED" | "ASSUMED";
  readonly what: string;
  readonly message: string;
  readonly count: number;
}

type Entry = readonly [MoodleLoss["effect"], what: string, count: number, message: string];

/** What of an edition is not in its file as it is here. @param shortened how many titles are cut. */
export function lossesOf(edition: EditionSource, shortened: number, proficientFrom: number): MoodleLoss[] {
  const { levels } = edition;
  const proficient = levels.find(({ rank }) => rank === proficientFrom)?.title ?? "the highest level";
  const withCommas = levels.filter(({ title }) => title.includes(",")).length;
  const entries: readonly Entry[] = [
    [
      "ASSUMED",
      "proficient",
      1,
      `Moodle needs to know from which level somebody is proficient: ${proficient}, the level that most routes ask for. Change it in Moodle if your course aims at another.`,
    ],
    cutTitles(shortened),
    ["CHANGED", "levels", withCommas, "Commas in the names of levels became semicolons."],
    ["LEFT_OUT", "levels", levels.length, "Moodle's scale has names of levels, and no descriptions."],
    ...partsLeftOut(edition),
    ["LEFT_OUT", "publisher, jurisdiction, publishedOn", 1, "Moodle has no place for them."],
    ["LEFT_OUT", "crosswalks", 1, "Links to other frameworks are not in the file."],
  ];
  return lossesFrom(entries);
}

/** What of a curriculum is not in its file as it is here. @param shortened how many titles are cut. */
export function lossesOfCurriculum({ sections, notes }: CurriculumSource, shortened: number): MoodleLoss[] {
  const units = sections.flatMap((section) => section.units);
  const outcomes = units.flatMap((unit) => unit.outcomes);
  const parts = sections.length + units.length + outcomes.length;
  const needing = units.filter(({ prerequisites }) => prerequisites.length > 0).length;
  return lossesFrom([
    [
      "ASSUMED",
      "proficient",
      1,
      "Moodle needs a scale, and a curriculum has none: somebody has completed a unit, or not.",
    ],
    cutTitles(shortened),
    [
      "CHANGED",
      "competence, level, depth",
      outcomes.length,
      "Moodle has no links between frameworks. The competence that an outcome leads to, and its level, are in the description; its depth is not.",
    ],
    ["LEFT_OUT", "prerequisites", needing, "Moodle has no place for units that come before another."],
    ["LEFT_OUT", "version, hours, optional", units.length, "Moodle has no place for them."],
    ["LEFT_OUT", "basis", parts, "Moodle has no place for how a part was read."],
    ["LEFT_OUT", "publisher, publishedOn, notes", 1 + notes.length, "Moodle has no place for them."],
  ]);
}

const cutTitles = (shortened: number): Entry => [
  "CHANGED",
  "titles",
  shortened,
  "A short name has 100 characters at most. The whole text is in the description.",
];

const lossesFrom = (entries: readonly Entry[]): MoodleLoss[] =>
  entries
    .map(([effect, what, count, message]) => ({ effect, what, message, count }))
    .filter(({ count }) => count > 0);

function partsLeftOut({ domains }: EditionSource): Entry[] {
  const competences = domains.flatMap((domain) => domain.competences);
  const statements = competences.flatMap((competence) => competence.statements);
  const parts = domains.length + competences.length + statements.length;
  const themes = statements.filter(({ theme }) => theme !== null).length;
  const coverage = "Moodle has no place for how much of a competence was read, and where.";
  return [
    ["LEFT_OUT", "kind, nature, basis", parts, "Moodle has no place for what a part is and how it was read."],
    ["LEFT_OUT", "coverage, note, sources", competences.length, coverage],
    ["LEFT_OUT", "theme", themes, "Moodle has no place for the themes of statements."],
  ];
}
