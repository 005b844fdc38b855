import { toGlobalId } from "../../../src/schema/node";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { asker, CLAIM, TODAY, type WhatIf } from "../../support/what-if";

describe("what if", () => {
  let service: TestService;
  let asked: ReturnType<typeof asker>;

  beforeAll(async () => {
    service = await startDemonstration();
    asked = asker(service);
  });

  afterAll(() => service.close());

  const ask: (typeof asked)["ask"] = (...args) => asked.ask(...args);
  const whatIf: (typeof asked)["whatIf"] = (...args) => asked.whatIf(...args);
  const idsOf: (typeof asked)["idsOf"] = (...args) => asked.idsOf(...args);
  const nodeOf = ({ differences }: WhatIf, code: string) =>
    differences.find((difference) => difference.code === code);

  it("nothing: the two answers are one, and no decision can rest on the second", async () => {
    const { base, hypothetical, differences } = await whatIf({});
    expect(differences).toEqual([]);
    expect({ ...hypothetical, supposed: false, fingerprint: "" }).toEqual({ ...base, fingerprint: "" });
    expect([base.supposed, hypothetical.supposed]).toEqual([false, true]);
    expect(hypothetical.fingerprint).not.toBe(base.fingerprint);
  });

  it("evidence accepted: eligible from that day, and shown as supposed wherever it counts", async () => {
    const answer = await whatIf({ claims: [CLAIM] }, { number: "NM-003" });
    expect(answer.base).toMatchObject({ outcome: "NOT_MET", supposed: false });
    expect(answer.hypothetical).toMatchObject({ outcome: "MET", satisfiedSinceOn: TODAY, supposed: true });
    expect(answer.differences.map(({ code }) => code)).toEqual(["all", "competences", "competence-3.4"]);
    const { before, after, label } = nodeOf(answer, "competence-3.4") ?? {};
    expect(label).toMatch(/./);
    expect(before).toMatchObject({ outcome: "NOT_MET", supposed: false, counted: [] });
    expect(before?.sentence).not.toMatch(/^Supposed/);
    expect(after).toMatchObject({
      outcome: "MET",
      supposed: true,
      sentence: expect.stringMatching(
        /^Supposed: Accepted evidence shows this. The newest is from September 2026/,
      ),
      counted: [{ factId: "supposed:claims.0", supposed: true }],
    });
    expect(answer.hypothetical.root.sentence).toMatch(/^Supposed: /);
  });

  it("why: the supposed fact stands among those that force the outcome", async () => {
    const { data } = await service.ask(
      `query ($changes: WhatIfChangesInput!) { worker(by: { number: "NM-003" }) {
        whatIf(route: { code: "R03" }, changes: $changes, asOf: "${TODAY}") { hypothetical { why { factId supposed } } }
      } }`,
      { changes: { claims: [CLAIM] } },
      "trust-hr",
    );
    const { why } = (
      data as unknown as {
        worker: { whatIf: { hypothetical: { why: { factId: string; supposed: boolean }[] } } };
      }
    ).worker.whatIf.hypothetical;
    expect(why.length).toBeGreaterThan(30);
    expect(why.filter(({ supposed }) => supposed)).toEqual([{ factId: "supposed:claims.0", supposed: true }]);
  });

  it.each<[string, string, string, object | (() => Promise<object>), string, string]>([
    [
      "a post held before",
      "NM-002",
      "time-in-role",
      { posts: [{ roleBand: { code: "PSW" }, startedOn: "2024-01-01", endedOn: "2025-01-01" }] },
      "NOT_MET",
      "MET",
    ],
    [
      "the end of a post",
      "NM-001",
      "time-in-role",
      async () => ({
        postEnds: [{ post: (await idsOf("Post", "post", "NM-001"))[0], endedOn: "2025-05-01" }],
      }),
      "MET",
      "NOT_MET",
    ],
    [
      "a post never held",
      "NM-001",
      "time-in-role",
      async () => ({ withdrawn: await idsOf("Post", "post", "NM-001") }),
      "MET",
      "UNKNOWN",
    ],
    [
      "an endorsement",
      "NM-008",
      "appraisal",
      { endorsements: [{ as: "LINE_MANAGER", subject: "APPRAISAL" }] },
      "NOT_MET",
      "MET",
    ],
    [
      "an endorsement with a topic",
      "NM-008",
      "hr-standing",
      { endorsements: [{ as: "HR", subject: "HR_STANDING", topic: "NO_FORMAL_PROCESS" }] },
      "UNKNOWN",
      "MET",
    ],
    ["another day", "NM-002", "time-in-role", { asOf: "2026-12-15" }, "NOT_MET", "MET"],
    [
      "support for the move",
      "NM-011",
      "support-line-manager",
      { endorsements: [{ as: "LINE_MANAGER", subject: "SUPPORTS_MOVE" }] },
      "NOT_MET",
      "MET",
    ],
    [
      "a verified credential",
      "NM-011",
      "training-fire-safety",
      { credentials: [{ type: "FIRE_SAFETY", issuer: "Northmoor", awardedOn: "2026-10-01" }] },
      "NOT_MET",
      "MET",
    ],
    [
      "supervision",
      "NM-011",
      "supervision",
      {
        supervisions: Array.from({ length: 10 }, (_, index) => ({
          kind: "PEER",
          heldOn: `2026-10-${10 + index}`,
        })),
      },
      // Ten sessions on ten days in a row count as one.
      "NOT_MET",
      "NOT_MET",
    ],
    [
      "supervision spread over a year",
      "NM-011",
      "supervision",
      {
        supervisions: Array.from({ length: 10 }, (_, index) => ({
          kind: "PEER",
          heldOn: `2026-${String(index + 1).padStart(2, "0")}-10`,
        })),
      },
      "NOT_MET",
      "MET",
    ],
    [
      "credentials withdrawn",
      "NM-001",
      "training-equality",
      async () => ({
        withdrawn: await idsOf("Credential", "credential", "NM-001"),
      }),
      "MET",
      "NOT_MET",
    ],
  ])("%s of %s: %s", async (_, number, code, changes, before, after) => {
    const answer = await whatIf(typeof changes === "function" ? await changes() : changes, { number });
    expect(nodeOf(answer, code)).toMatchObject({ before: { outcome: before }, after: { outcome: after } });
  });

  it("another day alone is no supposition about the record", async () => {
    const { hypothetical, differences } = await whatIf({ asOf: "2026-12-15" }, { number: "NM-002" });
    expect(hypothetical).toMatchObject({ asOf: "2026-12-15", outcome: "MET" });
    expect(differences.some(({ after }) => after?.supposed)).toBe(false);
  });

  it("another route: what only one of them asks for stands on its side alone", async () => {
    const answer = await whatIf({ route: { code: "R04" } });
    expect([answer.base.route.code, answer.hypothetical.route.code]).toEqual(["R03", "R04"]);
    expect(nodeOf(answer, "mentoring")).toMatchObject({ before: { outcome: "MET" }, after: null });
    expect(nodeOf(answer, "supervisor-training")).toMatchObject({
      before: null,
      after: { outcome: "NOT_MET" },
    });
  });

  it("whoever may read the record may ask, and nobody else", async () => {
    const own = await whatIf({ claims: [CLAIM] }, { number: "NM-003", persona: "worker-chandra" });
    expect(own.hypothetical.outcome).toBe("MET");
    for (const persona of ["worker-amara", "trust-provider", "charity-hr"])
      expect((await ask({ claims: [CLAIM] }, { number: "NM-003", persona })).data).toEqual({ worker: null });
  });

  it("takes a member as the assessor where they are appointed for it", async () => {
    const { rows } = await service.pool.query<{ id: string }>(
      "SELECT assessor_id AS id FROM assessor_appointment WHERE from_on < DATE '2026-01-01' LIMIT 1",
    );
    const assessor = toGlobalId("Member", rows[0]?.id ?? "");
    const answer = await whatIf({ claims: [{ ...CLAIM, assessor }] }, { number: "NM-003" });
    expect(answer.hypothetical.outcome).toBe("MET");
  });
});
