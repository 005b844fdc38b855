import type { Database } from "../database/pool";
import { Conditions } from "./conditions";
import { isHeld } from "./held-bands";

export interface WorkerRow {
  readonly organisationId: string;
  readonly id: string;
  readonly personId: string;
  readonly number: string;
  readonly name: string;
  readonly team: string | null;
  readonly intention: "STAYING" | "EXPLORING" | null;
  readonly version: number;
  /** When their name was taken away; null: never. */
  readonly erasedAt: Date | null;
}

const WORKER = `organisation_id AS "organisationId", id, person_id AS "personId", number, name, team, intention, version, erased_at AS "erasedAt"`;

export async function findWorkers(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<WorkerRow[]> {
  return db.query(
    {
      name: "find-workers",
      text: `SELECT ${WORKER} FROM worker WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/** The first workers of an organisation by name and id. */
export async function firstWorkers(
  db: Database,
  organisationId: string,
  most: number,
): Promise<(WorkerRow & { readonly sortName: string })[]> {
  return db.query(
    {
      name: "first-workers",
      byValues: true,
      text: `SELECT ${WORKER}, sort_name AS "sortName" FROM worker WHERE organisation_id = $1 ORDER BY sort_name, id LIMIT $2`,
    },
    [organisationId, most],
  );
}

export async function findWorkerByNumber(
  db: Database,
  organisationId: string,
  number: string,
): Promise<WorkerRow | null> {
  const [row] = await db.query<WorkerRow>(
    {
      name: "find-worker-by-number",
      text: `SELECT ${WORKER} FROM worker WHERE organisation_id = $1 AND number = $2`,
    },
    [organisationId, number],
  );
  return row ?? null;
}

export interface WorkerFilter {
  readonly name: string | null;
  readonly number: string | null;
  readonly team: string | null;
  /** Only workers who hold a post at this role band on `heldOn`. */
  readonly roleBandId: string | null;
  readonly heldOn: string;
  /** As known at that instant; null: now. */
  readonly knownAt: Date | null;
  /** Only these workers: the reach of someone who acts for themselves alone, or for those granted; null: all. */
  readonly only: readonly string[] | null;
}

/** The workers of an organisation, its $1, whom a filter lets through. */
function filtered(organisationId: string, filter: WorkerFilter): Conditions {
  const conditions = new Conditions();
  conditions.bind(organisationId);
  if (filter.name !== null)
    conditions.and("name", "w.sort_name LIKE '%' || lower(?) || '%'", filter.name.replace(/[\\%_]/g, "\\$&"));
  if (filter.number !== null) conditions.and("number", "w.number = ?", filter.number);
  if (filter.team !== null) conditions.and("team", "w.team = ?", filter.team);
  if (filter.roleBandId !== null) {
    const roleBand = conditions.bind(filter.roleBandId);
    const day = conditions.bind(filter.heldOn);
    const instant = conditions.bind(filter.knownAt);
    conditions.and(
      "holding",
      `EXISTS (SELECT FROM post p WHERE p.organisation_id = w.organisation_id AND p.worker_id = w.id AND p.role_band_id = ${roleBand}::uuid AND ${isHeld("p", { day, instant })})`,
    );
  }
  if (filter.only !== null) conditions.and("only", "w.id = ANY(?)", filter.only);
  return conditions;
}

/** Whether the best way to whom a filter lets through depends on its values. */
const isNarrow = ({ name, team, roleBandId, only }: WorkerFilter): boolean =>
  [name, team, roleBandId, only].some((value) => value !== null);

/** Items that a page holds at most, as the API has it. */
const LARGEST_PAGE = 100;

/**
 * A page of workers by name and id, one more than asked for so that it shows whether others follow.
 * @throws RangeError for a larger page than there is.
 */
export async function pageOfWorkers(
  db: Database,
  organisationId: string,
  filter: WorkerFilter,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly cursor: readonly [string, string] | null;
  },
): Promise<(WorkerRow & { readonly sortName: string })[]> {
  if (page.size > LARGEST_PAGE) throw new RangeError(`A page holds at most ${LARGEST_PAGE} workers.`);
  const [order, beyond] = page.backwards ? ["DESC", "<"] : ["ASC", ">"];
  const conditions = filtered(organisationId, filter);
  if (page.cursor) conditions.and("after", `(w.sort_name, w.id) ${beyond} (?, ?::uuid)`, ...page.cursor);
  const most = conditions.bind(page.size + 1);
  return db.query(
    {
      name: conditions.name("page-of-workers", order),
      ...(isNarrow(filter) && { byValues: true }),
      // Of a size that it does not know PostgreSQL takes a tenth of all rows to be asked for, and would sort them: the limit within is
      // what it plans for. Written out, each size would be a statement of its own, which every connection keeps.
      text: `SELECT * FROM (
          SELECT ${WORKER}, sort_name AS "sortName" FROM worker w WHERE w.organisation_id = $1 AND ${conditions.text}
          ORDER BY sort_name ${order}, id ${order} LIMIT ${LARGEST_PAGE + 1}
        ) page LIMIT ${most}`,
    },
    conditions.values,
  );
}

/** Workers for whom a post at one of those role bands was recorded that had begun by that day, ended or not; by name. */
export async function findHolders(
  db: Database,
  organisationId: string,
  roleBandIds: readonly string[],
  startedBy: string,
): Promise<WorkerRow[]> {
  return db.query(
    {
      name: "find-holders",
      byValues: true,
      text: `SELECT ${WORKER} FROM worker w WHERE organisation_id = $1 AND EXISTS (
          SELECT FROM post p WHERE p.organisation_id = w.organisation_id AND p.worker_id = w.id AND p.role_band_id = ANY($2) AND p.started_on <= $3::date)
        ORDER BY sort_name, id`,
    },
    [organisationId, roleBandIds, startedBy],
  );
}

export async function countWorkers(
  db: Database,
  organisationId: string,
  filter: WorkerFilter,
): Promise<number> {
  const conditions = filtered(organisationId, filter);
  const [row] = await db.query<{ count: number }>(
    {
      name: conditions.name("count-workers"),
      ...(isNarrow(filter) && { byValues: true }),
      text: `SELECT count(*)::int AS count FROM worker w WHERE w.organisation_id = $1 AND ${conditions.text}`,
    },
    conditions.values,
  );
  return row?.count ?? 0;
}

export async function insertPerson(db: Database, id: string): Promise<void> {
  await db.query(
    { name: "insert-person", text: "INSERT INTO person (id) VALUES ($1) ON CONFLICT DO NOTHING" },
    [id],
  );
}

export async function insertWorker(
  db: Database,
  worker: Omit<WorkerRow, "version" | "erasedAt">,
): Promise<void> {
  await db.query(
    {
      name: "insert-worker",
      text: "INSERT INTO worker (organisation_id, id, person_id, number, name, team, intention) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    },
    [
      worker.organisationId,
      worker.id,
      worker.personId,
      worker.number,
      worker.name,
      worker.team,
      worker.intention,
    ],
  );
}

/** Changes a worker's particulars if it still stands at that version. @returns whether it did. */
export async function updateWorker(
  db: Database,
  worker: Omit<WorkerRow, "personId" | "number" | "erasedAt">,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "update-worker",
      text: "UPDATE worker SET name = $4, team = $5, intention = $6, version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING id",
    },
    [worker.organisationId, worker.id, worker.version, worker.name, worker.team, worker.intention],
  );
  return rows.length === 1;
}
