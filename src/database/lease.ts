import { Client, type Pool, type PoolClient } from "pg";
import { sendCancel } from "./cancel";
import { joinWaiting } from "./commit-behind";
import { endAnyhow } from "./connections";
import { Gate } from "./gate";

/** How long somebody waits for a connection, in milliseconds. */
const WAIT_LIMIT = 5_000;

/**
 * How long a server may leave a statement unanswered, in milliseconds. PostgreSQL itself ends one after 15
 * seconds, so a server that says nothing for longer is frozen or out of reach.
 */
const SILENCE_LIMIT = 20_000;

/** How long a cancelled statement may take to end before its connection is closed, in milliseconds. */
const CANCEL_GRACE = 2_000;

const gates = new WeakMap<Pool, Gate>();

function gateOf(pool: Pool): Gate {
  const gate = gates.get(pool) ?? new Gate(pool.options.max ?? 10, WAIT_LIMIT);
  gates.set(pool, gate);
  return gate;
}

/** One connection of a pool, while somebody works with it. */
export class Lease {
  #outstanding = 0;
  #since = 0;
  #isCancelled = false;
  #closing: NodeJS.Timeout | undefined;

  private constructor(
    readonly client: PoolClient,
    private readonly giveBack: () => void,
  ) {}

  /**
   * Waits for a connection. @param organisation whose work it is: connections are shared between
   * organisations.
   * @param ifSpare does not wait for one, and leaves one for others.
   * @throws ConnectionsBusy
   */
  static async take(pool: Pool, organisation: string, ifSpare = false): Promise<Lease> {
    const giveBack = await gateOf(pool).enter(organisation, ifSpare);
    try {
      const client = await pool.connect();
      joinWaiting(client);
      const lease = new Lease(client, giveBack);
      working.add(lease);
      watchOver();
      return lease;
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  /** Runs a statement, whose answer is waited for no longer than a living server would take. */
  async run<T>(statement: () => Promise<T>): Promise<T> {
    if (this.#outstanding === 0) this.#since = performance.now();
    this.#outstanding += 1;
    try {
      return await statement();
    } finally {
      this.#outstanding -= 1;
      this.#since = performance.now();
    }
  }

  /**
   * Has whatever runs on the connection ended, by the server or else by closing the connection; it is not
   * used again.
   */
  cancel(): void {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    if (this.client instanceof Client) sendCancel(this.client);
    this.#closing = setTimeout(() => endAnyhow(this.client), CANCEL_GRACE);
  }

  /** Closes the connection if the server has left a statement unanswered for too long. */
  closeIfSilent(now: number): void {
    if (this.#outstanding > 0 && now - this.#since > SILENCE_LIMIT) endAnyhow(this.client);
  }

  /** Waits for its statements without limit. */
  waitForever(): void {
    working.delete(this);
  }

  /** @param broken whether the connection is not to be used again. */
  release(broken: boolean): void {
    working.delete(this);
    clearTimeout(this.#closing);
    const isLost = broken || this.#isCancelled || this.#outstanding > 0;
    // A statement that is still under way would keep the connection open.
    if (this.#isCancelled || this.#outstanding > 0) endAnyhow(this.client);
    this.client.release(isLost);
    this.giveBack();
  }
}

const working = new Set<Lease>();
let watching: NodeJS.Timeout | undefined;

function watchOver(): void {
  watching ??= setInterval(() => {
    const now = performance.now();
    for (const lease of working) lease.closeIfSilent(now);
    if (working.size > 0) return;
    clearInterval(watching);
    watching = undefined;
  }, 1_000).unref();
}
