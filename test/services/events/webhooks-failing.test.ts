import { openDeliverer } from "../../support/event-deliverer";
import { restOfFeed } from "../../support/feed";
import { TRUST } from "../../support/partners";
import { ACCEPTS } from "../../support/webhook-receiver";
import { HR, REGISTERED, TEST, WebhookWorld } from "../../support/webhook-world";

describe("webhooks to a receiver that fails", () => {
  const world = new WebhookWorld();
  beforeAll(() => world.open());
  beforeEach(() => world.begin());
  afterEach(async () => expect(await world.end()).toEqual([]));
  afterAll(() => world.service.close());

  it("tries again for three days, then gives up and sleeps until it is asked to go on", async () => {
    const subscribed = await world.active();
    world.answers(500);
    await world.register();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await world.deliver();
      expect(world.receiver.ofType(REGISTERED)).toHaveLength(attempt);
      await world.letTimePass();
    }
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(10);
    expect(new Set(world.receiver.ofType(REGISTERED).map(({ event }) => event.id)).size).toBe(1);
    const asleep = await world.show(world.idOf(subscribed));
    expect(asleep).toMatchObject({ state: "ASLEEP", reason: "NOT_DELIVERED" });
    expect(asleep.deliveries.nodes[0]).toMatchObject({
      state: "FAILED",
      attempts: 10,
      status: 500,
      failure: "REFUSED",
      dueAt: null,
    });
    await world.register();
    world.answers(200);
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(10);
    await world.record.run("redeliverEvents", { subscription: world.idOf(subscribed) }, HR);
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(12);
    expect(world.receiver.received.map(({ event }) => event.type).slice(-3)).toEqual([
      TEST,
      REGISTERED,
      REGISTERED,
    ]);
  });

  it("heeds Retry-After for the whole subscription", async () => {
    const subscribed = await world.active();
    world.answers(429, { "retry-after": "3600" });
    await world.register();
    await world.deliver();
    await world.register();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(1);
    const { resumesAt } = await world.show(world.idOf(subscribed));
    const minutes = (Date.parse(resumesAt ?? "") - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(55);
    expect(minutes).toBeLessThan(61);
    world.answers(204);
    await world.letTimePass();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(3);
  });

  it("ends a subscription whose receiver answers 410", async () => {
    const subscribed = await world.active();
    world.answers(410);
    await world.register();
    await world.deliver();
    expect(await world.show(world.idOf(subscribed))).toMatchObject({ state: "ENDED", reason: "GONE" });
    world.answers(200);
    await world.register();
    await world.letTimePass();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(1);
  });

  it("follows no redirect", async () => {
    const subscribed = await world.active();
    world.answers(308, { location: world.receiver.url.replace("/events", "/elsewhere") });
    await world.register();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(1);
    expect((await world.show(world.idOf(subscribed))).deliveries.nodes[0]).toMatchObject({
      state: "WAITING",
      status: 308,
    });
  });

  it("keeps the order of events about one worker, and lets others pass", async () => {
    await world.active();
    const worker = await world.register();
    await world.deliver();
    world.receiver.answer = ({ event }, response) =>
      response.writeHead(event.subject === worker ? 500 : 204).end();
    for (const [at, team] of ["A", "B", "C"].entries())
      await world.record.run("updateWorker", { worker: { id: worker }, expectedVersion: at + 1, team }, HR);
    await world.register();
    await world.deliver();
    const about = () => world.receiver.received.filter(({ event }) => event.subject === worker);
    expect(about()).toHaveLength(2);
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(2);
    world.receiver.answer = ACCEPTS;
    await world.letTimePass();
    await world.deliver();
    const { events } = await restOfFeed(world.service, { persona: HR });
    const expected = events.filter(({ workerId }) => workerId === worker).map(({ id }) => id);
    expect(about().map(({ event }) => event.id)).toEqual([expected[0], expected[1], ...expected.slice(1)]);
  });

  it("pauses when a receiver is down, in place of asking it for every event", async () => {
    const subscribed = await world.active();
    world.answers(503);
    for (let at = 0; at < 12; at += 1) await world.register();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED).length).toBeLessThanOrEqual(8);
    expect((await world.show(world.idOf(subscribed))).resumesAt).not.toBeNull();
    world.receiver.answer = ACCEPTS;
    for (let round = 0; round < 3; round += 1) {
      await world.letTimePass();
      await world.deliver();
    }
    const accepted = (await world.show(world.idOf(subscribed))).deliveries.nodes.filter(
      ({ type, state }) => type === REGISTERED && state === "DELIVERED",
    );
    expect(accepted).toHaveLength(12);
  });

  it("gives up on a receiver that hangs, and tries again", async () => {
    await world.deliverer.close();
    world.deliverer = openDeliverer(world.service, { time: 200 });
    const subscribed = await world.active();
    world.receiver.answer = () => {};
    await world.register();
    await world.deliver();
    expect((await world.show(world.idOf(subscribed))).deliveries.nodes[0]).toMatchObject({
      state: "WAITING",
      status: null,
      failure: "TIMED_OUT",
    });
  });

  it("sends each event once, even if several processes deliver", async () => {
    await world.active();
    const others = [openDeliverer(world.service), openDeliverer(world.service)];
    for (let at = 0; at < 6; at += 1) await world.register();
    for (const each of [world.deliverer, ...others]) each.wake(TRUST);
    await Promise.all([world.deliverer, ...others].map((each) => each.idle()));
    await Promise.all(others.map((each) => each.close()));
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(6);
    expect(new Set(world.receiver.ofType(REGISTERED).map(({ event }) => event.id)).size).toBe(6);
  });

  it("sends again what a process took that then died, when its lease has ended", async () => {
    const subscribed = await world.active();
    await world.service.pool.query(
      "UPDATE webhook_progress SET taken_by = gen_random_uuid(), taken_until = clock_timestamp() + interval '45 seconds' WHERE state = 'ACTIVE'",
    );
    await world.register();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(0);
    await world.letTimePass();
    await world.deliver();
    expect(world.receiver.ofType(REGISTERED)).toHaveLength(1);
    expect((await world.show(world.idOf(subscribed))).deliveries.nodes[0]).toMatchObject({
      state: "DELIVERED",
    });
  });
});
