import type { Database } from "../../database/pool";
import { type PolicyRow, policyColumns, policyFinder } from "../shared/policies";

export interface AssessmentPolicyRow extends PolicyRow {
  readonly lineManagersMayJudge: boolean;
  readonly everyPercent: number;
  readonly newAssessorPercent: number;
  readonly newAssessorJudgements: number;
  readonly returnedPercent: number;
  readonly topLevelPercent: number;
  readonly seed: string;
}

const POLICY = policyColumns(`p.line_managers_may_judge AS "lineManagersMayJudge",
  p.every_percent AS "everyPercent", p.new_assessor_percent AS "newAssessorPercent",
  p.new_assessor_judgements AS "newAssessorJudgements", p.returned_percent AS "returnedPercent",
  p.top_level_percent AS "topLevelPercent", p.seed`);

export const findAssessmentPolicies = policyFinder<AssessmentPolicyRow>(
  "assessment-policies",
  "assessment_policy",
  POLICY,
);

/** Everything that an organisation has stated, the latest first. */
export async function allAssessmentPolicies(
  db: Database,
  organisationId: string,
): Promise<AssessmentPolicyRow[]> {
  return db.query(
    {
      name: "all-assessment-policies",
      text: `
        SELECT ${POLICY} FROM assessment_policy p WHERE p.organisation_id = $1 ORDER BY p.stated_at DESC`,
    },
    [organisationId],
  );
}

export type NewAssessmentPolicy = Omit<AssessmentPolicyRow, "workerId" | "statedAt" | "statedBy">;

export async function insertAssessmentPolicy(
  db: Database,
  organisationId: string,
  statedBy: string,
  policy: NewAssessmentPolicy,
): Promise<void> {
  await db.query(
    {
      name: "insert-assessment-policy",
      text: `
        INSERT INTO assessment_policy (organisation_id, id, line_managers_may_judge, every_percent,
          new_assessor_percent, new_assessor_judgements, returned_percent, top_level_percent, seed, stated_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    },
    [
      organisationId,
      policy.id,
      policy.lineManagersMayJudge,
      policy.everyPercent,
      policy.newAssessorPercent,
      policy.newAssessorJudgements,
      policy.returnedPercent,
      policy.topLevelPercent,
      policy.seed,
      statedBy,
    ],
  );
}
