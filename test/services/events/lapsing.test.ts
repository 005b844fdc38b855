import { asOrganisation } from "../../../src/database/transaction";
import { toGlobalId } from "../../../src/entities/global-id";
import { recomputeSome } from "../../../src/services/readiness/stored/recompute";
import { author, route, time } from "../../support/authoring";
import { inDays } from "../../support/days";
import { openDeliverer } from "../../support/event-deliverer";
import { TRUST } from "../../support/partners";
import { HR, WebhookWorld } from "../../support/webhook-world";

const LAPSING = "peerway.readiness.lapsing.v1";
const PUBLISHED = "peerway.reference.published.v1";

describe("events about readiness that lapses", () => {
  const world = new WebhookWorld();
  let day: string;
  let held: { worker_id: string; route_id: string };

  /** As if the engine had found that the first worker who is ready is so until that day, and nobody else. */
  async function lapseOn(lapsesOn: string): Promise<void> {
    await world.service.pool.query(
      "UPDATE readiness SET lapses_on = CASE WHEN worker_id = $1 AND route_id = $2 THEN $3::date ELSE 'infinity' END",
      [held.worker_id, held.route_id, lapsesOn],
    );
  }
  const lapsing = () => world.receiver.ofType(LAPSING).map(({ event }) => event.data.lapsesOn);

  beforeAll(async () => {
    await world.open();
    await world.service.ask(
      '{ workforce(purpose: "To compare") { readiness(first: 1, route: { code: "R03" }) { totalCount } } }',
      {},
      HR,
    );
    const { pool } = world.service;
    await pool.query("UPDATE readiness_state SET recompute_on = 'infinity', basis = 7");
    const { rows } = await pool.query(
      `UPDATE readiness SET outcome = 'MET' WHERE (organisation_id, worker_id, route_id) = (
         SELECT organisation_id, worker_id, route_id FROM readiness WHERE organisation_id = $1
         ORDER BY worker_id, route_id LIMIT 1)
       RETURNING worker_id, route_id`,
      [TRUST],
    );
    held = rows[0];
  });
  beforeEach(async () => {
    await world.begin();
    day = world.day;
  });
  afterEach(async () => expect(await world.end()).toEqual([]));
  afterAll(() => world.service.close());

  it("come once, when the days that the subscription names are left, with ids and the day alone", async () => {
    await lapseOn(inDays(40, day));
    const { secret } = await world.active({ types: [LAPSING], lapsingWithinDays: 30 });
    await world.deliver();
    expect(lapsing()).toEqual([]);
    world.day = inDays(9, day);
    await world.deliver();
    expect(lapsing()).toEqual([]);
    world.day = inDays(10, day);
    await world.deliver();
    await world.deliver();
    world.day = inDays(11, day);
    await world.deliver();
    const [sent, ...more] = world.receiver.ofType(LAPSING);
    expect(more).toEqual([]);
    const workerId = toGlobalId("Worker", held.worker_id);
    expect(sent?.event).toMatchObject({ subject: workerId, dataschema: expect.stringMatching(/lapse\.v1/) });
    expect(sent?.event.data).toEqual({
      workerId,
      routeId: toGlobalId("ProgressionRoute", held.route_id),
      lapsesOn: inDays(40, day),
    });
    world.receiver.verify(secret);
  });

  it("come if the day passed while nothing ran, but not for what lapsed already", async () => {
    await lapseOn(inDays(40, day));
    await world.active({ types: [LAPSING], lapsingWithinDays: 30 });
    world.day = inDays(39, day);
    await world.deliver();
    expect(lapsing()).toEqual([inDays(40, day)]);
    await lapseOn(inDays(50, day));
    world.day = inDays(50, day);
    await world.deliver();
    expect(lapsing()).toHaveLength(1);
  });

  it("come again for another day, and not again for the same one", async () => {
    await lapseOn(inDays(20, day));
    await world.active({ types: [LAPSING], lapsingWithinDays: 30 });
    await world.deliver();
    for (const [at, lapse] of [25, 20, 25].entries()) {
      await lapseOn(inDays(lapse, day));
      world.day = inDays(at + 1, day);
      await world.deliver();
    }
    expect(lapsing()).toEqual([inDays(20, day), inDays(25, day)]);
  });

  it("come to each subscription by its own days and routes, and to one that is new", async () => {
    await lapseOn(inDays(20, day));
    await world.active({ types: [LAPSING], lapsingWithinDays: 10 });
    await world.active({ types: [LAPSING], routes: [{ code: "R01" }, { code: "R02" }] });
    const here = lapsing().length;
    await world.active({ types: [LAPSING] });
    await world.deliver();
    expect(lapsing()).toHaveLength(here + 1);
    await world.active({ types: ["peerway.worker.changed.v1"] });
    await world.deliver();
    expect(lapsing()).toHaveLength(here + 1);
  });

  it("are made as soon as somebody is computed, and by no transaction that is undone", async () => {
    const { pool, servicePool } = world.service;
    await lapseOn("infinity");
    await world.active({ types: [LAPSING], lapsingWithinDays: 365 });
    const reference = world.service.reference.seenBy(TRUST);
    const what = { organisationId: TRUST, reference, today: day };
    const compute = (isUndone: boolean) =>
      asOrganisation(servicePool, TRUST, async (db) => {
        while ((await recomputeSome(db, what, { most: 50, waits: true })) > 0);
        if (isUndone) throw new Error("Killed.");
      });
    const noted = async () => (await pool.query("SELECT count(*)::int AS n FROM webhook_notice")).rows[0].n;
    const before = await noted();
    await expect(compute(true)).rejects.toThrow("Killed.");
    expect(await noted()).toBe(before);
    await compute(false);
    const { rows } = await pool.query(
      "SELECT to_char(lapses_on, 'YYYY-MM-DD') AS day FROM readiness WHERE organisation_id = $1 AND outcome IN ('MET', 'WAIVED') AND lapses_on > $2 AND lapses_on <= $2::date + 365",
      [TRUST, day],
    );
    await world.deliver();
    expect(lapsing().map(String).sort()).toEqual(rows.map((each) => String(each.day)).sort());
    await pool.query("UPDATE readiness_state SET recompute_on = 'infinity', basis = 7");
  });

  it("come once from several processes, and from the next one if the first ended before it sent", async () => {
    await lapseOn(inDays(20, day));
    await world.active({ types: [LAPSING, PUBLISHED], lapsingWithinDays: 5 });
    world.day = inDays(16, day);
    world.answers(503);
    const second = openDeliverer(world.service, { today: () => world.day });
    world.deliverer.wake(TRUST);
    second.wake(TRUST);
    await Promise.all([world.deliverer.idle(), second.idle()]);
    await second.close();
    world.answers(204);
    await world.letTimePass();
    await world.deliver();
    await world.letTimePass();
    await world.deliver();
    expect(new Set(world.receiver.ofType(LAPSING).map(({ event }) => event.id)).size).toBe(1);
  });

  it("wait for as long as the worker sees it first", async () => {
    await lapseOn(inDays(20, day));
    await world.record.run("stateEventPolicy", { workerFirstDays: 3 }, HR);
    const subscribed = await world.active({ types: [LAPSING], lapsingWithinDays: 30 });
    await world.deliver();
    expect(lapsing()).toEqual([]);
    expect((await world.show(world.idOf(subscribed))).deliveries.nodes).toContainEqual(
      expect.objectContaining({ type: LAPSING, state: "WAITING", attempts: 0 }),
    );
    await world.letTimePass();
    await world.deliver();
    expect(lapsing()).toHaveLength(1);
    await world.record.run("stateEventPolicy", { workerFirstDays: 0 }, HR);
  });

  it("are in nobody's feed", async () => {
    await lapseOn(inDays(20, day));
    await world.active({ types: [LAPSING] });
    await world.deliver();
    expect(lapsing()).toHaveLength(1);
    const { data } = await world.service.ask("{ changes(last: 5) { nodes { type } } }", {}, HR);
    expect(JSON.stringify(data)).not.toContain("lapsing");
  });

  it.each([
    [{ types: [LAPSING], lapsingWithinDays: 0 }, "OUT_OF_RANGE"],
    [{ types: [LAPSING], lapsingWithinDays: 366 }, "OUT_OF_RANGE"],
    [{ types: ["peerway.worker.changed.v1"], lapsingWithinDays: 30 }, "WRONG_STATE"],
  ])("are refused with %j", async (input, code) => {
    expect(await world.subscribe(input)).toMatchObject({
      subscription: null,
      userErrors: [{ code, field: ["lapsingWithinDays"] }],
    });
  });
});

describe("events about what is published", () => {
  const world = new WebhookWorld();
  beforeAll(() => world.open());
  beforeEach(() => world.begin());
  afterEach(async () => expect(await world.end()).toEqual([]));
  afterAll(() => world.service.close());

  it("come once for each version since the subscription, and name what has it", async () => {
    await world.active({ types: [PUBLISHED] });
    const { draft, userErrors } = await author(world.service).publish(
      route("NM-HEARD", time(6)),
      "trust-lead",
    );
    expect(userErrors).toEqual([]);
    await world.deliver();
    await world.deliver();
    const [sent, ...more] = world.receiver.ofType(PUBLISHED);
    expect(more).toEqual([]);
    expect(sent?.event).toMatchObject({ dataschema: expect.stringMatching(/publication\.v1/) });
    expect(sent?.event.data).toEqual({ type: "ProgressionRoute", id: draft?.became?.id });
    expect(sent?.event).not.toHaveProperty("subject");
  });

  it.each(["change", "lapse", "publication"])("have data by a schema that is served: %s", async (name) => {
    const served = await world.service.app.inject({ url: `/events/${name}.v1.schema.json` });
    expect([served.statusCode, served.json().additionalProperties]).toEqual([200, false]);
  });
});
