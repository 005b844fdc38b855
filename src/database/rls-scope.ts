import type { PoolClient } from "pg";
import { type DatabaseClock, INSTANT } from "./clock";
import type { Planning } from "./plan-once";
import { type Database, IDLE_LIMIT, LOCK_LIMIT, PARTNER_ROLE, SERVICE_ROLE, STATEMENT_LIMIT } from "./pool";
import { renewIfUnknown, sign } from "./rls-scope-key";
import { sendTogether } from "./send-together";

/**
 * The rows that the database lets one transaction see. The policies of row-level security read it; a
 * statement without it sees nothing of any organisation.
 */
export interface RlsScope {
  readonly organisations: readonly string[];
  /**
   * Another organisation, read as a partner: the policies show the rows that it has granted to one of
   * `organisations`, and those that one of its workers lets them copy. They hold for a role of their own, so
   * that nobody else's statements carry them.
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

/** The scope of work that no person asked for: one organisation's rows. */
export const rlsScopeOfOrganisation = (
  organisationId: string,
  { capacities = [], operation }: Partial<Pick<RlsScope, "capacities" | "operation">> = {},
): RlsScope => ({ organisations: [organisationId], worker: null, person: null, capacities, operation });

/** The name of the opening statement in a request's list of statements. */
export const OPENING = "set-reach";

/**
 * All of it ends with the transaction, so a pooler may give the next one another connection. The role, the
 * time zone and the limit are repeated here since a pooler drops what a session started with; the role also
 * shows whether the transaction reads as a partner.
 */
const SET_REACH = `
  SELECT set_config('role', $1, true), set_config('timezone', 'UTC', true),
         set_config('statement_timeout', '${STATEMENT_LIMIT}', true),
         set_config('lock_timeout', '${LOCK_LIMIT}', true),
         set_config('idle_in_transaction_session_timeout', '${IDLE_LIMIT}', true),
  set_config('plan_cache_mode', $2, true), public.enter_reach($3, $4, $5), ${INSTANT} AS instant`;

/**
 * The numbers of the fields that a transaction may change as it goes on: their places in what `fieldsOf`
 * gives.
 */
const FIELD = { worker: 2, person: 3, host: 7 } as const;

/** As the database reads it. */
function fieldsOf(rlsScope: RlsScope): string {
  const fields = [
    rlsScope.organisations.join(","),
    rlsScope.worker ?? "",
    rlsScope.person ?? "",
    rlsScope.capacities.join(","),
    rlsScope.operation ?? "",
    rlsScope.today ?? "",
    rlsScope.host ?? "",
  ];
  if (fields.some((field) => field.includes("\n"))) throw new Error("A field of a scope must be one line.");
  return fields.join("\n");
}

/**
 * How a transaction begins: the statement that begins it, how its statements are planned, and who hears the
 * database's clock.
 */
interface Beginning {
  readonly begin: string;
  readonly planning?: Planning;
  readonly clock: DatabaseClock;
}

/**
 * Begins a transaction with that scope. Both statements are sent together; what follows may be sent without
 * waiting, since PostgreSQL refuses it where either failed.
 */
export async function beginWithin(
  client: PoolClient,
  rlsScope: RlsScope,
  { begin, planning = "auto", clock }: Beginning,
): Promise<void> {
  const fields = fieldsOf(rlsScope);
  const { keyId, signature } = sign(`enter\n${fields}`);
  sendTogether(client);
  const sent = clock.sending();
  const entered = Promise.all([
    client.query(begin),
    client.query<{ instant: number }>({
      name: OPENING,
      text: SET_REACH,
      values: [rlsScope.host == null ? SERVICE_ROLE : PARTNER_ROLE, planning, fields, keyId, signature],
    }),
  ]);
  const [, { rows }] = await entered.catch((error: unknown) => {
    renewIfUnknown(error);
    throw error;
  });
  for (const { instant } of rows) clock.hear(sent, instant);
}

/**
 * Reads another organisation's rows as a partner until the transaction ends. The policies decide which rows
 * are visible.
 */
export async function readAsPartnerOf(db: Database, organisationId: string): Promise<void> {
  await change(db, [[FIELD.host, organisationId]]);
  await db.query({ name: "become-partner", text: "SELECT set_config('role', $1, true)" }, [PARTNER_ROLE]);
}

/**
 * Continues the same transaction as another person, when it records what several people did. What was done
 * until now is entered in the trail first, because entries are written at the end of a transaction in the
 * name of the person at that moment.
 */
export async function continueAs(
  db: Database,
  { worker, person }: Pick<RlsScope, "worker" | "person">,
): Promise<void> {
  await checkConstraintsNow(db);
  await deferConstraints(db);
  await change(db, [
    [FIELD.worker, worker ?? ""],
    [FIELD.person, person ?? ""],
  ]);
}

/** Triggers that were deferred, such as those of the trail, run now. */
async function checkConstraintsNow(db: Database): Promise<void> {
  await db.query({ name: "check-constraints-now", text: "SET CONSTRAINTS ALL IMMEDIATE" }, []);
}

/** Later triggers wait for the end of the transaction again. */
async function deferConstraints(db: Database): Promise<void> {
  await db.query({ name: "defer-constraints", text: "SET CONSTRAINTS ALL DEFERRED" }, []);
}

async function change(
  db: Database,
  fields: readonly (readonly [field: number, value: string])[],
): Promise<void> {
  const changes = fields.map(([field, value]) => `${field} ${value}`).join("\n");
  const { keyId, signature } = sign(`change\n${changes}`);
  await db.query({ name: "change-reach", text: "SELECT public.change_reach($1, $2, $3)" }, [
    changes,
    keyId,
    signature,
  ]);
}
