import type { Pool, PoolClient, QueryConfig, QueryResult } from "pg";
import { clockOf } from "./clock";
import { Lease } from "./lease";
import { type Database, type Statement, sendTogether } from "./pool";
import { beginWithin, OPENING, type RlsScope } from "./rls-scope";
import type { TimeLimit } from "./time-limit";

const BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/** What PostgreSQL says to a statement after another of its transaction has failed. */
const ABORTED = "25P02";

/** Reads for one request, within its reach. */
export interface Reading extends Database {
  /** What is read from now on sees what has been written until now. */
  forget(): void;
}

/**
 * Reads in read-only transactions: one opens with the first statement, serves all that follow, and ends by itself once
 * nothing has been asked of it for a turn of the event loop. Loaders ask for what is next within the same turn, so most
 * requests have exactly one; a request that reads nothing of anybody has none, and none outlives its request.
 *
 * Statements are planned once for all values, but for those that say otherwise: PostgreSQL would plan most reading of one worker anew
 * each time, taking one key to be cheaper than the ten that it expects, and the policies of the wall make that slow. Milliseconds in
 * PostgreSQL for one worker on 21 November 2026, planned each time and once: posts 1.04 and 0.18, attainments 1.91 and 0.77,
 * readiness 0.49 and 0.11.
 *
 * What it costs without HTTP, 8 requests at a time, two employers of 5,000 workers, medians of 11 interleaved rounds on two
 * busy cores (npm run bench:wall; differences under a fifth are noise):
 *
 *   ms a request                    one worker   page of 50   page with posts, evidence, claims
 *   neither wall nor transaction       0.14         0.53          9.7
 *   a transaction                      0.16         0.67          9.2
 *   a transaction and the wall         0.20         0.86          9.3
 *   the same without pipeline          0.22         0.78          9.4
 *   the wall, at a door                0.21         0.88         10.6
 */
export function readingWithin(
  pool: Pool,
  rlsScope: RlsScope,
  onStatement?: (name: string) => void,
  limit?: TimeLimit,
): Reading {
  let current: Snapshot | null = null;
  return {
    async query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
      if (!current?.isOpen) {
        onStatement?.(OPENING);
        current = new Snapshot(pool, rlsScope, limit);
      }
      onStatement?.(statement.name);
      return await current.query<Row>(statement, values);
    },
    forget() {
      current = null;
    },
  };
}

/** One read-only transaction: every statement of it sees the same state. */
class Snapshot {
  readonly #lease: Promise<Lease>;
  #opened: Promise<void> = Promise.resolve();
  #running = 0;
  #failure: unknown = null;
  #isOpen = true;
  #isEnded = false;
  #disregard: (() => void) | undefined;

  constructor(pool: Pool, rlsScope: RlsScope, limit: TimeLimit | undefined) {
    this.#lease = Lease.take(pool, rlsScope.organisations[0] ?? "").then((lease) => {
      this.#disregard = limit?.onPassed(() => lease.cancel());
      this.#opened = lease.run(() =>
        beginWithin(lease.client, rlsScope, {
          begin: BEGIN,
          planning: "force_generic_plan",
          clock: clockOf(pool),
        }),
      );
      this.#opened.catch((error: unknown) => this.#fail(error));
      return lease;
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async query<Row extends object>(
    { name, text, byValues }: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    this.#running += 1;
    try {
      const lease = await this.#lease;
      const { client } = lease;
      sendTogether(client);
      const query = { name, text, values: [...values] };
      const result = await lease.run(() =>
        byValues ? plannedByValues<Row>(client, query) : client.query<Row>(query),
      );
      return result.rows;
    } catch (error) {
      throw await this.#causeOf(error);
    } finally {
      this.#running -= 1;
      if (this.#running === 0) setImmediate(() => void this.#endUnlessBusy());
    }
  }

  /** One failure ends the transaction for all who share it: each is told of that one. */
  async #causeOf(error: unknown): Promise<unknown> {
    if ((error as { code?: string }).code !== ABORTED) this.#fail(error);
    await this.#opened.catch(() => {});
    return this.#failure ?? error;
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#isOpen = false;
  }

  async #endUnlessBusy(): Promise<void> {
    if (this.#running > 0 || this.#isEnded) return;
    this.#isOpen = false;
    this.#isEnded = true;
    const lease = await this.#lease.catch(() => null);
    if (!lease) return;
    // A connection whose transaction failed is not worth mending: the next one is made in milliseconds.
    const broken =
      this.#failure !== null ||
      (await lease
        .run(() => lease.client.query("COMMIT"))
        .then(
          () => false,
          () => true,
        ));
    this.#disregard?.();
    lease.release(broken);
  }
}

/** Sent together: the pool's connections send ahead without waiting for answers. */
async function plannedByValues<Row extends object>(
  client: PoolClient,
  query: QueryConfig,
): Promise<QueryResult<Row>> {
  const [, result] = await Promise.all([
    client.query(PLAN_BY_VALUES),
    client.query<Row>(query),
    client.query(PLAN_ONCE),
  ]);
  return result;
}

const PLAN_BY_VALUES = "SET LOCAL plan_cache_mode = auto";
const PLAN_ONCE = "SET LOCAL plan_cache_mode = force_generic_plan";
