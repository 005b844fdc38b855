import type { Database } from "../../database/pool";
import type { Reference } from "../../reference";
import { foldTally } from "../../repositories/readiness/readiness-writing";
import { recomputeSome } from "./stored/recompute";

/** Workers computed in one transaction: whoever records something about one of them meanwhile waits for about 0.1 s. */
const BATCH = 50;

/** Between two looks at every organisation, in milliseconds: for a day that has begun, and for what nobody was told of. */
const ROUND = 60_000;

/** Before what could not be computed is tried again, in milliseconds. */
const PATIENCE = 5_000;

export interface KeeperParts {
  /** How many batches may be computed at once; 0: none, ever. */
  readonly workers: number;
  /** The published reference data as it stands, for everybody. */
  readonly reference: { readonly current: Reference };
  /** The civil day in Europe/London, YYYY-MM-DD. */
  readonly today: () => string;
  /** Runs work in a transaction that reaches one organisation's rows. */
  readonly within: <T>(organisationId: string, work: (db: Database) => Promise<T>) => Promise<T>;
  /** Awaited between one worker and the next, so that requests have their turn. */
  readonly breathe?: () => Promise<void>;
  /** Hears of what could not be computed, once until it can be again; it is tried again in a few seconds. */
  readonly onTrouble: (error: unknown) => void;
}

export interface Keeper {
  /** Has an organisation looked at; null: every one. */
  readonly wake: (organisationId: string | null) => void;
  /** Done when nothing more waits to be looked at. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Keeps stored readiness current: whatever is due is computed anew, in batches, as long as this is open. Any number of
 * processes may keep it at once; each passes over what another has taken.
 */
export function keepReadiness({
  workers,
  reference,
  today,
  within,
  breathe,
  onTrouble,
}: KeeperParts): Keeper {
  const waiting = new Set<string>();
  const running = new Set<Promise<void>>();
  const failing = new Set<string>();
  let closed = false;

  function wake(organisationId: string | null): void {
    if (closed || workers === 0) return;
    const organisations = organisationId === null ? organisationsIn(reference.current) : [organisationId];
    for (const each of organisations) waiting.add(each);
    while (running.size < workers && waiting.size > 0) start();
  }

  function start(): void {
    const run = work().finally(() => {
      running.delete(run);
    });
    running.add(run);
  }

  async function work(): Promise<void> {
    for (let next = take(); next !== undefined && !closed; next = take()) {
      const organisationId = next;
      try {
        const full = (await keep(organisationId)) === BATCH;
        failing.delete(organisationId);
        // Where there is more, another worker may join in.
        if (full) wake(organisationId);
      } catch (error) {
        if (!failing.has(organisationId)) onTrouble(error);
        failing.add(organisationId);
        setTimeout(() => wake(organisationId), PATIENCE).unref();
      }
    }
  }

  function take(): string | undefined {
    const [next] = waiting;
    if (next !== undefined) waiting.delete(next);
    return next;
  }

  async function keep(organisationId: string): Promise<number> {
    const seen = reference.current.seenBy(organisationId);
    const what = { organisationId, reference: seen, today: today(), breathe, onTrouble };
    const computed = await within(organisationId, (db) =>
      recomputeSome(db, what, { most: BATCH, waits: false }),
    );
    if (computed > 0) await within(organisationId, (db) => foldTally(db, organisationId));
    return computed;
  }

  const round = setInterval(() => wake(null), ROUND);
  round.unref();
  return {
    wake,
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
    async close() {
      closed = true;
      clearInterval(round);
      await Promise.all(running);
    },
  };
}

const organisationsIn = ({ curriculum }: Reference): Iterable<string> => curriculum.organisations.keys();
