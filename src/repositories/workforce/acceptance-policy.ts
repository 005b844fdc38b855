import type { Database } from "../../database/pool";
import type { AcceptanceRule } from "../../eligibility";

export interface AcceptancePolicyRow {
  readonly id: string;
  /** It is the organisation's own, and on nobody's record. */
  readonly workerId: null;
  readonly rules: readonly AcceptanceRule[];
  readonly statedAt: Date;
  readonly statedBy: string | null;
}

const POLICY = `p.id, NULL AS "workerId", p.rules, p.stated_at AS "statedAt",
  (SELECT m.name FROM member m WHERE m.organisation_id = p.organisation_id AND m.person_id = p.stated_by) AS "statedBy"`;

export async function findAcceptancePolicies(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<AcceptancePolicyRow[]> {
  return db.query(
    {
      name: "acceptance-policies",
      text: `SELECT ${POLICY} FROM acceptance_policy p WHERE p.organisation_id = $1 AND p.id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

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
