import { randomUUID } from "node:crypto";
import { eventsAskedBy } from "../../access/changes";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { EventKind } from "../../entities/workforce/change";
import { insertTestDelivery } from "../../repositories/events/delivery-writing";
import {
  announceSubscription,
  countOpenSubscriptions,
  insertProgress,
  insertSubscription,
} from "../../repositories/events/subscriptions";
import { endOfFeed, START_OF_FEED } from "../../repositories/workforce/changes";
import type { NamedByCode } from "../shared/by";
import { Refused, refuse, type UseCaseContext } from "../shared/context";
import { requireRoute } from "../shared/route";
import { refuseUnknownCode } from "../shared/unknown-code";
import { requireLength } from "../shared/validation";
import { messages } from "./messages";
import { EVENT_TYPES } from "./shared/event-types";
import { requireWebhooks } from "./shared/webhooks";

export interface SubscribeToEvents {
  readonly url: string;
  /** Null: all. */
  readonly types?: readonly string[] | null;
  readonly routes?: readonly NamedByCode[] | null;
  /** How many days before readiness lapses its event is sent; null: three months. */
  readonly lapsingWithinDays?: number | null;
}

/** Most subscriptions of one organisation that have not ended. */
const MOST = 20;

/** How many days before readiness lapses its event is sent at the earliest, and where nobody says so. */
const MOST_DAYS = 365;
const USUAL_DAYS = 90;

/**
 * Has the events of the actor's organisation sent to an address from now on, once its receiver has accepted a
 * test event. @returns the subscription's id.
 */
export async function subscribeToEvents(
  context: UseCaseContext,
  db: Database,
  input: SubscribeToEvents,
): Promise<string> {
  const { actor } = context;
  const { organisationId } = actor;
  capacityFor(actor, "subscribe", null);
  const { allowsLocal } = requireWebhooks(context);
  const url = parseAddress(input.url, allowsLocal);
  const types = input.types ?? null;
  const kinds = eventsAskedBy(actor, types && kindsOf(types));
  const lapsingWithinDays = daysOf(input.lapsingWithinDays ?? null, kinds);
  const routes = input.routes ? routesOf(context, input.routes) : null;
  if ((await countOpenSubscriptions(db, organisationId)) >= MOST)
    refuse("OUT_OF_RANGE", [], messages.tooMany(MOST));
  const id = randomUUID();
  const client = actor.client?.id ?? null;
  await insertSubscription(db, {
    organisationId,
    id,
    url,
    types,
    routes,
    kinds,
    lapsingWithinDays,
    client,
    subscribedBy: actor.subject,
  });
  const place = (await endOfFeed(db, organisationId)) ?? START_OF_FEED;
  await insertProgress(db, organisationId, id, place, actor.client ? [...actor.client.scopes].sort() : null);
  await insertTestDelivery(db, organisationId, id);
  await announceSubscription(db, organisationId);
  return id;
}

/** @throws Refused if nothing can be sent there. */
function parseAddress(text: string, allowsLocal: boolean): string {
  const address = requireLength(text, 2000, "url", 8);
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSecure = url?.protocol === "https:" || (allowsLocal && url?.protocol === "http:");
  if (!url || !isSecure || url.username !== "" || url.password !== "" || url.hash !== "")
    return refuse("UNREADABLE", ["url"], messages.notAnAddress(allowsLocal));
  return url.href;
}

/** The kinds of change that these types of events report. @throws Refused for a type that there is not. */
function kindsOf(types: readonly string[]): EventKind[] {
  if (types.length === 0) refuse("MISSING", ["types"], messages.typesEmpty);
  const kinds = types.map(
    (type, at) =>
      EVENT_TYPES.get(type) ??
      refuseUnknownCode(["types", String(at)], {
        what: "type of event",
        code: type,
        among: [...EVENT_TYPES.keys()],
      }),
  );
  return [...new Set(kinds)];
}

/** @returns null if no events about lapses are sent. @throws Refused for days that are out of range or not used. */
function daysOf(days: number | null, kinds: readonly EventKind[]): number | null {
  const field = ["lapsingWithinDays"];
  if (days !== null && (days < 1 || days > MOST_DAYS))
    refuse("OUT_OF_RANGE", field, messages.lapsingOutsideRange(days, MOST_DAYS));
  if (kinds.includes("READINESS_LAPSING")) return days ?? USUAL_DAYS;
  return days === null ? null : refuse("WRONG_STATE", field, messages.lapsingNotAsked);
}

function routesOf(context: UseCaseContext, names: readonly NamedByCode[]): string[] {
  if (names.length === 0) refuse("MISSING", ["routes"], messages.routesEmpty);
  return names.map((name, at) => {
    try {
      return requireRoute(context, name).routeId;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused(
        error.errors.map(({ code, message }) => ({ code, message, field: ["routes", String(at)] })),
      );
    }
  });
}
