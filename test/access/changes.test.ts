import { CHANGE_RULES } from "../../src/access/changes";
import { ruleNamed } from "../../src/access/rules";
import { PARTNER_ROLE } from "../../src/database/pool";
import { startDemonstration } from "../support/demonstration";
import { type FeedEvent, latestCursor, pageOfFeed, program, restOfFeed } from "../support/feed";
import { type Acting, acting, amara, CHANDRA, CHARITY, chandra, TRUST } from "../support/partners";
import { enter } from "../support/reach";
import { type Recorder, recorder } from "../support/recorder";
import { sampled } from "../support/sample";
import type { TestService } from "../support/server";

const STAFF = [
  "trust-hr",
  "trust-line-manager",
  "trust-assessor",
  "trust-peer-supervisor",
  "trust-lead",
  "trust-auditor",
];

describe("who reads which changes", () => {
  let service: TestService;
  let record: Recorder;
  let grant: Acting["grant"];
  let end: Acting["end"];
  let all: readonly FeedEvent[];

  beforeAll(async () => {
    service = await startDemonstration({
      personas: [program("readiness:read"), program("workforce:write"), program("evidence:write")],
    });
    record = recorder(service);
    ({ grant, end } = acting(service));
    await service.ask(
      '{ workforce(purpose: "To compare") { readiness(first: 1, route: { code: "R03" }) { totalCount } } }',
      {},
      "trust-hr",
    );
    all = (await restOfFeed(service, { persona: "trust-hr" })).events;
  });

  afterAll(() => service.close());

  const seenBy = async (persona: string, actingFor = "") =>
    (await restOfFeed(service, { persona, actingFor })).events;

  it("is whoever may read what changed: each kind has a rule that reaches the same people", () => {
    const { capacities, partners } = ruleNamed("readWorkers");
    expect(
      Object.values(CHANGE_RULES)
        .map(ruleNamed)
        .filter(({ about }) => about === "RECORD"),
    ).toEqual(expect.arrayContaining([expect.objectContaining({ capacities, partners, own: true })]));
    expect(ruleNamed("readRecords")).toMatchObject({ capacities, partners, own: true });
  });

  it("shows the staff who read whole records all of their organisation's, and nothing of another's", async () => {
    expect(all.length).toBeGreaterThan(50);
    for (const persona of sampled(STAFF, 4, "staff who read changes"))
      expect([persona, await seenBy(persona)]).toEqual([persona, all]);
    const theirs = await seenBy("charity-hr");
    expect(theirs.length).toBeGreaterThan(5);
    const ours = new Set(all.map(({ id }) => id));
    expect(theirs.filter(({ id }) => ours.has(id))).toEqual([]);
  });

  it("shows a worker their own, and what the organisation says of itself", async () => {
    expect(await seenBy("worker-amara")).toEqual(
      all.filter(({ workerId }) => workerId === amara || workerId === null),
    );
    const statements = all.filter(({ workerId }) => workerId === null);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every(({ kind }) => kind.startsWith("STATEMENT_"))).toBe(true);
  });

  it("does not show a worker by its end how much happens to others", async () => {
    const how = { persona: "worker-amara" };
    const { cursor } = await restOfFeed(service, how);
    await record.run(
      "updateWorker",
      { worker: { id: chandra }, expectedVersion: 1, team: "Elsewhere" },
      "trust-hr",
    );
    expect(await latestCursor(service, how)).toBe(cursor);
    expect(await pageOfFeed(service, how, { after: cursor })).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: cursor },
    });
    all = (await restOfFeed(service, { persona: "trust-hr" })).events;
  });

  it("shows a partner's people the workers that they were granted, as long as they are", async () => {
    const readers = { ASSESSOR: "charity-assessor", PEER_SUPERVISOR: "charity-peer-supervisor" };
    const ofChandra = all.filter(({ workerId }) => workerId === chandra);
    expect(ofChandra.length).toBeGreaterThan(3);
    for (const [capacity, persona] of Object.entries(readers)) {
      const granted = await grant(capacity, [chandra]);
      expect([capacity, await seenBy(persona, "NORTHMOOR")]).toEqual([capacity, ofChandra]);
      await end(granted);
    }
    await expect(seenBy(readers.ASSESSOR, "NORTHMOOR")).rejects.toThrow("NOT_ADMITTED");
    const provider = await grant("PROVIDER", [chandra]);
    await expect(seenBy("charity-provider", "NORTHMOOR")).rejects.toThrow("FORBIDDEN");
    await end(provider);
  });

  it("shows a program what its scopes cover, and refuses it the kinds that none does", async () => {
    const persona = "only-readiness:read";
    expect(await seenBy(persona)).toEqual(
      all.filter(({ kind }) => /^(WORKER|READINESS|STATEMENT)_/.test(kind)).map((event) => ({ ...event })),
    );
    for (const kind of ["POST_RECORDED", "FACT_RECORDED"])
      await expect(pageOfFeed(service, { persona, kinds: ["WORKER_CHANGED", kind] })).rejects.toThrow(
        /FORBIDDEN: .*workforce:read/,
      );
    for (const scope of ["workforce:write", "evidence:write"])
      await expect(seenBy(`only-${scope}`)).rejects.toThrow("FORBIDDEN");
    await expect(seenBy("trust-provider")).rejects.toThrow("FORBIDDEN");
    await expect(seenBy("")).rejects.toThrow("UNAUTHENTICATED");
  });

  it("is so before the database alone: whatever the service asks, a guest reads of those granted alone", async () => {
    const granted = await grant("ASSESSOR", [chandra]);
    const client = await service.pool.connect();
    await client.query("BEGIN");
    await enter(client, {
      role: PARTNER_ROLE,
      organisations: CHARITY,
      host: TRUST,
      capacities: "ASSESSOR",
      person: "11111111-1111-4111-8111-111111111111",
    });
    const { rows } = await client.query(
      "SELECT DISTINCT c.worker_id FROM change c JOIN change_batch b ON b.organisation_id = c.organisation_id AND b.id = c.batch_id WHERE c.organisation_id = $1",
      [TRUST],
    );
    await client.query("ROLLBACK");
    client.release();
    expect(rows).toEqual([{ worker_id: CHANDRA }]);
    await end(granted);
  });
});
