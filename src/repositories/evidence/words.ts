import type { Database } from "../../database/pool";
import { ASSIGNMENT_HOLDS } from "./assignment-holds";
import { APPEALED } from "./assignments";

/**
 * What the owner of evidence wrote. No other file reads or writes it, and the database shows it only to
 * people who may read it.
 */
export interface Words {
  readonly title: string;
  readonly reflection: string;
  /** Names of what goes with it. */
  readonly attachments: readonly string[];
}

export interface WordsRow extends Words {
  readonly organisationId: string;
  readonly workerId: string;
  readonly evidenceId: string;
}

export async function insertWords(db: Database, words: WordsRow): Promise<void> {
  await db.query(
    {
      name: "insert-evidence-words",
      text: `
        INSERT INTO evidence_words (organisation_id, worker_id, evidence_id, title, reflection, attachments)
        VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [
      words.organisationId,
      words.workerId,
      words.evidenceId,
      words.title,
      words.reflection,
      words.attachments,
    ],
  );
}

export async function updateWords(db: Database, words: Omit<WordsRow, "workerId">): Promise<void> {
  await db.query(
    {
      name: "update-evidence-words",
      text: `
        UPDATE evidence_words
        SET title = $3, reflection = $4, attachments = $5
        WHERE organisation_id = $1 AND evidence_id = $2`,
    },
    [words.organisationId, words.evidenceId, words.title, words.reflection, words.attachments],
  );
}

const WORDS = `evidence_id AS "evidenceId", title, reflection, attachments`;

/** Those that the transaction's person may read, of the ones asked for. */
export async function wordsOfEvidence(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<WordsRow[]> {
  return db.query(
    {
      name: "words-of-evidence",
      text: `SELECT ${WORDS} FROM evidence_words WHERE organisation_id = $1 AND evidence_id = ANY($2)`,
    },
    [organisationId, evidenceIds],
  );
}

/** Deletes the words of evidence. The database permits it only in a transaction of an operation that may. */
export async function deleteWords(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "delete-evidence-words",
      text: "DELETE FROM evidence_words WHERE organisation_id = $1 AND evidence_id = ANY($2)",
    },
    [organisationId, evidenceIds],
  );
}

/** On what somebody else than the worker may read the words of a piece of evidence. */
export interface WordsGround {
  readonly evidenceId: string;
  readonly assigned: boolean;
  readonly shared: boolean;
}

/**
 * What each of some pieces of evidence has to do with a person on a day; those that have nothing, or are
 * taken back, are left out.
 */
export async function groundsForWords(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
  personId: string,
  today: string,
): Promise<WordsGround[]> {
  return db.query(
    {
      name: "grounds-for-words",
      text: `
        SELECT * FROM (
          SELECT asked.id AS "evidenceId",
                 EXISTS (SELECT FROM evidence_assignment a
                   WHERE a.organisation_id = $1 AND a.evidence_id = asked.id AND a.assessor_id = $3
                     AND ${ASSIGNMENT_HOLDS}) AS assigned,
                 EXISTS (SELECT FROM evidence_share s
                   WHERE s.organisation_id = $1 AND s.evidence_id = asked.id AND s.shared_with = $3
                     AND s.stopped_at IS NULL AND s.until_on > $4::date) AS shared
          FROM unnest($2::uuid[]) AS asked (id)
        ) ground
        WHERE (assigned OR shared)
          AND NOT EXISTS (SELECT FROM evidence_handover h
            WHERE h.organisation_id = $1 AND h.evidence_id = "evidenceId" AND h.handover = 'WITHDRAWN')
          AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $1 AND u.fact_id = "evidenceId" AND u.how = 'RETRACTION')`,
    },
    [organisationId, evidenceIds, personId, today],
  );
}

/**
 * Evidence whose words an organisation keeps no longer on a day, by its rules. What waits for a judgement, a
 * first or a second one, keeps them until that exists, because somebody has to read them.
 */
export async function wordsKeptTooLong(
  db: Database,
  organisationId: string,
  today: string,
): Promise<{ readonly evidenceId: string; readonly evidenceKindId: string }[]> {
  return db.query(
    {
      name: "words-kept-too-long",
      text: `
        SELECT w.evidence_id AS "evidenceId", e.evidence_kind_id AS "evidenceKindId"
        FROM evidence_words w
        JOIN evidence e ON e.organisation_id = $1 AND e.id = w.evidence_id
        JOIN retention_rule r ON r.organisation_id = $1
          AND r.evidence_kind_id = e.evidence_kind_id
        WHERE w.organisation_id = $1 AND e.done_on + make_interval(months => r.months) <= $2::date
          AND NOT (EXISTS (SELECT FROM evidence_handover h
            WHERE h.organisation_id = $1 AND h.evidence_id = e.id)
                   AND NOT EXISTS (SELECT FROM evidence_handover h
                     WHERE h.organisation_id = $1 AND h.evidence_id = e.id
                       AND h.handover = 'WITHDRAWN')
                   AND EXISTS (SELECT FROM claim c
                     WHERE c.organisation_id = $1 AND c.evidence_id = e.id
                               AND (NOT EXISTS (SELECT FROM judgement j
                                 WHERE j.organisation_id = $1 AND j.claim_id = c.id)
                                 OR ${APPEALED})))
        ORDER BY w.evidence_id`,
    },
    [organisationId, today],
  );
}
