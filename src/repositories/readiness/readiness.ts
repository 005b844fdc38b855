import type { Database } from "../../database/pool";
import type { Outcome } from "../../eligibility";
import { engineDay } from "./engine-facts";

/**
 * The stored answer for one worker and one route; days are texts, with -infinity for always and infinity for
 * never.
 */
export interface ReadinessRow {
  readonly workerId: string;
  readonly routeId: string;
  readonly routeVersionId: string;
  /** The role band held from which the route starts; null for a route that is only aspired to. */
  readonly roleBandId: string | null;
  readonly aspired: boolean;
  readonly outcome: Outcome;
  readonly ownPart: Outcome;
  /** Where it is satisfied: since when; otherwise: from when. */
  readonly eligibleFrom: string;
  readonly lapsesOn: string;
  readonly ownMet: number;
  readonly ownTotal: number;
  readonly employerMet: number;
  readonly employerTotal: number;
  /** Codes of the requirements that stand in the way, in the order of the route. */
  readonly blocking: readonly string[];
  /** Codes of what is satisfied and would lapse within a year at least, soonest first, and the days. */
  readonly lapseCodes: readonly string[];
  readonly lapseDays: readonly string[];
  /** The first day on which time alone would change it; null: never. */
  readonly recomputeOn: string | null;
}

/** The same as it is stored: requirements by their numbers. */
export interface StoredRow extends Omit<ReadinessRow, "blocking" | "lapseCodes"> {
  readonly blocking: readonly number[];
  readonly lapsing: readonly number[];
}

/** A worker's position in the workforce; lists are sorted, so that equal lists compare as equal. */
export interface ProgressStateRow {
  readonly workerId: string;
  readonly roleBandIds: readonly string[];
  readonly contractKinds: readonly string[];
  /** Programmes of which a passed unit is in date. */
  readonly programmeIds: readonly string[];
  /** The last day on which they came to hold a higher band than ever before; null: none. */
  readonly progressedOn: string | null;
  readonly progressedFrom: string | null;
  readonly progressedTo: string | null;
}

/** What holds of a worker's readiness, and until when. */
export interface StateRow {
  readonly workerId: string;
  /** The first day on which any of it may be another; infinity: never. */
  readonly recomputeOn: string;
}

/** What readiness is computed from in addition to a worker's facts and the reference data. */
export interface ComputedFrom {
  /** How many times an organisation has said something of itself that readiness may rest on. */
  readonly epoch: number;
  /** The version of the newest engine that has started on this database; 0 if none has. */
  readonly newestEngine: number;
}

/** SQL: the same for the organisation that is the statement's $1. */
export const COMPUTED_FROM = `
          coalesce((SELECT changes FROM readiness_epoch WHERE organisation_id = $1), 0) AS epoch,
          coalesce((SELECT version FROM newest_engine), 0) AS "newestEngine"`;

export async function readComputedFrom(db: Database, organisationId: string): Promise<ComputedFrom> {
  const [row] = await db.query<ComputedFrom>(
    {
      name: "computed-from",
      text: `SELECT ${COMPUTED_FROM}`,
    },
    [organisationId],
  );
  return row ?? { epoch: 0, newestEngine: 0 };
}

/** SQL: whether a worker's readiness may be another than the one stored, on day $2, by basis $3. */
const DUE = "organisation_id = $1 AND (recompute_on <= $2::date OR basis < $3 OR basis > $3)";

/** How many workers' readiness may be another than the one stored. */
export async function countDue(
  db: Database,
  organisationId: string,
  today: string,
  basis: number,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      byValues: true,
      name: "count-due",
      text: `SELECT count(*)::int AS count FROM readiness_state WHERE ${DUE}`,
    },
    [organisationId, today, basis],
  );
  return row?.count ?? 0;
}

export interface DueWorker {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  /** Whether what is stored of what they have attained may have changed, too. */
  readonly attainmentsAreDue: boolean;
}

/**
 * Takes some workers whose readiness is due, for this transaction: those due longest first.
 * @param waits whether to wait for workers that somebody else has taken; otherwise they are passed over.
 */
export async function takeDue(
  db: Database,
  organisationId: string,
  today: string,
  basis: number,
  { most, waits }: { readonly most: number; readonly waits: boolean },
): Promise<DueWorker[]> {
  return db.query(
    {
      name: `take-due-${waits ? "waiting" : "skipping"}`,
      text: `
        WITH taken AS (
          SELECT worker_id, attained_due_on <= $2::date AS due FROM readiness_state WHERE ${DUE}
          ORDER BY recompute_on, worker_id LIMIT $4 FOR UPDATE${waits ? "" : " SKIP LOCKED"}
        )
        SELECT w.id, w.organisation_id AS "organisationId", w.person_id AS "personId",
          taken.due AS "attainmentsAreDue"
        FROM taken JOIN worker w ON w.organisation_id = $1 AND w.id = taken.worker_id`,
    },
    [organisationId, today, basis, most],
  );
}

/**
 * Has workers who are due computed before others, because somebody has been shown what is stored of them. Those that
 * another transaction has taken are passed over.
 */
export async function putFirst(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "put-first",
      text: `
        UPDATE readiness_state s SET recompute_on = '-infinity'
        FROM (
          SELECT worker_id FROM readiness_state
          WHERE organisation_id = $1 AND worker_id = ANY($2) AND recompute_on > '-infinity'
          FOR UPDATE SKIP LOCKED
        ) shown
        WHERE s.organisation_id = $1 AND s.worker_id = shown.worker_id`,
    },
    [organisationId, workerIds],
  );
}

/** On what footing a post is held from a day on, until the next row of the same post. */
export interface ContractOfPost {
  readonly postId: string;
  readonly kind: string;
  /** Days since 1970, as the engine counts them. */
  readonly from: number;
}

/**
 * On what footing workers' posts are held: as they began, then as they changed, in the order in which it came
 * to be so.
 */
async function contractsOfPosts(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<ContractOfPost[]> {
  return db.query(
    {
      name: "contracts-of-posts",
      text: `
        SELECT "postId", kind, ${engineDay("contract.since", "from")} FROM (
          SELECT p.id AS "postId", p.contract_kind AS kind, p.started_on AS since, NULL::timestamptz AS at
          FROM post p WHERE p.organisation_id = $1 AND p.worker_id = ANY($2)
          UNION ALL
          SELECT c.post_id, c.contract_kind, greatest(c.effective_on, p.started_on), f.recorded_at
          FROM post_change c JOIN post p ON p.organisation_id = $1 AND p.id = c.post_id
          JOIN fact f ON f.organisation_id = $1 AND f.id = c.id
          WHERE c.organisation_id = $1 AND c.worker_id = ANY($2) AND c.change = 'CONTRACT'
            AND NOT EXISTS (SELECT FROM undoing u
              WHERE u.organisation_id = $1 AND u.fact_id = c.id)
        ) contract ORDER BY since, at NULLS FIRST`,
    },
    [organisationId, workerIds],
  );
}

/** What readiness depends on in addition to the facts that the engine reads. */
export interface Surroundings {
  readonly contracts: readonly ContractOfPost[];
  readonly programmes: readonly { readonly completionId: string; readonly programmeId: string }[];
  readonly aspirations: readonly { readonly workerId: string; readonly routeId: string }[];
}

export async function readSurroundings(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<Surroundings> {
  const of = <Row extends object>(name: string, columns: string, table: string, condition = "") =>
    db.query<Row>(
      {
        name,
        text: `
          SELECT ${columns} FROM ${table} WHERE organisation_id = $1 AND worker_id = ANY($2)${condition}`,
      },
      [organisationId, workerIds],
    );
  const [contracts, programmes, aspirations] = await Promise.all([
    contractsOfPosts(db, organisationId, workerIds),
    of<Surroundings["programmes"][number]>(
      "programmes-of-completions",
      `id AS "completionId", programme_id AS "programmeId"`,
      "completion",
      " AND programme_id IS NOT NULL AND passed",
    ),
    of<Surroundings["aspirations"][number]>(
      "aspirations-of-workers",
      `worker_id AS "workerId", route_id AS "routeId"`,
      "aspiration",
    ),
  ]);
  return { contracts, programmes, aspirations };
}
