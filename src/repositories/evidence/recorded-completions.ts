import type { Database } from "../../database/pool";

/** Completions of a unit on one day. */
export interface CompletionsOfDay {
  readonly unitId: string;
  /** YYYY-MM-DD. */
  readonly completedOn: string;
  readonly passed: number;
  readonly notPassed: number;
}

/**
 * Completions of a programme that were recorded at an organisation as a training provider does, by unit and day. Those
 * that were undone, that a partner's people recorded, or that were copied from another employer are left out.
 * @param recordedBy counts only what this person or program recorded; null: what anybody of the organisation did.
 */
export async function completionsByProviders(
  db: Database,
  organisationId: string,
  programmeId: string,
  recordedBy: string | null,
): Promise<CompletionsOfDay[]> {
  return await db.query(
    {
      name: "completions-by-providers",
      text: `
        SELECT v.unit_id AS "unitId", c.completed_on AS "completedOn",
          (count(*) FILTER (WHERE c.passed))::integer AS "passed",
          (count(*) FILTER (WHERE NOT c.passed))::integer AS "notPassed"
        FROM completion c
        JOIN fact f ON f.organisation_id = $1 AND f.id = c.id
        JOIN curriculum_unit_version v ON v.id = c.unit_version_id
        WHERE c.organisation_id = $1 AND c.programme_id = $2
          AND f.recorded_as = 'PROVIDER' AND f.origin_id IS NULL
          AND ($3::uuid IS NULL OR f.recorded_by = $3)
          AND NOT EXISTS (SELECT FROM member m WHERE m.organisation_id = $1 AND m.person_id = f.recorded_by
            AND m.partner_organisation_id IS NOT NULL)
          AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $1 AND u.fact_id = c.id)
        GROUP BY v.unit_id, c.completed_on
        ORDER BY v.unit_id, c.completed_on`,
    },
    [organisationId, programmeId, recordedBy],
  );
}
