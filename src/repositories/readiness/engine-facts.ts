import type { Database, Statement } from "../../database/pool";
import type * as engine from "../../eligibility/facts";

type OfWorker<Fact> = Fact & { readonly workerId: string };

/** A column of days as days since 1970; a date without end, which cannot be counted with, as the engine's own "never" and "always". */
export const engineDay = (column: string, as: string) =>
  `CASE WHEN isfinite(${column}) THEN ${column} - DATE '1970-01-01' WHEN ${column} > DATE '1970-01-01' THEN 1000000000 WHEN ${column} < DATE '1970-01-01' THEN -1000000000 END AS "${as}"`;
const RECORDED = `f.id, (extract(epoch FROM f.recorded_at) * 1000)::float8 AS "recordedAt"`;

/** Rows of one table of facts about several workers, in the engine's own shape. */
const ofWorkers = (table: string, columns: string, joins = "", condition = ""): Statement => ({
  name: `engine-${table}`,
  text: `SELECT ${RECORDED}, t.worker_id AS "workerId", ${columns} FROM ${table} t JOIN fact f USING (organisation_id, id) ${joins} WHERE t.organisation_id = $1 AND t.worker_id = ANY($2)${condition}`,
});

const POSTS = ofWorkers(
  "post",
  `role_band_id AS "roleBandId", ${engineDay("started_on", "startedOn")}, hundredths`,
);
const POST_CHANGES = ofWorkers(
  "post_change",
  `post_id AS "postId", change AS kind, ${engineDay("effective_on", "effectiveOn")}, hundredths`,
  "",
  " AND change IN ('END', 'HOURS')",
);
const EVIDENCE = ofWorkers(
  "evidence",
  `k.code AS kind, ${engineDay("done_on", "doneOn")}`,
  "JOIN evidence_kind k ON k.id = t.evidence_kind_id",
);
const HANDOVERS = ofWorkers(
  "evidence_handover",
  `evidence_id AS "evidenceId", handover AS kind, ${engineDay("effective_on", "effectiveOn")}`,
);
const JUDGEMENTS = ofWorkers(
  "judgement",
  `claim_id AS "claimId", outcome, l.rank AS "acceptedRank", ${engineDay("judged_on", "judgedOn")}, assessor_id AS "assessorId", supersedes_id AS "supersedesId"`,
  "LEFT JOIN level l ON l.id = t.level_id",
);
const COMPLETIONS = ofWorkers(
  "completion",
  `v.unit_id AS "unitId", v.version AS "unitVersion", passed, ${engineDay("completed_on", "completedOn")}, ${engineDay("expires_on", "expiresOn")}`,
  "JOIN curriculum_unit_version v ON v.id = t.unit_version_id",
);
const CREDENTIALS = ofWorkers(
  "credential",
  `credential_type_id AS "credentialTypeId", issuer, ${engineDay("awarded_on", "awardedOn")}, ${engineDay("expires_on", "expiresOn")}`,
);
const VERIFICATIONS = ofWorkers(
  "credential_verification",
  `credential_id AS "credentialId", ${engineDay("verified_on", "verifiedOn")}`,
);
const SUPERVISIONS = ofWorkers(
  "supervision",
  `k.code AS kind, ${engineDay("held_on", "heldOn")}`,
  "JOIN supervision_kind k ON k.id = t.supervision_kind_id",
);
const ENDORSEMENTS = ofWorkers(
  "endorsement",
  `capacity, subject, subject_code AS "subjectCode", route_id AS "routeId", ${engineDay("given_on", "givenOn")}, ${engineDay("expires_on", "expiresOn")}`,
);
const CONFLICTS = ofWorkers(
  "conflict_of_interest",
  `assessor_id AS "assessorId", ${engineDay("from_on", "fromOn")}, ${engineDay("until_on", "untilOn")}`,
);
const WAIVERS = ofWorkers(
  "waiver",
  `route_id AS "routeId", requirement_code AS "requirementCode", ${engineDay("from_on", "fromOn")}, ${engineDay("until_on", "untilOn")}`,
);

type Read<Fact> = (
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
) => Promise<OfWorker<Fact>[]>;
const reading =
  <Fact extends object>(statement: Statement): Read<Fact> =>
  (db, organisationId, workerIds) =>
    db.query(statement, [organisationId, workerIds]);

export const readPosts = reading<Omit<engine.PostFact, "bandRank">>(POSTS);
export const readPostChanges = reading<engine.PostChangeFact>(POST_CHANGES);
export const readEvidence = reading<engine.EvidenceFact>(EVIDENCE);
export const readHandovers = reading<engine.SubmissionFact>(HANDOVERS);
export const readJudgements = reading<engine.JudgementFact>(JUDGEMENTS);
export const readCompletions = reading<engine.CompletionFact>(COMPLETIONS);
export const readCredentials = reading<engine.CredentialFact>(CREDENTIALS);
export const readVerifications = reading<engine.VerificationFact>(VERIFICATIONS);
export const readSupervisions = reading<engine.SupervisionFact>(SUPERVISIONS);
export const readEndorsements = reading<engine.EndorsementFact>(ENDORSEMENTS);
export const readConflicts = reading<engine.ConflictFact>(CONFLICTS);
export const readWaivers = reading<engine.WaiverFact>(WAIVERS);

/** Claims of workers' evidence; a claim is part of its evidence and has no instant of its own. */
export const readClaims: Read<engine.ClaimFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-claim",
      text: `SELECT c.id, e.worker_id AS "workerId", c.evidence_id AS "evidenceId", c.competence_id AS "competenceId", l.rank AS "claimedRank"
        FROM evidence e JOIN claim c ON c.organisation_id = e.organisation_id AND c.evidence_id = e.id JOIN level l ON l.id = c.level_id
        WHERE e.organisation_id = $1 AND e.worker_id = ANY($2)`,
    },
    [organisationId, workerIds],
  );

/** Retractions and revocations of workers' facts, and of the organisation's own (worker null). */
export async function readUndoings(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<(engine.Undoing & { readonly workerId: string | null })[]> {
  return db.query(
    {
      name: "engine-undoing",
      text: `SELECT ${RECORDED}, f.worker_id AS "workerId", u.how AS kind, u.fact_id AS "factId", ${engineDay("u.effective_on", "effectiveOn")}
        FROM fact f JOIN undoing u USING (organisation_id, id)
        WHERE f.organisation_id = $1 AND f.kind = 'UNDOING' AND (f.worker_id = ANY($2) OR f.worker_id IS NULL)`,
    },
    [organisationId, workerIds],
  );
}

export async function readAppointments(
  db: Database,
  organisationId: string,
): Promise<engine.AppointmentFact[]> {
  return db.query(
    {
      name: "engine-appointment",
      text: `SELECT ${RECORDED}, a.assessor_id AS "assessorId", ${engineDay("a.from_on", "fromOn")}, ${engineDay("a.until_on", "untilOn")},
               (SELECT array_agg(c.competence_id) FROM appointment_competence c WHERE c.organisation_id = a.organisation_id AND c.appointment_id = a.id) AS "competenceIds"
        FROM assessor_appointment a JOIN fact f USING (organisation_id, id)
        WHERE a.organisation_id = $1`,
    },
    [organisationId],
  );
}

export async function readAttestations(
  db: Database,
  organisationId: string,
): Promise<engine.AttestationFact[]> {
  return db.query(
    {
      name: "engine-attestation",
      text: `SELECT ${RECORDED}, competence_id AS "competenceId", met, ${engineDay("attested_on", "attestedOn")}, ${engineDay("expires_on", "expiresOn")}
        FROM attestation t JOIN fact f USING (organisation_id, id)
        WHERE t.organisation_id = $1`,
    },
    [organisationId],
  );
}

/** What assessors whom another organisation appointed were appointed for, each with a judgement of one worker's. */
export const readStandings: Read<engine.AppointmentFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-standing",
      text: `SELECT s.id, (extract(epoch FROM f.recorded_at) * 1000)::float8 AS "recordedAt", s.worker_id AS "workerId", j.assessor_id AS "assessorId",
               ${engineDay("s.from_on", "fromOn")}, ${engineDay("s.until_on", "untilOn")}, s.competence_ids AS "competenceIds"
        FROM judgement_standing s JOIN judgement j ON j.organisation_id = s.organisation_id AND j.id = s.judgement_id JOIN fact f ON f.organisation_id = j.organisation_id AND f.id = j.id
        WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
    },
    [organisationId, workerIds],
  );

/** Which facts of workers were copied from another employer's record. */
export const readCopied: Read<engine.CopiedFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-copied",
      text: `SELECT o.id, f.id AS "factId", o.from_organisation_id AS "fromOrganisationId", f.worker_id AS "workerId"
        FROM fact f JOIN fact_origin o ON o.organisation_id = f.organisation_id AND o.id = f.origin_id
        WHERE f.organisation_id = $1 AND f.worker_id = ANY($2) AND f.origin_id IS NOT NULL`,
    },
    [organisationId, workerIds],
  );

/** What an organisation has stated that it accepts of other employers' records. */
export async function readAcceptances(
  db: Database,
  organisationId: string,
): Promise<engine.AcceptanceFact[]> {
  return db.query(
    {
      name: "engine-acceptance",
      text: `SELECT id, (extract(epoch FROM stated_at) * 1000)::float8 AS "recordedAt", rules FROM acceptance_policy WHERE organisation_id = $1`,
    },
    [organisationId],
  );
}
