import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { eventsPermitted } from "../../../src/access/changes";
import { author } from "../../support/authoring";
import { openDeliverer } from "../../support/event-deliverer";
import { latestCursor, restOfFeed } from "../../support/feed";
import { TRUST } from "../../support/partners";
import { IS_WHOLE } from "../../support/sample";
import { programme } from "../../support/teaching";
import { HR, REGISTERED, TEST, WebhookWorld } from "../../support/webhook-world";

const DELIVERIES = `query ($id: ID!, $first: Int!) { node(id: $id) { ... on EventSubscription {
  deliveries(first: $first) { nodes { eventId type state attempts status workerId } totalCount }
} } }`;
interface Listed {
  readonly node: { readonly deliveries: { readonly nodes: readonly object[]; readonly totalCount: number } };
}

describe("webhooks", () => {
  const world = new WebhookWorld();
  beforeAll(() => world.open());
  beforeEach(() => world.begin());
  afterEach(async () => expect(await world.end()).toEqual([]));
  afterAll(() => world.service.close());

  it("sends the events of the feed in their order, under the same ids", async () => {
    const { secret } = await world.active();
    const cursor = await latestCursor(world.service, { persona: HR });
    const worker = await world.register();
    await world.record.run(
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
    await world.deliver();
    const { events } = await restOfFeed(world.service, { persona: HR }, { after: cursor });
    expect(events.length).toBeGreaterThan(1);
    const sent = world.receiver.received.slice(1);
    expect(sent.map(({ event }) => event.id)).toEqual(events.map(({ id }) => id));
    expect(sent.map(({ headers }) => headers["webhook-id"])).toEqual(events.map(({ id }) => id));
    for (const [at, { type, workerId, factId, factKind, postId, routeId, before, after }] of events.entries())
      expect(sent[at]?.event).toMatchObject({
        type,
        source: "https://peerway.example/organisations/NORTHMOOR",
        subject: workerId,
        data: { workerId, factId, factKind, postId, routeId, before, after },
      });
    world.receiver.verify(secret);
  });

  it("sends CloudEvents 1.0 by their official schema, with data by the schema that is served", async () => {
    await world.active();
    await world.register();
    await world.deliver();
    const { strict: _, ...official } = JSON.parse(
      readFileSync(join(__dirname, "standards", "cloudevents-1.0.schema.json"), "utf8"),
    );
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isEvent = ajv.compile(official);
    const served = await world.service.app.inject({ url: "/events/change.v1.schema.json" });
    expect(served.statusCode).toBe(200);
    const { $schema: __, ...schema } = served.json();
    const isData = ajv.compile(schema);
    expect(world.receiver.received).toHaveLength(2);
    for (const { event, headers } of world.receiver.received) {
      expect([isEvent(event), isEvent.errors]).toEqual([true, null]);
      expect(headers["content-type"]).toBe("application/cloudevents+json");
    }
    const data = world.receiver.received[1]?.event.data;
    expect([isData(data), isData.errors]).toEqual([true, null]);
  });

  it("sends nothing of a transaction that was rolled back, and nothing twice", async () => {
    await world.active();
    await world.record.run("registerWorker", { number: "NM-001", name: "Taken" }, HR);
    await world.register();
    await world.deliver();
    await world.letTimePass();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(1);
  });

  it("contains nothing personal but ids", async () => {
    await world.active();
    const canary = "CANARY-7f3a";
    await world.record.run(
      "registerWorker",
      { number: canary, name: `${canary} Name`, team: `${canary} Team` },
      HR,
    );
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(1);
    for (const { body, headers } of world.receiver.received) {
      const text = `${body}${JSON.stringify(headers)}`;
      const decoded = text.replace(/[A-Za-z0-9_-]{16,}/g, (part) =>
        Buffer.from(part, "base64url").toString(),
      );
      expect(text + decoded).not.toMatch(/CANARY|Wilma|Ruth/);
    }
  });

  it("sends a provider nothing about those who completed its programme elsewhere", async () => {
    const api = author(world.service);
    const saved = await api.run(
      "saveProgrammeDraft",
      { programme: programme("NM-COURSE") },
      "trust-provider",
    );
    await api.run(
      "publishDraft",
      { draft: saved.id, expectedVersion: saved.draft?.version },
      "trust-provider",
    );
    await world.active();
    const completed = (number: string, persona: string) =>
      world.record.run(
        "recordCompletion",
        {
          worker: { number },
          unit: { code: { curriculum: "NORTHMOOR", code: "N1" } },
          programme: { code: "NM-COURSE" },
          passed: true,
          completedOn: "2026-03-01",
        },
        persona,
      );
    expect(await completed("OD-001", "charity-hr")).toMatchObject({ userErrors: [] });
    expect(await completed("NM-001", HR)).toMatchObject({ userErrors: [] });
    await world.deliver();
    expect(world.receiver.ofType("peerway.completion.recorded.v1")).toHaveLength(1);
    const learningSystem = { id: "learning-system", scopes: ["events:subscribe", "evidence:write"] } as const;
    expect([...eventsPermitted(learningSystem, TRUST)]).toEqual(["REFERENCE_PUBLISHED"]);
    await expect(world.subscribe({}, "trust-provider")).rejects.toThrow("HR");
  });

  it("sends only the types that were asked for", async () => {
    const subscribed = await world.active({ types: ["peerway.worker.changed.v1"] });
    const worker = await world.register();
    await world.record.run(
      "updateWorker",
      { worker: { id: worker }, expectedVersion: 1, team: "Harbour" },
      HR,
    );
    await world.deliver();
    expect(world.receiver.received.map(({ event }) => event.type)).toEqual([
      TEST,
      "peerway.worker.changed.v1",
    ]);
    await world.deliver();
    expect((await world.show(world.idOf(subscribed))).deliveries.nodes).toHaveLength(2);
  });

  it("runs as many statements for many events as for two, to send them and to list their deliveries", async () => {
    const id = world.idOf(await world.active());
    await world.deliverer.close();
    // A second worker would look for more to do at moments of its own.
    const one = openDeliverer(world.service, { workers: 1 });
    const send = async (count: number) => {
      for (let each = 0; each < count; each += 1) await world.register();
      one.statements.length = 0;
      one.wake(TRUST);
      await one.idle();
      return [...one.statements];
    };
    await send(1); // Deletes old ones, which is done once an hour.
    const few = await send(2);
    expect(few).toContain("insert-deliveries");
    expect(await send(IS_WHOLE ? 50 : 12)).toEqual(few);
    await one.close();
    const list = async (first: number) => {
      world.service.statements.length = 0;
      const { data } = await world.service.ask(DELIVERIES, { id, first }, HR);
      return { ...(data as unknown as Listed).node.deliveries, ran: [...world.service.statements].sort() };
    };
    const two = await list(2);
    const many = await list(100);
    expect([two.nodes.length, many.nodes.length]).toEqual([2, many.totalCount]);
    expect(many.ran).toEqual(two.ran);
  });
});
