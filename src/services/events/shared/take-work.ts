import type { Database } from "../../../database/pool";
import type { EventDeliveryFailure } from "../../../entities/events/subscription";
import { eventTypeOf } from "../../../entities/workforce/event-type";
import { type DeliveryRow, dueDeliveries, waitingLanes } from "../../../repositories/events/deliveries";
import { currentEventPolicy } from "../../../repositories/events/event-policy";
import { findNotices, type NoticeRow } from "../../../repositories/events/notices";
import { type TakenSubscription, takeSubscription } from "../../../repositories/events/progress";
import { findSubscriptions, type SubscriptionRow } from "../../../repositories/events/subscriptions";
import {
  type ChangeRow,
  endOfFeed,
  type FeedPlace,
  pageOfChanges,
  START_OF_FEED,
} from "../../../repositories/workforce/changes";
import { isBadNews, laneOf, noticeIdOf } from "./event-of-change";
import { type Withholding, withholdingOf } from "./withholding";

/** Most deliveries that are sent again, and most changes that are read, at one time. */
const MOST_DUE = 50;
const PAGE = 100;

/** While so many deliveries of a subscription wait, nothing more is read from the feed for it. */
const MOST_WAITING = 1_000;

const A_DAY = 24 * 60 * 60 * 1_000;

/** Something to send, or to let wait. */
export interface Item {
  /** The delivery's id; null for a change that has none yet. */
  readonly id: string | null;
  readonly change: ChangeRow | null;
  /** What was noted, if the event was made for this subscription. */
  readonly notice: NoticeRow | null;
  readonly createdAt: Date;
  readonly lane: string;
  /** Attempts until now. */
  readonly attempts: number;
  /** Null: it is sent now. Otherwise it waits for so many milliseconds, or until its lane is free. */
  readonly waits: number | null;
  /** Why it is not sent at all; null: it is. */
  readonly withheld: EventDeliveryFailure | null;
}

/** What a process has taken to do for one subscription. */
export interface Work {
  readonly subscription: SubscriptionRow;
  readonly taken: TakenSubscription;
  /** Deliveries that are due, then changes of the feed in its order. */
  readonly items: readonly Item[];
  /** How far the subscription is in the feed when all items are done. */
  readonly end: FeedPlace;
}

/** Takes a subscription of an organisation and reads what is to be sent. @returns null if nothing is. */
export async function takeWork(
  db: Database,
  organisationId: string,
  by: string,
  now: Date,
): Promise<Work | null> {
  const taken = await takeSubscription(db, organisationId, by, MOST_WAITING);
  const [subscription] = taken ? await findSubscriptions(db, organisationId, [taken.id]) : [];
  if (!taken || !subscription) return null;
  const isTesting = taken.state === "TESTING";
  const rows = await dueDeliveries(db, organisationId, taken.id, { isTesting, most: MOST_DUE });
  const withheld = withholdingOf(subscription, now);
  const due = await dueItems(db, organisationId, rows, withheld);
  if (isTesting) return { subscription, taken, items: due, end: taken.place };
  const { items, end } = await readFeed(db, subscription, taken, { now, withheld });
  return { subscription, taken, items: [...due, ...items], end };
}

async function dueItems(
  db: Database,
  organisationId: string,
  rows: readonly DeliveryRow[],
  withheld: Withholding,
): Promise<Item[]> {
  const changes = rows.flatMap(({ change }) => change ?? []);
  const notices = await readNotices(db, organisationId, changes);
  return rows.map((row) => ({
    ...row,
    notice: (row.change && notices.get(noticeIdOf(row.change) ?? "")) ?? null,
    waits: null,
    withheld: row.change && withheld(row.change.kind),
  }));
}

async function readNotices(
  db: Database,
  organisationId: string,
  changes: readonly ChangeRow[],
): Promise<ReadonlyMap<string, NoticeRow>> {
  const ids = changes.flatMap((change) => noticeIdOf(change) ?? []);
  const found = ids.length === 0 ? [] : await findNotices(db, organisationId, ids);
  return new Map(found.map((notice) => [notice.id, notice]));
}

async function readFeed(
  db: Database,
  subscription: SubscriptionRow,
  { place }: TakenSubscription,
  { now, withheld }: { readonly now: Date; readonly withheld: Withholding },
): Promise<Pick<Work, "items" | "end">> {
  const { organisationId, id, kinds } = subscription;
  const lanes = await waitingLanes(db, organisationId, id);
  if (lanes.reduce((sum, { count }) => sum + count, 0) >= MOST_WAITING) return { items: [], end: place };
  // The end is read first: what is committed between the two is in the page, or comes with the next one.
  const end = (await endOfFeed(db, organisationId)) ?? START_OF_FEED;
  const page = { from: place, backwards: false, size: PAGE };
  const found = await pageOfChanges(db, organisationId, kinds, page);
  const rows = found.slice(0, PAGE);
  const heldFor = ((await currentEventPolicy(db, organisationId))?.workerFirstDays ?? 0) * A_DAY;
  const busy = new Set(lanes.map(({ lane }) => lane));
  const notices = await readNotices(db, organisationId, rows);
  const items = rows.flatMap((row): Item[] => {
    const notice = notices.get(noticeIdOf(row) ?? "") ?? null;
    if (!isWanted(subscription, row, notice)) return [];
    return [{ ...itemOf(row, busy, heldFor, now), notice, withheld: withheld(row.kind) }];
  });
  const last = rows.at(-1);
  return { items, end: found.length > PAGE && last ? last : furthest(place, end, last) };
}

/** @param busy lanes in which something waits; changed. @param heldFor the worker sees bad news first. */
function itemOf(
  change: ChangeRow,
  busy: Set<string>,
  heldFor: number,
  now: Date,
): Omit<Item, "notice" | "withheld"> {
  const lane = laneOf(change);
  const until = isBadNews(change) ? change.committedAt.getTime() + heldFor - now.getTime() : 0;
  const waits = busy.has(lane) || until > 0 ? Math.max(until, 0) : null;
  if (waits !== null) busy.add(lane);
  return { id: null, change, createdAt: now, lane, attempts: 0, waits };
}

function isWanted(
  { id, types, routes }: SubscriptionRow,
  change: ChangeRow,
  notice: NoticeRow | null,
): boolean {
  if (noticeIdOf(change) !== null && notice?.subscriptionId !== id) return false;
  if (types && !types.includes(eventTypeOf(change))) return false;
  return change.routeId === null || routes === null || routes.includes(change.routeId);
}

/** The last of these places. */
function furthest(...places: readonly (FeedPlace | undefined)[]): FeedPlace {
  return places.reduce<FeedPlace>(
    (last, place) =>
      place && (place.number > last.number || (place.number === last.number && place.ordinal > last.ordinal))
        ? place
        : last,
    START_OF_FEED,
  );
}
