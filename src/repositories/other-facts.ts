import type { Database, Statement } from "../database/pool";

/** Rows of one table of facts about several workers that stand: neither retracted, nor revoked by today. Newest first. */
const standing = (table: string, columns: string, newest: string): Statement => ({
  name: `${table}-of-workers`,
  text: `
    SELECT t.id, t.worker_id AS "workerId", ${columns} FROM ${table} t
    WHERE t.organisation_id = $1 AND t.worker_id = ANY($2)
      AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = t.organisation_id AND u.fact_id = t.id AND (u.how = 'RETRACTION' OR u.effective_on <= $3::date))
    ORDER BY ${newest} DESC, t.id`,
});

type OfWorkers<Row> = (
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  today: string,
) => Promise<Row[]>;
const reading =
  <Row extends object>(statement: Statement): OfWorkers<Row> =>
  (db, organisationId, workerIds, today) =>
    db.query(statement, [organisationId, workerIds, today]);

interface OfWorker {
  readonly id: string;
  readonly workerId: string;
}

export interface CompletionFace extends OfWorker {
  readonly unitVersionId: string;
  readonly unitId: string;
  readonly programmeId: string | null;
  readonly passed: boolean;
  readonly completedOn: string;
  readonly expiresOn: string | null;
}
export const completionsOfWorkers = reading<CompletionFace>(
  standing(
    "completion",
    `unit_version_id AS "unitVersionId", (SELECT v.unit_id FROM curriculum_unit_version v WHERE v.id = t.unit_version_id) AS "unitId",
     programme_id AS "programmeId", passed, completed_on AS "completedOn", expires_on AS "expiresOn"`,
    "completed_on",
  ),
);

export interface CredentialFace extends OfWorker {
  readonly credentialTypeId: string;
  readonly issuer: string;
  readonly awardedOn: string;
  readonly expiresOn: string | null;
  readonly verifiedOn: string | null;
}
export const credentialsOfWorkers = reading<CredentialFace>(
  standing(
    "credential",
    `credential_type_id AS "credentialTypeId", issuer, awarded_on AS "awardedOn", expires_on AS "expiresOn",
     (SELECT min(v.verified_on) FROM credential_verification v WHERE v.organisation_id = t.organisation_id AND v.worker_id = t.worker_id AND v.credential_id = t.id
        AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = v.organisation_id AND u.fact_id = v.id)) AS "verifiedOn"`,
    "awarded_on",
  ),
);

export interface SupervisionFace extends OfWorker {
  readonly supervisionKindId: string;
  readonly heldOn: string;
}
export const supervisionsOfWorkers = reading<SupervisionFace>(
  standing("supervision", `supervision_kind_id AS "supervisionKindId", held_on AS "heldOn"`, "held_on"),
);

export interface EndorsementFace extends OfWorker {
  readonly capacity: string;
  readonly subject: string;
  readonly subjectCode: string | null;
  readonly routeId: string | null;
  readonly givenOn: string;
  readonly expiresOn: string | null;
}
export const endorsementsOfWorkers = reading<EndorsementFace>(
  standing(
    "endorsement",
    `capacity, subject, subject_code AS "subjectCode", route_id AS "routeId", given_on AS "givenOn", expires_on AS "expiresOn"`,
    "given_on",
  ),
);
