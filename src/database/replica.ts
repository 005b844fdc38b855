import type { Pool, PoolClient } from "pg";
import { endAnyhow } from "./connections";
import { RowLevelSecurityError, requireRowLevelSecurity } from "./guard";
import { isOutage } from "./outage";
import { askQuickly } from "./ping";

/** Between two looks at the primary and the replica, in milliseconds. */
const LOOK = 1_000;

/**
 * How old the last proof may be that the replica holds everything that the primary had written, in
 * milliseconds.
 */
const PROOF_LIMIT = 3_000;

/** How far a server has written or replayed, in bytes of its log. */
type Position = number;

/** What the primary had written at a moment of this process's steady clock. */
interface Mark {
  readonly at: number;
  readonly position: Position;
}

/**
 * Connections to a standby for readings, and one to each server for looks: a server whose connections are all
 * in use must not be taken for one that is lost.
 */
interface ReplicaPools {
  readonly readings: Pool;
  readonly standby: Pool;
  readonly primary: Pool;
}

/** Why the replica must not be used, as the rest of a sentence. */
class Unusable extends Error {}

const PRIMARY_STATE = `
  SELECT (pg_current_wal_flush_lsn() - '0/0')::float8 AS position,
         current_setting('synchronous_commit') = 'remote_apply'
           AND current_setting('synchronous_standby_names') <> '' AS waits`;

const REPLICA_STATE = `
  SELECT CASE WHEN pg_is_in_recovery() THEN (pg_last_wal_replay_lsn() - '0/0')::float8 END AS position`;

/**
 * A standby that answers requests which only read. It is used while the primary acknowledges nothing that the
 * standby has not applied (remote_apply), so that a reading there shows whatever was acknowledged before, by
 * any process. Each second it is compared with the primary: it is left out when it fails, is no standby, or
 * has not been proven for three seconds to hold what the primary had written; and it is used again when a
 * later look finds it well.
 */
export class Replica {
  #provenAt = performance.now();
  #isLeftOut = true;
  #marks: readonly Mark[] = [];
  #reason = "it has not been looked at";
  #reported: string | null = null;
  #repeated = 0;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isClosed = false;
  readonly #connections = new Set<PoolClient>();

  private constructor(
    private readonly pools: ReplicaPools,
    private readonly onChange: (line: string) => void,
  ) {
    for (const pool of [pools.readings, pools.standby]) {
      pool.on("connect", (client) => this.#connections.add(client));
      pool.on("remove", (client) => this.#connections.delete(client));
    }
  }

  /**
   * Watches over a standby; done after the first look at it, whatever that finds.
   * @param pools are closed with the replica.
   * @param onChange hears, in a plain sentence, when the replica is left out and when it is used again.
   */
  static async watch(pools: ReplicaPools, onChange: (line: string) => void): Promise<Replica> {
    const replica = new Replica(pools, onChange);
    await replica.#lookAgain();
    return replica;
  }

  /** The connections to read over now, or null while the primary has to answer. */
  get current(): Pool | null {
    return this.#isLeftOut || this.secondsBehind * 1_000 > PROOF_LIMIT ? null : this.pools.readings;
  }

  /** How old the last proof is that the replica held everything that the primary had written. */
  get secondsBehind(): number {
    return (performance.now() - this.#provenAt) / 1_000;
  }

  /** How many statements failed at the replica and were answered by the primary. */
  get repeated(): number {
    return this.#repeated;
  }

  /** Why the primary answers everything, in a plain sentence, or null. */
  get notice(): string | null {
    return this.current === null
      ? `The replica is not used, and the primary answers everything: ${this.#reason}.`
      : null;
  }

  /** A reading could not be answered there. One that was lost may mean that all are: the next look decides. */
  failed(error: unknown): void {
    this.#repeated += 1;
    if (isOutage(error)) this.#leaveOut(`it failed (${messageOf(error)})`);
    this.#report();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#looking;
    await Promise.all(Object.values(this.pools).map((pool: Pool) => pool.end()));
  }

  async #lookAgain(): Promise<void> {
    await this.#look();
    this.#report();
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#lookAgain();
    }, LOOK).unref();
  }

  async #look(): Promise<void> {
    const at = performance.now();
    try {
      const { position, waits } = await askQuickly<{ position: Position; waits: boolean }>(
        this.pools.primary,
        PRIMARY_STATE,
      );
      this.#marks = [...this.#marks, { at, position }].filter((mark) => at - mark.at <= PROOF_LIMIT);
      if (!waits)
        return this.#leaveOut(
          "the primary does not wait for it: set synchronous_commit to remote_apply and name it in synchronous_standby_names (docs/scaling.md)",
        );
    } catch {
      // One look may fail on a busy machine: the last proof holds for its time.
      this.#reason = "the primary does not answer, so nobody knows how current it is";
      return;
    }
    await this.#compare();
  }

  async #compare(): Promise<void> {
    try {
      const { position } = await askQuickly<{ position: Position | null }>(this.pools.standby, REPLICA_STATE);
      if (position === null) throw new Unusable("it is no standby");
      // A server that is used again may be another one.
      if (this.current === null) await requireRowLevelSecurity(this.pools.standby);
      const replayed = this.#marks.filter((mark) => mark.position <= position).map(({ at }) => at);
      this.#provenAt = Math.max(this.#provenAt, ...replayed);
      this.#isLeftOut = false;
      this.#reason = "it is behind the primary";
    } catch (error) {
      this.#leaveOut(
        error instanceof Unusable || error instanceof RowLevelSecurityError
          ? error.message
          : `it does not answer (${messageOf(error)})`,
      );
      // Statements that a frozen server holds fail now, and the primary answers them.
      for (const client of this.#connections) endAnyhow(client);
    }
  }

  #leaveOut(reason: string): void {
    this.#isLeftOut = true;
    this.#reason = reason;
  }

  #report(): void {
    const { notice } = this;
    if (notice === this.#reported) return;
    this.#reported = notice;
    this.onChange(notice ?? "The replica answers requests that only read.");
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
