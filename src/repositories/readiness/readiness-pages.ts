import type { Database } from "../../database/pool";
import type { Outcome } from "../../eligibility";
import { inColumns, readColumns } from "../shared/columns";
import { Conditions } from "../shared/conditions";
import { andNamed, type SoughtName } from "../workforce/names";
import type { SaidIntention } from "../workforce/worker-pages";
import type { ReadinessRow, StoredRow } from "./readiness";
import { LIST_COLUMNS, READINESS_LISTS, READINESS_ROW, ROW_COLUMNS, storedRow } from "./readiness-rows";

/** A stored row, and whether it is what would be computed now. */
export interface ReadinessPageRow extends ReadinessRow {
  /** The name that the worker is sorted by. */
  readonly sortName: string;
  readonly current: boolean;
}

/** The same with requirements by their numbers. */
export interface StoredPageRow extends StoredRow, Pick<ReadinessPageRow, "sortName" | "current"> {}

export type ReadinessSort = "ELIGIBLE_FROM" | "LAPSES_ON" | "NAME";

export interface ReadinessFilter {
  readonly routeIds: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** Only where the route starts from that role band; null: from any, or only aspired to. */
  readonly roleBandId: string | null;
  readonly team: string | null;
  /** Only those whose name holds this text. */
  readonly name: SoughtName | null;
  readonly intention: SaidIntention | null;
  /** Only rows that the requirement with this code blocks. */
  readonly open: string | null;
  /**
   * Only where a requirement, the one of this code or any, is satisfied and would lapse after the first day
   * and until the second.
   */
  readonly requirementLapsing: {
    readonly code: string | null;
    readonly days: readonly [after: string, until: string];
  } | null;
  /** Only what would lapse after the first day and until the second. */
  readonly lapsing: readonly [after: string, until: string] | null;
}

/** A place in the list: what it is sorted by, the worker and the route. */
export type ReadinessPlace = readonly [key: string, workerId: string, routeId: string];

export interface ReadinessPage {
  readonly sort: ReadinessSort;
  readonly size: number;
  readonly backwards: boolean;
  readonly place: ReadinessPlace | null;
}

/** What a row is current by. */
export interface Currency {
  readonly today: string;
  readonly basis: number;
}

const PAGE_COLUMNS = [...ROW_COLUMNS, ...LIST_COLUMNS, "sortName", "current"] as const;

const COLUMN = { ELIGIBLE_FROM: "r.eligible_from", LAPSES_ON: "r.lapses_on", NAME: "w.sort_name" } as const;

/** SQL: the numbers of the requirements of one code, each of another route; looked up once a statement. */
const NUMBERED =
  "ARRAY(SELECT q.number FROM requirement_number q WHERE q.organisation_id = $1 AND q.code = ?)";

/** @param teamOf the table whose column of teams is looked at: r for readiness, w for the worker. */
function narrowed(filter: ReadinessFilter, conditions: Conditions, teamOf: "r" | "w"): void {
  const { roleBandId, team, name, lapsing, intention, open, requirementLapsing } = filter;
  if (roleBandId !== null) conditions.and("band", "r.role_band_id = ?::uuid", roleBandId);
  if (lapsing !== null)
    conditions.and("lapsing", "r.lapses_on > ?::date AND r.lapses_on <= ?::date", ...lapsing);
  if (open !== null) conditions.and("open", `r.blocking && ${NUMBERED}`, open);
  if (requirementLapsing !== null) {
    const { code, days } = requirementLapsing;
    conditions.and(
      code === null ? "any-lapsing" : "one-lapsing",
      `r.lapse_days[1] <= ?::date AND EXISTS (SELECT FROM unnest(r.lapsing, r.lapse_days) AS l (number, day) WHERE l.day > ?::date AND l.day <= ?::date${code === null ? "" : ` AND l.number = ANY(${NUMBERED})`})`,
      days[1],
      ...days,
      ...(code === null ? [] : [code]),
    );
  }
  if (intention === "NOT_SAID") conditions.and("unsaid", "w.intention IS NULL");
  else if (intention !== null) conditions.and("intention", "w.intention = ?", intention);
  if (team !== null) conditions.and("team", `${teamOf}.team = ?`, team);
  if (name !== null) andNamed(conditions, name);
}

/** Whether workers have to be looked at; their teams are kept with their readiness. */
const isAboutWorkers = ({ name, intention }: ReadinessFilter): boolean => name !== null || intention !== null;

/** Whether the tally, which knows routes, role bands and outcomes, does not say how many there are. */
export const isNarrowed = (filter: ReadinessFilter): boolean =>
  isAboutWorkers(filter) ||
  filter.team !== null ||
  filter.lapsing !== null ||
  filter.open !== null ||
  filter.requirementLapsing !== null;

/**
 * A page of readiness, one more than asked for so that it shows whether others follow. Sorted by a day and
 * not narrowed by who the worker is, the few first rows of each route and outcome are taken from their index
 * and merged: it takes as long for a million workers as for ten thousand. Otherwise the database chooses
 * between walking the names and sorting what is left.
 */
export async function pageOfReadiness(
  db: Database,
  organisationId: string,
  filter: ReadinessFilter,
  currency: Currency,
  { sort, size, backwards, place }: ReadinessPage,
): Promise<StoredPageRow[]> {
  const [order, beyond] = backwards ? ["DESC", "<"] : ["ASC", ">"];
  const column = COLUMN[sort];
  const merges = sort !== "NAME" && !isAboutWorkers(filter);
  const conditions = new Conditions();
  const [organisation, routes, outcomes] = [organisationId, filter.routeIds, filter.outcomes].map((value) =>
    conditions.bind(value),
  );
  const [limit, today, basis] = [size + 1, currency.today, currency.basis].map((value) =>
    conditions.bind(value),
  );
  narrowed(filter, conditions, merges ? "r" : "w");
  if (place)
    conditions.and(
      "after",
      `(${column}, r.worker_id, r.route_id) ${beyond} (?${sort === "NAME" ? "" : "::date"}, ?::uuid, ?::uuid)`,
      ...place,
    );
  // The comparison above spans two tables: this one of it is what the index of names is walked by.
  if (place && sort === "NAME") conditions.and("from", `w.sort_name ${beyond}= ?`, place[0]);
  const face = `${READINESS_ROW}, ${READINESS_LISTS}, to_json(w.sort_name) AS "sortName", s.recompute_on > ${today}::date AND s.basis = ${basis} AS current`;
  const ofWorker = `JOIN worker w ON w.organisation_id = ${organisation} AND w.id = r.worker_id
    JOIN readiness_state s ON s.organisation_id = ${organisation} AND s.worker_id = r.worker_id`;
  const sorted = `ORDER BY ${column} ${order}, r.worker_id ${order}, r.route_id ${order} LIMIT ${limit}`;
  return readColumns(
    db,
    inColumns(PAGE_COLUMNS, {
      name: conditions.name("page-of-readiness", sort, order, merges ? "merged" : "narrowed"),
      byValues: true,
      text: merges
        ? `SELECT ${face} FROM (
            SELECT r.worker_id, r.route_id
            FROM unnest(${routes}::uuid[]) AS route (id)
            CROSS JOIN unnest(${outcomes}::text[]) AS outcome (code)
            CROSS JOIN LATERAL (
              SELECT r.worker_id, r.route_id, ${column}
              FROM readiness r
              WHERE r.organisation_id = ${organisation} AND r.route_id = route.id AND r.outcome = outcome.code
                AND ${conditions.text}
              ORDER BY ${column} ${order}, r.worker_id ${order} LIMIT ${limit}
            ) r ${sorted}
          ) key
          JOIN readiness r ON r.organisation_id = ${organisation} AND r.worker_id = key.worker_id
            AND r.route_id = key.route_id
          ${ofWorker} ${sorted}`
        : `SELECT ${face} FROM readiness r ${ofWorker}
          WHERE r.organisation_id = ${organisation} AND r.route_id = ANY(${routes}) AND r.outcome = ANY(${outcomes}) AND ${conditions.text} ${sorted}`,
    }),
    conditions.values,
    (row) => ({ ...storedRow(row), sortName: row.json("sortName"), current: row.flag("current") }),
  );
}

/** Counts rows, looking at each of them. */
export async function countReadiness(
  db: Database,
  organisationId: string,
  filter: ReadinessFilter,
): Promise<number> {
  const conditions = new Conditions();
  const [organisation, routes, outcomes] = [organisationId, filter.routeIds, filter.outcomes].map((value) =>
    conditions.bind(value),
  );
  const joins = isAboutWorkers(filter);
  narrowed(filter, conditions, joins ? "w" : "r");
  const ofWorker = joins ? `JOIN worker w ON w.organisation_id = ${organisation} AND w.id = r.worker_id` : "";
  const [row] = await db.query<{ count: number }>(
    {
      name: conditions.name("count-readiness"),
      byValues: true,
      text: `SELECT count(*)::int AS count FROM readiness r ${ofWorker}
        WHERE r.organisation_id = ${organisation} AND r.route_id = ANY(${routes}) AND r.outcome = ANY(${outcomes}) AND ${conditions.text}`,
    },
    conditions.values,
  );
  return row?.count ?? 0;
}

/**
 * How many aspire to those routes with those outcomes without being where one starts: no tally holds them.
 */
export async function countAspiring(
  db: Database,
  organisationId: string,
  { routeIds, outcomes }: Pick<ReadinessFilter, "routeIds" | "outcomes">,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-aspiring",
      byValues: true,
      text: `
        SELECT count(*)::int AS count
        FROM readiness
        WHERE organisation_id = $1 AND route_id = ANY($2) AND outcome = ANY($3) AND role_band_id IS NULL`,
    },
    [organisationId, routeIds, outcomes],
  );
  return row?.count ?? 0;
}
