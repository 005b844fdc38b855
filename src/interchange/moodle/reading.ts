import { unguardFormula } from "../../text";
import { frameworkFrom } from "../case/reading/framework";
import type { ImportWishes, ReadFramework } from "../case/reading/imported";
import { type Path, quote, Report } from "../case/reading/report";
import type { SourceItem, SourcePackage } from "../case/reading/source";
import { DEEPEST } from "../case/reading/tree";
import { COLUMNS } from "./csv";
import { linesOfHtml } from "./plain-text";
import { recordsOf } from "./records";

/** Moodle's words for the levels of a tree, as our types of items. */
const TYPES: Readonly<Record<string, string>> = {
  domain: "Domain",
  competency: "Competence",
  indicator: "Statement",
};

/** The columns by the names that reports have for them. */
const NAMES: Readonly<Record<string, string>> = {
  "CFItems.humanCodingScheme": "ID number",
  "CFItems.fullStatement": "Short name",
  "CFItems.notes": "Description",
  "CFDocument.description": "Description",
  CFItems: "moodleCsv",
  CFDocument: "moodleCsv",
  CFRubrics: "Scale values",
};

/** What CASE calls something, in the words of Moodle's file. */
const columnOf = (what: string): string =>
  NAMES[what] ??
  what
    .replace(/^CFRubrics\./, "scale.")
    .replace(/^CFRubricCriterionLevels\./, "level.")
    .replace(/^CF(?:Items|Document)\./, "");

/** Moodle cuts both at 100 characters; a file that was written by hand may have longer names. */
const LONGEST_NUMBER = 100;
const LONGEST_NAME = 300;

interface MoodleRow {
  readonly path: Path;
  readonly parent: string;
  readonly number: string;
  readonly title: string;
  readonly text: string | null;
  readonly cells: readonly string[];
}

/** Reads a competency framework that Moodle exported as an edition of a framework. */
export function readMoodleFile(text: string, wishes: ImportWishes): ReadFramework {
  const report = new Report(columnOf);
  const source = packageFrom(text, report);
  return frameworkFrom(source, wishes, report);
}

function packageFrom(text: string, report: Report): SourcePackage | null {
  const [head, ...records] = recordsOf(text, report) ?? [];
  if (!head) {
    report.missing(["moodleCsv"], "a row of headings, and one for the framework");
    return null;
  }
  const rows = records.map((cells, index) => readRow(cells, ["moodleCsv", String(index + 2)], report));
  const [framework, ...others] = rows.filter(({ cells }) => cells[12] === "1");
  if (!framework || others.length > 0) {
    report.wrong(
      ["moodleCsv"],
      `one row that "${COLUMNS[12]}" marks with 1, and has ${framework ? others.length + 1 : 0}`,
    );
    return null;
  }
  const parts = rows.filter((row) => row !== framework);
  const byNumber = distinct(parts, framework, report);
  const taxonomy = (framework.cells[13] ?? "").split(",").map((word) => word.trim());
  const items = parts.map((row) =>
    itemOf(row, framework, TYPES[taxonomy[depthOf(row, byNumber)] ?? ""] ?? null),
  );
  const associations = parts
    .filter(({ parent }) => parent !== "" && parent !== framework.number)
    .map(({ path, number, parent }) => ({
      identifier: "",
      uri: null,
      path,
      type: "isChildOf",
      position: null,
      origin: number,
      destination: parent,
    }));
  if (report.problems.length > 0) return null;
  return { document: documentOf(framework, report), items, associations, rubrics: scaleOf(framework) };
}

function readRow(cells: readonly string[], path: Path, report: Report): MoodleRow {
  const [parent = "", number = "", name = "", description = "", format = "1"] = cells.map((cell) =>
    cell.trim(),
  );
  if (cells.length !== COLUMNS.length)
    report.wrong(path, `${COLUMNS.length} fields, and has ${cells.length}`);
  for (const [value, what] of [
    [number, COLUMNS[1]],
    [name, COLUMNS[2]],
  ] as const)
    if (value === "") report.missing([...path, what], `${what}, a text that is not empty`);
  for (const [value, what, most] of [
    [number, COLUMNS[1], LONGEST_NUMBER],
    [name, COLUMNS[2], LONGEST_NAME],
  ] as const)
    if (value.length > most)
      report.wrong([...path, what], `at most ${most} characters, and has ${value.length}`);
  for (const column of [7, 9, 10]) {
    const value = (cells[column] ?? "").trim();
    if (value !== "" && value !== "null" && value !== "0")
      report.lose("LEFT_OUT", COLUMNS[column] ?? "", "Peerway has no place for it.", path);
  }
  const lines =
    format === "1" ? linesOfHtml(description) : description.split("\n").filter((line) => line.trim() !== "");
  if (format === "1" && /<(?!\/?p>)|&/i.test(description))
    report.lose("CHANGED", "Description", "HTML became plain text.", path);
  const title = unguardFormula(name);
  const whole = fullTitle(title, number, lines[0]);
  const rest = whole === null ? lines : lines.slice(1);
  return { path, parent, number, title: whole ?? title, text: rest.join("\n") || null, cells };
}

/** The whole title, if the description begins with it; null if it does not. A short name that is cut ends with dots. */
function fullTitle(name: string, number: string, first: string | undefined): string | null {
  if (first === undefined) return null;
  if (first === name || `${first} (${number})` === name) return first;
  const cut = /^(.+?)\s*(?:…|\.{3})$/.exec(name)?.[1];
  return cut !== undefined && `${first} (${number})`.startsWith(cut) ? first : null;
}

function distinct(rows: readonly MoodleRow[], framework: MoodleRow, report: Report): Map<string, MoodleRow> {
  const known = new Map<string, MoodleRow>();
  for (const row of rows) {
    const holder = row.number === framework.number ? framework : known.get(row.number);
    if (holder)
      report.wrong(
        [...row.path, COLUMNS[1]],
        `an id number of its own, and ${holder.path.join(".")} has ${quote(row.number)} already`,
      );
    known.set(row.number, row);
  }
  return known;
}

/** How far below the framework a row is; a circle ends at the deepest level, and is found later. */
function depthOf(row: MoodleRow, byNumber: ReadonlyMap<string, MoodleRow>): number {
  let depth = 0;
  for (let at = byNumber.get(row.parent); at && depth < DEEPEST; at = byNumber.get(at.parent)) depth += 1;
  return depth;
}

function itemOf(
  { path, number, title, text }: MoodleRow,
  framework: MoodleRow,
  type: string | null,
): SourceItem {
  const prefix = `${framework.number}/`;
  const code = number.startsWith(prefix) ? number.slice(prefix.length) : number;
  const ours = {
    kind: null,
    basis: null,
    coverage: null,
    note: null,
    nature: null,
    theme: null,
    sourceRefs: [],
  };
  return { path, identifier: number, uri: null, statement: title, code, type, notes: text, ours };
}

function documentOf({ number, title, text, path }: MoodleRow, report: Report): SourcePackage["document"] {
  report.lose("ASSUMED", "publisher", 'It is recorded as "Not stated".', path);
  report.lose("LEFT_OUT", COLUMNS[6], "Every level counts here as what it is.", path);
  const [description = null, ...notes] = text?.split("\n") ?? [];
  return {
    identifier: number,
    uri: null,
    title,
    creator: "Not stated",
    publisher: null,
    description,
    version: null,
    startDay: null,
    notes: notes.join("\n") || null,
    officialSource: null,
    ours: { framework: null, jurisdiction: null, sourceRef: null, competencesInSource: null },
  };
}

/** The names of the levels, separated by commas, the lowest first. */
function scaleOf({ cells, path }: MoodleRow): SourcePackage["rubrics"] {
  const names = unguardFormula((cells[5] ?? "").trim())
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const levels = names.map((quality) => ({ path, quality, description: null, position: null, code: null }));
  const ours = { code: null, basis: null };
  return [{ path, title: null, description: null, ours, criteria: [{ levels }] }];
}
