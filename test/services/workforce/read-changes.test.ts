import type { Pool } from "pg";
import { toGlobalId } from "../../../src/schema/node";
import { databaseNow, inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { latestCursor, pageOfFeed, program, rebuild, restOfFeed } from "../../support/feed";
import { TRUST } from "../../support/partners";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

const HR = { persona: "trust-hr" };

describe("the feed of changes", () => {
  let service: TestService;
  let record: Recorder;
  let ben: string;
  let own: string;

  beforeAll(async () => {
    service = await startDemonstration({ personas: [program("readiness:read")] });
    record = recorder(service);
    ben = await record.idOf("NM-002");
    own = await record.idOf("NM-001");
  });

  afterAll(() => service.close());

  /** Runs a mutation, and returns its id with the events that followed. */
  async function changedBy(mutation: string, input: object, persona = "trust-hr") {
    const cursor = await latestCursor(service, HR);
    const { id, userErrors } = await record.run(mutation, input, persona);
    expect([mutation, userErrors]).toEqual([mutation, []]);
    const { events } = await restOfFeed(service, HR, { after: cursor });
    return { id: id ?? "", events };
  }

  /** Has stored readiness computed that is due. */
  const compute = () =>
    service.ask(
      '{ workforce(purpose: "To compare") { readiness(first: 1, route: { code: "R03" }) { totalCount } } }',
      {},
      "trust-hr",
    );

  const ids = async (pool: Pool, type: string, text: string) =>
    (await pool.query<{ id: string }>(text, [TRUST])).rows.map(({ id }) => toGlobalId(type, id)).sort();

  it("replayed from the start holds the workers, posts and outcomes that there are", async () => {
    await compute();
    const { events, cursor } = await restOfFeed(service, HR, { first: 7 });
    const { workers, posts, readiness } = rebuild(events);
    expect(workers).toEqual(
      await ids(service.pool, "Worker", "SELECT id FROM worker WHERE organisation_id = $1"),
    );
    expect([...posts.keys()].sort()).toEqual(
      await ids(
        service.pool,
        "Post",
        "SELECT id FROM post p WHERE organisation_id = $1 AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = p.organisation_id AND u.fact_id = p.id)",
      ),
    );
    const { rows } = await service.pool.query(
      "SELECT worker_id, route_id, outcome FROM readiness WHERE organisation_id = $1",
      [TRUST],
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(readiness).toEqual(
      new Map(
        rows.map(
          ({ worker_id, route_id, outcome }) =>
            [
              `${toGlobalId("Worker", worker_id)} ${toGlobalId("ProgressionRoute", route_id)}`,
              outcome,
            ] as const,
        ),
      ),
    );
    const next = await pageOfFeed(service, HR, { after: cursor });
    expect(next).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: cursor } });
  });

  it("reports each change of a worker and their posts by ids alone", async () => {
    const registered = await changedBy("registerWorker", { number: "FEED-1", name: "Fay Feed" });
    const worker = registered.id;
    expect(registered.events).toMatchObject([
      { kind: "WORKER_REGISTERED", type: "peerway.worker.registered.v1", workerId: worker, factId: null },
    ]);
    const updated = await changedBy("updateWorker", {
      worker: { id: worker },
      expectedVersion: 1,
      team: "Harbour",
    });
    expect(updated.events).toMatchObject([{ kind: "WORKER_CHANGED", workerId: worker }]);
    const post = await changedBy("startPost", {
      worker: { id: worker },
      roleBand: { code: "PSW" },
      startedOn: "2026-01-05",
      wholeTimeEquivalent: 1,
      contractKind: "PERMANENT",
    });
    expect(post.events).toMatchObject([
      {
        kind: "POST_RECORDED",
        type: "peerway.post.recorded.v1",
        workerId: worker,
        postId: post.id,
        factId: post.id,
        factKind: "POST",
      },
    ]);
    const ended = await changedBy("endPost", { post: post.id, endedOn: "2026-09-01" });
    expect(ended.events).toMatchObject([
      { kind: "POST_CHANGED", workerId: worker, postId: post.id, factKind: "POST_CHANGE" },
    ]);
    const end = ended.events[0]?.factId ?? "";
    const undone = await changedBy("retractFact", { fact: end, reason: "They stay." });
    expect(undone.events).toMatchObject([
      { kind: "POST_UNDONE", postId: post.id, factId: end, factKind: "POST_CHANGE" },
    ]);
    const all = [registered, updated, post, ended, undone].flatMap(({ events }) => events);
    expect(JSON.stringify(all)).not.toMatch(/Fay|FEED|Harbour|They stay/);
  });

  it("reports a corrected number, and a record that is removed, under an id that leads nowhere then", async () => {
    const { id } = await changedBy("registerWorker", { number: "FEED-X", name: "By mistake" });
    const worker = { id };
    const corrected = await changedBy("correctNumber", { worker, number: "FEED-Y", reason: "A slip" });
    expect(corrected.events).toMatchObject([
      { kind: "WORKER_RENUMBERED", type: "peerway.worker.renumbered.v1", workerId: id },
    ]);
    const removed = await changedBy("removeWorker", { worker, reason: "Registered twice" });
    expect(removed.events.at(-1)).toMatchObject({ kind: "WORKER_REMOVED", workerId: id });
    const { data } = await service.ask(
      "{ changes(last: 1) { nodes { workerId worker { id } } } }",
      {},
      "trust-hr",
    );
    expect((data as unknown as { changes: object }).changes).toEqual({
      nodes: [{ workerId: id, worker: null }],
    });
  });

  it("reports facts and what the organisation says of itself by their kinds, and leads to them", async () => {
    const given = { worker: { id: ben }, kind: "PEER", heldOn: "2026-10-20" };
    const session = await changedBy("recordSupervision", given, "trust-peer-supervisor");
    expect(session.events).toMatchObject([
      {
        kind: "FACT_RECORDED",
        type: "peerway.supervision.recorded.v1",
        workerId: ben,
        factId: session.id,
        factKind: "SUPERVISION",
        postId: null,
      },
    ]);
    const undone = await changedBy(
      "retractFact",
      { fact: session.id, reason: "Twice." },
      "trust-peer-supervisor",
    );
    expect(undone.events).toMatchObject([
      { kind: "FACT_UNDONE", type: "peerway.supervision.undone.v1", workerId: ben, factId: session.id },
    ]);
    const appointed = await changedBy(
      "appointAssessor",
      {
        assessor: staffMember("trust-lead"),
        covers: { competences: [{ code: { code: "6.1" } }] },
        fromOn: TEST_DAY,
      },
      "trust-lead",
    );
    expect(appointed.events).toMatchObject([
      {
        kind: "STATEMENT_RECORDED",
        type: "peerway.assessor-appointment.recorded.v1",
        workerId: null,
        factId: appointed.id,
      },
    ]);
    const { data } = await service.ask(
      "query { changes(first: 100, kinds: [FACT_UNDONE]) { nodes { worker { number } fact { id ... on Supervision { heldOn undoing { kind } } } post { id } route { code } } } }",
      {},
      "trust-hr",
    );
    expect((data as unknown as { changes: { nodes: object[] } }).changes.nodes.at(-1)).toEqual({
      worker: { number: "NM-002" },
      fact: { id: session.id, heldOn: "2026-10-20", undoing: { kind: "RETRACTION" } },
      post: null,
      route: null,
    });
  });

  it("reports an outcome that became another once, with the one before, and nothing where none did", async () => {
    const chandra = await record.idOf("NM-003");
    await compute();
    const cursor = await latestCursor(service, HR);
    const readiness = async () => {
      await compute();
      const { events } = await restOfFeed(
        service,
        { ...HR, kinds: ["READINESS_CHANGED"] },
        { after: cursor },
      );
      return events.map(({ workerId, before, after }) => [workerId, before, after]);
    };
    const session = { worker: { id: chandra }, kind: "PEER", heldOn: "2026-10-19" };
    await changedBy("recordSupervision", session, "trust-peer-supervisor");
    expect(await readiness()).toEqual([]);
    const { id } = await changedBy(
      "waiveRequirement",
      {
        worker: { id: chandra },
        route: { code: "R03" },
        requirement: "competence-3.4",
        authority: "The panel",
        reason: "Shown elsewhere",
        fromOn: "2026-10-01",
        untilOn: inDays(300),
      },
      "trust-lead",
    );
    const [first, ...more] = await readiness();
    expect([first, more]).toEqual([[chandra, expect.any(String), "WAIVED"], []]);
    await changedBy("retractFact", { fact: id, reason: "Not theirs to waive." }, "trust-lead");
    expect(await readiness()).toEqual([first, [chandra, "WAIVED", first?.[1]]]);
  });

  it("keeps drafts out, and reports evidence when it is handed in", async () => {
    const cursor = await latestCursor(service, HR);
    const draft = (title: string) =>
      record.run(
        "draftEvidence",
        {
          worker: { id: own },
          kind: "REFLECTIVE_ACCOUNT",
          doneOn: "2026-10-01",
          title,
          reflection: "What I went through.",
          claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
        },
        "worker-amara",
      );
    const evidence = await draft("For the feed");
    const dropped = await draft("Never handed in");
    const { userErrors } = await record.run(
      "retractFact",
      { fact: dropped.id, reason: "A false start" },
      "worker-amara",
    );
    expect(userErrors).toEqual([]);
    for (const persona of ["trust-hr", "trust-lead", "trust-assessor", "worker-amara", "trust-hr-system"])
      expect([persona, (await restOfFeed(service, { persona }, { after: cursor })).events]).toEqual([
        persona,
        [],
      ]);
    const handed = await changedBy(
      "submitEvidence",
      { evidence: evidence.id, nobodyRecognisable: true, assessor: null },
      "worker-amara",
    );
    expect(handed.events.map(({ kind, factKind }) => `${kind} of ${factKind}`).sort()).toEqual([
      "FACT_RECORDED of EVIDENCE",
      "FACT_RECORDED of EVIDENCE_HANDOVER",
    ]);
    expect(handed.events.find(({ factKind }) => factKind === "EVIDENCE")?.factId).toBe(evidence.id);
  });

  it("finds workers by when something last changed about them, as far as the reader may know of it", async () => {
    const since = await databaseNow(service.pool);
    await changedBy(
      "recordSupervision",
      { worker: { id: ben }, kind: "PEER", heldOn: "2026-10-13" },
      "trust-peer-supervisor",
    );
    await changedBy("updateWorker", { worker: { id: own }, expectedVersion: 1, team: "Quay" });
    const found = async (persona: string, instant = since) => {
      const { data } = await service.ask(
        "query ($since: DateTime) { workers(first: 10, updatedSince: $since, sortBy: NUMBER) { totalCount nodes { number } } }",
        { since: instant.toISOString() },
        persona,
      );
      const { workers } = data as unknown as {
        workers: { totalCount: number; nodes: { number: string }[] };
      };
      expect(workers.totalCount).toBe(workers.nodes.length);
      return workers.nodes.map(({ number }) => number);
    };
    expect(await found("trust-hr")).toEqual(["NM-001", "NM-002"]);
    expect(await found("only-readiness:read")).toEqual(["NM-001"]);
    expect(await found("worker-amara")).toEqual(["NM-001"]);
    expect(await found("trust-hr", await databaseNow(service.pool))).toEqual([]);
  });

  it("takes no more statements where nothing is new, and none that grows", async () => {
    const { cursor } = await restOfFeed(service, HR);
    service.statements.length = 0;
    await pageOfFeed(service, HR, { after: cursor });
    expect(service.statements.filter((name) => /feed|changes/.test(name)).sort()).toEqual([
      "end-of-feed",
      "is-in-feed",
      "page-of-changes-ASC",
    ]);
  });
});
