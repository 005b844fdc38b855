import { toGlobalId } from "../../src/schema/node";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

interface Payload {
  id: string | null;
  worker: { name: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

describe("recording", () => {
  let service: TestService;
  let amara: string;
  let chandra: string;

  beforeAll(async () => {
    service = await startDemonstration();
    [amara, chandra] = [await idOf("NM-001"), await idOf("NM-003")];
  });

  afterAll(() => service.close());

  async function idOf(number: string): Promise<string> {
    const { data } = await service.ask(
      "query ($number: String!) { worker(by: { number: $number }) { id } }",
      { number },
      "trust-hr",
    );
    return (data as unknown as { worker: { id: string } }).worker.id;
  }

  /** Runs a mutation as a persona. */
  async function run(mutation: string, input: object, persona: string): Promise<Payload> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await service.ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { id worker { name } userErrors { code field message } } }`,
      { input },
      persona,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as Record<string, Payload>)[mutation] as Payload;
  }

  async function batch(
    mutation: string,
    input: object,
    persona: string,
  ): Promise<{ results: Payload[]; userErrors: Payload["userErrors"] }> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await service.ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { results { id userErrors { code field message } } userErrors { code field message } } }`,
      { input },
      persona,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as Record<string, { results: Payload[]; userErrors: Payload["userErrors"] }>)[
      mutation
    ] as never;
  }

  const facts = async () => Number((await service.pool.query("SELECT count(*) FROM fact")).rows[0].count);
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
    worker: chandra,
    kind: "DIRECT_OBSERVATION",
    doneOn: "2026-10-20",
    title: "A family meeting",
    claims: [{ competence: "3.4", level: "INDEPENDENT" }],
    ...own,
  });
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
        claims: [{ competence: "3.4", level: "HELPS_OTHERS" }],
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
            claims: [{ competence: "3.4", level: "KNOWS" }],
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
    expect((await outcome("NM-003")).outcome).toBe("PENDING");

    const before = new Date().toISOString();
    const judgement = await run("judgeClaim", judge, "trust-assessor");
    expect(judgement).toMatchObject({ userErrors: [], worker: { name: "Chandra Patel" } });
    expect((await outcome("NM-003")).outcome).toBe("MET");
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
      worker: amara,
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
      { worker: amara, kind: "GROUP", heldOn: "2026-09-01" },
      { worker: amara, kind: "KARAOKE", heldOn: "2026-09-02" },
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
  });

  it("opens a record, starts, changes and ends a post, and lets the worker say what they want", async () => {
    const opened = await run("registerWorker", { number: "NM-100", name: "Sam Okoro" }, "trust-hr");
    const post = await run(
      "startPost",
      {
        worker: opened.id,
        roleBand: "PSW",
        startedOn: "2026-01-05",
        wholeTimeEquivalent: 0.6,
        contractKind: "PERMANENT",
      },
      "trust-hr",
    );
    expect(post).toMatchObject({ userErrors: [], worker: { name: "Sam Okoro" } });
    await run(
      "changePostHours",
      { post: post.id, effectiveOn: "2026-06-01", wholeTimeEquivalent: 1 },
      "trust-hr",
    );
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
      (await run("updateWorker", { worker: amara, expectedVersion: 1, intention: "STAYING" }, "worker-amara"))
        .userErrors,
    ).toEqual([]);
    expect(
      (
        await run(
          "updateWorker",
          { worker: amara, expectedVersion: 1, intention: "EXPLORING" },
          "worker-amara",
        )
      ).userErrors[0]?.code,
    ).toBe("CONFLICT");
  });

  it.each<[string, string, () => object, string, string, string[]]>([
    [
      "an unknown competence",
      "draftEvidence",
      () => evidence({ claims: [{ competence: "3.99", level: "INDEPENDENT" }] }),
      "worker-chandra",
      "UNKNOWN_CODE",
      ["claims", "0", "competence"],
    ],
    [
      "an unknown level",
      "draftEvidence",
      () => evidence({ claims: [{ competence: "3.4", level: "GOLD" }] }),
      "worker-chandra",
      "UNKNOWN_CODE",
      ["claims", "0", "level"],
    ],
    [
      "evidence of the employer's duty",
      "draftEvidence",
      () => evidence({ claims: [{ competence: "9.1", level: "KNOWS" }] }),
      "worker-chandra",
      "WRONG_STATE",
      ["claims", "0", "competence"],
    ],
    [
      "evidence dated tomorrow",
      "draftEvidence",
      () => evidence({ doneOn: "2999-01-01" }),
      "worker-chandra",
      "DATE_IN_FUTURE",
      ["doneOn"],
    ],
    [
      "a title that is too long",
      "draftEvidence",
      () => evidence({ title: "x".repeat(201) }),
      "worker-chandra",
      "TEXT_LENGTH",
      ["title"],
    ],
    [
      "an empty title",
      "draftEvidence",
      () => evidence({ title: "  " }),
      "worker-chandra",
      "TEXT_LENGTH",
      ["title"],
    ],
    [
      "no claims",
      "draftEvidence",
      () => evidence({ claims: [] }),
      "worker-chandra",
      "OUT_OF_RANGE",
      ["claims"],
    ],
    [
      "a worker who is not there",
      "recordSupervision",
      () => ({
        worker: toGlobalId("Worker", "00000000-0000-4000-8000-000000000000"),
        kind: "PEER",
        heldOn: "2026-01-01",
      }),
      "trust-hr",
      "NOT_FOUND",
      ["worker"],
    ],
    [
      "an id of something else",
      "recordSupervision",
      () => ({ worker: "nonsense", kind: "PEER", heldOn: "2026-01-01" }),
      "trust-hr",
      "NOT_FOUND",
      ["worker"],
    ],
    [
      "a post of no days",
      "startPost",
      () => ({
        worker: amara,
        roleBand: "PSW",
        startedOn: "2026-01-01",
        endedOn: "2026-01-01",
        wholeTimeEquivalent: 1,
        contractKind: "BANK",
      }),
      "trust-hr",
      "DATES_OUT_OF_ORDER",
      ["endedOn"],
    ],
    [
      "more than full time",
      "startPost",
      () => ({
        worker: amara,
        roleBand: "PSW",
        startedOn: "2026-01-01",
        wholeTimeEquivalent: 1.2,
        contractKind: "BANK",
      }),
      "trust-hr",
      "OUT_OF_RANGE",
      ["wholeTimeEquivalent"],
    ],
    [
      "a number that is taken",
      "registerWorker",
      () => ({ number: "NM-001", name: "Somebody Else" }),
      "trust-hr",
      "ALREADY_RECORDED",
      ["number"],
    ],
    [
      "a credential that expires before its award",
      "recordCredential",
      () => ({
        worker: amara,
        type: "FIRE_SAFETY",
        issuer: "Northmoor",
        awardedOn: "2026-05-01",
        expiresOn: "2026-04-01",
      }),
      "trust-hr",
      "DATES_OUT_OF_ORDER",
      ["expiresOn"],
    ],
    [
      "an unknown unit",
      "recordCompletion",
      () => ({ worker: amara, unit: "9.9", passed: true, completedOn: "2026-01-01" }),
      "trust-hr",
      "UNKNOWN_CODE",
      ["unit"],
    ],
    [
      "an endorsement in a capacity one does not have",
      "giveEndorsement",
      () => ({ worker: amara, as: "HR", subject: "APPRAISAL" }),
      "trust-line-manager",
      "CAPACITY",
      ["as"],
    ],
    [
      "support for no route",
      "giveEndorsement",
      () => ({ worker: amara, as: "LINE_MANAGER", subject: "SUPPORTS_MOVE" }),
      "trust-line-manager",
      "UNKNOWN_CODE",
      ["route"],
    ],
    [
      "a duty that is none",
      "attestDuty",
      () => ({ competence: "3.2", met: true }),
      "trust-hr",
      "UNKNOWN_CODE",
      ["competence"],
    ],
    [
      "an appointment that ends before it begins",
      "appointAssessor",
      () => ({
        assessor: toGlobalId("Person", "00000000-0000-4000-8000-000000000000"),
        fromOn: "2026-01-01",
        untilOn: "2025-01-01",
        competences: [],
      }),
      "trust-hr",
      "DATES_OUT_OF_ORDER",
      ["untilOn"],
    ],
  ])(
    "refuses %s, says what would be right, and stores nothing",
    async (_, mutation, input, persona, code, field) => {
      const before = await facts();
      const { id, userErrors } = await run(mutation, input(), persona);
      expect(id).toBeNull();
      expect(userErrors).toMatchObject([{ code, field }]);
      expect(userErrors[0]?.message.length).toBeGreaterThan(20);
      expect(await facts()).toBe(before);
    },
  );

  it("refuses what a capacity does not allow, as a refusal", async () => {
    const { errors } = await service.ask(
      'mutation ($worker: ID!) { recordSupervision(input: { worker: $worker, kind: "PEER", heldOn: "2026-01-01" }) { id } }',
      { worker: amara },
      "worker-amara",
    );
    expect(errors?.[0]).toMatchObject({
      extensions: { code: "FORBIDDEN" },
      message: expect.stringContaining("PEER_SUPERVISOR"),
    });
  });

  it("writes nothing twice and changes nothing that was written, even as the owner of the connection", async () => {
    await expect(service.pool.query("UPDATE supervision SET held_on = '2020-01-01'")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(service.pool.query("DELETE FROM fact")).rejects.toMatchObject({ code: "42501" });
  });

  it("gives every fact of a worker an instant of its own, whoever writes at once", async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        run(
          "recordSupervision",
          { worker: amara, kind: "GROUP", heldOn: `2026-08-0${index + 1}` },
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
