import { factReading, known, type OfWorker, undone } from "./fact-reading";

export interface CompletionRow extends OfWorker {
  readonly unitVersionId: string;
  readonly unitId: string;
  readonly programmeId: string | null;
  readonly passed: boolean;
  readonly completedOn: string;
  readonly expiresOn: string | null;
}
export const completions = factReading<CompletionRow>(
  "completion",
  `unit_version_id AS "unitVersionId", (SELECT v.unit_id FROM curriculum_unit_version v WHERE v.id = t.unit_version_id) AS "unitId",
   programme_id AS "programmeId", passed, completed_on AS "completedOn", expires_on AS "expiresOn"`,
  "completed_on",
  "expires_on",
);

export interface CredentialRow extends OfWorker {
  readonly credentialTypeId: string;
  readonly issuer: string;
  readonly awardedOn: string;
  readonly expiresOn: string | null;
  readonly statedAs: string | null;
  readonly verifiedOn: string | null;
}
export const credentials = factReading<CredentialRow>(
  "credential",
  `credential_type_id AS "credentialTypeId", issuer, awarded_on AS "awardedOn", expires_on AS "expiresOn", stated_as AS "statedAs",
   (SELECT min(v.verified_on) FROM credential_verification v WHERE v.organisation_id = t.organisation_id AND v.worker_id = t.worker_id AND v.credential_id = t.id
      AND v.verified_on <= $3::date AND ${known("v")} AND NOT ${undone("v", "EVER")}) AS "verifiedOn"`,
  "awarded_on",
  "expires_on",
);

export interface VerificationRow extends OfWorker {
  readonly credentialId: string;
  readonly verifiedOn: string;
  readonly how: string;
}
export const verifications = factReading<VerificationRow>(
  "credential_verification",
  `credential_id AS "credentialId", verified_on AS "verifiedOn", how, program`,
  "verified_on",
);

export interface SupervisionRow extends OfWorker {
  readonly supervisionKindId: string;
  readonly heldOn: string;
}
export const supervisions = factReading<SupervisionRow>(
  "supervision",
  `supervision_kind_id AS "supervisionKindId", held_on AS "heldOn"`,
  "held_on",
);

export interface EndorsementRow extends OfWorker {
  readonly capacity: string;
  readonly subject: string;
  readonly subjectCode: string | null;
  readonly routeId: string | null;
  readonly givenOn: string;
  readonly expiresOn: string | null;
}
export const endorsements = factReading<EndorsementRow>(
  "endorsement",
  `capacity, subject, subject_code AS "subjectCode", route_id AS "routeId", given_on AS "givenOn", expires_on AS "expiresOn"`,
  "given_on",
  "expires_on",
);

export interface WaiverRow extends OfWorker {
  readonly routeId: string;
  readonly requirementCode: string;
  readonly authority: string;
  readonly reason: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
}
export const waivers = factReading<WaiverRow>(
  "waiver",
  `route_id AS "routeId", requirement_code AS "requirementCode", authority, reason, from_on AS "fromOn", until_on AS "untilOn"`,
  "from_on",
  "until_on",
);

export interface ConflictRow extends OfWorker {
  readonly assessorId: string;
  readonly reason: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
}
export const conflicts = factReading<ConflictRow>(
  "conflict_of_interest",
  `assessor_id AS "assessorId",
   reason, from_on AS "fromOn", until_on AS "untilOn"`,
  "from_on",
  "until_on",
);

export interface AppealRow extends OfWorker {
  readonly judgementId: string;
  readonly reason: string;
  readonly lodgedOn: string;
}
export const appeals = factReading<AppealRow>(
  "appeal",
  `judgement_id AS "judgementId", reason, appealed_on AS "lodgedOn"`,
  "appealed_on",
);

export interface QualityCheckRow extends OfWorker {
  readonly judgementId: string;
  readonly verdict: "CONFIRMED" | "OVERTURNED";
  readonly checkerId: string;
  readonly checkedOn: string;
  readonly reason: string | null;
  readonly overturnedById: string | null;
}
export const qualityChecks = factReading<QualityCheckRow>(
  "quality_check",
  `judgement_id AS "judgementId", verdict, checker_id AS "checkerId",
   checked_on AS "checkedOn", reason, overturned_by_id AS "overturnedById"`,
  "checked_on",
);
