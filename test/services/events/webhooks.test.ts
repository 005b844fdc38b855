import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { ChangeKind } from "../../../src/entities/workforce/change";
import type { EventDeliverer } from "../../../src/services/events/deliver-events";
import { startDemonstration } from "../../support/demonstration";
import { openDeliverer } from "../../support/event-deliverer";
import { latestCursor, restOfFeed } from "../../support/feed";
import { TRUST } from "../../support/partners";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { verifyWebhook } from "../../support/standard-webhooks";
import { ACCEPTS, openReceiver, type Receiver } from "../../support/webhook-receiver";

const HR = "trust-hr";
const TEST = "peerway.endpoint.test.v1";
const REGISTERED = "peerway.worker.registered.v1";

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

interface Subscribed {
  readonly subscription: { readonly id: string; readonly state: string } | null;
  readonly secret: string;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

interface Shown {
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

describe("webhooks", () => {
  let service: TestService;
  let record: Recorder;
  let receiver: Receiver;
  let deliverer: EventDeliverer & { readonly troubles: unknown[] };
  let workers = 0;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });
  beforeEach(async () => {
    receiver = await openReceiver();
    deliverer = openDeliverer(service);
  });
  afterEach(async () => {
    await deliverer.close();
    await receiver.close();
    await service.pool.query("UPDATE webhook_progress SET state = 'ENDED', reason = 'ASKED'");
    expect(deliverer.troubles).toEqual([]);
  });
  afterAll(() => service.close());

  async function subscribe(input: object = {}, persona = HR): Promise<Subscribed> {
    const { data, errors } = await service.ask(
      SUBSCRIBE,
      { input: { url: receiver.url, ...input } },
      persona,
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return (data as unknown as { subscribeToEvents: Subscribed }).subscribeToEvents;
  }
  const idOf = ({ subscription }: Subscribed): string => subscription?.id ?? "";
  async function show(id: string): Promise<Shown> {
    const { data } = await service.ask(SUBSCRIPTION, { id }, HR);
    return (data as unknown as { node: Shown }).node;
  }
  async function register(): Promise<string> {
    workers += 1;
    const { id } = await record.run("registerWorker", { number: `WH-${workers}`, name: "Wilma Hook" }, HR);
    return id ?? "";
  }
  /** Delivers everything that can be sent now. */
  async function deliver(): Promise<void> {
    deliverer.wake(TRUST);
    await deliverer.idle();
  }
  /** As if all the time had passed that something waits for. */
  async function letTimePass(): Promise<void> {
    await service.pool.query(
      "UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE state = 'WAITING'",
    );
    await service.pool.query(
      "UPDATE webhook_progress SET paused_until = NULL, taken_until = NULL, taken_by = NULL",
    );
  }
  /** A subscription whose receiver has accepted the test event. */
  async function active(input: object = {}): Promise<Subscribed> {
    const subscribed = await subscribe(input);
    await deliver();
    expect((await show(idOf(subscribed))).state).toBe("ACTIVE");
    return subscribed;
  }
  const answers = (status: number, headers: Record<string, string> = {}) => {
    receiver.answer = (_, response) => response.writeHead(status, headers).end();
  };

  it("sends a test event first, and nothing else before it was accepted", async () => {
    answers(500);
    const subscribed = await subscribe();
    expect(subscribed).toMatchObject({ subscription: { state: "TESTING" }, userErrors: [] });
    await register();
    await deliver();
    expect(receiver.received.map(({ event }) => event.type)).toEqual([TEST]);
    answers(200);
    await letTimePass();
    await deliver();
    expect(receiver.received.map(({ event }) => event.type)).toEqual([TEST, TEST, REGISTERED]);
    receiver.verify(subscribed.secret);
    expect(await show(idOf(subscribed))).toMatchObject({ state: "ACTIVE", reason: null });
  });

  it("sends the events of the feed in their order, under the same ids", async () => {
    const { secret } = await active();
    const cursor = await latestCursor(service, { persona: HR });
    const worker = await register();
    await record.run(
      "startPost",
      {
        worker: { id: worker },
        roleBand: { code: "PSW" },
        startedOn: "2026-01-05",
        wholeTimeEquivalent: 1,
        contractKind: "PERMANENT",
      },
      HR,
    );
    await deliver();
    const { events } = await restOfFeed(service, { persona: HR }, { after: cursor });
    expect(events.length).toBeGreaterThan(1);
    const sent = receiver.received.slice(1);
    expect(sent.map(({ event }) => event.id)).toEqual(events.map(({ id }) => id));
    expect(sent.map(({ headers }) => headers["webhook-id"])).toEqual(events.map(({ id }) => id));
    for (const [at, { type, workerId, factId, factKind, postId, routeId, before, after }] of events.entries())
      expect(sent[at]?.event).toMatchObject({
        type,
        source: "https://peerway.example/organisations/NORTHMOOR",
        subject: workerId,
        data: { workerId, factId, factKind, postId, routeId, before, after },
      });
    receiver.verify(secret);
  });

  it("sends CloudEvents 1.0 by their official schema, with data by the schema that is served", async () => {
    await active();
    await register();
    await deliver();
    const { strict: _, ...official } = JSON.parse(
      readFileSync(join(__dirname, "standards", "cloudevents-1.0.schema.json"), "utf8"),
    );
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isEvent = ajv.compile(official);
    const served = await service.app.inject({ url: "/events/change.v1.schema.json" });
    expect(served.statusCode).toBe(200);
    const { $schema: __, ...schema } = served.json();
    const isData = ajv.compile(schema);
    expect(receiver.received).toHaveLength(2);
    for (const { event, headers } of receiver.received) {
      expect([isEvent(event), isEvent.errors]).toEqual([true, null]);
      expect(headers["content-type"]).toBe("application/cloudevents+json");
    }
    const data = receiver.received[1]?.event.data;
    expect([isData(data), isData.errors]).toEqual([true, null]);
  });

  it("sends nothing of a transaction that was rolled back, and nothing twice", async () => {
    await active();
    await record.run("registerWorker", { number: "NM-001", name: "Taken" }, HR);
    await register();
    await deliver();
    await letTimePass();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(1);
  });

  it("contains nothing personal but ids", async () => {
    await active();
    const canary = "CANARY-7f3a";
    await record.run(
      "registerWorker",
      { number: canary, name: `${canary} Name`, team: `${canary} Team` },
      HR,
    );
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(1);
    for (const { body, headers } of receiver.received) {
      const text = `${body}${JSON.stringify(headers)}`;
      const decoded = text.replace(/[A-Za-z0-9_-]{16,}/g, (part) =>
        Buffer.from(part, "base64url").toString(),
      );
      expect(text + decoded).not.toMatch(/CANARY|Wilma|Ruth/);
    }
  });

  it("sends only the types that were asked for", async () => {
    const subscribed = await active({ types: ["peerway.worker.changed.v1"] });
    const worker = await register();
    await record.run("updateWorker", { worker: { id: worker }, expectedVersion: 1, team: "Harbour" }, HR);
    await deliver();
    expect(receiver.received.map(({ event }) => event.type)).toEqual([TEST, "peerway.worker.changed.v1"]);
    await deliver();
    expect((await show(idOf(subscribed))).deliveries.nodes).toHaveLength(2);
  });

  it("tries again for three days, then gives up and sleeps until it is asked to go on", async () => {
    const subscribed = await active();
    answers(500);
    await register();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await deliver();
      expect(receiver.ofType(REGISTERED)).toHaveLength(attempt);
      await letTimePass();
    }
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(10);
    expect(new Set(receiver.ofType(REGISTERED).map(({ event }) => event.id)).size).toBe(1);
    const asleep = await show(idOf(subscribed));
    expect(asleep).toMatchObject({ state: "ASLEEP", reason: "NOT_DELIVERED" });
    expect(asleep.deliveries.nodes[0]).toMatchObject({
      state: "FAILED",
      attempts: 10,
      status: 500,
      failure: "REFUSED",
      dueAt: null,
    });
    await register();
    answers(200);
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(10);
    await record.run("redeliverEvents", { subscription: idOf(subscribed) }, HR);
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(12);
    expect(receiver.received.map(({ event }) => event.type).slice(-3)).toEqual([
      TEST,
      REGISTERED,
      REGISTERED,
    ]);
  });

  it("heeds Retry-After for the whole subscription", async () => {
    const subscribed = await active();
    answers(429, { "retry-after": "3600" });
    await register();
    await deliver();
    await register();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(1);
    const { resumesAt } = await show(idOf(subscribed));
    const minutes = (Date.parse(resumesAt ?? "") - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(55);
    expect(minutes).toBeLessThan(61);
    answers(204);
    await letTimePass();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(3);
  });

  it("ends a subscription whose receiver answers 410", async () => {
    const subscribed = await active();
    answers(410);
    await register();
    await deliver();
    expect(await show(idOf(subscribed))).toMatchObject({ state: "ENDED", reason: "GONE" });
    answers(200);
    await register();
    await letTimePass();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(1);
  });

  it("follows no redirect", async () => {
    const subscribed = await active();
    answers(308, { location: receiver.url.replace("/events", "/elsewhere") });
    await register();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(1);
    expect((await show(idOf(subscribed))).deliveries.nodes[0]).toMatchObject({
      state: "WAITING",
      status: 308,
    });
  });

  it("keeps the order of events about one worker, and lets others pass", async () => {
    await active();
    const worker = await register();
    await deliver();
    receiver.answer = ({ event }, response) => response.writeHead(event.subject === worker ? 500 : 204).end();
    for (const [at, team] of ["A", "B", "C"].entries())
      await record.run("updateWorker", { worker: { id: worker }, expectedVersion: at + 1, team }, HR);
    await register();
    await deliver();
    const about = () => receiver.received.filter(({ event }) => event.subject === worker);
    expect(about()).toHaveLength(2);
    expect(receiver.ofType(REGISTERED)).toHaveLength(2);
    receiver.answer = ACCEPTS;
    await letTimePass();
    await deliver();
    const { events } = await restOfFeed(service, { persona: HR });
    const expected = events.filter(({ workerId }) => workerId === worker).map(({ id }) => id);
    expect(about().map(({ event }) => event.id)).toEqual([expected[0], expected[1], ...expected.slice(1)]);
  });

  it("pauses when a receiver is down, in place of asking it for every event", async () => {
    const subscribed = await active();
    answers(503);
    for (let at = 0; at < 12; at += 1) await register();
    await deliver();
    expect(receiver.ofType(REGISTERED).length).toBeLessThanOrEqual(8);
    expect((await show(idOf(subscribed))).resumesAt).not.toBeNull();
    receiver.answer = ACCEPTS;
    for (let round = 0; round < 3; round += 1) {
      await letTimePass();
      await deliver();
    }
    const accepted = (await show(idOf(subscribed))).deliveries.nodes.filter(
      ({ type, state }) => type === REGISTERED && state === "DELIVERED",
    );
    expect(accepted).toHaveLength(12);
  });

  it("gives up on a receiver that hangs, and tries again", async () => {
    await deliverer.close();
    deliverer = openDeliverer(service, { time: 200 });
    const subscribed = await active();
    receiver.answer = () => {};
    await register();
    await deliver();
    expect((await show(idOf(subscribed))).deliveries.nodes[0]).toMatchObject({
      state: "WAITING",
      status: null,
      failure: "TIMED_OUT",
    });
  });

  it("signs with the new secret and the previous one for a day", async () => {
    const first = await active();
    const { data } = await service.ask(
      `mutation ($input: RotateSecretInput!) { rotateSecret(input: $input) { secret } }`,
      { input: { subscription: idOf(first) } },
      HR,
    );
    const { secret } = (data as unknown as { rotateSecret: { secret: string } }).rotateSecret;
    expect(secret).not.toBe(first.secret);
    await register();
    await deliver();
    const message = receiver.received.at(-1);
    if (!message) throw new Error("Nothing came.");
    expect(message.headers["webhook-signature"]?.split(" ")).toHaveLength(2);
    expect(() => verifyWebhook(secret, message)).not.toThrow();
    expect(() => verifyWebhook(first.secret, message)).not.toThrow();
    await service.pool.query(
      "UPDATE webhook_subscription SET secret_changed_at = clock_timestamp() - interval '25 hours'",
    );
    await register();
    await deliver();
    const later = receiver.received.at(-1);
    if (!later) throw new Error("Nothing came.");
    expect(() => verifyWebhook(secret, later)).not.toThrow();
    expect(() => verifyWebhook(first.secret, later)).toThrow();
  });

  it("stores no secret", async () => {
    const { secret } = await active();
    const { rows } = await service.pool.query(
      "SELECT (SELECT json_agg(s) FROM webhook_subscription s)::text || (SELECT json_agg(i) FROM idempotency i)::text AS all",
    );
    expect(JSON.stringify(rows)).not.toContain(secret.replace("whsec_", "").slice(0, 20));
  });

  it("sends everything again after a cursor of the feed", async () => {
    const subscribed = await active();
    const after = await latestCursor(service, { persona: HR });
    await register();
    await register();
    await deliver();
    await record.run("redeliverEvents", { subscription: idOf(subscribed), after }, HR);
    await deliver();
    const ids = receiver.ofType(REGISTERED).map(({ event }) => event.id);
    expect(ids).toHaveLength(4);
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    expect(
      await record.run("redeliverEvents", { subscription: idOf(subscribed), after: "nonsense" }, HR),
    ).toMatchObject({ userErrors: [{ code: "UNREADABLE", field: ["after"] }] });
  });

  it("sends nothing more when it was ended", async () => {
    const subscribed = await active();
    await record.run("endSubscription", { subscription: idOf(subscribed) }, HR);
    await register();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(0);
    expect(await show(idOf(subscribed))).toMatchObject({ state: "ENDED", reason: "ASKED" });
    expect(await record.run("rotateSecret", { subscription: idOf(subscribed) }, HR)).toMatchObject({
      userErrors: [{ code: "WRONG_STATE" }],
    });
  });

  it("sends each event once, even if several processes deliver", async () => {
    await active();
    const others = [openDeliverer(service), openDeliverer(service)];
    for (let at = 0; at < 6; at += 1) await register();
    for (const each of [deliverer, ...others]) each.wake(TRUST);
    await Promise.all([deliverer, ...others].map((each) => each.idle()));
    await Promise.all(others.map((each) => each.close()));
    expect(receiver.ofType(REGISTERED)).toHaveLength(6);
    expect(new Set(receiver.ofType(REGISTERED).map(({ event }) => event.id)).size).toBe(6);
  });

  it("sends again what a process took that then died, when its lease has ended", async () => {
    const subscribed = await active();
    await service.pool.query(
      "UPDATE webhook_progress SET taken_by = gen_random_uuid(), taken_until = clock_timestamp() + interval '45 seconds' WHERE state = 'ACTIVE'",
    );
    await register();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(0);
    await letTimePass();
    await deliver();
    expect(receiver.ofType(REGISTERED)).toHaveLength(1);
    expect((await show(idOf(subscribed))).deliveries.nodes[0]).toMatchObject({ state: "DELIVERED" });
  });

  it("holds a lower outcome back for as long as the organisation states, so that the worker sees it first", async () => {
    await service.ask(
      '{ workforce(purpose: "To compare") { readiness(first: 1, route: { code: "R03" }) { totalCount } } }',
      {},
      HR,
    );
    const subscribed = await active({ types: ["peerway.readiness.changed.v1"] });
    await record.run("stateEventPolicy", { workerFirstDays: 7 }, HR);
    const turn = (from: string, to: string) =>
      service.pool.query(
        `UPDATE readiness SET outcome = $3 WHERE (organisation_id, worker_id, route_id) = (
           SELECT organisation_id, worker_id, route_id FROM readiness
           WHERE organisation_id = $1 AND outcome = $2 ORDER BY worker_id, route_id LIMIT 1)`,
        [TRUST, from, to],
      );
    await turn("NOT_MET", "MET");
    await deliver();
    await turn("MET", "UNKNOWN");
    await turn("NOT_MET", "PENDING");
    await deliver();
    const outcomes = () => receiver.received.slice(1).map(({ event }) => event.data.after);
    expect(outcomes()).toEqual(["MET", "PENDING"]);
    const [held] = (await show(idOf(subscribed))).deliveries.nodes.filter(({ state }) => state === "WAITING");
    const days = (Date.parse(held?.dueAt ?? "") - Date.now()) / 86_400_000;
    expect([held?.attempts, Math.round(days * 10) / 10]).toEqual([0, 7]);
    await letTimePass();
    await deliver();
    expect(outcomes()).toEqual(["MET", "PENDING", "UNKNOWN"]);
    expect(await record.run("stateEventPolicy", { workerFirstDays: 31 }, HR)).toMatchObject({
      userErrors: [{ code: "OUT_OF_RANGE", field: ["workerFirstDays"] }],
    });
  });

  it.each([
    ["ftp://receiver.example/", "UNREADABLE"],
    ["https://somebody:secret@receiver.example/", "UNREADABLE"],
    ["https://receiver.example/#part", "UNREADABLE"],
    ["receiver.example", "UNREADABLE"],
    ["", "MISSING"],
  ])("refuses the address %s", async (url, code) => {
    expect(await subscribe({ url })).toMatchObject({
      subscription: null,
      secret: null,
      userErrors: [{ code }],
    });
  });

  it("refuses types that there are not", async () => {
    expect(await subscribe({ types: ["peerway.worker.registred.v1"] })).toMatchObject({
      userErrors: [{ code: "UNKNOWN_CODE", field: ["types", "0"] }],
    });
    expect(await subscribe({ types: [] })).toMatchObject({
      userErrors: [{ code: "MISSING", field: ["types"] }],
    });
  });

  it("may be subscribed to by HR alone, and by nobody of a partner", async () => {
    await expect(subscribe({}, "trust-assessor")).rejects.toThrow("HR");
  });

  it("knows each type of event that the feed reports", async () => {
    const { events } = await restOfFeed(service, { persona: HR });
    for (const type of new Set(events.map((event) => event.type)))
      expect((await subscribe({ types: [type] })).userErrors).toEqual([]);
    expect(Object.keys(ChangeKind)).toHaveLength(13);
  });
});
