import type { Database } from "../../database/pool";
import type { AcceptanceRule } from "../../eligibility";
import { type PolicyRow, policyColumns, policyFinder } from "../shared/policies";

export interface AcceptancePolicyRow extends PolicyRow {
  readonly rules: readonly AcceptanceRule[];
}

const POLICY = policyColumns("p.rules");

export const findAcceptancePolicies = policyFinder<AcceptancePolicyRow>(
  "acceptance-policies",
  "acceptance_policy",
  POLICY,
);

/** The latest statement by an instant; null if there was none. */
export async function acceptancePolicyAt(
  db: Database,
  organisationId: string,
  knownAt: Date,
): Promise<AcceptancePolicyRow | null> {
  const [row] = await db.query<AcceptancePolicyRow>(
    {
      name: "acceptance-policy-at",
      text: `
        SELECT ${POLICY}
        FROM acceptance_policy p
        WHERE p.organisation_id = $1 AND p.stated_at <= $2
        ORDER BY p.stated_at DESC
        LIMIT 1`,
    },
    [organisationId, knownAt],
  );
  return row ?? null;
}

export async function insertAcceptancePolicy(
  db: Database,
  policy: {
    readonly organisationId: string;
    readonly id: string;
    readonly statedBy: string;
    readonly rules: readonly AcceptanceRule[];
  },
): Promise<void> {
  await db.query(
    {
      name: "insert-acceptance-policy",
      text: "INSERT INTO acceptance_policy (organisation_id, id, rules, stated_by) VALUES ($1, $2, $3, $4)",
    },
    [policy.organisationId, policy.id, JSON.stringify(policy.rules), policy.statedBy],
  );
}
