import type { Database } from "../../database/pool";

export interface RetentionRow {
  readonly evidenceKindId: string;
  /** Calendar months after the day of the work. */
  readonly months: number;
}

export async function retentionRules(db: Database, organisationId: string): Promise<RetentionRow[]> {
  return db.query(
    {
      name: "retention-rules",
      text: `
        SELECT evidence_kind_id AS "evidenceKindId", months
        FROM retention_rule
        WHERE organisation_id = $1
        ORDER BY evidence_kind_id`,
    },
    [organisationId],
  );
}

/** Deletes the rule for evidence of a kind: its words are kept for ever. */
export async function deleteRetentionRule(
  db: Database,
  organisationId: string,
  evidenceKindId: string,
): Promise<void> {
  await db.query(
    {
      name: "delete-retention-rule",
      text: "DELETE FROM retention_rule WHERE organisation_id = $1 AND evidence_kind_id = $2",
    },
    [organisationId, evidenceKindId],
  );
}

/** Writes the rule for evidence of a kind, in place of an earlier one. */
export async function writeRetentionRule(
  db: Database,
  organisationId: string,
  { evidenceKindId, months }: RetentionRow,
): Promise<void> {
  await db.query(
    {
      name: "state-retention-rule",
      text: `
        INSERT INTO retention_rule (organisation_id, evidence_kind_id, months)
        VALUES ($1, $2, $3)
        ON CONFLICT (organisation_id, evidence_kind_id) DO UPDATE
        SET months = excluded.months
        WHERE retention_rule.months <> excluded.months`,
    },
    [organisationId, evidenceKindId, months],
  );
}
