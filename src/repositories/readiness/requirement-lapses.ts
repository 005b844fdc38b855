import type { Database } from "../../database/pool";
import type { Outcome } from "../../eligibility";
import type { Conditions } from "../shared/conditions";

/**
 * How many workers with one outcome along one route satisfy a requirement and would lose it within some days. Pairs
 * without a number for the requirement have none, and are left out.
 */
export interface LapsesOfPair {
  readonly routeId: string;
  readonly outcome: Outcome;
  /** The number of the requirement along that route. */
  readonly number: number;
  /** Counted up to MANY_LAPSES. */
  readonly workers: number;
}

/**
 * From so many on, going through the rows of a route and outcome in the order of the page meets the next one soon: of a
 * million workers one in 125 is one. Up to then they are found by their lapses, and sorted: 20 ms.
 */
export const MANY_LAPSES = 8_000;

/** What is asked about a requirement. */
export interface AskedLapses {
  readonly routeIds: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly code: string;
  readonly days: readonly [after: string, until: string];
}

/** SQL: lapses `l` of a number and an outcome within days. */
const LAPSES = (number: string, outcome: string, [after, until]: readonly [string, string]): string =>
  `FROM requirement_lapse l
      WHERE l.organisation_id = $1 AND l.number = ${number} AND l.outcome = ${outcome}
        AND l.lapses_on > ${after}::date AND l.lapses_on <= ${until}::date`;

/** What was counted, apart: where there are few, which are found first, and where there are many. */
export const byNumber = (
  pairs: readonly LapsesOfPair[],
): { readonly few: readonly LapsesOfPair[]; readonly many: readonly LapsesOfPair[] } => ({
  few: pairs.filter(({ workers }) => workers < MANY_LAPSES),
  many: pairs.filter(({ workers }) => workers >= MANY_LAPSES),
});

/**
 * SQL: rows of readiness as `r`, found by their lapses. OFFSET and LIMIT keep each step apart, so that no plan reads all rows in
 * their place.
 */
export function rowsFound(
  conditions: Conditions,
  pairs: readonly LapsesOfPair[],
  days: AskedLapses["days"],
): string {
  const bound = (of: keyof LapsesOfPair) => conditions.bind(pairs.map((pair) => pair[of]));
  const [after, until] = [conditions.bind(days[0]), conditions.bind(days[1])];
  return `unnest(${bound("routeId")}::uuid[], ${bound("outcome")}::text[], ${bound("number")}::int[])
      AS pair (route_id, outcome, number)
    CROSS JOIN LATERAL (
      SELECT l.worker_id
      ${LAPSES("pair.number", "pair.outcome", [after, until])}
      OFFSET 0
    ) AS lapse
    CROSS JOIN LATERAL (
      SELECT found.* FROM readiness found
      WHERE found.organisation_id = $1 AND found.worker_id = lapse.worker_id AND found.route_id = pair.route_id
      LIMIT 1
    ) AS r`;
}

/** Counts lapses by route and outcome, up to as many as make going through all rows the better way. */
export async function soughtLapses(
  db: Database,
  organisationId: string,
  { routeIds, outcomes, code, days: [after, until] }: AskedLapses,
): Promise<LapsesOfPair[]> {
  return db.query(
    {
      name: "sought-lapses",
      byValues: true,
      text: `
        SELECT q.route_id AS "routeId", outcome.code AS outcome, q.number,
          (SELECT count(*)::int FROM (
            SELECT ${LAPSES("q.number", "outcome.code", ["$5", "$6"])}
            LIMIT ${MANY_LAPSES}
          ) AS counted) AS workers
        FROM requirement_number q
        CROSS JOIN unnest($3::text[]) AS outcome (code)
        WHERE q.organisation_id = $1 AND q.route_id = ANY($2) AND q.code = $4`,
    },
    [organisationId, routeIds, outcomes, code, after, until],
  );
}

/** Counts all lapses of some numbers and outcomes, from their key alone. */
export async function countLapses(
  db: Database,
  organisationId: string,
  pairs: readonly Pick<LapsesOfPair, "number" | "outcome">[],
  [after, until]: AskedLapses["days"],
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-lapses",
      byValues: true,
      text: `
        SELECT coalesce(sum(counted.lapses), 0)::int AS count
        FROM unnest($2::int[], $3::text[]) AS pair (number, outcome)
        CROSS JOIN LATERAL (
          SELECT count(*) AS lapses
          ${LAPSES("pair.number", "pair.outcome", ["$4", "$5"])}
        ) AS counted`,
    },
    [organisationId, pairs.map(({ number }) => number), pairs.map(({ outcome }) => outcome), after, until],
  );
  return row?.count ?? 0;
}
