import type { Database } from "../../database/pool";
import type { Reference } from "../../reference";
import { pendingIn } from "./stored/recompute";

/** How much stored readiness is due, over all organisations. */
export interface Backlog {
  /** Workers. */
  readonly due: number;
  /** Since when each organisation that has due workers has had some, in milliseconds of `now`. */
  readonly behindSince: ReadonlyMap<string, number>;
}

/** What reading the backlog needs. */
export interface BacklogParts {
  readonly organisations: Iterable<string>;
  /** The published reference data as an organisation sees it. */
  readonly referenceOf: (organisationId: string) => Reference;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** A clock that is never set, in milliseconds. */
  readonly now: () => number;
  /** Runs work in a transaction that reaches one organisation's rows. */
  readonly within: <T>(organisationId: string, work: (db: Database) => Promise<T>) => Promise<T>;
}

/**
 * Counts the workers whose readiness is due, one organisation after the other, because row-level security
 * shows one at a time. A row does not say since when it is due, so it is noted when an organisation was first
 * seen to have some.
 */
export async function readBacklog(
  { organisations, referenceOf, today, now, within }: BacklogParts,
  before: Backlog,
): Promise<Backlog> {
  let due = 0;
  const behindSince = new Map<string, number>();
  for (const organisationId of organisations) {
    const what = { organisationId, reference: referenceOf(organisationId), today };
    const pending = await within(organisationId, (db) => pendingIn(db, what));
    due += pending;
    if (pending > 0) behindSince.set(organisationId, before.behindSince.get(organisationId) ?? now());
  }
  return { due, behindSince };
}
