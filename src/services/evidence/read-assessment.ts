import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { allAppeals } from "../../repositories/evidence/assessment";
import {
  type AssessmentPolicyRow,
  allAssessmentPolicies,
} from "../../repositories/evidence/assessment-policy";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { qualitySample, type SampledJudgement } from "./shared/sampling";

/** Reading how assessment is kept straight at the actor's organisation. */
export interface AssessmentReading {
  /** What was stated last by an instant; null where nothing had been. */
  policy(actor: Actor, knownAt: Date): Promise<AssessmentPolicyRow | null>;
  /** @param open only those that wait for a second judgement. */
  appeals(actor: Actor, open: boolean): Promise<FactRow<"APPEAL">[]>;
  sample(actor: Actor): Promise<SampledJudgement[]>;
}

export function assessmentReading(db: Database, today: string): AssessmentReading {
  return {
    async policy({ organisationId }, knownAt) {
      const stated = await allAssessmentPolicies(db, organisationId);
      return stated.find(({ statedAt }) => statedAt <= knownAt) ?? null;
    },
    async appeals({ organisationId }, open) {
      const found = await allAppeals(db, organisationId, open);
      return found.map((row) => ({ ...row, clocks: { asOf: null, today, knownAt: null } }));
    },
    sample: ({ organisationId }) => qualitySample(db, organisationId),
  };
}
