import type { Database } from "../../database/pool";
import { inColumns, readColumns } from "../shared/columns";
import { Conditions } from "../shared/conditions";
import { andLapsing, bindAsked, isAboutWorkers, narrow, type ReadinessFilter } from "./readiness-filter";
import {
  PAGE_COLUMNS,
  type PageColumn,
  ReadPageRow,
  type StoredPageRow,
  WORKER_OF_ROW,
} from "./readiness-page-rows";
import { READINESS_LISTS, READINESS_ROW } from "./readiness-rows";
import { byNumber, rowsFound } from "./requirement-lapses";
import { isOfRowsAlone, OF_WORKER, rowsOfPage, sortedBy } from "./rows-of-page";

export type ReadinessSort = "ELIGIBLE_FROM" | "LAPSES_ON" | "NAME";

/** A place in the list: what it is sorted by, the worker and the route. */
export type ReadinessPlace = readonly [key: string, workerId: string, routeId: string];

export interface ReadinessPage {
  readonly sort: ReadinessSort;
  readonly size: number;
  readonly backwards: boolean;
  readonly place: ReadinessPlace | null;
  /** Whether with the lists of requirements of each row; without, they are empty. */
  readonly lists: boolean;
}

/** The largest page that the API allows. */
const LARGEST_PAGE = 100;

/** How many rows pages of up to 50 and up to 100 read at most: limits that PostgreSQL can plan for. */
const LIMITS = [51, LARGEST_PAGE + 1] as const;

const COLUMN = { ELIGIBLE_FROM: "r.eligible_from", LAPSES_ON: "r.lapses_on", NAME: "w.sort_name" } as const;

/**
 * A page of readiness, one more than asked for so that it shows whether others follow.
 * @throws RangeError for a larger page than there is.
 */
export async function pageOfReadiness(
  db: Database,
  organisationId: string,
  filter: ReadinessFilter,
  { sort, size, backwards, place, lists }: ReadinessPage,
): Promise<StoredPageRow[]> {
  if (size > LARGEST_PAGE) throw new RangeError(`A page holds at most ${LARGEST_PAGE} rows.`);
  const [order, beyond] = backwards ? (["DESC", "<"] as const) : (["ASC", ">"] as const);
  const column = COLUMN[sort];
  const most = size < LIMITS[0] ? LIMITS[0] : LIMITS[1];
  const conditions = new Conditions();
  conditions.bind(organisationId);
  const page = { column, order, most, limit: conditions.bind(size + 1) };
  narrow(filter, conditions, isOfRowsAlone(filter, column) ? "r" : "w");
  if (place)
    conditions.and(
      "after",
      `(${column}, r.worker_id, r.route_id) ${beyond} (?${sort === "NAME" ? "" : "::date"}, ?::uuid, ?::uuid)`,
      ...place,
    );
  // The comparison above spans two tables: this one of it is what the index of names is walked by.
  if (place && sort === "NAME") conditions.and("from", `w.sort_name ${beyond}= ?`, place[0]);
  const { way, from, isPlannedOnce } = rowsOfPage(conditions, filter, page);
  const face = `${READINESS_ROW}, ${lists ? `${READINESS_LISTS}, ` : ""}${WORKER_OF_ROW} AS worker`;
  const length = lists ? "long" : "short";
  return readColumns(
    db,
    inColumns<PageColumn>(PAGE_COLUMNS[length], {
      name: conditions.name("page-of-readiness", length, sort, order, way),
      ...(!isPlannedOnce && { byValues: true }),
      text: `SELECT ${face} FROM ${from} ${sortedBy(page)}`,
    }),
    conditions.values,
    (row) => new ReadPageRow(organisationId, row),
  );
}

/** Counts rows, looking at each of them, or at those that are found by the requirement that they would lose. */
export async function countReadiness(
  db: Database,
  organisationId: string,
  filter: ReadinessFilter,
): Promise<number> {
  const conditions = new Conditions();
  conditions.bind(organisationId);
  const joins = isAboutWorkers(filter);
  narrow(filter, conditions, joins ? "w" : "r");
  const { way, rows } = rowsCounted(conditions, filter);
  const [row] = await db.query<{ count: number }>(
    {
      name: conditions.name("count-readiness", ...way),
      byValues: true,
      text: `SELECT count(*)::int AS count FROM ${rows} ${joins ? OF_WORKER : ""}
        WHERE ${conditions.text}`,
    },
    conditions.values,
  );
  return row?.count ?? 0;
}

function rowsCounted(
  conditions: Conditions,
  filter: ReadinessFilter,
): { readonly way: readonly string[]; readonly rows: string } {
  const { requirementLapsing } = filter;
  const pairs = requirementLapsing?.sought;
  if (requirementLapsing && pairs && byNumber(pairs).many.length === 0)
    return { way: ["found"], rows: rowsFound(conditions, pairs, requirementLapsing.days) };
  andLapsing(filter, conditions);
  const [routes, outcomes] = bindAsked(conditions, filter);
  conditions.text = `r.organisation_id = $1 AND r.route_id = ANY(${routes}) AND r.outcome = ANY(${outcomes}) AND ${conditions.text}`;
  return { way: [], rows: "readiness r" };
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
