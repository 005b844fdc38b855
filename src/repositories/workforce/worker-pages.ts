import type { Database } from "../../database/pool";
import type { ChangeKind } from "../../entities/workforce/change";
import { isUndone, wasKnown } from "../evidence/fact-reading";
import { Conditions } from "../shared/conditions";
import { countsOn, type EmploymentStatus, hasStatus } from "./employment";
import { isHeld, latestEnd } from "./held-bands";
import { andNamed, namedFirst, type SoughtName } from "./names";
import { WORKER, type WorkerRow } from "./workforce";

export type WorkerSort = "NAME" | "NUMBER" | "TEAM" | "ROLE_BAND" | "STARTED" | "LEFT";
export type SaidIntention = "STAYING" | "EXPLORING" | "NOT_SAID";

/** From a day to another, both included; null: without an end on that side. */
export type DaysBetween = readonly [from: string | null, to: string | null];

export interface WorkerFilter {
  readonly name: SoughtName | null;
  readonly number: string | null;
  readonly team: string | null;
  /** Only workers who hold a post at this role band on `heldOn`. */
  readonly roleBandId: string | null;
  /** The day that the question is about. */
  readonly heldOn: string;
  /** As known at that instant; null: now. Employment is always as known now. */
  readonly knownAt: Date | null;
  readonly employment: readonly EmploymentStatus[] | null;
  readonly started: DaysBetween | null;
  readonly left: DaysBetween | null;
  /** Only workers with a post of the organisation whose end on record lies between these days. */
  readonly postEnds: DaysBetween | null;
  readonly intention: SaidIntention | null;
  /** Only workers with a change of one of these kinds that was committed at that instant or later. */
  readonly updated: { readonly since: Date; readonly kinds: readonly ChangeKind[] } | null;
  /** Only these workers, for someone who acts only for themselves or for granted workers; null: all. */
  readonly only: readonly string[] | null;
}

export interface WorkerPage {
  readonly sort: WorkerSort;
  /** Role bands in their order, for the sort by them. */
  readonly roleBandIds?: readonly string[];
  /** The direction in which the list is read; backwards means from its end. */
  readonly descending: boolean;
  readonly size: number;
  readonly cursor: readonly [key: string, id: string] | null;
}

/** A worker, and what they are sorted by. */
export type SortedWorker = WorkerRow & { readonly sortKey: string };

/**
 * The columns of each order, and the type that its text is read as. All except role bands are indexed with
 * the id that follows; role bands are looked up for each worker.
 */
const KEYS: Readonly<Record<WorkerSort, readonly [key: string, id: string, type: string]>> = {
  NAME: ["w.sort_name", "w.id", "text"],
  NUMBER: ["w.number", "w.id", "text"],
  TEAM: ["w.sort_team", "w.id", "text"],
  ROLE_BAND: ["b.place", "w.id", "int"],
  STARTED: ["e.started_on", "e.worker_id", "date"],
  LEFT: ["e.ended_on", "e.worker_id", "date"],
};

/** By name, if the workers whose name contains a text were looked up first. */
const BY_NAME_FOUND = ["n.sort_name", "n.holder", "text"] as const;

/** The workers of an organisation, the statement's $1, that a filter selects. */
function filtered(organisationId: string, filter: WorkerFilter): Conditions {
  const conditions = new Conditions();
  conditions.bind(organisationId);
  if (filter.number !== null) conditions.and("number", "w.number = ?", filter.number);
  if (filter.team !== null) conditions.and("team", "w.team = ?", filter.team);
  if (filter.intention === "NOT_SAID") conditions.and("unsaid", "w.intention IS NULL");
  else if (filter.intention !== null) conditions.and("intention", "w.intention = ?", filter.intention);
  if (filter.roleBandId !== null) andHolding(conditions, filter, filter.roleBandId);
  if (filter.postEnds !== null) andPostEnding(conditions, filter, filter.postEnds);
  if (filter.updated !== null)
    conditions.and(
      "updated",
      `
        w.id IN (SELECT c.worker_id
          FROM change_batch b
          JOIN change c ON c.organisation_id = $1 AND c.batch_id = b.id
         WHERE b.organisation_id = $1 AND b.at >= ? AND c.kind = ANY(?))`,
      filter.updated.since,
      filter.updated.kinds,
    );
  if (filter.only !== null) conditions.and("only", "w.id = ANY(?)", filter.only);
  return conditions;
}

function andHolding(conditions: Conditions, { heldOn, knownAt }: WorkerFilter, roleBandId: string): void {
  const roleBand = conditions.bind(roleBandId);
  const clocks = { day: conditions.bind(heldOn), instant: conditions.bind(knownAt) };
  conditions.and(
    "holding",
    `
      EXISTS (SELECT FROM post p
        WHERE p.organisation_id = $1 AND p.worker_id = w.id
          AND p.role_band_id = ${roleBand}::uuid AND ${isHeld("p", clocks)})`,
  );
}

/** The end that was recorded last applies. */
function andPostEnding(conditions: Conditions, { knownAt }: WorkerFilter, days: DaysBetween): void {
  const clocks = { day: "NULL", instant: conditions.bind(knownAt) };
  const kept = `${wasKnown("c", clocks.instant)} AND NOT ${isUndone("c", "EVER", clocks)}`;
  const last = latestEnd("p", "c.id", kept);
  const [from, to] = days.map((day) => conditions.bind(day));
  conditions.and(
    "post-ends",
    `w.id IN (SELECT p.worker_id FROM post_change x JOIN post p ON p.organisation_id = $1 AND p.id = x.post_id
       WHERE x.organisation_id = $1 AND x.change = 'END'
         AND x.effective_on >= coalesce(${from}::date, '-infinity')
         AND x.effective_on <= coalesce(${to}::date, 'infinity')
         AND x.id = (${last}) AND p.employer_name IS NULL AND ${wasKnown("p", clocks.instant)}
         AND NOT ${isUndone("p", "EVER", clocks)})`,
  );
}

/** The place, in the order of role bands, of workers who hold none. */
const NO_BAND = 2_147_483_647;

/**
 * SQL: the place of each worker's role band in the order of role bands, by the posts that they hold on the
 * day.
 */
function bandOfWorker(
  conditions: Conditions,
  { heldOn, knownAt }: WorkerFilter,
  ids: readonly string[],
): string {
  const order = conditions.bind(ids);
  const clocks = { day: conditions.bind(heldOn), instant: conditions.bind(knownAt) };
  return `CROSS JOIN LATERAL (
    SELECT coalesce(min(array_position(${order}::uuid[], p.role_band_id)), ${NO_BAND}) AS place
    FROM post p
    WHERE p.organisation_id = $1 AND p.worker_id = w.id AND ${isHeld("p", clocks)}) b`;
}

/** SQL: the FROM clause of a statement about workers, with their employment if the question needs it. */
function workersOf(conditions: Conditions, filter: WorkerFilter, sort: WorkerSort | null): string {
  const { employment, started, left, heldOn } = filter;
  if (employment === null && started === null && left === null && sort !== "STARTED" && sort !== "LEFT")
    return "worker w";
  const day = conditions.bind(heldOn);
  conditions.and("counts", countsOn(day));
  if (employment !== null)
    conditions.and(
      ["status", ...employment].join(","),
      `(${employment.map((status) => hasStatus(status, day)).join(" OR ") || "false"})`,
    );
  andBetween(conditions, "e.started_on", started);
  andBetween(conditions, "e.ended_on", left);
  return `
    employment e
    JOIN worker w ON w.organisation_id = $1 AND w.id = e.worker_id AND e.organisation_id = $1`;
}

/** The day that stands for never is not a day on which somebody begins or leaves. */
function andBetween(conditions: Conditions, column: string, days: DaysBetween | null): void {
  if (days === null) return;
  const [from, to] = days;
  if (from !== null) conditions.and(`${column}-from`, `${column} >= ?::date`, from);
  if (to !== null) conditions.and(`${column}-to`, `${column} <= ?::date`, to);
  conditions.and(`${column}-known`, `${column} < 'infinity'`);
}

/** Whether the best plan for a filter depends on its values. */
const isNarrow = ({
  name,
  team,
  roleBandId,
  only,
  employment,
  started,
  left,
  postEnds,
  intention,
  updated,
}: WorkerFilter): boolean =>
  [name, team, roleBandId, only, employment, started, left, postEnds, intention, updated].some(
    (value) => value !== null,
  );

/** The largest page that the API allows. */
const LARGEST_PAGE = 100;

/**
 * A page of workers in an order, one more than asked for so that it shows whether others follow.
 * @throws RangeError for a larger page than there is.
 */
export async function pageOfWorkers(
  db: Database,
  organisationId: string,
  filter: WorkerFilter,
  { sort, roleBandIds = [], descending, size, cursor }: WorkerPage,
): Promise<SortedWorker[]> {
  if (size > LARGEST_PAGE) throw new RangeError(`A page holds at most ${LARGEST_PAGE} workers.`);
  const [order, beyond] = descending ? ["DESC", "<"] : ["ASC", ">"];
  const conditions = filtered(organisationId, filter);
  const those = workersOf(conditions, filter, sort);
  const workers = sort === "ROLE_BAND" ? `${those} ${bandOfWorker(conditions, filter, roleBandIds)}` : those;
  const named = filter.name && (sort === "NAME" ? namedFirst(conditions, filter.name) : null);
  if (filter.name && named === null) andNamed(conditions, filter.name);
  const [key, id, type] = named === null ? KEYS[sort] : BY_NAME_FOUND;
  if (cursor) conditions.and("after", `(${key}, ${id}) ${beyond} (?::${type}, ?::uuid)`, ...cursor);
  const most = conditions.bind(size + 1);
  return db.query(
    {
      name: conditions.name("page-of-workers", sort, order),
      ...((isNarrow(filter) || sort !== "NAME") && { byValues: true }),
      // For an unknown limit PostgreSQL expects a tenth of all rows to be read, and would sort them: the
      // limit within is what it plans for. Written out, each size would be a statement of its own, which
      // every connection keeps.
      text: `SELECT * FROM (
          SELECT ${WORKER("w")}, ${key}::text AS "sortKey"
          FROM ${workers}${named === null ? "" : ` JOIN ${named} ON n.holder = w.id`}
          WHERE w.organisation_id = $1 AND ${conditions.text}
          ORDER BY ${key} ${order}, ${id} ${order} LIMIT ${LARGEST_PAGE + 1}
        ) page LIMIT ${most}`,
    },
    conditions.values,
  );
}

export async function countWorkers(
  db: Database,
  organisationId: string,
  filter: WorkerFilter,
): Promise<number> {
  const conditions = filtered(organisationId, filter);
  const workers = workersOf(conditions, filter, null);
  if (filter.name) andNamed(conditions, filter.name);
  const [row] = await db.query<{ count: number }>(
    {
      name: conditions.name("count-workers"),
      ...(isNarrow(filter) && { byValues: true }),
      text: `
        SELECT count(*)::int AS count FROM ${workers} WHERE w.organisation_id = $1 AND ${conditions.text}`,
    },
    conditions.values,
  );
  return row?.count ?? 0;
}
