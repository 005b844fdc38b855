import { createHash } from "node:crypto";
import type { Database } from "../../../database/pool";
import { type SampleCandidate, sampleCandidates } from "../../../repositories/evidence/assessment";
import {
  type AssessmentPolicyRow,
  allAssessmentPolicies,
} from "../../../repositories/evidence/assessment-policy";

export const QUALITY_RISKS = ["NEW_ASSESSOR", "RETURNED_BEFORE", "TOP_LEVEL"] as const;
export type QualityRisk = (typeof QUALITY_RISKS)[number];

/** A judgement that a second assessor is to look at, and why. */
export interface SampledJudgement extends SampleCandidate {
  readonly risks: readonly QualityRisk[];
  /** Percentage of such judgements that are drawn. */
  readonly percent: number;
  /** Where it fell, 0 to 100; below the percent it is drawn. */
  readonly draw: number;
}

/**
 * Where a judgement falls, at least 0 and below 100: the first 48 bits of the SHA-256 of the seed, a colon
 * and the judgement's id, as a fraction of a hundred. With the seed anybody can calculate it again at any
 * time; without the seed nobody can predict it.
 */
export function drawOf(seed: string, judgementId: string): number {
  const digest = createHash("sha256").update(`${seed}:${judgementId}`).digest("hex");
  return (Number.parseInt(digest.slice(0, 12), 16) / 2 ** 48) * 100;
}

/**
 * Draws the sample by the policy that was in force when each judgement was made: a later policy does not
 * change earlier work. If a judgement has several risks, the highest rate applies.
 * @param policies everything stated, the latest first.
 */
export function drawSample(
  policies: readonly AssessmentPolicyRow[],
  candidates: readonly SampleCandidate[],
): SampledJudgement[] {
  return candidates.flatMap((candidate) => {
    const policy = policies.find(({ statedAt }) => statedAt <= candidate.recordedAt);
    if (!policy) return [];
    const rates: Readonly<Record<QualityRisk, number | null>> = {
      NEW_ASSESSOR: candidate.madeBefore < policy.newAssessorJudgements ? policy.newAssessorPercent : null,
      RETURNED_BEFORE: candidate.returnedBefore ? policy.returnedPercent : null,
      TOP_LEVEL: candidate.topLevel ? policy.topLevelPercent : null,
    };
    const risks = QUALITY_RISKS.filter((risk) => rates[risk] !== null);
    const percent = Math.max(policy.everyPercent, ...risks.map((risk) => rates[risk] ?? 0));
    const draw = drawOf(policy.seed, candidate.judgementId);
    return draw < percent ? [{ ...candidate, risks, percent, draw }] : [];
  });
}

/** The judgements of an organisation that wait for a second assessor, the longest waiting first. */
export async function qualitySample(db: Database, organisationId: string): Promise<SampledJudgement[]> {
  const [policies, candidates] = await Promise.all([
    allAssessmentPolicies(db, organisationId),
    sampleCandidates(db, organisationId),
  ]);
  return drawSample(policies, candidates);
}
