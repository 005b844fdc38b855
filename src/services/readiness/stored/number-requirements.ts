import type { Database } from "../../../database/pool";
import type { Outcome } from "../../../eligibility";
import type { ReadinessRow, StoredRow } from "../../../repositories/readiness/readiness";
import type { ReadinessPageRow, StoredPageRow } from "../../../repositories/readiness/readiness-page-rows";
import {
  giveNumbers,
  holdNumbers,
  type NumberedRequirement,
  readNumbers,
} from "../../../repositories/readiness/requirement-numbers";
import type { WorkerRow } from "../../../repositories/workforce/workforce";

/**
 * Turns rows into rows as they are stored, with numbers for requirements; the requirements of these rows that have
 * none yet are given one.
 */
export async function numberRequirements(
  db: Database,
  organisationId: string,
  rows: readonly ReadinessRow[],
): Promise<(row: ReadinessRow) => StoredRow> {
  const routeIds = [...new Set(rows.map(({ routeId }) => routeId))];
  const read = async () => byRoute(await readNumbers(db, organisationId, routeIds));
  let numbers = await read();
  const without = rows.flatMap(({ routeId, blocking, lapseCodes }) => {
    const known = numbers.get(routeId);
    return [...blocking, ...lapseCodes].flatMap((code) => (known?.has(code) ? [] : [{ routeId, code }]));
  });
  if (without.length > 0) {
    await holdNumbers(db, organisationId);
    await giveNumbers(db, organisationId, distinct(without));
    numbers = await read();
  }
  return ({ blocking, lapseCodes, ...row }) => {
    const known = numbers.get(row.routeId);
    const numberOf = (code: string): number => {
      const number = known?.get(code);
      if (number === undefined) throw new Error(`Requirement ${code} of route ${row.routeId} has no number.`);
      return number;
    };
    return { ...row, blocking: blocking.map(numberOf), lapsing: lapseCodes.map(numberOf) };
  };
}

function byRoute(rows: readonly NumberedRequirement[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const routes = new Map<string, Map<string, number>>();
  for (const { routeId, code, number } of rows) {
    const known = routes.get(routeId) ?? new Map<string, number>();
    known.set(code, number);
    routes.set(routeId, known);
  }
  return routes;
}

type Named = Omit<NumberedRequirement, "number">;

const distinct = (named: readonly Named[]): readonly Named[] => [
  ...new Map(named.map((each) => [`${each.routeId} ${each.code}`, each])).values(),
];

/**
 * The codes that numbers stand for, in their order; none for a number that has been given since they were
 * read.
 */
export type CodesOf = (numbers: readonly number[]) => readonly string[];

/** A stored row with codes for numbers. A class for the reason that `ReadRow` is one. */
export class CodedRow implements ReadinessRow {
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
  readonly blocking: readonly string[];
  readonly lapseCodes: readonly string[];
  readonly lapseDays: readonly string[];
  readonly recomputeOn: string | null;

  constructor(row: StoredRow, codesOf: CodesOf) {
    this.workerId = row.workerId;
    this.routeId = row.routeId;
    this.routeVersionId = row.routeVersionId;
    this.roleBandId = row.roleBandId;
    this.aspired = row.aspired;
    this.outcome = row.outcome;
    this.ownPart = row.ownPart;
    this.eligibleFrom = row.eligibleFrom;
    this.lapsesOn = row.lapsesOn;
    this.ownMet = row.ownMet;
    this.ownTotal = row.ownTotal;
    this.employerMet = row.employerMet;
    this.employerTotal = row.employerTotal;
    this.blocking = codesOf(row.blocking);
    this.lapseCodes = codesOf(row.lapsing);
    this.lapseDays = row.lapseDays;
    this.recomputeOn = row.recomputeOn;
  }
}

/** The same of a page, with the worker. */
export class CodedPageRow extends CodedRow implements ReadinessPageRow {
  readonly sortName: string;
  readonly worker: WorkerRow;

  constructor(
    row: StoredPageRow,
    codesOf: CodesOf,
    readonly current: boolean,
  ) {
    super(row, codesOf);
    this.sortName = row.sortName;
    this.worker = row.worker;
  }
}
