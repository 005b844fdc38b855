import { Codes } from "./codes";
import type { Report } from "./report";
import type { SourceLevel, SourceRubric } from "./source";

/** A scale of proficiency as the document of a framework has it. */
export interface ImportedScale {
  readonly code: string;
  readonly title: string;
  readonly basis: string;
  readonly note: string;
  readonly levels: readonly {
    readonly code: string;
    readonly rank: number;
    readonly title: string;
    readonly description: string;
  }[];
}

/**
 * The scale of a framework: the one that the request names; else the only rubric that has one criterion with
 * levels. @returns null if neither is given.
 */
export function scaleOf(
  rubrics: readonly SourceRubric[],
  named: ImportedScale | null,
  framework: string,
  report: Report,
): ImportedScale | null {
  const fitting = rubrics.filter(
    ({ criteria }) => criteria.length === 1 && (criteria[0]?.levels.length ?? 0) > 0,
  );
  const chosen = named === null && fitting.length === 1 ? fitting[0] : undefined;
  const why =
    named === null
      ? "Only a rubric with one criterion can be the scale."
      : "The request names another scale.";
  for (const { path } of rubrics.filter((rubric) => rubric !== chosen))
    report.lose("LEFT_OUT", "CFRubrics", why, path);
  if (named) return named;
  if (chosen) return scaleFrom(chosen, framework, report);
  report.missing(
    ["CFRubrics"],
    `one rubric with one criterion and its levels (it has ${fitting.length}), or in package.levelsOf the framework whose levels apply`,
  );
  return null;
}

function scaleFrom(rubric: SourceRubric, framework: string, report: Report): ImportedScale {
  const { path, ours } = rubric;
  const assume = (what: string, message: string) =>
    report.lose("ASSUMED", `CFRubrics.${what}`, message, path);
  const code = ours.code ?? `${framework.slice(0, 53)}-LEVELS`;
  if (ours.code === null) assume("code", `The scale has the code ${code} here.`);
  if (ours.basis === null) assume("basis", "The levels count as PUBLISHED.");
  const title = rubric.title ?? "Levels";
  if (rubric.title === null) assume("title", "The scale has no title. It is called Levels here.");
  if (rubric.description === null)
    assume("description", "The scale has no description. Its title is repeated.");
  return {
    code,
    title,
    basis: ours.basis ?? "PUBLISHED",
    note: rubric.description ?? title,
    levels: levelsFrom(rubric.criteria[0]?.levels ?? [], report),
  };
}

/** Ranks are counted from 1 in the order of position; ranks and codes that the package does not have are made. */
function levelsFrom(levels: readonly SourceLevel[], report: Report): ImportedScale["levels"] {
  const sorted = levels
    .map((level, index) => ({ level, position: level.position ?? index + 1 }))
    .sort((a, b) => a.position - b.position)
    .map(({ level }) => level);
  const coded = sorted.map(({ path, code, quality }) => ({ path, code: code ?? codeFrom(quality) }));
  const codes = new Codes(coded, report);
  return sorted.map((level, index) => {
    const rank = index + 1;
    const { path, position } = level;
    const lose = (effect: "ASSUMED" | "CHANGED", what: string, message: string) =>
      report.lose(effect, `CFRubricCriterionLevels.${what}`, message, path);
    if (level.code === null) lose("ASSUMED", "code", "The code is made of the level's name.");
    if (position !== null && position !== rank)
      lose("CHANGED", "position", "Levels are numbered from 1 here, in the same order.");
    if (level.quality === null)
      lose("ASSUMED", "quality", "The level has no name. It is called by its number.");
    if (level.description === null)
      lose("ASSUMED", "description", "The level has no description. Its name is repeated.");
    const title = level.quality ?? `Level ${rank}`;
    const code = codes.codeFor(coded[index] ?? { path, code: null }, "", rank);
    return { code, rank, title, description: level.description ?? title };
  });
}

const codeFrom = (name: string | null): string | null =>
  name
    ?.normalize("NFKD")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40) || null;
