import type { Pool } from "pg";
import { ANNOUNCE } from "./announcements";
import { clockOf } from "./clock";
import { Lease } from "./lease";
import { PLANNED_ONCE } from "./plan-once";
import { type Database, databaseOf, type OnStatement } from "./pool";
import { beginWithin, OPENING, type RlsScope, rlsScopeOfOrganisation } from "./rls-scope";
import { sendsAhead } from "./send-together";
import { OutcomeUnknown, type TimeLimit } from "./time-limit";
import { UnsuitableServer } from "./writable";

/** Serialization failure and deadlock: the transaction as a whole may be tried again. */
const RETRYABLE = new Set(["40001", "40P01"]);
const ATTEMPTS = 3;

/** What PostgreSQL says to a write where it takes none. */
const READ_ONLY = "25006";

interface How {
  /**
   * Whose rows it may touch, as the service. Left out for the owner's own work on published data, which
   * touches nobody's.
   */
  readonly rlsScope?: RlsScope;
  readonly onStatement?: OnStatement;
  /** Every statement sees the state that the first one saw, and none may write. */
  readonly snapshot?: boolean;
  /**
   * How long it may go on; once that has passed, its statements are cancelled and nothing of it is stored.
   */
  readonly limit?: TimeLimit;
  /** Waits for its statements however long they take, as a start does behind another one. */
  readonly unbounded?: boolean;
  /**
   * The work sends all its statements before it waits for any of them. BEGIN and COMMIT then leave together
   * with them, in one round trip. The statements are planned once for all values.
   */
  readonly inOneTrip?: boolean;
  /** Whether processes that listen have to hear what triggers left for them; left out, they do. */
  readonly announces?: boolean;
  /** It can be left out: it does not wait for a connection, and leaves one for others. */
  readonly ifSpare?: boolean;
}

/** A transaction that is sent before it is known whether what came before it on its connection has ended. */
export type HowInOneTrip = Omit<How, "snapshot" | "unbounded" | "inOneTrip" | "ifSpare"> & {
  readonly rlsScope: RlsScope;
};

/**
 * Runs work in one transaction, restarted as a whole on SQLSTATE 40001 and 40P01, at most three times in all.
 * Work must therefore have no effect outside the database.
 * @throws OutcomeUnknown where the connection was lost between COMMIT and its answer.
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (db: Database) => Promise<T>,
  how: How = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await tryOnce(pool, work, how);
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
    }
}

async function tryOnce<T>(pool: Pool, work: (db: Database) => Promise<T>, how: How): Promise<T> {
  const { rlsScope, onStatement, limit, snapshot = false, unbounded = !rlsScope } = how;
  const lease = await Lease.take(pool, rlsScope?.organisations[0] ?? "", how.ifSpare);
  if (unbounded) lease.waitForever();
  const disregard = limit?.onPassed(() => lease.cancel());
  const { client } = lease;
  const run = <R>(statement: () => Promise<R>) => lease.run(statement);
  let broken = false;
  try {
    if (how.inOneTrip && rlsScope) return await runInOneTrip(pool, lease, work, { ...how, rlsScope });
    const begin = snapshot ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
    if (rlsScope) {
      const ended = onStatement?.(OPENING);
      await run(() => beginWithin(client, rlsScope, { begin, clock: clockOf(pool) })).finally(() =>
        ended?.(),
      );
    } else await run(() => client.query(begin));
    const result = await work(databaseOf(client, onStatement, run));
    await commit(lease, how);
    return result;
  } catch (error) {
    broken = error instanceof OutcomeUnknown || codeOf(error) === READ_ONLY;
    if (!broken)
      await run(() => client.query("ROLLBACK")).catch(() => {
        broken = true;
      });
    throw snapshot ? error : asOfWriting(error);
  } finally {
    disregard?.();
    lease.release(broken);
  }
}

/**
 * Runs a transaction whose statements do not wait for each other, on a connection that the caller gives back. If one
 * of them fails, PostgreSQL refuses those that follow and rolls back at COMMIT. It is not tried again.
 */
export async function runInOneTrip<T>(
  pool: Pool,
  lease: Lease,
  work: (db: Database) => Promise<T>,
  how: HowInOneTrip,
): Promise<T> {
  const { rlsScope } = how;
  const { client } = lease;
  const ended = how.onStatement?.(OPENING);
  const [begun, worked, committed] = await Promise.allSettled([
    lease
      .run(() =>
        beginWithin(client, rlsScope, { begin: "BEGIN", planning: PLANNED_ONCE, clock: clockOf(pool) }),
      )
      .finally(() => ended?.()),
    work(databaseOf(client, how.onStatement, (statement) => lease.run(statement))),
    commit(lease, how),
  ]);
  // A lost connection fails all three, and only COMMIT shows that the end is not known.
  if (committed.status === "rejected" && committed.reason instanceof OutcomeUnknown) throw committed.reason;
  for (const each of [begun, worked, committed]) if (each.status === "rejected") throw each.reason;
  return (worked as PromiseFulfilledResult<T>).value;
}

/** Whether the transaction as a whole may be tried again. */
export const isRetryable = (error: unknown): boolean => RETRYABLE.has(codeOf(error));

/** An error of a transaction that writes, as its caller gets it. */
export const asOfWriting = (error: unknown): unknown =>
  codeOf(error) === READ_ONLY ? standingDown() : error;

/**
 * Commits, unless the time limit has passed. The limit is checked in the same turn that sends COMMIT, so
 * nothing is stored that was answered as cancelled before.
 */
async function commit(lease: Lease, { limit, snapshot = false, announces = !snapshot }: How): Promise<void> {
  // Where a connection sends ahead, it leaves together with COMMIT, which fails if this does.
  const announced = announces ? lease.run(() => lease.client.query(ANNOUNCE)).catch(() => {}) : null;
  if (announced && !sendsAhead(lease.client)) await announced;
  limit?.check();
  const hear = snapshot ? undefined : limit?.committing();
  let isWarned = false;
  const onNotice = ({ code }: { readonly code: string | undefined }) => {
    isWarned ||= code === WARNING;
  };
  lease.client.on("notice", onNotice);
  try {
    const { command } = await lease.run(() => lease.client.query("COMMIT"));
    if (isWarned) throw new NotReplicated("The standby may not have what was committed.");
    // PostgreSQL answers so where a statement had failed, whether or not somebody noticed.
    if (command !== "COMMIT")
      throw new NotCommitted("A statement had failed, so the transaction was rolled back.");
    hear?.("STORED");
  } catch (error) {
    const isKnown = snapshot || wasRefused(error);
    hear?.(isKnown ? "NOT_STORED" : "UNKNOWN");
    throw isKnown || limit?.mayRecord === false ? error : new OutcomeUnknown(error);
  } finally {
    lease.client.off("notice", onNotice);
  }
}

class NotCommitted extends Error {}

/**
 * Somebody made PostgreSQL stop waiting for its synchronous standby. It then answers COMMIT with a warning:
 * the transaction is on this server, and is lost if the standby takes its place now.
 */
class NotReplicated extends Error {
  /** SQLSTATE of a transaction whose end is not known. */
  readonly code = "08007";
}

/** SQLSTATE of a warning without a code of its own, the only one that comes with COMMIT. */
const WARNING = "01000";

/**
 * Whether an error says that COMMIT did not take effect: PostgreSQL refused it, or it was never sent. A
 * server that goes down may say so (FATAL) when it has committed.
 */
function wasRefused(error: unknown): boolean {
  const { severity, message } = Object(error) as { severity?: string; message?: string };
  return error instanceof NotCommitted || severity === "ERROR" || /is not queryable/.test(message ?? "");
}

/** The connection leads to a server that was a primary and is none any more; the next one is looked for. */
const standingDown = () => new UnsuitableServer("The database server takes no writes any more.");

const codeOf = (error: unknown): string => (Object(error) as { code?: string }).code ?? "";

/**
 * Runs work that no person asked for, such as recomputing or retention, under the same row-level security as
 * a request: one organisation a transaction. Work for several organisations takes several.
 */
export async function asOrganisation<T>(
  pool: Pool,
  organisationId: string,
  work: (db: Database) => Promise<T>,
  {
    capacities,
    operation,
    ...how
  }: Partial<Pick<RlsScope, "capacities" | "operation">> & Omit<How, "reach"> = {},
): Promise<T> {
  return inTransaction(pool, work, {
    ...how,
    rlsScope: rlsScopeOfOrganisation(organisationId, { capacities, operation }),
  });
}
