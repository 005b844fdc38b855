import type { PoolClient } from "pg";
import { SERVICE_ROLE, STATEMENT_LIMIT } from "./pool";

/**
 * What the database lets one transaction reach. The policies of row-level security read it; a statement without it sees
 * nothing of any organisation.
 */
export interface Reach {
  readonly organisations: readonly string[];
  readonly worker: string | null;
  readonly person: string | null;
  readonly capacities: readonly string[];
}

/** The reach of work that nobody in particular asked for: one organisation's rows. */
export const reachOfOrganisation = (organisationId: string): Reach => ({
  organisations: [organisationId],
  worker: null,
  person: null,
  capacities: [],
});

/** What a request's statements list it as. */
export const OPENING = "set-reach";

/**
 * All of it ends with the transaction, so a pooler may give the next one another connection. The role, the time zone and the
 * limit are repeated here since a pooler drops what a session started with.
 */
const SET_REACH = `SELECT set_config('role', '${SERVICE_ROLE}', true), set_config('timezone', 'UTC', true), set_config('statement_timeout', '${STATEMENT_LIMIT}', true),
  set_config('app.organisations', $1, true), set_config('app.worker', $2, true), set_config('app.person', $3, true), set_config('app.capacities', $4, true)`;

/**
 * Begins a transaction with that reach. Both are sent at once; what follows may be sent without waiting, since PostgreSQL
 * refuses it where either failed.
 */
export async function beginWithin(client: PoolClient, reach: Reach, begin: string): Promise<void> {
  await Promise.all([
    client.query(begin),
    client.query({
      name: OPENING,
      text: SET_REACH,
      values: [
        reach.organisations.join(","),
        reach.worker ?? "",
        reach.person ?? "",
        reach.capacities.join(","),
      ],
    }),
  ]);
}
