import type { Actor } from "../../access/actor";
import { type ChangeSight, changesAskedBy, changesSeenBy } from "../../access/changes";
import type { Database } from "../../database/pool";
import type { ChangeKind } from "../../entities/workforce/change";
import {
  BEYOND_FEED,
  type ChangeRow,
  endOfFeed,
  endOfFeedOfWorkers,
  type FeedPlace,
  isInFeed,
  type OfWorkers,
  pageOfChanges,
  pageOfChangesOfWorkers,
  START_OF_FEED,
} from "../../repositories/workforce/changes";

export interface ChangesAsked {
  /** Null: from the start, or backwards from the end. */
  readonly from: FeedPlace | null;
  readonly backwards: boolean;
  /** Null: all that the actor may read. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly size: number;
}

export interface ChangesRead {
  /** In the order of commits, whichever way the page reaches. */
  readonly rows: readonly ChangeRow<ChangeKind>[];
  readonly hasMore: boolean;
  /** Where to go on: nothing before it is left out. */
  readonly end: FeedPlace;
}

/** A place of a transaction that the database does not hold: it was restored from a backup that is older. */
export class LostPlace extends Error {}

/**
 * An actor who sees only some workers learns nothing of how much happens to others: their feed ends with what
 * they see.
 */
const isNarrow = (sight: ChangeSight): sight is ChangeSight & OfWorkers => sight.only !== null;

/**
 * A page of the feed of changes that the actor may see. @throws LostPlace; Forbidden for a kind that the
 * actor may not read.
 */
export async function readChanges(
  db: Database,
  actor: Actor,
  { from, backwards, kinds, size }: ChangesAsked,
): Promise<ChangesRead> {
  const { organisationId } = actor;
  const sight = changesAskedBy(actor, kinds);
  const page = { from: from ?? (backwards ? BEYOND_FEED : START_OF_FEED), backwards, size };
  // The end is read first: if the two are read in two states, the page holds what lies between them.
  const [isKnown, end, found] = await Promise.all([
    !from?.batchId || isInFeed(db, organisationId, from),
    isNarrow(sight) || (backwards && from) ? (from ?? START_OF_FEED) : endOfSight(db, actor, sight),
    isNarrow(sight)
      ? pageOfChangesOfWorkers(db, organisationId, sight, page)
      : pageOfChanges(db, organisationId, sight.kinds, page),
  ]);
  if (!isKnown) throw new LostPlace();
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  const hasMore = found.length > size;
  const last = rows.at(-1);
  const goesOn = backwards ? from !== null : hasMore;
  return { rows, hasMore, end: last && (goesOn || isAfter(last, end)) ? last : end };
}

/** Where the feed of what the actor may see ends now. */
export const readEndOfFeed = (db: Database, actor: Actor): Promise<FeedPlace> =>
  endOfSight(db, actor, changesSeenBy(actor));

const endOfSight = async (db: Database, { organisationId }: Actor, sight: ChangeSight): Promise<FeedPlace> =>
  (await (isNarrow(sight) ? endOfFeedOfWorkers(db, organisationId, sight) : endOfFeed(db, organisationId))) ??
  START_OF_FEED;

const isAfter = (one: FeedPlace, other: FeedPlace): boolean =>
  one.number > other.number || (one.number === other.number && one.ordinal > other.ordinal);
