import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { allAppeals } from "../../repositories/evidence/assessment";
import {
  type AssessmentPolicyRow,
  allAssessmentPolicies,
} from "../../repositories/evidence/assessment-policy";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { qualitySample, type SampledJudgement } from "./shared/sampling";

/**
 * The policy on assessment that the actor's organisation had stated last by an instant; null if there was
 * none.
 */
export async function readAssessmentPolicy(
  db: Database,
  { organisationId }: Actor,
  knownAt: Date,
): Promise<AssessmentPolicyRow | null> {
  const stated = await allAssessmentPolicies(db, organisationId);
  return stated.find(({ statedAt }) => statedAt <= knownAt) ?? null;
}

/**
 * Appeals at the actor's organisation. @param open only those that wait for a second judgement. @param today
 * YYYY-MM-DD.
 */
export async function readAppeals(
  db: Database,
  { organisationId }: Actor,
  today: string,
  open: boolean,
): Promise<FactRow<"APPEAL">[]> {
  const found = await allAppeals(db, organisationId, open);
  return found.map((row) => ({ ...row, clocks: { asOf: null, today, knownAt: null } }));
}

/** Judgements at the actor's organisation that wait for a check of their quality. */
export const readQualitySample = (db: Database, { organisationId }: Actor): Promise<SampledJudgement[]> =>
  qualitySample(db, organisationId);
