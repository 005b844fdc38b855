import {
  COLUMN_NAMES,
  type EsrCompetence,
  type EsrPerson,
  type EsrPost,
  type EsrRecord,
  payBandOf,
  roundedFte,
  titleOfPosition,
} from "../../../interchange/esr";
import { partOf } from "../shared/cells";
import { type Column, type LineMapping, type Mapping, PEOPLE } from "../shared/mapping";
import { ESR_GO } from "../shared/ready-mappings";

/** The headings of refused lines: only columns that are read. */
export const ESR_HEADINGS: readonly string[] = ["Record", ...COLUMN_NAMES];

/** A refused line as a line of CSV under those headings. */
export function writtenOf({ kind, isDeleted, cells }: EsrRecord): string {
  const values = [`${kind}${isDeleted ? "D" : "A"}`, ...COLUMN_NAMES.map((name) => cells[name] ?? "")];
  return values
    .map((each) => (/[",]|^\s|\s$/.test(each) ? `"${each.replaceAll('"', '""')}"` : each))
    .join(",");
}

/** What an organisation states of how ESR's records are read, on top of what is the same for everybody. */
export class EsrReading {
  readonly #columns: Mapping["columns"];
  readonly people: (typeof PEOPLE)[number];

  constructor({ columns, people = PEOPLE[0] }: Mapping) {
    this.#columns = { ...ESR_GO.columns, ...columns };
    this.people = people;
  }

  /** Code of the role band of an assignment; null if the organisation's table does not have its position. */
  readonly roleBandOf = (record: EsrRecord): string | null => {
    const column = this.#columns.roleBand;
    if (!column) return null;
    if (column.constant !== undefined) return column.constant;
    return valueIn(column, cellOf(record, column));
  };

  /** Whether a credential type stands for the name of a competence. */
  readonly hasType = (name: string): boolean => this.#typeOf(name) !== null;

  #typeOf(name: string): string | null {
    const column = this.#columns.type ?? {};
    return column.constant ?? valueIn(column, column.part ? partOf(name)[column.part] : name);
  }

  /** The cells of a file of workers. */
  workerCells({ number, name }: EsrPerson): ReadonlyMap<string, string> {
    return cellsWith({ "Employee Number": number, "Last Name": name });
  }

  /** The cells of a file of posts. @param number of the worker. */
  postCells(
    { record, roleBand, startedOn, endedOn, changedOn }: EsrPost,
    number: string,
  ): ReadonlyMap<string, string> {
    const { cells } = record;
    const grade = cells.Grade ?? "";
    const band = this.#columns.payBand;
    const category = this.#columns.contractKind ?? {};
    return cellsWith({
      "Person ID": number,
      roleBand,
      startedOn,
      endedOn: endedOn ?? "",
      changedOn,
      FTE: roundedFte(cells.FTE ?? ""),
      "Assignment Category":
        category.constant ?? valueIn(category, cellOf(record, category)) ?? cellOf(record, category),
      "Assignment Number": cells["Assignment Number"] ?? "",
      Grade: grade,
      payBand: (band ? (band.constant ?? valueIn(band, grade)) : payBandOf(grade)) ?? "",
      ...this.#constant("setting"),
      ...this.#constant("team"),
    });
  }

  /** The cells of a file of credentials. @param number of the worker. */
  credentialCells(
    { name, awardedOn, expiresOn }: EsrCompetence,
    number: string,
  ): ReadonlyMap<string, string> {
    return cellsWith({
      "Person ID": number,
      type: this.#typeOf(name) ?? "",
      issuer: partOf(name).OWNER || "ESR",
      "Competency Name": name,
      "Certification Date": awardedOn,
      "Effective End Date": expiresOn ?? "",
      ...this.#constant("verifiedHow"),
    });
  }

  /** Whether an end is the last day that counts, as in columns of other files. */
  get credentialMapping(): LineMapping {
    const { lastDay } = this.#columns.expiresOn ?? {};
    const { columns } = CREDENTIALS;
    return { ...CREDENTIALS, columns: { ...columns, expiresOn: { ...columns.expiresOn, lastDay } } };
  }

  #constant(field: string): Readonly<Record<string, string>> {
    const value = this.#columns[field]?.constant;
    return value === undefined ? {} : { [field]: value };
  }
}

/** The columns of ESR that our fields are read from, as messages name them. */
export const WORKERS: LineMapping = {
  kind: "WORKERS",
  columns: { number: { from: "Employee Number" }, name: { from: "Last Name" } },
};
export const POSTS: LineMapping = {
  kind: "POSTS",
  columns: {
    worker: { from: "Person ID" },
    roleBand: { from: "roleBand" },
    startedOn: { from: "startedOn" },
    endedOn: { from: "endedOn" },
    changedOn: { from: "changedOn" },
    wholeTimeEquivalent: { from: "FTE" },
    contractKind: { from: "Assignment Category" },
    assignmentNumber: { from: "Assignment Number" },
    grade: { from: "Grade" },
    payBand: { from: "payBand" },
    setting: { from: "setting" },
    team: { from: "team" },
  },
};
const CREDENTIALS: LineMapping = {
  kind: "CREDENTIALS",
  columns: {
    worker: { from: "Person ID" },
    type: { from: "type" },
    issuer: { from: "issuer" },
    statedAs: { from: "Competency Name" },
    awardedOn: { from: "Certification Date" },
    expiresOn: { from: "Effective End Date" },
    verifiedHow: { from: "verifiedHow" },
  },
};

const cellsWith = (cells: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(cells));

/** The cell of a column of ESR, or what is worked out from one. */
function cellOf({ cells }: EsrRecord, { from = "" }: Column): string {
  if (from === "Position Title") return titleOfPosition(cells["Position Name"] ?? "");
  return cells[from] ?? "";
}

/** What a word of ESR is called here, in any case; null if the table does not have it. */
function valueIn({ values = {} }: Column, text: string): string | null {
  const same = text.trim().toLowerCase();
  const found = Object.entries(values).find(([theirs]) => theirs.trim().toLowerCase() === same);
  return found?.[1] ?? null;
}
