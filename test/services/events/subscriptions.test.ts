import { ChangeKind } from "../../../src/entities/workforce/change";
import { startDemonstration } from "../../support/demonstration";
import { latestCursor, restOfFeed } from "../../support/feed";
import { TRUST } from "../../support/partners";
import { recorder } from "../../support/recorder";
import { verifyWebhook } from "../../support/standard-webhooks";
import { HR, REGISTERED, TEST, WebhookWorld } from "../../support/webhook-world";

describe("subscriptions to events", () => {
  const world = new WebhookWorld();
  beforeAll(() => world.open());
  beforeEach(() => world.begin());
  afterEach(async () => expect(await world.end()).toEqual([]));
  afterAll(() => world.service.close());

  it("sends a test event first, and nothing else before it was accepted", async () => {
    world.answers(500);
    const subscribed = await world.subscribe();
    expect(subscribed).toMatchObject({ subscription: { state: "TESTING" }, userErrors: [] });
    await world.register();
    await world.deliver();
    expect(world.receiver.received.map(({ event }) => event.type)).toEqual([TEST]);
    world.answers(200);
    await world.letTimePass();
    await world.deliver();
    expect(world.receiver.received.map(({ event }) => event.type)).toEqual([TEST, TEST, REGISTERED]);
    world.receiver.verify(subscribed.secret);
    expect(await world.show(world.idOf(subscribed))).toMatchObject({ state: "ACTIVE", reason: null });
  });

  it("signs with the new secret and the previous one for a day", async () => {
    const first = await world.active();
    const { data } = await world.service.ask(
      `mutation ($input: RotateSecretInput!) { rotateSecret(input: $input) { secret } }`,
      { input: { subscription: world.idOf(first) } },
      HR,
    );
    const { secret } = (data as unknown as { rotateSecret: { secret: string } }).rotateSecret;
    expect(secret).not.toBe(first.secret);
    await world.register();
    await world.deliver();
    const message = world.receiver.received.at(-1);
    if (!message) throw new Error("Nothing came.");
    expect(message.headers["webhook-signature"]?.split(" ")).toHaveLength(2);
    expect(() => verifyWebhook(secret, message)).not.toThrow();
    expect(() => verifyWebhook(first.secret, message)).not.toThrow();
    await world.service.pool.query(
      "UPDATE webhook_subscription SET secret_changed_at = clock_timestamp() - interval '25 hours'",
    );
    await world.register();
    await world.deliver();
    const later = world.receiver.received.at(-1);
    if (!later) throw new Error("Nothing came.");
    expect(() => verifyWebhook(secret, later)).not.toThrow();
    expect(() => verifyWebhook(first.secret, later)).toThrow();
  });

  it("stores no secret", async () => {
    const { secret } = await world.active();
    const { rows } = await world.service.pool.query(
      "SELECT (SELECT json_agg(s) FROM webhook_subscription s)::text || (SELECT json_agg(i) FROM idempotency i)::text AS all",
    );
    expect(JSON.stringify(rows)).not.toContain(secret.replace("whsec_", "").slice(0, 20));
  });

  it("sends everything again after a cursor of the feed", async () => {
    const subscribed = await world.active();
    const after = await latestCursor(world.service, { persona: HR });
    await world.register();
    await world.register();
    await world.deliver();
    await world.record.run("redeliverEvents", { subscription: world.idOf(subscribed), after }, HR);
    await world.deliver();
    const ids = world.receiver.ofType(REGISTERED).map(({ event }) => event.id);
    expect(ids).toHaveLength(4);
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    expect(
      await world.record.run(
        "redeliverEvents",
        { subscription: world.idOf(subscribed), after: "nonsense" },
        HR,
      ),
    ).toMatchObject({ userErrors: [{ code: "UNREADABLE", field: ["after"] }] });
  });

  it("sends nothing more when it was ended", async () => {
    const subscribed = await world.active();
    await world.record.run("endSubscription", { subscription: world.idOf(subscribed) }, HR);
    await world.register();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(0);
    expect(await world.show(world.idOf(subscribed))).toMatchObject({ state: "ENDED", reason: "ASKED" });
    expect(
      await world.record.run("rotateSecret", { subscription: world.idOf(subscribed) }, HR),
    ).toMatchObject({
      userErrors: [{ code: "WRONG_STATE" }],
    });
  });

  it("holds a lower outcome back for as long as the organisation states, so that the worker sees it first", async () => {
    await world.service.ask(
      '{ workforce(purpose: "To compare") { readiness(first: 1, route: { code: "R03" }) { totalCount } } }',
      {},
      HR,
    );
    const subscribed = await world.active({ types: ["peerway.readiness.changed.v1"] });
    await world.record.run("stateEventPolicy", { workerFirstDays: 7 }, HR);
    const turn = (from: string, to: string) =>
      world.service.pool.query(
        `UPDATE readiness SET outcome = $3 WHERE (organisation_id, worker_id, route_id) = (
           SELECT organisation_id, worker_id, route_id FROM readiness
           WHERE organisation_id = $1 AND outcome = $2 ORDER BY worker_id, route_id LIMIT 1)`,
        [TRUST, from, to],
      );
    await turn("NOT_MET", "MET");
    await world.deliver();
    await turn("MET", "UNKNOWN");
    await turn("NOT_MET", "PENDING");
    await world.deliver();
    const outcomes = () => world.receiver.received.slice(1).map(({ event }) => event.data.after);
    expect(outcomes()).toEqual(["MET", "PENDING"]);
    const [held] = (await world.show(world.idOf(subscribed))).deliveries.nodes.filter(
      ({ state }) => state === "WAITING",
    );
    const days = (Date.parse(held?.dueAt ?? "") - Date.now()) / 86_400_000;
    expect([held?.attempts, Math.round(days * 10) / 10]).toEqual([0, 7]);
    await world.letTimePass();
    await world.deliver();
    expect(outcomes()).toEqual(["MET", "PENDING", "UNKNOWN"]);
    expect(await world.record.run("stateEventPolicy", { workerFirstDays: 31 }, HR)).toMatchObject({
      userErrors: [{ code: "OUT_OF_RANGE", field: ["workerFirstDays"] }],
    });
  });

  it.each([
    ["ftp://world.receiver.example/", "UNREADABLE"],
    ["https://somebody:secret@world.receiver.example/", "UNREADABLE"],
    ["https://world.receiver.example/#part", "UNREADABLE"],
    ["world.receiver.example", "UNREADABLE"],
    ["", "MISSING"],
  ])("refuses the address %s", async (url, code) => {
    expect(await world.subscribe({ url })).toMatchObject({
      subscription: null,
      secret: null,
      userErrors: [{ code }],
    });
  });

  it("refuses types that there are not", async () => {
    expect(await world.subscribe({ types: ["peerway.worker.registred.v1"] })).toMatchObject({
      userErrors: [{ code: "UNKNOWN_CODE", field: ["types", "0"] }],
    });
    expect(await world.subscribe({ types: [] })).toMatchObject({
      userErrors: [{ code: "MISSING", field: ["types"] }],
    });
  });

  it("may be subscribed to by HR alone, and by nobody of a partner", async () => {
    await expect(world.subscribe({}, "trust-assessor")).rejects.toThrow("HR");
  });

  it("knows each type of event that the feed reports", async () => {
    const { events } = await restOfFeed(world.service, { persona: HR });
    for (const type of new Set(events.map((event) => event.type)))
      expect((await world.subscribe({ types: [type] })).userErrors).toEqual([]);
    expect(Object.keys(ChangeKind)).toHaveLength(13);
  });

  it("of a program send only kinds that its other scopes let it read", async () => {
    const subscribed = await world.active({}, "subscriber");
    await world.register();
    await world.record.run(
      "startPost",
      {
        worker: { number: "NM-001" },
        roleBand: { code: "PEER_TRAINER" },
        startedOn: "2026-01-05",
        wholeTimeEquivalent: 0.1,
        contractKind: "BANK",
      },
      HR,
    );
    await world.deliver();
    const types = new Set(world.receiver.received.map(({ event }) => event.type));
    expect([...types].filter((type) => !/worker|readiness|test/.test(type))).toEqual([]);
    expect(types).toContain(REGISTERED);
    expect(subscribed.userErrors).toEqual([]);
    await expect(world.subscribe({ types: ["peerway.post.recorded.v1"] }, "subscriber")).rejects.toThrow(
      "workforce:read",
    );
  });

  it("are refused if the service has no key for their secrets", async () => {
    const without = await startDemonstration({ service: { webhooks: null } });
    const answer = await recorder(without).run("subscribeToEvents", { url: "https://receiver.example/" }, HR);
    await without.close();
    expect(answer).toMatchObject({ id: null, userErrors: [{ code: "WRONG_STATE" }] });
  });
});
