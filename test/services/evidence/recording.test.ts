import { toGlobalId } from "../../../src/schema/node";
import { databaseNow } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

describe("recording", () => {
  let service: TestService;
  let run: Recorder["run"];
  let batch: Recorder["batch"];
  let facts: Recorder["facts"];
  let amara: string;
  let chandra: string;

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
    const recording = recorder(service);
    ({ run, batch, facts } = recording);
    [amara, chandra] = [await recording.idOf("NM-001"), await recording.idOf("NM-003")];
  });

  afterAll(() => service.close());

  const outcome = async (number: string, route = "R03", knownAt?: string) => {
    const { data } = await service.ask(
      'query ($number: String!, $route: String!, $knownAt: DateTime) { worker(by: { number: $number }) { eligibility(route: { code: $route }, asOf: "2026-11-25", knownAt: $knownAt) { outcome missing { code outcome } } } }',
      { number, route, knownAt },
      "trust-hr",
    );
    return (
      data as unknown as {
        worker: { eligibility: { outcome: string; missing: { code: string; outcome: string }[] } };
      }
    ).worker.eligibility;
  };

  const evidence = (own: object = {}) => ({
    worker: { id: chandra },
    kind: "DIRECT_OBSERVATION",
    doneOn: "2026-10-20",
    title: "A family meeting",
    claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
    ...own,
  });
  /** What an assessor finds waiting on a worker's record. */
  const waiting = async (persona: string) => {
    const { data } = await service.ask(
      '{ worker(by: { number: "NM-003" }) { evidence(first: 5, state: SUBMITTED) { nodes { doneOn kind { code } words { title } claims { id competence { code } level { code } judgement { outcome assessor { name } level { code } } } } } } }',
      {},
      persona,
    );
    return (data as unknown as { worker: { evidence: { nodes: object[] } } }).worker.evidence.nodes[0];
  };
  const claimsOf = async (evidenceId: string) =>
    (
      await service.pool.query("SELECT id FROM claim WHERE evidence_id = $1", [
        Buffer.from(evidenceId, "base64url").toString().split(":")[1],
      ])
    ).rows.map(({ id }) => toGlobalId("Claim", id));

  it("takes evidence from a draft to a judgement that makes a worker eligible, and back by a revocation", async () => {
    const draft = await run("draftEvidence", evidence(), "worker-chandra");
    expect(draft).toMatchObject({ userErrors: [], worker: { name: "Chandra Patel" } });
    const revised = await run(
      "reviseEvidence",
      {
        evidence: draft.id,
        expectedVersion: 1,
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: "2026-10-21",
        title: "A family meeting, again",
        reflection: "",
        claims: [{ competence: { code: { code: "3.4" } }, level: "HELPS_OTHERS" }],
      },
      "worker-chandra",
    );
    expect(revised).toMatchObject({ id: draft.id, userErrors: [] });
    expect(
      (
        await run(
          "reviseEvidence",
          {
            evidence: draft.id,
            expectedVersion: 1,
            kind: "REFLECTIVE_ACCOUNT",
            doneOn: "2026-10-21",
            title: "Too late",
            claims: [{ competence: { code: { code: "3.4" } }, level: "KNOWS" }],
          },
          "worker-chandra",
        )
      ).userErrors[0]?.code,
    ).toBe("CONFLICT");

    const [claim] = await claimsOf(draft.id ?? "");
    const judge = { claim, outcome: "ACCEPTED", level: "INDEPENDENT" };
    expect((await run("judgeClaim", judge, "trust-assessor")).userErrors[0]?.code).toBe("WRONG_STATE");
    expect(
      (await run("submitEvidence", { evidence: draft.id, nobodyRecognisable: false }, "worker-chandra"))
        .userErrors[0],
    ).toMatchObject({ code: "WRONG_STATE", field: ["nobodyRecognisable"] });
    expect(
      await run("submitEvidence", { evidence: draft.id, nobodyRecognisable: true }, "worker-chandra"),
    ).toMatchObject({ userErrors: [] });
    expect((await run("judgeClaim", judge, "trust-assessor")).userErrors[0]?.code).toBe("NOT_ASSIGNED");
    expect(
      await run(
        "assignAssessor",
        { evidence: draft.id, assessor: staffMember("trust-assessor") },
        "trust-line-manager",
      ),
    ).toMatchObject({ id: draft.id, userErrors: [] });
    expect((await outcome("NM-003")).outcome).toBe("PENDING");

    const face = {
      doneOn: "2026-10-21",
      kind: { code: "REFLECTIVE_ACCOUNT" },
      claims: [{ id: claim, competence: { code: "3.4" }, level: { code: "HELPS_OTHERS" }, judgement: null }],
    };
    expect(await waiting("trust-assessor")).toEqual({ ...face, words: { title: "A family meeting, again" } });
    // HR and managers get the face alone.
    expect(await waiting("trust-hr")).toEqual({ ...face, words: null });

    const before = (await databaseNow(service.pool)).toISOString();
    const judgement = await run("judgeClaim", judge, "trust-assessor");
    expect(judgement).toMatchObject({ userErrors: [], worker: { name: "Chandra Patel" } });
    expect((await outcome("NM-003")).outcome).toBe("MET");
    expect(await waiting("worker-chandra")).toMatchObject({
      claims: [
        {
          judgement: {
            outcome: "ACCEPTED",
            assessor: { name: "Tomasz Zielinski" },
            level: { code: "INDEPENDENT" },
          },
        },
      ],
    });
    expect((await outcome("NM-003", "R03", before)).outcome).toBe("PENDING");

    expect((await run("judgeClaim", judge, "trust-assessor")).userErrors[0]?.code).toBe("MUST_SUPERSEDE");
    expect(
      await run(
        "revokeFact",
        { fact: judgement.id, effectiveOn: "2026-11-24", reason: "A quality check" },
        "trust-assessor",
      ),
    ).toMatchObject({ userErrors: [] });
    expect((await outcome("NM-003")).missing).toMatchObject([{ code: "competence-3.4" }]);
    expect(
      (
        await run(
          "revokeFact",
          { fact: judgement.id, effectiveOn: "2026-11-24", reason: "Again" },
          "trust-assessor",
        )
      ).userErrors[0]?.code,
    ).toBe("ALREADY_RECORDED");
    expect(await run("withdrawEvidence", { evidence: draft.id }, "worker-chandra")).toMatchObject({
      userErrors: [],
    });
  });

  it("answers the same again for the same idempotency key, and refuses the key for anything else", async () => {
    const session = {
      worker: { id: amara },
      kind: "PEER",
      heldOn: "2026-10-30",
      idempotencyKey: "session-of-30-october",
    };
    const first = await run("recordSupervision", session, "trust-peer-supervisor");
    const before = await facts();
    expect(await run("recordSupervision", session, "trust-peer-supervisor")).toEqual(first);
    expect(
      (await run("recordSupervision", { ...session, heldOn: "2026-10-29" }, "trust-peer-supervisor"))
        .userErrors[0]?.code,
    ).toBe("KEY_REUSED");
    expect(await facts()).toBe(before);
  });

  it("stores the good items of a batch, or none, as it is asked", async () => {
    const items = [
      { worker: { id: amara }, kind: "GROUP", heldOn: "2026-09-01" },
      { worker: { id: amara }, kind: "KARAOKE", heldOn: "2026-09-02" },
    ];
    const before = await facts();
    const none = await batch(
      "recordSupervisions",
      { items, policy: "ALL_OR_NOTHING" },
      "trust-peer-supervisor",
    );
    expect(none.results.map(({ userErrors }) => userErrors[0])).toMatchObject([
      { code: "NOTHING_STORED" },
      { code: "UNKNOWN_CODE", field: ["items", "1", "kind"] },
    ]);
    expect(await facts()).toBe(before);
    const some = await batch(
      "recordSupervisions",
      { items, policy: "EACH_FOR_ITSELF" },
      "trust-peer-supervisor",
    );
    expect(some.results.map(({ id }) => id !== null)).toEqual([true, false]);
    expect(await facts()).toBe(before + 1);
    const many = Array.from({ length: 251 }, () => items[0]);
    expect(
      (await batch("recordSupervisions", { items: many, policy: "EACH_FOR_ITSELF" }, "trust-peer-supervisor"))
        .userErrors[0]?.code,
    ).toBe("BATCH_TOO_LARGE");
    const empty = { items: [], policy: "EACH_FOR_ITSELF" };
    expect((await batch("recordSupervisions", empty, "trust-peer-supervisor")).userErrors).toMatchObject([
      { code: "BATCH_EMPTY", field: ["items"], message: expect.stringMatching(/is empty/) },
    ]);
  });

  it("opens a record, starts, changes and ends a post, and lets the worker say what they want", async () => {
    const opened = await run("registerWorker", { number: "NM-100", name: "Sam Okoro" }, "trust-hr");
    const post = await run(
      "startPost",
      {
        worker: { id: opened.id },
        roleBand: { code: "PSW" },
        startedOn: "2026-01-05",
        wholeTimeEquivalent: 0.6,
        contractKind: "PERMANENT",
      },
      "trust-hr",
    );
    expect(post).toMatchObject({ userErrors: [], worker: { name: "Sam Okoro" } });
    await run("changePost", { post: post.id, effectiveOn: "2026-06-01", wholeTimeEquivalent: 1 }, "trust-hr");
    await run("endPost", { post: post.id, endedOn: "2026-12-01" }, "trust-hr");
    const { data } = await service.ask(
      '{ worker(by: { number: "NM-100" }) { posts { startedOn endedOn wholeTimeEquivalent } } }',
      {},
      "trust-hr",
    );
    expect(data).toEqual({
      worker: { posts: [{ startedOn: "2026-01-05", endedOn: "2026-12-01", wholeTimeEquivalent: 1 }] },
    });
    expect(
      (
        await run(
          "updateWorker",
          { worker: { id: amara }, expectedVersion: 1, intention: "STAYING" },
          "worker-amara",
        )
      ).userErrors,
    ).toEqual([]);
    expect(
      (
        await run(
          "updateWorker",
          { worker: { id: amara }, expectedVersion: 1, intention: "EXPLORING" },
          "worker-amara",
        )
      ).userErrors[0]?.code,
    ).toBe("CONFLICT");
  });

  it("refuses what a capacity does not allow, as a refusal", async () => {
    const { errors } = await service.ask(
      'mutation ($worker: ID!) { recordSupervision(input: { worker: { id: $worker }, kind: "PEER", heldOn: "2026-01-01" }) { supervision { id } } }',
      { worker: amara },
      "worker-amara",
    );
    expect(errors?.[0]).toMatchObject({
      extensions: { code: "FORBIDDEN" },
      message: expect.stringContaining("PEER_SUPERVISOR"),
    });
  });

  it("writes nothing twice and changes nothing that was written, even as the owner of the connection", async () => {
    await expect(
      service.servicePool.query("UPDATE supervision SET held_on = '2020-01-01'"),
    ).rejects.toMatchObject({
      code: "42501",
    });
    await expect(service.servicePool.query("DELETE FROM fact")).rejects.toMatchObject({ code: "42501" });
  });

  it("gives every fact of a worker an instant of its own, whoever writes at once", async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        run(
          "recordSupervision",
          { worker: { id: amara }, kind: "GROUP", heldOn: `2026-08-0${index + 1}` },
          "trust-peer-supervisor",
        ),
      ),
    );
    const { rows } = await service.pool.query(
      "SELECT count(*) AS facts, count(DISTINCT recorded_at) AS instants FROM fact WHERE worker_id = (SELECT id FROM worker WHERE number = 'NM-001')",
    );
    expect(rows[0].instants).toBe(rows[0].facts);
  });
});
