import type { Database } from "../../../database/pool";
import type { ReadinessRow, StoredRow } from "../../../repositories/readiness/readiness";
import {
  giveNumbers,
  holdNumbers,
  type NumberedRequirement,
  readNumbers,
} from "../../../repositories/readiness/requirement-numbers";

/** Rows as they are stored, with numbers for requirements; those that have none yet are given one. */
export async function numberRequirements(
  db: Database,
  organisationId: string,
  rows: readonly ReadinessRow[],
): Promise<StoredRow[]> {
  const named = new Map(
    rows.flatMap(({ routeId, blocking, lapseCodes }) =>
      [...blocking, ...lapseCodes].map((code) => [keyOf({ routeId, code }), { routeId, code }]),
    ),
  );
  const routeIds = [...new Set(rows.map(({ routeId }) => routeId))];
  const read = async () =>
    new Map((await readNumbers(db, organisationId, routeIds)).map((each) => [keyOf(each), each.number]));
  let numbers = await read();
  const without = [...named].flatMap(([key, each]) => (numbers.has(key) ? [] : [each]));
  if (without.length > 0) {
    await holdNumbers(db, organisationId);
    await giveNumbers(db, organisationId, without);
    numbers = await read();
  }
  const numberOf = (routeId: string) => (code: string) => {
    const number = numbers.get(keyOf({ routeId, code }));
    if (number === undefined) throw new Error(`Requirement ${code} of route ${routeId} has no number.`);
    return number;
  };
  return rows.map(({ blocking, lapseCodes, ...row }) => ({
    ...row,
    blocking: blocking.map(numberOf(row.routeId)),
    lapsing: lapseCodes.map(numberOf(row.routeId)),
  }));
}

const keyOf = ({ routeId, code }: Omit<NumberedRequirement, "number">): string => `${routeId} ${code}`;

/**
 * The codes that numbers stand for, in their order; none for a number that has been given since they were
 * read.
 */
export type CodesOf = (numbers: readonly number[]) => readonly string[];

/** The same with codes for numbers. */
export function withCodes<Row extends StoredRow>(
  row: Row,
  codesOf: CodesOf,
): Omit<Row, "lapsing"> & Pick<ReadinessRow, "blocking" | "lapseCodes"> {
  return { ...row, blocking: codesOf(row.blocking), lapseCodes: codesOf(row.lapsing) };
}
