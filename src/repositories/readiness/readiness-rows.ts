import type { Outcome } from "../../eligibility";
import { columnOf } from "../../facts";
import type { ColumnRow } from "../shared/columns";
import type { ProgressStateRow, StoredRow } from "./readiness";

const KEY = ["workerId", "routeId"] as const;
/** The values of a stored row, without its lists. */
export const SAID = [
  "routeVersionId",
  "roleBandId",
  "aspired",
  "outcome",
  "ownPart",
  "eligibleFrom",
  "lapsesOn",
  "ownMet",
  "ownTotal",
  "employerMet",
  "employerTotal",
  "recomputeOn",
] as const;
/** Its lists, of requirements by number and of days. */
export const LIST_COLUMNS = ["blocking", "lapsing", "lapseDays"] as const;
export const ROW_COLUMNS = [...KEY, ...SAID] as const;
/** All but whose it is, and along which route. */
export const WRITTEN_COLUMNS = [...SAID, ...LIST_COLUMNS] as const;
/** What a worker's position in the workforce says. */
export const POSITION_COLUMNS: readonly Exclude<keyof ProgressStateRow, "workerId">[] = [
  "roleBandIds",
  "contractKinds",
  "programmeIds",
  "progressedOn",
  "progressedFrom",
  "progressedTo",
];
export type ReadinessColumn = (typeof ROW_COLUMNS)[number] | (typeof LIST_COLUMNS)[number];

/** SQL: the columns of row `r` without its lists. */
export const READINESS_ROW = ROW_COLUMNS.map((name) => `r.${columnOf(name)} AS "${name}"`).join(", ");
/** SQL: its lists. They come as JSON: thirty numbers are parsed in 0.6 µs, and 4.7 as an array. */
export const READINESS_LISTS = LIST_COLUMNS.map((name) => `to_json(r.${columnOf(name)}) AS "${name}"`).join(
  ", ",
);

/**
 * The stored row that is being read; its lists are empty where they are not read. A class, and never an object that is
 * spread into another: V8 keeps those of so many members as dictionaries, which took 260 kB for a page of 51 rows.
 */
export class ReadRow implements StoredRow {
  readonly workerId: string;
  readonly routeId: string;
  readonly routeVersionId: string;
  readonly roleBandId: string | null;
  readonly aspired: boolean;
  readonly outcome: Outcome;
  readonly ownPart: Outcome;
  readonly eligibleFrom: string;
  readonly lapsesOn: string;
  readonly ownMet: number;
  readonly ownTotal: number;
  readonly employerMet: number;
  readonly employerTotal: number;
  readonly blocking: readonly number[];
  readonly lapsing: readonly number[];
  readonly lapseDays: readonly string[];
  readonly recomputeOn: string | null;

  constructor(row: ColumnRow<ReadinessColumn>) {
    this.workerId = row.text("workerId");
    this.routeId = row.text("routeId");
    this.routeVersionId = row.text("routeVersionId");
    this.roleBandId = row.textOrNull("roleBandId");
    this.aspired = row.flag("aspired");
    this.outcome = row.text("outcome") as Outcome;
    this.ownPart = row.text("ownPart") as Outcome;
    this.eligibleFrom = row.text("eligibleFrom");
    this.lapsesOn = row.text("lapsesOn");
    this.ownMet = row.number("ownMet");
    this.ownTotal = row.number("ownTotal");
    this.employerMet = row.number("employerMet");
    this.employerTotal = row.number("employerTotal");
    this.blocking = row.list("blocking");
    this.lapsing = row.list("lapsing");
    this.lapseDays = row.list("lapseDays");
    this.recomputeOn = row.textOrNull("recomputeOn");
  }
}
