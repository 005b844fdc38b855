import type { Database } from "../../database/pool";

export interface KeptEvaluationRow {
  readonly decisionId: string;
  /** JSON, in the shape that it was written in. */
  readonly evaluation: unknown;
}

/** The evaluations that decisions of one organisation were made on. */
export async function keptEvaluations(
  db: Database,
  organisationId: string,
  decisionIds: readonly string[],
): Promise<KeptEvaluationRow[]> {
  return db.query(
    {
      name: "kept-evaluations",
      text: `SELECT id AS "decisionId", evaluation FROM decision WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, decisionIds],
  );
}
