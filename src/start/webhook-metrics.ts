import { asOrganisation } from "../database/transaction";
import type { Metrics } from "../server/telemetry/metrics";
import { readOutboxes } from "../services/events/read-outbox";
import { organisationsHere } from "../services/shared/organisations-here";
import { attempts } from "./deliver-events";
import type { ServiceDatabase } from "./open-service-database";
import type { PreparedDatabase } from "./prepare-database";
import { openFor, type Startup } from "./startup";

/** Between two looks at what waits to be sent, in milliseconds. */
const LOOK = 30_000;

/** Adds what this process sent, and what waits to be sent by any. */
export async function addWebhooks(
  startup: Startup,
  metrics: Metrics,
  { pool, reference }: PreparedDatabase & ServiceDatabase,
): Promise<void> {
  let outbox = { waiting: 0, oldestDue: 0 };
  const look = async () => {
    const organisations = organisationsHere(reference.current).keys();
    // What cannot be read now is read in half a minute; an outage has metrics of its own.
    outbox = await readOutboxes(organisations, (organisationId, work) =>
      asOrganisation(pool, organisationId, work),
    ).catch(() => outbox);
  };
  const timer = setInterval(() => void look(), LOOK).unref();
  await openFor(startup, () => ({ close: () => clearInterval(timer) }));
  void look();
  metrics.add({
    name: "peerway_webhook_attempts_total",
    help: "Events that this process sent, by outcome",
    kind: "counter",
    label: "outcome",
    read: () => attempts,
  });
  metrics.add({
    name: "peerway_webhook_waiting",
    help: "Deliveries that wait, and transactions of the feed that subscriptions have not come to yet, read every 30 seconds",
    kind: "gauge",
    read: () => outbox.waiting,
  });
  metrics.add({
    name: "peerway_webhook_oldest_due_seconds",
    help: "Seconds for which the oldest of them could have been sent",
    kind: "gauge",
    read: () => outbox.oldestDue,
  });
}
