import type { Database } from "../../database/pool";
import type { Reference } from "../../reference";
import { foldTallies } from "../../repositories/readiness/folding";
import { OrganisationQueue } from "../shared/organisation-queue";
import { organisationsHere } from "../shared/organisations-here";
import { confirmUnaffected } from "./stored/confirm-unaffected";
import { recomputeSome, storeAttainmentsOfSome } from "./stored/recompute";

/**
 * Workers computed in one transaction: somebody who records something about one of them waits for about 0.3 s at
 * most. With 50 a worker took × 1.2 of the processor time (bench/README.md).
 */
const BATCH = 100;

/** Workers who are marked as current again in one transaction: about 50 ms. */
const CONFIRMED = 1000;

export interface KeeperParts {
  /** How many batches may be computed at the same time; 0: none. */
  readonly workers: number;
  /** The current published reference data, for everybody. */
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
  /** Looks at what is due for an organisation; null: for every one. */
  readonly wake: (organisationId: string | null) => void;
  /** Done when nothing more waits to be looked at. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Keeps stored readiness current: computes what is due, in batches, until it is closed. Several processes may
 * do so at the same time; each passes over what another has taken.
 */
export function keepReadiness(parts: KeeperParts): Keeper {
  const { workers, reference, onTrouble } = parts;
  const failing = new Set<string>();
  const confirmedBy = new Map<string, Reference>();
  const queue = new OrganisationQueue({
    workers,
    organisations: () => organisationsHere(reference.current).keys(),
    async work(organisationId) {
      await confirmAll(parts, organisationId, confirmedBy);
      const isFull = (await computeBatch(parts, organisationId)) === BATCH;
      failing.delete(organisationId);
      // If there is more, another worker may join in.
      if (isFull) queue.wake(organisationId);
    },
    onFailure(error, organisationId) {
      if (!failing.has(organisationId)) onTrouble(error);
      failing.add(organisationId);
    },
  });
  return queue;
}

/**
 * Marks as current the workers that a publication cannot affect, before anybody is computed; once for the reference data
 * as it was read.
 */
async function confirmAll(
  { reference, today, within }: KeeperParts,
  organisationId: string,
  confirmedBy: Map<string, Reference>,
): Promise<void> {
  const { current } = reference;
  if (confirmedBy.get(organisationId) === current) return;
  const what = { organisationId, reference: current.seenBy(organisationId), today: today() };
  let confirmed = CONFIRMED;
  while (confirmed === CONFIRMED)
    confirmed = await within(organisationId, (db) => confirmUnaffected(db, what, CONFIRMED));
  confirmedBy.set(organisationId, current);
}

/** @returns how many workers were computed, or how many others' attainments were stored if they are more. */
async function computeBatch(
  { reference, today, within, breathe, onTrouble }: KeeperParts,
  organisationId: string,
): Promise<number> {
  const seen = reference.current.seenBy(organisationId);
  const what = { organisationId, reference: seen, today: today(), breathe, onTrouble };
  const computed = await within(organisationId, (db) =>
    recomputeSome(db, what, { most: BATCH, waits: false }),
  );
  if (computed > 0) await within(organisationId, (db) => foldTallies(db, organisationId));
  if (computed === BATCH) return computed;
  const attained = await within(organisationId, (db) => storeAttainmentsOfSome(db, what, BATCH));
  return Math.max(computed, attained);
}
