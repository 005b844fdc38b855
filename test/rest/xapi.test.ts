import { randomUUID } from "node:crypto";
import { ADL, HOME, LearningSystemWorld, UNIT_COURSE } from "../support/learning-system";

const UNIT = { unit: "1.2", on: "2026-10-01", passed: true };

describe("a learning system that sends statements of xAPI", () => {
  const world = new LearningSystemWorld();
  beforeAll(async () => {
    await world.start();
    await world.connect();
  });
  afterAll(() => world.close());

  const worker = () => world.newWorker();
  const sendFor = (number: string, more: object = {}) => world.send(world.statement(more, number));

  it("records a completion on its day in London, and answers 200 with the ids", async () => {
    const number = await worker();
    const id = randomUUID();
    const answer = await sendFor(number, {
      id,
      // Summer time: it is the next day in London.
      timestamp: "2026-09-30T23:30:00Z",
      stored: "2026-10-20T09:00:00Z",
    });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, [id]]);
    expect(answer.headers).toMatchObject({
      "x-experience-api-version": "1.0.3",
      "cache-control": "no-store",
    });
    expect(await world.completionsOf(number)).toEqual([UNIT]);
    expect((await world.received()).find(({ statementId }) => statementId === id)).toEqual({
      statementId: id,
      verb: `${ADL}/completed`,
      object: UNIT_COURSE,
      outcome: "RECORDED",
      code: null,
      happenedAt: "2026-09-30T23:30:00.000Z",
      sentBy: "Northmoor learning system",
    });
  });

  it("takes a statement without an id, and one by PUT, in 1.0 and 2.0", async () => {
    const number = await worker();
    const posted = await sendFor(number);
    expect(JSON.parse(posted.text)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const headers = { "x-experience-api-version": "2.0.0" };
    const day = world.statement({ timestamp: "2026-10-02T09:00:00Z" }, number);
    const put = await world.request("PUT", `/statements?statementId=${randomUUID()}`, day, { headers });
    expect([put.status, put.text, put.headers["x-experience-api-version"]]).toEqual([204, "", "2.0.0"]);
    expect((await world.completionsOf(number)).map(({ on }) => on)).toEqual(["2026-10-02", "2026-10-01"]);
  });

  it("changes nothing if the same comes again, and refuses another content under one id", async () => {
    const number = await worker();
    const id = randomUUID();
    const described = { verb: { id: `${ADL}/completed`, display: { en: "completed" } } };
    for (const more of [{}, {}, described]) expect((await sendFor(number, { id, ...more })).status).toBe(200);
    const other = world.statement({ id, timestamp: "2026-10-03T09:00:00Z" }, number);
    const another = world.statement({ id: randomUUID(), timestamp: "2026-10-04T09:00:00Z" }, number);
    expect(await world.send([another, other])).toMatchObject({
      status: 409,
      text: expect.stringContaining("[1].id"),
    });
    expect((await world.request("PUT", `/statements?statementId=${id}`, other)).status).toBe(409);
    expect(await world.completionsOf(number)).toEqual([UNIT]);
  });

  it("records a worker, unit and day once, whatever the statements are called", async () => {
    const number = await worker();
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const verbs = ["completed", "passed", "mastered"];
    await world.send(
      ids.map((id, at) => world.statement({ id, verb: { id: `${ADL}/${verbs[at]}` } }, number)),
    );
    expect(await world.completionsOf(number)).toEqual([UNIT]);
    expect(await Promise.all(ids.map((id) => world.outcomeOf(id)))).toEqual([
      "RECORDED",
      "ALREADY_RECORDED",
      "ALREADY_RECORDED",
    ]);
  });

  it("records what cmi5 says: passed or failed, and satisfied for the whole", async () => {
    const number = await worker();
    const registration = randomUUID();
    const category = [{ id: "https://w3id.org/xapi/cmi5/context/categories/moveon" }];
    const context = { registration, contextActivities: { category } };
    const cmi5 = (verb: string, day: string, result: object = {}) =>
      world.statement(
        { id: randomUUID(), verb: { id: verb }, timestamp: `2026-10-${day}T10:00:00.000Z`, context, result },
        number,
      );
    const answer = await world.send([
      cmi5(`${ADL}/launched`, "05"),
      cmi5(`${ADL}/initialized`, "05"),
      cmi5(`${ADL}/failed`, "05", { success: false, score: { scaled: 0.2 }, duration: "PT9M" }),
      cmi5(`${ADL}/passed`, "06", { success: true, score: { scaled: 0.9 } }),
      cmi5("https://w3id.org/xapi/adl/verbs/satisfied", "07"),
      cmi5("https://w3id.org/xapi/adl/verbs/waived", "08"),
      cmi5(`${ADL}/terminated`, "06", { duration: "PT10M" }),
    ]);
    expect([answer.status, JSON.parse(answer.text).length]).toEqual([200, 7]);
    expect(await world.completionsOf(number)).toEqual([
      { ...UNIT, on: "2026-10-07" },
      { ...UNIT, on: "2026-10-06" },
      { ...UNIT, on: "2026-10-05", passed: false },
    ]);
  });

  it("retracts what a statement led to when its sender voids it, in either order", async () => {
    const number = await worker();
    const id = randomUUID();
    const again = { timestamp: "2026-10-09T09:00:00Z" };
    await sendFor(number, { id });
    expect((await world.send(world.voiding(id))).status).toBe(200);
    expect([await world.completionsOf(number), await world.outcomeOf(id)]).toEqual([[], "VOIDED"]);
    const later = randomUUID();
    await world.send(world.voiding(later));
    await sendFor(number, { id: later, ...again });
    expect([await world.completionsOf(number), await world.outcomeOf(later)]).toEqual([[], "VOIDED"]);
    const together = randomUUID();
    await world.send([world.voiding(together), world.statement({ id: together, ...again }, number)]);
    expect([await world.completionsOf(number), await world.outcomeOf(together)]).toEqual([[], "VOIDED"]);
    // What was voided by mistake comes again under another id.
    await sendFor(number);
    expect(await world.completionsOf(number)).toEqual([UNIT]);
  });

  it("keeps what another statement says too, what somebody else voids, and what was on record before", async () => {
    const number = await worker();
    const [first, second] = [randomUUID(), randomUUID()];
    await world.send([
      world.statement({ id: first }, number),
      world.statement({ id: second, verb: { id: `${ADL}/passed` } }, number),
    ]);
    await world.send(world.voiding(first), { as: "trust-provider" });
    await world.send(world.voiding(first));
    expect(await world.completionsOf(number)).toEqual([UNIT]);
    await world.send(world.voiding(second));
    expect(await world.completionsOf(number)).toEqual([]);
    const third = randomUUID();
    const unit = { code: { curriculum: "HEE-PSW-CURRICULUM", code: "1.2" } };
    const recorded = { worker: { number }, unit, passed: true, completedOn: "2026-10-08" };
    await world.run("recordCompletion", recorded, "trust-learning-system");
    await sendFor(number, { id: third, timestamp: "2026-10-08T12:00:00Z" });
    await world.send(world.voiding(third));
    expect(await world.completionsOf(number)).toEqual([{ ...UNIT, on: "2026-10-08" }]);
  });

  it("leaves what HR has retracted as it is", async () => {
    const number = await worker();
    await sendFor(number);
    const { rows } = await world.service.pool.query(
      "SELECT c.id FROM completion c JOIN worker w ON w.id = c.worker_id WHERE w.number = $1",
      [number],
    );
    const fact = Buffer.from(`Completion:${rows[0].id}`).toString("base64url");
    await world.run("retractFact", { fact, reason: "It was somebody else." }, "trust-hr");
    const id = randomUUID();
    await sendFor(number, { id });
    expect([await world.completionsOf(number), await world.outcomeOf(id)]).toEqual([[], "STAYS_RETRACTED"]);
  });

  it("answers 200 to everything else, records nothing of it, and shows what became of it", async () => {
    const number = await worker();
    const cases: readonly (readonly [outcome: string, more: object])[] = [
      ["NOT_COUNTED", { verb: { id: `${ADL}/experienced` } }],
      ["NOT_COUNTED", { object: { objectType: "Agent", mbox: "mailto:someone@trust.example" } }],
      ["NOT_MAPPED", { object: { id: `${HOME}/course/view.php?id=8` } }],
      ["ACTOR_UNKNOWN", { actor: { account: { homePage: "https://other.example", name: number } } }],
      ["ACTOR_UNKNOWN", { actor: { mbox: "mailto:nobody@trust.example" } }],
      ["ACTOR_UNKNOWN", { actor: { objectType: "Group", account: { homePage: HOME, name: number } } }],
      ["WORKER_NOT_FOUND", { actor: { account: { homePage: HOME, name: "nobody" } } }],
      [
        "WORKER_NOT_FOUND",
        { actor: { account: { homePage: HOME, name: "a\u0000b".replace("\u0000", "") } } },
      ],
      ["REFUSED", { timestamp: "2031-01-01T09:00:00Z" }],
    ];
    const statements = cases.map(([, more]) => world.statement({ id: randomUUID(), ...more }, number));
    expect((await world.send(statements)).status).toBe(200);
    const received = await world.received();
    for (const [at, { id }] of statements.entries())
      expect([at, received.find(({ statementId }) => statementId === id)?.outcome]).toEqual([
        at,
        cases[at]?.[0],
      ]);
    expect(await world.completionsOf(number)).toEqual([]);
    const counted = received.filter(({ outcome }) => outcome === "NOT_COUNTED");
    expect(new Set(counted.map(({ object }) => object))).toEqual(new Set([null]));
  });

  it("stores nothing of a batch of which one is not valid", async () => {
    const number = await worker();
    const answer = await world.send([world.statement({}, number), world.statement({ verb: {} }, number)]);
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining("[1].verb.id") });
    expect(await world.completionsOf(number)).toEqual([]);
  });

  it("records a whole programme as its mandatory units, and a credential for a type of one", async () => {
    const number = await worker();
    const [programme, fire] = [`${HOME}/course/10`, `${HOME}/course/11`];
    const { rows: mandatory } = await world.service.pool.query(
      `SELECT u.code FROM programme p JOIN programme_version v ON v.programme_id = p.id AND v.status = 'PUBLISHED'
       JOIN programme_unit pu ON pu.programme_version_id = v.id AND pu.mandatory
       JOIN curriculum_unit u ON u.id = pu.unit_id WHERE p.code = 'IMROC-PSW' ORDER BY u.code`,
    );
    await world.map(programme, { programme: { code: "IMROC-PSW" } });
    await world.map(fire, { credentialType: "FIRE_SAFETY" });
    const failed = { verb: { id: `${ADL}/failed` } };
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    await world.send([
      world.statement({ id: ids[0], object: { id: programme } }, number),
      world.statement({ id: ids[1], object: { id: fire } }, number),
      world.statement({ id: ids[2], object: { id: fire }, ...failed }, number),
    ]);
    expect(await Promise.all(ids.map((id) => world.outcomeOf(String(id))))).toEqual([
      "RECORDED",
      "RECORDED",
      "NOT_PASSED",
    ]);
    expect(mandatory.length).toBeGreaterThan(0);
    expect((await world.completionsOf(number)).map(({ unit }) => unit)).toEqual(
      mandatory.map(({ code }) => code),
    );
    const credentials = () =>
      world.service.pool.query(
        `SELECT c.issuer, c.awarded_on::text AS on FROM credential c JOIN worker w ON w.id = c.worker_id
         WHERE w.number = $1 AND NOT EXISTS (SELECT FROM undoing x WHERE x.fact_id = c.id)`,
        [number],
      );
    expect((await credentials()).rows).toEqual([
      { issuer: expect.stringContaining("Northmoor"), on: "2026-10-01" },
    ]);
    await world.send(ids.map((id) => world.voiding(String(id))));
    expect([await world.completionsOf(number), (await credentials()).rows]).toEqual([[], []]);
  });
});
