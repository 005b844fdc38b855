import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";

/** A read of somebody's words, or of their whole record. */
export interface NewRead {
  readonly about: "EVIDENCE_WORDS" | "WORKER";
  readonly object: string;
  readonly workerId: string;
  /** In which the reader reads it. */
  readonly capacities: readonly Capacity[];
}

/**
 * Records in the trail who is about to read what, in the transaction that reads it and in the name of the
 * person of its scope. Triggers record all other entries.
 */
export async function recordReads(
  db: Database,
  organisationId: string,
  operation: string,
  reads: readonly NewRead[],
): Promise<void> {
  await db.query(
    {
      name: "record-reads",
      text: "SELECT public.record_reads($1, $2, $3::text[], $4::text[], $5::uuid[], $6::text[])",
    },
    [
      organisationId,
      operation,
      reads.map(({ about }) => about),
      reads.map(({ object }) => object),
      reads.map(({ workerId }) => workerId),
      reads.map(({ capacities }) => capacities.join(",")),
    ],
  );
}

/** An entry as somebody reads it. */
export interface TrailRow {
  readonly sequence: number;
  readonly at: Date;
  readonly personId: string | null;
  /**
   * The name by which the organisation knows them; null if it does not, or nobody in particular asked for it.
   */
  readonly by: string | null;
  readonly capacities: readonly Capacity[];
  readonly operation: string;
  readonly action: "RECORDED" | "CHANGED" | "REMOVED" | "READ" | "SEALED";
  readonly about: string;
  readonly object: string;
  readonly workerId: string | null;
  readonly reason: string | null;
  readonly previous: string;
  readonly hash: string;
}

export interface TrailPage {
  readonly size: number;
  readonly backwards: boolean;
  /**
   * The entry before which, or backwards after which, it begins; null: at the end of the trail, or its
   * beginning.
   */
  readonly from: number | null;
}

const ENTRY = `t.sequence::int AS sequence, t.at, t.person_id AS "personId", t.capacities, t.operation, t.action, t.about, t.object, t.worker_id AS "workerId",
  CASE WHEN t.reason_hash IS NOT NULL THEN reason_of(t.organisation_id, t.about, t.object) END AS reason,
    t.previous, t.hash,
  coalesce((SELECT m.name
    FROM member m
    WHERE m.organisation_id = $1 AND m.person_id = t.person_id),
           (SELECT w.name FROM worker w WHERE w.organisation_id = $1 AND w.person_id = t.person_id)) AS by`;

const placed = ({ backwards }: TrailPage) =>
  backwards
    ? { beyond: "($3::bigint IS NULL OR sequence > $3)", order: "sequence" }
    : { beyond: "($3::bigint IS NULL OR sequence < $3)", order: "sequence DESC" };

/**
 * A page of the entries about each of some workers, the latest first, one more than asked for; backwards the
 * earliest first.
 */
export async function trailOfWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  page: TrailPage,
): Promise<(TrailRow & { readonly workerId: string })[]> {
  const { beyond, order } = placed(page);
  return db.query(
    {
      name: `trail-of-workers-${page.backwards}`,
      byValues: true,
      text: `SELECT ${ENTRY} FROM unnest($2::uuid[]) AS asked (id)
        CROSS JOIN LATERAL (SELECT *
        FROM trail
        WHERE organisation_id = $1 AND worker_id = asked.id AND ${beyond}
        ORDER BY ${order}
        LIMIT $4) t
        ORDER BY t.${order}`,
    },
    [organisationId, workerIds, page.from, page.size + 1],
  );
}

export async function countTrailOfWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<{ readonly workerId: string; readonly count: number }[]> {
  return db.query(
    {
      name: "count-trail-of-workers",
      byValues: true,
      text: `
        SELECT worker_id AS "workerId", count(*)::int AS count
        FROM trail
        WHERE organisation_id = $1 AND worker_id = ANY($2)
        GROUP BY worker_id`,
    },
    [organisationId, workerIds],
  );
}

/** A page of an organisation's whole trail. */
export async function pageOfTrail(
  db: Database,
  organisationId: string,
  page: TrailPage,
): Promise<TrailRow[]> {
  const { beyond, order } = placed(page);
  return db.query(
    {
      name: `page-of-trail-${page.backwards}`,
      byValues: true,
      text: `
        SELECT ${ENTRY}
        FROM (SELECT *
        FROM trail
        WHERE organisation_id = $1 AND ${beyond.replaceAll("$3", "$2")}
        ORDER BY ${order}
        LIMIT $3) t
        ORDER BY t.${order}`,
    },
    [organisationId, page.from, page.size + 1],
  );
}

/** How long an organisation's trail is, and the hash that it ends with; null before its first entry. */
export async function endOfTrail(
  db: Database,
  organisationId: string,
): Promise<{ readonly sequence: number; readonly hash: string } | null> {
  const [row] = await db.query<{ sequence: number; hash: string }>(
    {
      name: "end-of-trail",
      text: "SELECT sequence::int AS sequence, hash FROM public.trail_head WHERE organisation_id = $1",
    },
    [organisationId],
  );
  return row ?? null;
}

/** An entry as it is verified: each value as the text in the line that was hashed. */
export interface SealedEntry {
  readonly sequence: number;
  readonly at: string;
  readonly personId: string;
  readonly capacities: string;
  readonly operation: string;
  readonly action: string;
  readonly about: string;
  readonly object: string;
  readonly workerId: string;
  readonly previous: string;
  readonly hash: string;
  readonly reasonHash: string | null;
  /**
   * Digest of the fact when the entry was made; null if the entry is about none, or is older than digests.
   */
  readonly digest: string | null;
  /** Digest of the fact now. */
  readonly reason: string | null;
}

/** The entries after one, in order, up to a number. */
export async function sealedEntries(
  db: Database,
  organisationId: string,
  after: number,
  most: number,
): Promise<SealedEntry[]> {
  return db.query(
    {
      name: "sealed-entries",
      text: `
        SELECT sequence::int AS sequence,
               to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
               coalesce(person_id::text, '') AS "personId",
               array_to_string(capacities, ',') AS capacities, operation, action, about, object,
               coalesce(worker_id::text, '') AS "workerId", previous, hash,
               reason_hash AS "reasonHash", digest, CASE
                 WHEN reason_hash IS NOT NULL THEN reason_of(organisation_id, about, object) END AS reason
        FROM trail WHERE organisation_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
    },
    [organisationId, after, most],
  );
}
