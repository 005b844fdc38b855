import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import { deleteOldDeliveries } from "../../repositories/events/delivery-writing";
import { nextDeliveryIn } from "../../repositories/events/progress";
import { subscriptionsOf } from "../../repositories/events/subscriptions";
import { OrganisationQueue } from "../shared/organisation-queue";
import { type NotingParts, noteDue } from "./shared/note-due";
import { type SendingParts, sendWork } from "./shared/send-work";
import { storeWork } from "./shared/store-work";
import { takeWork } from "./shared/take-work";

export interface DeliveryParts extends Omit<SendingParts & NotingParts, "isClosed" | "within"> {
  /** How many subscriptions may be worked on at the same time; 0: none. */
  readonly workers: number;
  /** Every organisation by its id. */
  readonly organisations: () => ReadonlyMap<string, { readonly code: string }>;
  /** Null: no public address is configured. */
  readonly publicUrl: string | null;
  /** Runs work in a transaction that reaches one organisation's rows. */
  readonly within: <T>(organisationId: string, work: (db: Database) => Promise<T>) => Promise<T>;
  /** Hears of each attempt. */
  readonly onAttempt?: (outcome: "DELIVERED" | "FAILED") => void;
  readonly onTrouble: (error: unknown) => void;
}

export interface EventDeliverer {
  /** Looks at what is due for an organisation; null: for every one. */
  readonly wake: (organisationId: string | null) => void;
  /** Done when nothing more waits that can be sent now. */
  idle(): Promise<void>;
  /** Begins nothing more; ends when the requests under way have ended and their outcomes are stored. */
  close(): Promise<void>;
}

/** How long a delivery is kept after it came to its end, in days. */
const KEPT = 30;

/** Between two deletions of old deliveries, and the longest wait that is timed, in milliseconds. */
const AN_HOUR = 60 * 60 * 1_000;
const A_MINUTE = 60_000;

/**
 * Sends the events of all organisations to their subscriptions, until it is closed. Several processes may do so
 * at the same time: a subscription is worked on by one of them at a time.
 */
export function deliverEvents(parts: DeliveryParts): EventDeliverer {
  const holder = randomUUID();
  const timed = new Map<string, number>();
  const cleaned = new Map<string, number>();
  const queue = new OrganisationQueue({
    workers: parts.workers,
    organisations: () => parts.organisations().keys(),
    work: deliverAll,
    onFailure: parts.onTrouble,
  });
  const running = { ...parts, isClosed: () => queue.isClosed };

  async function deliverAll(organisationId: string): Promise<void> {
    while (!queue.isClosed && (await deliverSome(organisationId)));
    if (!queue.isClosed) await noteDue(running, organisationId);
    while (!queue.isClosed && (await deliverSome(organisationId)));
    if (!queue.isClosed) await deleteOld(organisationId);
    if (!queue.isClosed) await wakeWhenDue(organisationId);
  }

  /** @returns whether there may be more. */
  async function deliverSome(organisationId: string): Promise<boolean> {
    const work = await parts.within(organisationId, (db) =>
      takeWork(db, organisationId, holder, parts.now()),
    );
    if (!work) return false;
    // If another subscription has something, another worker may join in.
    if (queue.hasRoom) queue.wake(organisationId);
    const code = parts.organisations().get(organisationId)?.code ?? "";
    const done = await sendWork(running, work, { organisation: code, publicUrl: parts.publicUrl });
    await parts.within(organisationId, (db) => storeWork(db, work, holder, done));
    for (const { attempts, state } of done.outcomes)
      if (attempts > 0) parts.onAttempt?.(state === "DELIVERED" ? "DELIVERED" : "FAILED");
    return true;
  }

  async function deleteOld(organisationId: string): Promise<void> {
    const now = performance.now();
    if (now - (cleaned.get(organisationId) ?? -AN_HOUR) < AN_HOUR) return;
    cleaned.set(organisationId, now);
    await parts.within(organisationId, async (db) => {
      for (const { id } of await subscriptionsOf(db, organisationId))
        await deleteOldDeliveries(db, organisationId, id, KEPT);
    });
  }

  /** One timer an organisation is enough: whatever is due later is found when it is looked at. */
  async function wakeWhenDue(organisationId: string): Promise<void> {
    const due = await parts.within(organisationId, (db) => nextDeliveryIn(db, organisationId));
    if (due === null || due > A_MINUTE) return;
    const at = performance.now() + due;
    const before = timed.get(organisationId) ?? 0;
    if (before > performance.now() && before <= at) return;
    timed.set(organisationId, at);
    queue.wakeIn(due + 20, organisationId);
  }

  return queue;
}
