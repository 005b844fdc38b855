import type { PoolClient } from "pg";
import { type DatabaseClock, INSTANT } from "./clock";
import {
  type Database,
  GUEST_ROLE,
  IDLE_LIMIT,
  LOCK_LIMIT,
  SERVICE_ROLE,
  STATEMENT_LIMIT,
  sendTogether,
} from "./pool";

/**
 * What the database lets one transaction reach. The policies of row-level security read it; a statement without it sees
 * nothing of any organisation.
 */
export interface Reach {
  readonly organisations: readonly string[];
  /**
   * An organisation at whose door it stands besides: of its rows the policies let through what it has granted to one of
   * `organisations`, and what a worker of it lets them copy. They hold for a role of their own, so that nobody else's statements
   * carry them.
   */
  readonly host?: string | null;
  readonly worker: string | null;
  readonly person: string | null;
  readonly capacities: readonly string[];
  /** The civil day, YYYY-MM-DD, on which what is shared until another is shared or not. */
  readonly today?: string;
  /** What is being done, for the trail; two of them may delete people's words. Reading has none. */
  readonly operation?: string;
}

/** The reach of work that nobody in particular asked for: one organisation's rows. */
export const reachOfOrganisation = (
  organisationId: string,
  { capacities = [], operation }: Partial<Pick<Reach, "capacities" | "operation">> = {},
): Reach => ({ organisations: [organisationId], worker: null, person: null, capacities, operation });

/** What a request's statements list it as. */
export const OPENING = "set-reach";

/**
 * All of it ends with the transaction, so a pooler may give the next one another connection. The role, the time zone and the
 * limit are repeated here since a pooler drops what a session started with; the role says besides whether it stands at a door.
 */
const SET_REACH = `SELECT set_config('role', $9, true), set_config('timezone', 'UTC', true), set_config('statement_timeout', '${STATEMENT_LIMIT}', true), set_config('lock_timeout', '${LOCK_LIMIT}', true), set_config('idle_in_transaction_session_timeout', '${IDLE_LIMIT}', true),
  set_config('app.organisations', $1, true), set_config('app.worker', $2, true), set_config('app.person', $3, true), set_config('app.capacities', $4, true), set_config('app.operation', $5, true), set_config('app.today', $6, true), set_config('app.host', $7, true), set_config('plan_cache_mode', $8, true), ${INSTANT} AS instant`;

/** How PostgreSQL plans the statements of a transaction: by its own judgement, or once for all values. */
export type Planning = "auto" | "force_generic_plan";

/** How a transaction begins: the statement that begins it, how its statements are planned, and who hears the database's clock. */
interface Beginning {
  readonly begin: string;
  readonly planning?: Planning;
  readonly clock: DatabaseClock;
}

/**
 * Begins a transaction with that reach. Both are sent at once; what follows may be sent without waiting, since PostgreSQL
 * refuses it where either failed.
 */
export async function beginWithin(
  client: PoolClient,
  reach: Reach,
  { begin, planning = "auto", clock }: Beginning,
): Promise<void> {
  sendTogether(client);
  const sent = clock.sending();
  const [, { rows }] = await Promise.all([
    client.query(begin),
    client.query<{ instant: number }>({
      name: OPENING,
      text: SET_REACH,
      values: [
        reach.organisations.join(","),
        reach.worker ?? "",
        reach.person ?? "",
        reach.capacities.join(","),
        reach.operation ?? "",
        reach.today ?? "",
        reach.host ?? "",
        planning,
        reach.host == null ? SERVICE_ROLE : GUEST_ROLE,
      ],
    }),
  ]);
  for (const { instant } of rows) clock.hear(sent, instant);
}

/** Stands at another organisation's door until the transaction ends. What it lets through is the policies' to say. */
export async function standAt(db: Database, organisationId: string): Promise<void> {
  await db.query(
    { name: "stand-at", text: "SELECT set_config('app.host', $1, true), set_config('role', $2, true)" },
    [organisationId, GUEST_ROLE],
  );
}

/**
 * Goes on in the same transaction as somebody else, where it records what several people did. What has been done until now
 * leaves its trail first: entries are written as a transaction ends, in the name of whoever it then is.
 */
export async function goOnAs(
  db: Database,
  { worker, person }: Pick<Reach, "worker" | "person">,
): Promise<void> {
  await db.query({ name: "leave-trail-now", text: "SET CONSTRAINTS ALL IMMEDIATE" }, []);
  await db.query({ name: "leave-trail-later", text: "SET CONSTRAINTS ALL DEFERRED" }, []);
  await db.query(
    {
      name: "go-on-as",
      text: "SELECT set_config('app.worker', $1, true), set_config('app.person', $2, true)",
    },
    [worker ?? "", person ?? ""],
  );
}
