import { randomUUID } from "node:crypto";
import { ADL, HOME, LearningSystemWorld } from "../support/learning-system";
import { IS_WHOLE } from "../support/sample";

const UNIT = { unit: "1.2", on: "2026-10-01", passed: true };

describe("what is kept of statements of xAPI", () => {
  const world = new LearningSystemWorld();
  beforeAll(async () => {
    await world.start({ connections: 4 });
    await world.connect();
  });
  afterAll(() => world.close());

  const worker = () => world.newWorker();
  const sendFor = (number: string, more: object = {}) => world.send(world.statement(more, number));

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
    const numbers: string[] = [];
    // One after the other: all at the same time wait for the end of the trail, on a slow machine until they are refused.
    while (numbers.length < (IS_WHOLE ? 52 : 14)) numbers.push(await worker());
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
