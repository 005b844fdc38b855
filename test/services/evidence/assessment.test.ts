import { createHash } from "node:crypto";
import { toGlobalId } from "../../../src/schema/node";
import { startDemonstration } from "../../support/demonstration";
import type { Recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";
import { type Assessing, assessing, idOf } from "./assessing";

const POLICY = {
  lineManagersMayJudge: false,
  everyPercent: 0,
  newAssessorPercent: 0,
  newAssessorJudgements: 0,
  returnedPercent: 0,
  topLevelPercent: 0,
  seed: "a seed of the test's own",
};

describe("assessment kept straight", () => {
  const it = story();

  let service: TestService;
  let run: Recorder["run"];
  let facts: Recorder["facts"];
  let chandra: string;
  let member: Assessing["member"];
  let handedIn: Assessing["handedIn"];
  let claimOf: Assessing["claimOf"];
  let assigned: Assessing["assigned"];
  let judged: Assessing["judged"];

  beforeAll(async () => {
    service = await startDemonstration();
    ({ run, facts, chandra, member, handedIn, claimOf, assigned, judged } = await assessing(service));
  });

  afterAll(() => service.close());

  const refused = async (payload: ReturnType<Recorder["run"]>) => (await payload).userErrors[0];
  const ask = async (query: string, persona: string, variables: object = {}) => {
    const { data, errors } = await service.ask(query, variables, persona);
    expect(errors).toBeUndefined();
    return data as unknown as Record<string, unknown>;
  };
  const missing = async () => {
    const { worker } = await ask(
      '{ worker(by: { number: "NM-003" }) { eligibility(route: { code: "R03" }) { outcome missing { code excluded { reason } } } } }',
      "trust-hr",
    );
    const { eligibility } = worker as {
      eligibility: { missing: { code: string; excluded: { reason: string }[] }[] };
    };
    return eligibility.missing.find(({ code }) => code === "competence-3.4") ?? null;
  };

  it("lets nobody judge a competence that they are not appointed for", async () => {
    const claim = await handedIn("2.1");
    expect(await refused(judged(claim, "trust-peer-supervisor"))).toMatchObject({
      code: "NO_APPOINTMENT",
      message: expect.stringContaining("Ask an assessor who has one to judge it."),
    });
    expect(await judged(claim)).toMatchObject({ userErrors: [] });
  });

  it("lets nobody judge in a conflict of interest, and takes out what was judged in it before anybody knew", async () => {
    const claim = await handedIn();
    expect(await judged(claim, "trust-peer-supervisor")).toMatchObject({ userErrors: [] });
    expect(await missing()).toBeNull();

    const conflict = { worker: { id: chandra }, reason: "We share a house.", fromOn: "2026-01-01" };
    const declared = await run("declareConflict", conflict, "trust-peer-supervisor");
    expect(declared).toMatchObject({ userErrors: [] });
    expect(await missing()).toMatchObject({ excluded: [{ reason: "ASSESSOR_NOT_ELIGIBLE" }] });
    const next = await handedIn();
    expect(await refused(assigned(next, "trust-peer-supervisor"))).toMatchObject({
      code: "CONFLICT_OF_INTEREST",
      field: ["assessor"],
    });
    expect(await refused(judged(next, "trust-peer-supervisor"))).toMatchObject({
      code: "CONFLICT_OF_INTEREST",
      message: expect.stringContaining("Ask another assessor to judge this evidence."),
    });

    const before = await facts();
    expect(
      await refused(
        run(
          "declareConflict",
          { ...conflict, assessor: member["Tomasz Zielinski"] },
          "trust-peer-supervisor",
        ),
      ),
    ).toMatchObject({ code: "CAPACITY", field: ["assessor"] });
    expect(
      await refused(run("declareConflict", { ...conflict, untilOn: "2026-01-01" }, "trust-lead")),
    ).toMatchObject({ code: "DATES_OUT_OF_ORDER" });
    expect(await facts()).toBe(before);

    // They moved apart before the work was judged: the conflict ends by a day, and the judgement counts again.
    const ended = { fact: declared.id, effectiveOn: "2026-11-01", reason: "They moved." };
    expect(await run("revokeFact", ended, "trust-peer-supervisor")).toMatchObject({ userErrors: [] });
    expect(await missing()).toBeNull();
  });

  it("shows that a conflict is declared to whoever reads the record, and why to few", async () => {
    const query =
      '{ worker(by: { number: "NM-003" }) { conflictsOfInterest(first: 5, includeUndone: true) { nodes { assessor { name } fromOn reason } } } }';
    const seen = (reason: string | null) => ({
      worker: {
        conflictsOfInterest: {
          nodes: [{ assessor: { name: "Marie Delacroix" }, fromOn: "2026-01-01", reason }],
        },
      },
    });
    for (const persona of ["worker-chandra", "trust-assessor", "trust-auditor"])
      expect(await ask(query, persona)).toEqual(seen(null));
    for (const persona of ["trust-peer-supervisor", "trust-hr", "trust-lead"])
      expect(await ask(query, persona)).toEqual(seen("We share a house."));
  });

  it("lets a line manager judge only where the organisation's policy says so", async () => {
    const claim = await handedIn();
    expect(await refused(assigned(claim, "trust-line-manager"))).toMatchObject({ code: "LINE_MANAGER" });
    expect(await refused(judged(claim, "trust-line-manager"))).toMatchObject({
      code: "LINE_MANAGER",
      message: expect.stringContaining("policy does not let line managers judge"),
    });
    await run("stateAssessmentPolicy", { ...POLICY, lineManagersMayJudge: true }, "trust-lead");
    expect(await judged(claim, "trust-line-manager")).toMatchObject({ userErrors: [] });
    await run("stateAssessmentPolicy", POLICY, "trust-lead");
    expect(
      await refused(run("stateAssessmentPolicy", { ...POLICY, returnedPercent: 101 }, "trust-lead")),
    ).toMatchObject({ code: "OUT_OF_RANGE", field: ["returnedPercent"] });
  });

  it("lets the worker appeal: the first judgement stands until somebody else has judged", async () => {
    const claim = await handedIn();
    const returned = {
      outcome: "RETURNED",
      level: undefined,
      reason: "Say what you did yourself.",
      returnReason: "OWN_PART_UNCLEAR",
    };
    expect(await refused(judged(claim, "trust-assessor", { returnReason: "TOO_OLD" }))).toMatchObject({
      code: "WRONG_STATE",
      field: ["returnReason"],
    });
    const first = await judged(claim, "trust-assessor", returned);
    // The assessor finds it among their own judgements, and may take it back; so may HR. Nobody else finds it there.
    const mine =
      "{ myJudgements(first: 100) { totalCount nodes { id judgedOn returnReason mayRetract } edges { cursor } } }";
    const listed = async (persona: string) => Object(await ask(mine, persona)).myJudgements;
    const { nodes, edges } = await listed("trust-assessor");
    expect(nodes).toContainEqual(
      expect.objectContaining({ id: first.id, returnReason: "OWN_PART_UNCLEAR", mayRetract: true }),
    );
    const days = nodes.map(({ judgedOn }: { judgedOn: string }) => judgedOn);
    expect(days).toEqual(days.toSorted().reverse());
    const around = `{ after: myJudgements(first: 1, after: "${edges[0].cursor}") { nodes { id } }
      before: myJudgements(last: 1, before: "${edges[2].cursor}") { nodes { id } } }`;
    const next = { nodes: [{ id: nodes[1].id }] };
    expect(await ask(around, "trust-assessor")).toEqual({ after: next, before: next });
    const ofAnother = (await listed("trust-peer-supervisor")).nodes.map(({ id }: { id: string }) => id);
    expect(ofAnother).not.toContain(first.id);
    const one = `{ node(id: "${first.id}") { ... on Judgement { mayRetract } } }`;
    expect(await ask(one, "trust-hr")).toEqual({ node: { mayRetract: true } });
    for (const other of ["trust-lead", "trust-peer-supervisor", "worker-chandra"])
      expect(await ask(one, other)).toEqual({ node: { mayRetract: false } });
    const appeal = { judgement: first.id, reason: "The second page says it." };
    const silent = { ...appeal, reason: " " };
    expect(await refused(run("appealJudgement", silent, "worker-chandra"))).toMatchObject({
      code: "MISSING",
    });
    const appealed = await run("appealJudgement", appeal, "worker-chandra");
    expect(appealed).toMatchObject({ userErrors: [] });
    expect(await refused(run("appealJudgement", appeal, "worker-chandra"))).toMatchObject({
      code: "ALREADY_RECORDED",
    });
    expect(await refused(run("appealJudgement", appeal, "worker-amara"))).toMatchObject({
      code: "NOT_FOUND",
    });

    const open =
      "{ appeals(first: 5) { nodes { reason judgement { outcome claim { id } } secondJudgement { id } } } }";
    const waiting = { judgement: { outcome: "RETURNED", claim: { id: claim } }, secondJudgement: null };
    expect(await ask(open, "trust-assessor")).toEqual({
      appeals: { nodes: [{ ...waiting, reason: "The second page says it." }] },
    });
    expect(await ask(open, "trust-hr")).toEqual({ appeals: { nodes: [{ ...waiting, reason: null }] } });
    // Earlier evidence shows the competence already; this piece is listed with what became of it.
    const path = '{ me { eligibility(route: { code: "R03" }) { met { code excluded { remedy } } } } }';
    const { me } = (await ask(path, "worker-chandra")) as {
      me: { eligibility: { met: { code: string; excluded: { remedy: string }[] }[] } };
    };
    const remedies = me.eligibility.met
      .filter(({ code }) => code === "competence-3.4")
      .flatMap(({ excluded }) => excluded.map(({ remedy }) => remedy));
    expect(remedies).toContainEqual(
      expect.stringMatching(/^It was returned on .* because it does not make clear who did what\./),
    );

    // The evidence waits for another assessor.
    expect(
      await ask("{ evidenceToAssign(first: 50) { nodes { claims { id } } } }", "trust-hr"),
    ).toMatchObject({
      evidenceToAssign: { nodes: expect.arrayContaining([{ claims: [{ id: claim }] }]) },
    });
    expect(await refused(assigned(claim, "trust-assessor"))).toMatchObject({ code: "SOMEONE_ELSE" });
    expect(await refused(judged(claim, "trust-assessor", { supersedes: first.id }))).toMatchObject({
      code: "SOMEONE_ELSE",
    });
    const second = await judged(claim, "trust-peer-supervisor", { supersedes: first.id });
    expect(second).toMatchObject({ userErrors: [] });
    expect(await ask(open, "trust-assessor")).toEqual({ appeals: { nodes: [] } });
    const { node } = await ask(
      "query ($id: ID!) { node(id: $id) { ... on Appeal { secondJudgement { id outcome supersedes { id appeal { id } } } } } }",
      "worker-chandra",
      { id: appealed.id },
    );
    expect(node).toEqual({
      secondJudgement: {
        id: second.id,
        outcome: "ACCEPTED",
        supersedes: { id: first.id, appeal: { id: appealed.id } },
      },
    });
    expect(await refused(run("appealJudgement", appeal, "worker-chandra"))).toMatchObject({
      code: "WRONG_STATE",
    });
  });

  describe("the sample for a second assessor", () => {
    const sample = async (persona = "trust-lead") => {
      const { qualitySample } = await ask(
        "{ qualitySample(first: 50) { nodes { judgement { id } risks percent draw } } }",
        persona,
      );
      return (
        qualitySample as {
          nodes: { judgement: { id: string }; risks: string[]; percent: number; draw: number }[];
        }
      ).nodes;
    };

    it("draws nothing that was judged before a rate was stated, and all of what carries a risk that is always looked at", async () => {
      expect(await sample()).toEqual([]);
      await run("stateAssessmentPolicy", { ...POLICY, returnedPercent: 100 }, "trust-lead");
      const plain = await judged(await handedIn("3.1"));
      const again = await judged(await handedIn());
      expect(await sample()).toMatchObject([
        { judgement: { id: again.id }, risks: ["RETURNED_BEFORE"], percent: 100 },
      ]);
      await run("stateAssessmentPolicy", { ...POLICY, topLevelPercent: 100 }, "trust-lead");
      const top = await judged(await handedIn("3.1"), "trust-assessor", { level: "HELPS_OTHERS" });
      const ids = (await sample()).map(({ judgement }) => judgement.id);
      expect(ids).toEqual([again.id, top.id]);
      expect(ids).not.toContain(plain.id);
    });

    it("can be worked out again from the seed that HR and leads read", async () => {
      const seedOf = async (persona: string) =>
        (await ask("{ assessmentPolicy { seed topLevelPercent } }", persona)).assessmentPolicy;
      expect(await seedOf("trust-lead")).toEqual({ seed: POLICY.seed, topLevelPercent: 100 });
      expect(await seedOf("trust-assessor")).toEqual({ seed: null, topLevelPercent: 100 });
      for (const { judgement, draw } of await sample()) {
        const digest = createHash("sha256")
          .update(`${POLICY.seed}:${idOf(judgement.id)}`)
          .digest("hex");
        expect(draw).toBe((Number.parseInt(digest.slice(0, 12), 16) / 2 ** 48) * 100);
      }
    });

    it("is for somebody else; who confirms leaves it, who overturns supersedes it, and the answer follows", async () => {
      const [first, second] = (await sample()).map(({ judgement }) => judgement.id);
      const confirm = { judgement: second, remark: "Good." };
      expect(await refused(run("confirmJudgement", confirm, "trust-peer-supervisor"))).toMatchObject({
        code: "NOT_ASSIGNED",
      });
      for (const drawn of [first, second]) await assigned(drawn ?? "", "trust-peer-supervisor");
      expect(await run("confirmJudgement", confirm, "trust-peer-supervisor")).toMatchObject({
        userErrors: [],
      });
      expect(
        await refused(run("confirmJudgement", { judgement: second }, "trust-peer-supervisor")),
      ).toMatchObject({ code: "NOT_DRAWN" });

      const overturned = await run(
        "overturnJudgement",
        { judgement: first, outcome: "RETURNED", reason: "It shows another competence." },
        "trust-peer-supervisor",
      );
      expect(overturned).toMatchObject({ userErrors: [], worker: { name: "Chandra Patel" } });
      expect(await sample()).toEqual([]);
      const { node } = await ask(
        "query ($id: ID!) { node(id: $id) { ... on Claim { judgement { outcome assessor { name } supersedes { id qualityCheck { verdict checker { name } } } } } } }",
        "worker-chandra",
        { id: toGlobalId("Claim", (await claimOf(first ?? "")).id) },
      );
      expect(node).toEqual({
        judgement: {
          outcome: "RETURNED",
          assessor: { name: "Marie Delacroix" },
          supersedes: {
            id: first,
            qualityCheck: { verdict: "OVERTURNED", checker: { name: "Marie Delacroix" } },
          },
        },
      });
    });
  });
});
