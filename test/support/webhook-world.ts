import type { Persona } from "../../src/access/persona";
import { londonDay } from "../../src/reference/london";
import type { EventDeliverer } from "../../src/services/events/deliver-events";
import { startDemonstration } from "./demonstration";
import { openDeliverer } from "./event-deliverer";
import { program } from "./feed";
import { TRUST } from "./partners";
import { type Recorder, recorder } from "./recorder";
import type { TestService } from "./server";
import { openReceiver, type Receiver } from "./webhook-receiver";

export const HR = "trust-hr";
export const TEST = "peerway.endpoint.test.v1";
export const REGISTERED = "peerway.worker.registered.v1";

/** A program of the trust that may read readiness and subscribe to events. */
const SUBSCRIBER = ((): Persona => {
  const { actor, ...persona } = program("readiness:read");
  const client = { id: "subscriber", scopes: ["readiness:read", "events:subscribe"] as const };
  return { ...persona, code: "subscriber", actor: { ...actor, client } };
})();

const SUBSCRIBE = `mutation ($input: SubscribeToEventsInput!) {
  subscribeToEvents(input: $input) { subscription { id state types } secret userErrors { code field message } }
}`;
const SUBSCRIPTION = `query ($id: ID!) {
  node(id: $id) {
    ... on EventSubscription {
      url state reason resumesAt subscribedBy
      deliveries(first: 100) { nodes { eventId type state attempts status failure dueAt } totalCount }
    }
  }
}`;

export interface Subscribed {
  readonly subscription: { readonly id: string; readonly state: string } | null;
  readonly secret: string;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

export interface Shown {
  readonly state: string;
  readonly reason: string | null;
  readonly resumesAt: string | null;
  readonly deliveries: {
    readonly nodes: readonly {
      readonly eventId: string;
      readonly type: string;
      readonly state: string;
      readonly attempts: number;
      readonly status: number | null;
      readonly failure: string | null;
      readonly dueAt: string | null;
    }[];
  };
}

/** A service, another system that receives its events, and a process that delivers them. */
export class WebhookWorld {
  service: TestService;
  record: Recorder;
  receiver: Receiver;
  deliverer: EventDeliverer & { readonly troubles: unknown[] };
  /** The day that the deliverer takes for today, YYYY-MM-DD. */
  day = londonDay(new Date());
  #workers = 0;

  async open(): Promise<void> {
    this.service = await startDemonstration({ personas: [SUBSCRIBER], service: { connections: 4 } });
    this.record = recorder(this.service);
  }

  /** Before each test: a receiver that accepts everything. */
  async begin(): Promise<void> {
    this.receiver = await openReceiver();
    this.day = londonDay(new Date());
    this.deliverer = openDeliverer(this.service, { today: () => this.day });
  }

  /** After each test: its subscriptions end. @returns what went wrong in the background. */
  async end(): Promise<readonly unknown[]> {
    await this.deliverer.close();
    await this.receiver.close();
    await this.service.pool.query("UPDATE webhook_progress SET state = 'ENDED', reason = 'ASKED'");
    return this.deliverer.troubles;
  }

  async subscribe(input: object = {}, persona = HR): Promise<Subscribed> {
    const { data, errors } = await this.service.ask(
      SUBSCRIBE,
      { input: { url: this.receiver.url, ...input } },
      persona,
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return (data as unknown as { subscribeToEvents: Subscribed }).subscribeToEvents;
  }

  idOf({ subscription }: Subscribed): string {
    return subscription?.id ?? "";
  }

  async show(id: string): Promise<Shown> {
    const { data } = await this.service.ask(SUBSCRIPTION, { id }, HR);
    return (data as unknown as { node: Shown }).node;
  }

  /** Registers a worker, which makes an event. @returns the global id. */
  async register(): Promise<string> {
    this.#workers += 1;
    const input = { number: `WH-${this.#workers}`, name: "Wilma Hook" };
    return (await this.record.run("registerWorker", input, HR)).id ?? "";
  }

  /** Delivers everything that can be sent now. */
  async deliver(): Promise<void> {
    this.deliverer.wake(TRUST);
    await this.deliverer.idle();
  }

  /** As if all the time had passed that something waits for. */
  async letTimePass(): Promise<void> {
    const { pool } = this.service;
    await pool.query("UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE state = 'WAITING'");
    await pool.query("UPDATE webhook_progress SET paused_until = NULL, taken_until = NULL, taken_by = NULL");
  }

  /** A subscription whose receiver has accepted the test event. */
  async active(input: object = {}, persona = HR): Promise<Subscribed> {
    const subscribed = await this.subscribe(input, persona);
    await this.deliver();
    const { state } = await this.show(this.idOf(subscribed));
    if (state !== "ACTIVE") throw new Error(`The subscription is ${state}.`);
    return subscribed;
  }

  /** Has the receiver answer so from now on. */
  answers(status: number, headers: Record<string, string> = {}): void {
    this.receiver.answer = (_, response) => response.writeHead(status, headers).end();
  }
}
