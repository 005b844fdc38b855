import type { Database, Statement } from "../../database/pool";
import { type Clocks, known, type ReadFact, readFacts, standing, valuesOf } from "./fact-reading";

interface OfOrganisation extends ReadFact {
  readonly workerId: null;
}

/** One kind of fact that an organisation says of itself: all of them, newest first, or by ids; undone ones too. */
export interface OrganisationFactReading<Row> {
  all(db: Database, organisationId: string, clocks: Clocks): Promise<Row[]>;
  byIds(db: Database, organisationId: string, ids: readonly string[], clocks: Clocks): Promise<Row[]>;
}

function organisationFactReading<Row extends OfOrganisation>(
  table: string,
  columns: string,
  begins: string,
  ends: string,
): OrganisationFactReading<Row> {
  const statement = (of: string): Statement => ({
    name: `${table}-${of}`,
    text: `SELECT t.id, NULL AS "workerId", ${columns}, ${standing(begins, ends)} FROM ${table} t WHERE t.organisation_id = $1 AND ($2::uuid[] IS NULL OR t.id = ANY($2)) AND ${known("t")} ORDER BY t.${begins} DESC, t.id`,
  });
  const [all, byIds] = [statement("of-organisation"), statement("by-id")];
  return {
    all: (db, organisationId, clocks) => readFacts(db, all, valuesOf(organisationId, null, clocks), clocks),
    byIds: (db, organisationId, ids, clocks) =>
      readFacts(db, byIds, valuesOf(organisationId, ids, clocks), clocks),
  };
}

export interface AttestationRow extends OfOrganisation {
  readonly competenceId: string;
  readonly met: boolean;
  readonly attestedOn: string;
  readonly expiresOn: string | null;
}
export const attestations = organisationFactReading<AttestationRow>(
  "attestation",
  `competence_id AS "competenceId", met, attested_on AS "attestedOn", expires_on AS "expiresOn"`,
  "attested_on",
  "expires_on",
);

export interface AppointmentRow extends OfOrganisation {
  readonly assessorId: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  /** Empty: all competences. */
  readonly competenceIds: readonly string[];
}
export const appointments = organisationFactReading<AppointmentRow>(
  "assessor_appointment",
  `assessor_id AS "assessorId", from_on AS "fromOn", until_on AS "untilOn",
   ARRAY(SELECT c.competence_id FROM appointment_competence c JOIN competence k ON k.id = c.competence_id
         WHERE c.organisation_id = t.organisation_id AND c.appointment_id = t.id ORDER BY length(k.code), k.code) AS "competenceIds"`,
  "from_on",
  "until_on",
);
