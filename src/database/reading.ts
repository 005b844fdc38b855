import type { Pool } from "pg";
import { clockOf } from "./clock";
import { commitBehind } from "./commit-behind";
import { Lease } from "./lease";
import { isBusy, isOutage } from "./outage";
import { PLANNED_ONCE, runPlannedByValues } from "./plan-once";
import type { Database, OnStatement, Statement } from "./pool";
import type { Replica } from "./replica";
import { beginWithin, OPENING, type RlsScope } from "./rls-scope";
import { sendTogether } from "./send-together";
import type { TimeLimit } from "./time-limit";
import { asOfWriting, type HowInOneTrip, inTransaction, isRetryable, runInOneTrip } from "./transaction";

const BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/** PostgreSQL's code for a statement after another one of its transaction has failed. */
const ABORTED = "25P02";

/** Reads for one request, within its reach. */
export interface Reading extends Database {
  /** Later reads see everything that has been written until now. */
  forget(): void;
  /** Later reads come from the primary, since the request writes. */
  stayAtPrimary(): void;
  /**
   * Runs a transaction of its own, in one trip. Later reads are sent right behind it on the same connection, and see
   * what it has left. Nothing that they return may be answered before it has ended well: `recorded`.
   */
  record<T>(work: (db: Database) => Promise<T>, how: HowInOneTrip): Promise<T>;
  /** Has the answer wait for work that was begun, and fail with it. */
  answerAfter(work: Promise<unknown>): void;
  /** Waits for all that the answer has to wait for. @throws what was wrong with the first that failed. */
  recorded(): Promise<unknown>;
}

/** How a request reads. */
interface HowToRead {
  readonly onStatement?: OnStatement;
  readonly limit?: TimeLimit;
  /** Where a request reads that does not write, as long as it can be used. */
  readonly replica?: Pick<Replica, "current" | "failed"> | null;
}

/**
 * Reads in read-only transactions. A transaction opens with the first statement, serves all that follow, and
 * ends by itself after a turn of the event loop without one. Loaders send their next statement within the
 * same turn, so that most requests have exactly one transaction; a request that reads nobody's records has
 * none, and none outlives its request. Statements are planned once for all values (plan-once.ts).
 *
 * A request that only reads is sent to the replica, if there is one that can be used. A statement that fails
 * there because of the replica runs again at the primary, where the request stays from then on.
 *
 * What it costs without HTTP, 8 requests at a time, two employers of 5,000 workers, medians of 11 interleaved
 * rounds on two busy cores (npm run bench:row-level-security; differences under a fifth are noise):
 *
 *   ms a request                    one worker   page of 50   page with posts, evidence, claims
 *   neither RLS nor transaction        0.14         0.53          9.7
 *   a transaction                      0.16         0.67          9.2
 *   a transaction and RLS              0.20         0.86          9.3
 *   the same without pipeline          0.22         0.78          9.4
 *   RLS, as a partner                  0.21         0.88         10.6
 */
export function readingWithin(
  pool: Pool,
  rlsScope: RlsScope,
  { onStatement, limit, replica = null }: HowToRead = {},
): Reading {
  let current: Snapshot | null = null;
  let isAtPrimary = false;
  const { answerAfter, recorded } = beforeTheAnswer();

  function snapshot(): Snapshot {
    if (current?.isOpen && current.hasBegun) return current;
    const mayLeave = !isAtPrimary && limit?.mayRecord !== true;
    const opened = onStatement?.(OPENING);
    if (!current?.isOpen) current = new Snapshot((mayLeave && replica?.current) || pool, rlsScope, limit);
    current.begin();
    if (opened) void current.opened.finally(opened);
    return current;
  }

  function stayAtPrimary(): void {
    isAtPrimary = true;
    if (current?.pool !== pool) current = null;
  }

  async function query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    const reading = snapshot();
    const ended = onStatement?.(statement.name);
    try {
      return await reading.query<Row>(statement, values);
    } catch (error) {
      if (reading.pool === pool || !isOfReplica(error)) throw error;
      replica?.failed(error);
    } finally {
      ended?.();
    }
    stayAtPrimary();
    return query(statement, values);
  }

  return {
    query,
    stayAtPrimary,
    answerAfter,
    recorded,
    record(work, how) {
      isAtPrimary = true;
      current = new Snapshot(pool, rlsScope, limit);
      const recording = current.record(work, how);
      answerAfter(recording);
      return recording;
    },
    forget() {
      isAtPrimary = true;
      current = null;
    },
  };
}

/** Gathers what has to have ended before a request is answered. */
function beforeTheAnswer(): Pick<Reading, "answerAfter" | "recorded"> {
  let all: Promise<unknown> = Promise.resolve();
  return {
    answerAfter(work) {
      all = Promise.all([all, work]);
      // Its failure is heard by those who ask whether it was recorded.
      all.catch(() => {});
    },
    recorded: () => all,
  };
}

/** A standby ends statements that are in the way of what it has to replay. */
const ENDED_BY_REPLAY = /^40(001|P01)$/;

/** Whether the same statement may well be answered by the primary. */
const isOfReplica = (error: unknown): boolean =>
  isOutage(error) || isBusy(error) || ENDED_BY_REPLAY.test((Object(error) as { code?: string }).code ?? "");

/** One read-only transaction: every statement of it sees the same state. */
class Snapshot {
  readonly #lease: Promise<Lease>;
  #opened: Promise<void> | null = null;
  #running = 0;
  #failure: unknown = null;
  #isOpen = true;
  #isEnded = false;
  readonly #disregard: Promise<() => void>;

  constructor(
    readonly pool: Pool,
    private readonly rlsScope: RlsScope,
    limit: TimeLimit | undefined,
  ) {
    this.#lease = Lease.take(pool, rlsScope.organisations[0] ?? "");
    this.#disregard = this.#lease.then(
      (lease) => limit?.onPassed(() => lease.cancel()) ?? (() => {}),
      () => () => {},
    );
  }

  /** Begins the transaction, once. */
  begin(): void {
    this.#opened ??= this.#lease.then((lease) =>
      lease.run(() =>
        beginWithin(lease.client, this.rlsScope, {
          begin: BEGIN,
          planning: PLANNED_ONCE,
          clock: clockOf(this.pool),
        }),
      ),
    );
    this.#opened.catch((error: unknown) => this.#fail(error));
  }

  get hasBegun(): boolean {
    return this.#opened !== null;
  }

  /** Done when the transaction has begun, or could not. */
  get opened(): Promise<void> {
    return (this.#opened ?? Promise.resolve()).catch(() => {});
  }

  /** Runs another transaction on the connection, before this one begins; if it was in the way of others, again elsewhere. */
  async record<T>(work: (db: Database) => Promise<T>, how: HowInOneTrip): Promise<T> {
    this.#running += 1;
    try {
      return await runInOneTrip(this.pool, await this.#lease, work, how);
    } catch (error) {
      this.#fail(error);
      if (!isRetryable(error)) throw asOfWriting(error);
    } finally {
      this.#leave();
    }
    return inTransaction(this.pool, work, { ...how, inOneTrip: true });
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
        byValues ? runPlannedByValues<Row>(client, query) : client.query<Row>(query),
      );
      return result.rows;
    } catch (error) {
      throw await this.#causeOf(error);
    } finally {
      this.#leave();
    }
  }

  /** It ends when nobody has used it for a turn of the event loop. */
  #leave(): void {
    this.#running -= 1;
    if (this.#running === 0) setImmediate(() => void this.#endUnlessBusy());
  }

  /** One failure ends the transaction for all who share it, and each of them gets that error. */
  async #causeOf(error: unknown): Promise<unknown> {
    if ((error as { code?: string }).code !== ABORTED) this.#fail(error);
    await this.opened;
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
    // A connection whose transaction failed is discarded: opening a new one takes milliseconds.
    const broken = this.#failure !== null || (this.hasBegun && !(await commit(lease, this.pool)));
    (await this.#disregard)();
    lease.release(broken);
  }
}

/** @returns whether the transaction has ended, or will have when the next one begins. */
const commit = async (lease: Lease, pool: Pool): Promise<boolean> =>
  commitBehind(lease.client, pool) ||
  lease
    .run(() => lease.client.query("COMMIT"))
    .then(
      () => true,
      () => false,
    );
