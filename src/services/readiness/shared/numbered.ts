import type { Database } from "../../../database/pool";
import type { ReadinessRow, StoredRow } from "../../../repositories/readiness";
import {
  giveNumbers,
  holdNumbers,
  type NumberedRequirement,
  readNumbers,
} from "../../../repositories/requirement-numbers";

/** Rows as they are stored, with numbers for requirements; those that have none yet are given one. */
export async function numbered(
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

/** The codes that numbers stand for; nothing for a number that has been given since they were read. */
export type Codes = (number: number | string) => readonly string[];

/** The same with codes, put together where they are asked for: a page of fifty has a thousand, and may show none of them. */
export const withCodes = <Row extends StoredRow>(
  row: Row,
  codeOf: Codes,
): Omit<Row, "blocking" | "lapsing"> & Pick<ReadinessRow, "blocking" | "lapseCodes"> => ({
  ...row,
  get blocking() {
    return row.blocking.flatMap(codeOf);
  },
  get lapseCodes() {
    return row.lapsing.flatMap(codeOf);
  },
});
