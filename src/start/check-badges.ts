import type { Canonicaliser } from "../interchange/credentials";
import { GuardedClient } from "../outward/guarded-client";
import { OutwardError } from "../outward/outward-error";
import type { BadgeSettings } from "../services/shared/context";
import { openFor, type Startup } from "./startup";

/** How long a list may take, in milliseconds: an operation has 15 seconds, and two lists at the most. */
const TIME = 6_000;

/** How many lists are fetched at a time; others are not waited for. */
const MOST_AT_ONCE = 16;

/** What the issuer's answer may be. */
const TYPES = "application/vc, application/vc+jwt, application/json";

/** How this service checks badges that workers hand in. */
export async function badgeSettings(startup: Startup, canonicaliser: Canonicaliser): Promise<BadgeSettings> {
  const allowsLocal = startup.config.webhookLocalReceivers;
  const client = await openFor(startup, () => new GuardedClient({ allowsLocal, time: TIME }));
  return { canonicaliser, fetchStatusList: statusListsBy(client) };
}

/** Fetches lists by a client: nothing but a whole answer with status 200 is a list. */
export function statusListsBy(client: Pick<GuardedClient, "send">): BadgeSettings["fetchStatusList"] {
  let atOnce = 0;
  return async (url) => {
    if (atOnce >= MOST_AT_ONCE) return null;
    atOnce += 1;
    try {
      const { status, body } = await client.send({ url, method: "GET", headers: { accept: TYPES } });
      return status === 200 ? body.toString("utf8") : null;
    } catch (error) {
      if (error instanceof OutwardError) return null;
      throw error;
    } finally {
      atOnce -= 1;
    }
  };
}
