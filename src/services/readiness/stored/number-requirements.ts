import type { Database } from "../../../database/pool";
import type { ReadinessRow, StoredRow } from "../../../repositories/readiness/readiness";
import {
  giveNumbers,
  holdNumbers,
  type NumberedRequirement,
  readNumbers,
} from "../../../repositories/readiness/requirement-numbers";

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

/** The same with codes for numbers. */
export function withCodes<Row extends StoredRow>(
  row: Row,
  codesOf: CodesOf,
): Omit<Row, "lapsing"> & Pick<ReadinessRow, "blocking" | "lapseCodes"> {
  return { ...row, blocking: codesOf(row.blocking), lapseCodes: codesOf(row.lapsing) };
}
