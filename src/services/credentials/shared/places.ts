import { randomInt } from "node:crypto";
import type { Database } from "../../../database/pool";
import { STATUS_LIST_LENGTH, type StatusPlace } from "../../../interchange/credentials";
import { newestList, takenPlaces } from "../../../repositories/credentials/issued-badges";

/** A list is filled up to a half, so that a free place is found soon. */
const MOST_TAKEN = STATUS_LIST_LENGTH / 2;

/** Free places of the newest status list, drawn at random. */
export async function drawPlaces(
  db: Database,
  organisationId: string,
  count: number,
): Promise<StatusPlace[]> {
  const newest = await newestList(db, organisationId);
  const list = newest.taken + count > MOST_TAKEN ? newest.list + 1 : newest.list;
  const places = new Set<number>();
  while (places.size < count) {
    const drawn = Array.from({ length: count * 2 }, () => randomInt(STATUS_LIST_LENGTH));
    const taken = new Set(await takenPlaces(db, organisationId, list, drawn));
    for (const place of drawn) if (places.size < count && !taken.has(place)) places.add(place);
  }
  return [...places].map((place) => ({ list, place }));
}
