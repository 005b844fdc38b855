import { workerId } from "../../../src/commands/demonstration/personas";
import { toGlobalId } from "../../../src/schema/node";
import { inDays, runDay } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Acting, acting, amara, CHANDRA, chandra, MOVED } from "../../support/partners";
import { staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

describe("people of a partner", () => {
  const it = story();

  let service: TestService;
  let ask: Acting["ask"];
  let run: Acting["run"];
  let refused: Acting["refused"];
  let grant: Acting["grant"];
  let end: Acting["end"];
  let today = TEST_DAY;

  beforeAll(async () => {
    service = await startDemonstration({ personas: [MOVED], service: { dayOf: () => today } });
    ({ ask, run, refused, grant, end } = acting(service));
  });

  afterAll(() => service.close());

  const unit = (code: string) => ({ code: { code } });
  const completion = { worker: { id: chandra }, unit: unit("1.1"), passed: true, completedOn: "2026-06-01" };

  it("are nobody to an organisation that has granted them nothing", async () => {
    const { data, errors } = await ask("{ me { id } }", "charity-provider", "NORTHMOOR");
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({
      extensions: { code: "NOT_ADMITTED" },
      message: expect.stringContaining("grantsReceived"),
    });
    expect((await ask("{ me { id } }", "charity-provider", "NOBODY")).errors?.[0]?.message).toBe(
      errors?.[0]?.message,
    );
  });

  it("are granted one capacity, for workers of the organisation that grants it, for days in order", async () => {
    const partner = { code: "OPEN-DOOR" };
    const given = { partner, capacity: "PROVIDER", workers: [{ id: chandra }], fromOn: "2026-01-01" };
    const as = (own: object) => refused(run("grantPartner", { ...given, ...own }, "trust-hr"));
    expect(await as({ partner: { code: "NORTHMOOR" } })).toMatchObject({
      code: "UNKNOWN_CODE",
      field: ["partner"],
    });
    expect(
      await as({ workers: [{ id: chandra }, { id: toGlobalId("Worker", workerId({ code: "mo" })) }] }),
    ).toMatchObject({
      code: "NOT_FOUND",
      field: ["workers", "1"],
    });
    expect(await as({ workers: [] })).toMatchObject({ code: "MISSING" });
    expect(await as({ untilOn: "2026-01-01" })).toMatchObject({ code: "DATES_OUT_OF_ORDER" });
    await expect(run("grantPartner", given, "trust-assessor")).rejects.toThrow("HR, LIVED_EXPERIENCE_LEAD");
  });

  describe("as a training provider", () => {
    let granted: string;
    it.prepare(async () => {
      granted = await grant("PROVIDER", [chandra]);
    });

    it("see what they were granted, for whom, by the name that the grant gives", async () => {
      const query =
        "{ grantsReceived(first: 5) { nodes { organisation { code } capacity fromOn workers(first: 1) { nodes { worker number name } totalCount } } } }";
      expect((await ask(query, "charity-provider")).data).toEqual({
        grantsReceived: {
          nodes: [
            {
              organisation: { code: "NORTHMOOR" },
              capacity: "PROVIDER",
              fromOn: "2026-01-01",
              workers: {
                nodes: [{ worker: chandra, number: "NM-003", name: "Chandra Patel" }],
                totalCount: 1,
              },
            },
          ],
        },
      });
      expect((await ask(query, "trust-provider")).data).toEqual({ grantsReceived: { nodes: [] } });
    });

    it("record completions for the workers named and nobody else, and read back what they recorded and nothing else", async () => {
      const recorded = await run("recordCompletion", completion, "charity-provider", "NORTHMOOR");
      expect(recorded.userErrors).toEqual([]);
      expect(
        await refused(
          run("recordCompletion", { ...completion, worker: { id: amara } }, "charity-provider", "NORTHMOOR"),
        ),
      ).toMatchObject({ code: "NOT_FOUND" });

      const others = await run("recordCompletion", { ...completion, unit: unit("1.2") }, "trust-provider");
      const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
      const ids = [recorded.id, others.id, chandra, amara];
      expect((await ask(query, "charity-provider", "NORTHMOOR", { ids })).data).toEqual({
        nodes: [{ id: recorded.id }, null, null, null],
      });
      for (const nosy of [
        "{ workers(first: 5) { nodes { name } } }",
        "{ members(first: 5) { nodes { name } } }",
      ])
        expect((await ask(nosy, "charity-provider", "NORTHMOOR")).errors?.[0]?.extensions.code).toBe(
          "FORBIDDEN",
        );
      await expect(
        run(
          "recordSupervision",
          { worker: { id: chandra }, kind: "PEER", heldOn: "2026-06-01" },
          "charity-provider",
          "NORTHMOOR",
        ),
      ).rejects.toThrow("only do what that organisation has granted");

      // The trust sees who recorded it, and whose they are.
      const seen =
        "query ($id: ID!) { node(id: $id) { ... on Completion { recordedBy recordedAs worker { name } } } }";
      expect((await ask(seen, "trust-hr", "", { id: recorded.id })).data).toMatchObject({
        node: { recordedBy: expect.any(String), recordedAs: "PROVIDER", worker: { name: "Chandra Patel" } },
      });
      const members = (await ask("{ members(first: 50) { nodes { name partner { code } } } }", "trust-hr"))
        .data;
      expect(JSON.stringify(members)).toContain('"partner":{"code":"OPEN-DOOR"}');
    });

    it("lets a learning system do the same under its scope", async () => {
      const recorded = await run(
        "recordCompletion",
        { ...completion, unit: unit("1.3") },
        "charity-learning-system",
        "NORTHMOOR",
      );
      expect(recorded.userErrors).toEqual([]);
      expect(
        (await ask("{ workers(first: 5) { nodes { name } } }", "charity-learning-system", "NORTHMOOR"))
          .errors?.[0]?.extensions.code,
      ).toBe("FORBIDDEN");
    });

    it("reach nothing after it has ended", async () => {
      expect(
        await refused(run("endGrant", { grant: granted, endedOn: "2026-01-02", reason: "x" }, "trust-hr")),
      ).toMatchObject({ code: "DATES_OUT_OF_ORDER" });
      expect((await end(granted)).userErrors).toEqual([]);
      expect(await refused(end(granted))).toMatchObject({ code: "ALREADY_RECORDED" });
      await expect(run("recordCompletion", completion, "charity-provider", "NORTHMOOR")).rejects.toThrow(
        "You cannot act for",
      );
    });

    it("reach nothing from the day on which it ends by itself", async () => {
      // The database goes by its own day, the service by the test's.
      today = runDay();
      const lastDay = inDays(1, today);
      await grant("PROVIDER", [chandra], { untilOn: lastDay });
      expect(await run("recordCompletion", completion, "charity-provider", "NORTHMOOR")).toMatchObject({
        userErrors: [],
      });
      today = lastDay;
      await expect(run("recordCompletion", completion, "charity-provider", "NORTHMOOR")).rejects.toThrow(
        "You cannot act for",
      );
      today = TEST_DAY;
    });
  });

  describe("as an assessor", () => {
    let claim: string;
    let granted: string;
    let evidence: string | null;
    it.prepare(async () => {
      granted = await grant("ASSESSOR", [chandra]);
      const { id } = await run(
        "draftEvidence",
        {
          worker: { id: chandra },
          kind: "DIRECT_OBSERVATION",
          doneOn: "2026-10-20",
          title: "A family meeting",
          claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
        },
        "worker-chandra",
      );
      evidence = id;
      await run("submitEvidence", { evidence, nobodyRecognisable: true }, "worker-chandra");
      const { rows } = await service.pool.query(
        "SELECT c.id FROM claim c JOIN competence k ON k.id = c.competence_id JOIN evidence e ON e.organisation_id = c.organisation_id AND e.id = c.evidence_id WHERE e.worker_id = $1 AND k.code = '3.4' ORDER BY e.done_on DESC LIMIT 1",
        [CHANDRA],
      );
      claim = toGlobalId("Claim", rows[0].id);
    });

    const outcome = async (persona = "trust-hr", actingFor = "") => {
      const { data } = await ask(
        '{ worker(by: { number: "NM-003" }) { eligibility(route: { code: "R03" }, asOf: "2026-11-25") { outcome } } }',
        persona,
        actingFor,
      );
      return (data?.worker as { eligibility: { outcome: string } } | null)?.eligibility.outcome;
    };

    it("read the records of the workers named, and of nobody else", async () => {
      const list =
        "{ workers(first: 50) { totalCount nodes { name evidence(first: 1) { nodes { doneOn } } } } }";
      expect((await ask(list, "charity-assessor", "NORTHMOOR")).data).toEqual({
        workers: {
          totalCount: 1,
          nodes: [{ name: "Chandra Patel", evidence: { nodes: [{ doneOn: "2026-10-20" }] } }],
        },
      });
      expect(
        (await ask('{ worker(by: { number: "NM-001" }) { name } }', "charity-assessor", "NORTHMOOR")).data,
      ).toEqual({ worker: null });
      expect(await outcome("charity-assessor", "NORTHMOOR")).toBe(await outcome());
    });

    it("judge by their appointment at home what is assigned to them, and it counts here", async () => {
      const judge = () =>
        run(
          "judgeClaim",
          { claim, outcome: "ACCEPTED", level: "INDEPENDENT" },
          "charity-assessor",
          "NORTHMOOR",
        );
      expect(await outcome()).toBe("PENDING");
      expect(await refused(judge())).toMatchObject({ code: "NOT_ASSIGNED" });
      const assigned = { evidence, assessor: staffMember("charity-assessor") };
      expect((await run("assignAssessor", assigned, "trust-hr")).userErrors).toEqual([]);
      expect((await judge()).userErrors).toEqual([]);
      expect(await outcome()).toBe("MET");
      await end(granted);
      expect(await refused(run("assignAssessor", assigned, "trust-hr"))).toMatchObject({
        code: "NO_APPOINTMENT",
      });
      // What was judged under the grant goes on counting.
      expect(await outcome()).toBe("MET");
      expect(await outcome("charity-assessor", "NORTHMOOR")).toBeUndefined();
    });

    it("cannot judge for a day on which the grant did not hold", async () => {
      const later = await grant("ASSESSOR", [amara], {
        fromOn: TEST_DAY,
      });
      const { data } = await ask(
        '{ worker(by: { number: "NM-001" }) { evidence(first: 5) { nodes { claims { id judgement { id judgedOn } } } } } }',
        "charity-assessor",
        "NORTHMOOR",
      );
      const { evidence } = (data?.worker ?? {}) as {
        evidence: {
          nodes: { claims: { id: string; judgement: { id: string; judgedOn: string } }[] }[];
        };
      };
      const old = evidence.nodes.flatMap(({ claims }) => claims)[0];
      const again = {
        claim: old?.id,
        supersedes: old?.judgement.id,
        judgedOn: old?.judgement.judgedOn,
        outcome: "RETURNED",
        reason: "Another look",
      };
      expect(await refused(run("judgeClaim", again, "charity-assessor", "NORTHMOOR"))).toMatchObject({
        code: "NO_APPOINTMENT",
      });
      await end(later);
    });
  });

  it("supervise for the workers named, and give their word in no other capacity than the one granted", async () => {
    const granted = await grant("PEER_SUPERVISOR", [chandra]);
    const session = { worker: { id: chandra }, kind: "PEER", heldOn: "2026-10-01" };
    expect(await run("recordSupervision", session, "charity-peer-supervisor", "NORTHMOOR")).toMatchObject({
      userErrors: [],
    });
    const other = { ...session, worker: { id: amara } };
    expect(
      await refused(run("recordSupervision", other, "charity-peer-supervisor", "NORTHMOOR")),
    ).toMatchObject({ code: "NOT_FOUND" });
    // Without the header, whoever it is about, it may be that which is missing.
    for (const input of [session, other])
      expect((await refused(run("recordSupervision", input, "charity-peer-supervisor")))?.message).toContain(
        "in the header Peerway-Acting-For",
      );
    const word = { worker: { id: chandra }, as: "LINE_MANAGER", subject: "APPRAISAL" };
    expect(await refused(run("giveEndorsement", word, "charity-peer-supervisor", "NORTHMOOR"))).toMatchObject(
      { code: "CAPACITY" },
    );
    await expect(
      run(
        "decideProgression",
        {
          worker: { id: chandra },
          route: { code: "R03" },
          outcome: "NOT_NOW",
          reason: "x",
          fingerprint: "x",
        },
        "charity-peer-supervisor",
        "NORTHMOOR",
      ),
    ).rejects.toThrow();
    await end(granted);
  });

  describe("with records of their own at two employers", () => {
    it("see both, and read each as its worker", async () => {
      const AT_TRUST = { organisation: { code: "NORTHMOOR" }, number: "NM-003" };
      const mine = "{ viewer { records { organisation { code } number isCurrent } worker { name } } }";
      expect((await ask(mine, "chandra-at-open-door")).data).toEqual({
        viewer: { records: [{ ...AT_TRUST, isCurrent: false }], worker: null },
      });
      const there = (await ask(mine, "chandra-at-open-door", "NORTHMOOR")).data;
      expect(there).toMatchObject({ viewer: { worker: { name: "Chandra Patel" } } });
      expect(
        (await ask("{ workers(first: 5) { nodes { number } } }", "chandra-at-open-door", "NORTHMOOR")).data,
      ).toEqual({ workers: { nodes: [{ number: "NM-003" }] } });
    });
  });
});
