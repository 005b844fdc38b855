import { SERVICE_ROLE } from "../database/pool";
import { asOrganisation } from "../database/transaction";
import { GuardedClient } from "../outward/guarded-client";
import { OutwardError } from "../outward/outward-error";
import { londonDay } from "../reference/london";
import { listenForEvents } from "../repositories/authoring/listening";
import { deliverEvents } from "../services/events/deliver-events";
import type { SendResult, SentMessage } from "../services/events/shared/send-work";
import { currentBasis } from "../services/readiness/stored/recompute";
import type { WebhookSettings } from "../services/shared/context";
import { organisationsHere } from "../services/shared/organisations-here";
import type { ServiceDatabase } from "./open-service-database";
import type { PreparedDatabase } from "./prepare-database";
import { readSecretKey, webhookKey } from "./secret-key";
import { logErrors, openFor, type Startup } from "./startup";

/** How long requests under way may take when the service ends, in milliseconds: as long as a receiver may. */
const PATIENCE = 17_000;

/** Deliveries that this process attempted, by outcome. */
export const attempts = new Map<string, number>([
  ["DELIVERED", 0],
  ["FAILED", 0],
]);

/** How this service sends webhooks; null: it does not. @throws ConfigError */
export function webhookSettings({ config }: Pick<Startup, "config">): WebhookSettings | null {
  const bytes = readSecretKey(webhookKey(config), config);
  return bytes && { key: { bytes }, allowsLocal: config.webhookLocalReceivers };
}

/** Sends events to their subscribers in the background; not with WEBHOOK_WORKERS=0. */
export async function deliverWaitingEvents(
  startup: Startup,
  databases: PreparedDatabase & ServiceDatabase,
  settings: WebhookSettings | null,
): Promise<void> {
  const { ownerUrl, reference, pool, clock } = databases;
  const { webhookWorkers: workers, publicUrl } = startup.config;
  if (workers === 0 || !settings) return;
  const client = await openFor(startup, () => new GuardedClient({ allowsLocal: settings.allowsLocal }));
  const deliverer = await openFor(
    startup,
    () =>
      deliverEvents({
        workers,
        organisations: () => organisationsHere(reference.current),
        publicUrl,
        key: settings.key,
        now: () => clock.now(),
        random: Math.random,
        today: () => londonDay(clock.now()),
        basisOf: (db, organisationId) =>
          currentBasis(db, { organisationId, reference: reference.current.seenBy(organisationId) }),
        within: (organisationId, work) =>
          asOrganisation(pool, organisationId, work, { operation: "deliverEvents" }),
        send: (message) => sendBy(client, message),
        onAttempt: (outcome) => attempts.set(outcome, (attempts.get(outcome) ?? 0) + 1),
        onTrouble: logErrors(startup, "Events could not be delivered"),
      }),
    PATIENCE,
  );
  await openFor(startup, () =>
    listenForEvents(
      ownerUrl,
      SERVICE_ROLE,
      deliverer.wake,
      logErrors(startup, "The service is not notified of events"),
    ),
  );
  reference.onRead(() => deliverer.wake(null));
  deliverer.wake(null);
}

/** Sends a message; that it could not be sent is a result too. */
export async function sendBy(client: GuardedClient, message: SentMessage): Promise<SendResult> {
  try {
    const { status, retryAfter } = await client.send({ ...message, method: "POST", statusAlone: true });
    return { status, retryAfter, failure: null };
  } catch (error) {
    if (!(error instanceof OutwardError)) throw error;
    return { status: null, retryAfter: null, failure: error.failure };
  }
}
