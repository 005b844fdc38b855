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

  /** A worker of the demonstration for each test, so that none sees another's completions. */
  let next = 1;
  const worker = async (): Promise<string> => {
    next += 1;
    const number = `XA-${next}`;
    const input = { number, name: `Learner ${next}` };
    const { errors } = await world.service.ask(
      "mutation ($input: RegisterWorkerInput!) { registerWorker(input: $input) { userErrors { message } } }",
      { input },
      "trust-hr",
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return number;
  };
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

  it("knows a worker by an address that the directory has as their userName", async () => {
    const number = await worker();
    const user = {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: "Grace@Trust.example",
      displayName: "Grace",
      userType: "Worker",
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { employeeNumber: number },
    };
    const answer = await world.service.app.inject({
      method: "POST",
      url: "/scim/v2/Users",
      headers: {
        host: "127.0.0.1:4000",
        "content-type": "application/scim+json",
        authorization: `Bearer ${await world.service.tokenOf("trust-directory")}`,
      },
      payload: JSON.stringify(user),
    });
    expect(answer.statusCode).toBe(201);
    await sendFor(number, { actor: { mbox: "mailto:grace@trust.example" } });
    expect(await world.completionsOf(number)).toEqual([UNIT]);
  });

  it("records once what two send at the same time", async () => {
    const number = await worker();
    const statement = world.statement({ id: randomUUID() }, number);
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => world.send(statement)),
      ...Array.from({ length: 4 }, () => world.send(statement, { as: "trust-provider" })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const { rows } = await world.service.pool.query(
      "SELECT c.id FROM completion c JOIN worker w ON w.id = c.worker_id WHERE w.number = $1",
      [number],
    );
    expect(rows).toHaveLength(1);
  });

  it("runs as many statements for many as for two", async () => {
    const numbers = await Promise.all(Array.from({ length: 52 }, () => worker()));
    const statements = async (some: readonly string[]) => {
      world.service.statements.length = 0;
      await world.send(some.map((number) => world.statement({}, number)));
      return [...world.service.statements];
    };
    const few = await statements(numbers.slice(0, 2));
    expect(few).toContain("write-staged-completion");
    expect(await statements(numbers.slice(2))).toEqual(few);
  });

  it("keeps nothing of who it was about, and how well they did", async () => {
    const number = await worker();
    const canary = "canary7d41";
    const extensions = { [`https://${canary}.example/x`]: canary };
    await world.send([
      world.statement(
        {
          actor: { name: canary, account: { homePage: HOME, name: number } },
          result: { score: { raw: 41.4141 }, response: canary, extensions },
          context: {
            instructor: { name: canary, mbox: `mailto:${canary}@a.example` },
            extensions,
            platform: canary,
          },
          verb: { id: `${ADL}/passed`, display: { en: canary } },
        },
        number,
      ),
      world.statement({ actor: { name: canary, mbox: `mailto:${canary}@a.example` } }),
      world.statement({
        actor: { name: canary, openid: `https://${canary}.example` },
        verb: { id: `${ADL}/experienced` },
      }),
      world.statement({ object: { objectType: "Agent", mbox: `mailto:${canary}@a.example` } }),
    ]);
    expect(await world.completionsOf(number)).toEqual([UNIT]);
    const { rows: tables } = await world.service.pool.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    );
    for (const { relname } of tables) {
      const { rows } = await world.service.pool.query(
        `SELECT 1 FROM ${relname} t WHERE to_jsonb(t)::text LIKE $1 OR to_jsonb(t)::text LIKE '%41.4141%' LIMIT 1`,
        [`%${canary}%`],
      );
      expect([relname, rows]).toEqual([relname, []]);
    }
  });

  it("keeps nothing of statements about a worker whose record is erased", async () => {
    const number = await worker();
    await sendFor(number);
    const count = async () =>
      (
        await world.service.pool.query(
          "SELECT count(*)::int AS n FROM received_statement r JOIN worker w ON w.id = r.worker_id WHERE w.number = $1 OR w.erased_at IS NOT NULL",
          [number],
        )
      ).rows[0].n;
    expect(await count()).toBe(1);
    await world.service.pool.query(
      "INSERT INTO erasure_request (organisation_id, worker_id) SELECT organisation_id, id FROM worker WHERE number = $1",
      [number],
    );
    await world.run("carryOutErasure", { worker: { number }, reason: "Asked for." }, "trust-hr");
    expect(await count()).toBe(0);
  });

  it("forgets after 30 days what led to nothing, and remembers what voids", async () => {
    const [nothing, voids, target] = [randomUUID(), randomUUID(), randomUUID()];
    await world.send([
      world.statement({ id: nothing, verb: { id: `${ADL}/experienced` } }),
      world.voiding(target, { id: voids }),
    ]);
    await world.service.pool.query(
      "UPDATE received_statement SET received_at = received_at - interval '31 days' WHERE id = ANY($1)",
      [[nothing, voids]],
    );
    await world.send(world.statement({ verb: { id: `${ADL}/experienced` } }));
    const { rows } = await world.service.pool.query("SELECT id FROM received_statement WHERE id = ANY($1)", [
      [nothing, voids],
    ]);
    expect(rows).toEqual([{ id: voids }]);
  });
});

describe("what is answered to requests at the routes of xAPI", () => {
  const world = new LearningSystemWorld();
  beforeAll(() => world.start({ requestsAMinute: 60 }));
  afterAll(() => world.close());

  it("describes itself to everybody", async () => {
    const about = await world.request("GET", "/about", undefined, {
      as: "",
      headers: { "x-experience-api-version": "" },
    });
    expect([about.status, JSON.parse(about.text)]).toEqual([200, { version: ["1.0.3", "2.0.0"] }]);
    expect(about.headers).toHaveProperty("x-experience-api-version", "1.0.3");
  });

  it("serves nothing else", async () => {
    for (const [method, path] of [
      ["GET", "/statements"],
      ["GET", "/statements?statementId=8f87ccde-bb56-4c2e-ab83-44982ef22df0"],
      ["GET", "/activities/state"],
      ["PUT", "/activities/profile"],
      ["POST", "/agents"],
      ["GET", ""],
    ] as const)
      expect([path, await world.request(method, path)]).toEqual([
        path,
        expect.objectContaining({ status: 404, text: expect.stringContaining("NOT_FOUND") }),
      ]);
  });

  it.each([
    [401, "UNAUTHENTICATED", world.statement(), { as: "" }],
    [403, "FORBIDDEN", world.statement(), { as: "trust-hr-system" }],
    [403, "FORBIDDEN", "7", { as: "worker-amara" }],
    [400, "BAD_REQUEST", world.statement(), { headers: { "x-experience-api-version": "" } }],
    [400, "BAD_REQUEST", world.statement(), { headers: { "x-experience-api-version": "0.95" } }],
    [400, "BAD_REQUEST", "{", {}],
    [400, "BAD_REQUEST", "7", {}],
    [413, "TOO_LARGE", world.statement({ result: { response: "x".repeat(1_048_576) } }), {}],
    [415, "UNSUPPORTED_MEDIA_TYPE", "a", { headers: { "content-type": "multipart/mixed; boundary=abc" } }],
    [
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "a",
      { headers: { "content-type": "application/x-www-form-urlencoded" } },
    ],
  ])("%i %s", async (status, code, body, sent) => {
    const answer = await world.send(body, sent);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, { code, message: expect.any(String) }]);
    if (status === 401)
      expect(answer.headers["www-authenticate"]).toBe(
        'Bearer realm="peerway", Basic realm="peerway", charset="UTF-8"',
      );
  });

  it("asks PUT for the id, one statement, and no other parameter", async () => {
    const id = "8f87ccde-bb56-4c2e-ab83-44982ef22df0";
    for (const [query, body] of [
      ["", world.statement()],
      ["?statementId=7", world.statement()],
      [`?statementid=${id}`, world.statement()],
      [`?statementId=${id}&more=1`, world.statement()],
      [`?statementId=${id}`, [world.statement()]],
      [`?statementId=${id}`, world.statement({ id: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee" })],
    ] as const)
      expect([query, (await world.request("PUT", `/statements${query}`, body)).status]).toEqual([query, 400]);
  });

  it("does not let Basic in where no provider exchanges secrets", async () => {
    const authorization = `Basic ${Buffer.from("client:secret").toString("base64")}`;
    const answer = await world.send(world.statement(), { as: "", headers: { authorization } });
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("refuses statements for another organisation, and too many requests", async () => {
    const headers = { "peerway-acting-for": "OPEN-DOOR" };
    expect((await world.send(world.statement(), { headers })).status).toBe(403);
    const statuses = await Promise.all(
      Array.from(
        { length: 61 },
        async () => (await world.request("GET", "/about", undefined, { as: "" })).status,
      ),
    );
    expect(statuses).toContain(429);
  });
});
