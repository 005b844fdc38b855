import type { Database } from "../../database/pool";
import type { Outcome } from "../../eligibility";
import type { ChangeKind, EventKind, FactKind } from "../../entities/workforce/change";
import { Conditions } from "../shared/conditions";

/** A position in an organisation's feed: after this many changes of the transaction with this number. */
export interface FeedPlace {
  readonly number: number;
  readonly ordinal: number;
  /**
   * Identifies the transaction, in case its number was given again after a backup was restored; empty: before
   * the first.
   */
  readonly batchId: string;
}

export const START_OF_FEED: FeedPlace = { number: 0, ordinal: 0, batchId: "" };
/** After every possible change. */
export const BEYOND_FEED: FeedPlace = { number: Number.MAX_SAFE_INTEGER, ordinal: 0, batchId: "" };

export interface ChangeRow<Kind extends EventKind = EventKind> extends FeedPlace {
  readonly organisationId: string;
  readonly committedAt: Date;
  readonly kind: Kind;
  readonly workerId: string | null;
  /** What was recorded or undone; the notice, for an event that was made for one subscription. */
  readonly factId: string | null;
  readonly factKind: FactKind | null;
  readonly postId: string | null;
  readonly routeId: string | null;
  /** For readiness, null before the first outcome and after the last. */
  readonly was: Outcome | null;
  readonly became: Outcome | null;
}

const PLACE = `b.number, c.ordinal, b.id AS "batchId"`;
const ROW = `${PLACE}, b.organisation_id AS "organisationId", b.at AS "committedAt", c.kind, c.worker_id AS "workerId",
  c.fact_id AS "factId", c.fact_kind AS "factKind",
  c.post_id AS "postId", c.route_id AS "routeId", c.was, c.became`;

/** Nobody learns from the feed that a worker has an adjustment, recorded or undone. */
const REPORTED = "c.fact_kind IS DISTINCT FROM 'ADJUSTMENT'";

/** The largest page that the API allows, plus one item. */
const MOST = 101;

/**
 * Which page: the changes after a position, or backwards those before it, nearest first; one more than its
 * size if there are more.
 */
export interface FeedPage {
  readonly from: FeedPlace;
  readonly backwards: boolean;
  readonly size: number;
}

const directionOf = ({ backwards }: FeedPage) =>
  backwards ? { order: "DESC", beyond: "<" } : { order: "ASC", beyond: ">" };

/** A page of all changes, in the order of commits. */
export async function pageOfChanges<Kind extends EventKind>(
  db: Database,
  organisationId: string,
  kinds: readonly Kind[],
  page: FeedPage,
): Promise<ChangeRow<Kind>[]> {
  const { order, beyond } = directionOf(page);
  const { number, ordinal } = page.from;
  return db.query(
    {
      name: `page-of-changes-${order}`,
      text: `
        SELECT * FROM (
          SELECT ${ROW} FROM change_batch b CROSS JOIN LATERAL (
            SELECT *
            FROM change c
            WHERE c.organisation_id = $1 AND c.batch_id = b.id AND c.kind = ANY($2) AND ${REPORTED}
              AND (b.number ${beyond} $3 OR c.ordinal ${beyond} $4)
            ORDER BY c.ordinal ${order}
          ) c
          WHERE b.organisation_id = $1 AND b.number ${beyond}= $3
          ORDER BY b.number ${order}, c.ordinal ${order}
          LIMIT ${MOST}
        ) page LIMIT $5`,
    },
    [organisationId, kinds, number, ordinal, page.size + 1],
  );
}

/** Changes of some kinds that concern some workers, or no particular worker. */
export interface OfWorkers {
  readonly kinds: readonly ChangeKind[];
  readonly only: readonly string[];
}

function about(organisationId: string, { kinds, only }: OfWorkers): Conditions {
  const conditions = new Conditions();
  conditions.bind(organisationId);
  conditions.and("about", "(c.worker_id = ANY(?) OR c.worker_id IS NULL)", only);
  conditions.and("kinds", "c.kind = ANY(?)", kinds);
  return conditions;
}

const JOINED = `change c
  JOIN change_batch b ON b.organisation_id = $1 AND b.id = c.batch_id
    AND b.number IS NOT NULL`;

/** A page of the changes that concern some workers. */
export async function pageOfChangesOfWorkers(
  db: Database,
  organisationId: string,
  sight: OfWorkers,
  page: FeedPage,
): Promise<ChangeRow<ChangeKind>[]> {
  const { order, beyond } = directionOf(page);
  const { number, ordinal } = page.from;
  const conditions = about(organisationId, sight);
  conditions.and(order, `(b.number, c.ordinal) ${beyond} (?::bigint, ?::integer)`, number, ordinal);
  const most = conditions.bind(page.size + 1);
  return db.query(
    {
      name: conditions.name("page-of-changes-of-workers"),
      byValues: true,
      text: `
        SELECT ${ROW}
        FROM ${JOINED}
        WHERE c.organisation_id = $1 AND ${REPORTED} AND ${conditions.text}
        ORDER BY b.number ${order}, c.ordinal ${order}
        LIMIT ${most}`,
    },
    conditions.values,
  );
}

/** Where the feed ends; null if nothing has changed yet. */
export async function endOfFeed(db: Database, organisationId: string): Promise<FeedPlace | null> {
  const [row] = await db.query<FeedPlace>(
    {
      name: "end-of-feed",
      text: `
        SELECT number, changes AS ordinal, id AS "batchId"
        FROM change_batch
        WHERE organisation_id = $1 AND number IS NOT NULL
        ORDER BY number DESC
        LIMIT 1`,
    },
    [organisationId],
  );
  return row ?? null;
}

/**
 * The place of the last change that concerns some workers: the end of the feed for people who see no others.
 */
export async function endOfFeedOfWorkers(
  db: Database,
  organisationId: string,
  sight: OfWorkers,
): Promise<FeedPlace | null> {
  const conditions = about(organisationId, sight);
  const [row] = await db.query<FeedPlace>(
    {
      name: "end-of-feed-of-workers",
      byValues: true,
      text: `
        SELECT ${PLACE}
        FROM ${JOINED}
        WHERE c.organisation_id = $1 AND ${conditions.text}
        ORDER BY b.number DESC, c.ordinal DESC
        LIMIT 1`,
    },
    conditions.values,
  );
  return row ?? null;
}

/** Whether the feed still holds the transaction that a place names. */
export async function isInFeed(
  db: Database,
  organisationId: string,
  { number, batchId }: FeedPlace,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "is-in-feed",
      text: "SELECT FROM change_batch WHERE organisation_id = $1 AND number = $2 AND id = $3",
    },
    [organisationId, number, batchId],
  );
  return rows.length === 1;
}
