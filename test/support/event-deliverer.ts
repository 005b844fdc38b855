import type { Database } from "../../src/database/pool";
import { asOrganisation } from "../../src/database/transaction";
import { GuardedClient } from "../../src/outward/guarded-client";
import { londonDay } from "../../src/reference/london";
import { deliverEvents, type EventDeliverer } from "../../src/services/events/deliver-events";
import { sendBy } from "../../src/start/deliver-events";
import { TRUST } from "./partners";
import type { TestService } from "./server";

/** The key from which the services of tests derive secrets. */
export const WEBHOOK_KEY = { bytes: Buffer.alloc(32, 7) };

/** By what the trust's stored readiness is current, as far as it is stored. */
async function readBasis(db: Database): Promise<number> {
  const [row] = await db.query<{ basis: number }>(
    {
      name: "basis-of-test",
      text: "SELECT coalesce(max(basis), 0) AS basis FROM readiness_state WHERE organisation_id = $1",
    },
    [TRUST],
  );
  return row?.basis ?? 0;
}

/** Sends the events of the trust, as a process of the service does. @param time for each request, in milliseconds. */
export function openDeliverer(
  { servicePool }: Pick<TestService, "servicePool">,
  {
    time = 2_000,
    publicUrl = "https://peerway.example" as string | null,
    today = () => londonDay(new Date()),
    basisOf = readBasis,
    /** How many subscriptions it works on at the same time. */
    workers = 4,
  } = {},
): EventDeliverer & { readonly troubles: unknown[]; readonly statements: string[] } {
  const client = new GuardedClient({ allowsLocal: true, time });
  const troubles: unknown[] = [];
  const statements: string[] = [];
  const deliverer = deliverEvents({
    workers,
    organisations: () => new Map([[TRUST, { code: "NORTHMOOR" }]]),
    publicUrl,
    key: WEBHOOK_KEY,
    now: () => new Date(),
    random: () => 0.5,
    today: () => today(),
    basisOf,
    within: (organisationId, work) =>
      asOrganisation(servicePool, organisationId, work, {
        operation: "deliverEvents",
        onStatement: (name) => void statements.push(name),
      }),
    send: (message) => sendBy(client, message),
    onTrouble: (error) => troubles.push(error),
  });
  return {
    wake: deliverer.wake,
    idle: () => deliverer.idle(),
    troubles,
    statements,
    async close() {
      await deliverer.close();
      client.close();
    },
  };
}
