import type { FeedPlace } from "../../repositories/workforce/changes";
import { badCursor, encodeCursor, type GivenCursor } from "../../schema/connection";

const LIST = "changes of ";
const NUMBER = /^\d{1,15}$/;
const BATCH = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;

/** A cursor of an organisation's feed. It does not contain kinds, so that each call can ask for others. */
export const cursorAt = (organisationId: string, { number, ordinal, batchId }: FeedPlace): string =>
  encodeCursor(LIST + organisationId, [String(number), String(ordinal), batchId]);

/** The place that a cursor of an organisation's feed names; null if it is none of that feed. */
export function placeAt(organisationId: string, cursor: string): FeedPlace | null {
  try {
    return placeOf(organisationId, { cursor, backwards: false });
  } catch {
    return null;
  }
}

/**
 * @throws a GraphQL error with code BAD_USER_INPUT, which says whether the cursor belongs to another
 *   organisation, or to no feed.
 */
export function placeOf(organisationId: string, given: GivenCursor): FeedPlace {
  const [list, number, ordinal, batchId] = partsOf(given.cursor);
  if (
    !list?.startsWith(LIST) ||
    !NUMBER.test(number ?? "") ||
    !NUMBER.test(ordinal ?? "") ||
    !BATCH.test(batchId ?? "-")
  )
    throw badCursor(
      given,
      "The cursor does not belong to the feed of changes. Pass back, unchanged, an endCursor, cursor or latestCursor that changes has returned; leave it out to begin at the start.",
    );
  if (list !== LIST + organisationId)
    throw badCursor(
      given,
      "The cursor belongs to another organisation's feed. Each organisation has its own feed: pass back a cursor that you received when acting for this organisation.",
    );
  return { number: Number(number), ordinal: Number(ordinal), batchId: batchId ?? "" };
}

function partsOf(cursor: string): readonly (string | undefined)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) && parts.length === 4 && parts.every((part) => typeof part === "string")
      ? parts
      : [];
  } catch {
    return [];
  }
}
