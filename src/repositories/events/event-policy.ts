import type { Database } from "../../database/pool";
import { type PolicyRow, policyColumns, policyFinder } from "../shared/policies";

export interface EventPolicyRow extends PolicyRow {
  readonly workerFirstDays: number;
}

const POLICY = policyColumns(`p.worker_first_days AS "workerFirstDays"`);

export const findEventPolicies = policyFinder<EventPolicyRow>("event-policies", "event_policy", POLICY);

/** The policy in force; null if none was stated. */
export async function currentEventPolicy(
  db: Database,
  organisationId: string,
): Promise<EventPolicyRow | null> {
  const [row] = await db.query<EventPolicyRow>(
    {
      name: "current-event-policy",
      text: `SELECT ${POLICY} FROM event_policy p WHERE p.organisation_id = $1 ORDER BY p.stated_at DESC LIMIT 1`,
    },
    [organisationId],
  );
  return row ?? null;
}

export async function insertEventPolicy(
  db: Database,
  policy: {
    readonly organisationId: string;
    readonly id: string;
    readonly workerFirstDays: number;
    readonly statedBy: string;
  },
): Promise<void> {
  await db.query(
    {
      name: "insert-event-policy",
      text: "INSERT INTO event_policy (organisation_id, id, worker_first_days, stated_by) VALUES ($1, $2, $3, $4)",
    },
    [policy.organisationId, policy.id, policy.workerFirstDays, policy.statedBy],
  );
}
