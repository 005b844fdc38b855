import type { Database } from "../../database/pool";

/** An attestation of an organisation, without who recorded it. */
export interface AttestedDuty {
  readonly organisationId: string;
  readonly competenceId: string | null;
  readonly statementId: string | null;
  readonly dutyId: string | null;
  readonly met: boolean;
  readonly attestedOn: string;
  /** The first day on which it no longer holds; null if it has no end. */
  readonly endsOn: string | null;
  readonly documentTitle: string | null;
  readonly documentOn: string | null;
}

/** What organisations attest, the latest first: the reader's own, and those at which somebody of theirs works. */
export async function attestedDuties(
  db: Database,
  organisationIds: readonly string[],
): Promise<AttestedDuty[]> {
  return db.query(
    {
      name: "attested-duties",
      text: `
        SELECT organisation_id AS "organisationId", competence_id AS "competenceId",
               statement_id AS "statementId", duty_id AS "dutyId", met, attested_on AS "attestedOn",
               ends_on AS "endsOn", document_title AS "documentTitle", document_on AS "documentOn"
        FROM attested_duty
        WHERE organisation_id = ANY($1)
        ORDER BY attested_on DESC, noted_at DESC, attestation_id`,
    },
    [organisationIds],
  );
}
