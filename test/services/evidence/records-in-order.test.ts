import { toGlobalId } from "../../../src/schema/node";
import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

const NONE = "00000000-0000-4000-8000-000000000000";

describe("records that would contradict themselves", () => {
  let service: TestService;
  let recording: Recorder;
  let chandra: string;

  beforeAll(async () => {
    service = await startDemonstration();
    recording = recorder(service);
    chandra = await recording.idOf("NM-003");
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object, persona: string) => {
    const { id, userErrors } = await recording.run(mutation, input, persona);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  /** Code and field of what is refused, and whether it stored anything. */
  const refused = async (mutation: string, input: object, persona: string) => {
    const before = await recording.facts();
    const { id, userErrors } = await recording.run(mutation, input, persona);
    return {
      told: userErrors.map(({ code, field }) => [code, field.join(".")]),
      stored: id !== null || (await recording.facts()) !== before,
    };
  };
  const databaseId = (globalId: string) => Buffer.from(globalId, "base64url").toString().split(":")[1];

  /** A claim that is handed in to the assessor. */
  async function claimed(competence: string): Promise<string> {
    const evidence = await done(
      "draftEvidence",
      {
        worker: { id: chandra },
        kind: "DIRECT_OBSERVATION",
        doneOn: inDays(-30),
        title: "From practice",
        claims: [{ competence: { code: { code: competence } }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
    const assessor = staffMember("trust-assessor");
    await done("submitEvidence", { evidence, nobodyRecognisable: true, assessor }, "worker-chandra");
    const { rows } = await service.pool.query("SELECT id FROM claim WHERE evidence_id = $1", [
      databaseId(evidence),
    ]);
    return toGlobalId("Claim", rows[0].id);
  }
  const judge = (claim: string, supersedes: string | null = null) => ({
    claim,
    outcome: "ACCEPTED",
    level: "INDEPENDENT",
    supersedes,
  });

  it("refuses a judgement that supersedes anything but the one of its claim that stands", async () => {
    const [one, other] = [await claimed("3.4"), await claimed("3.2")];
    const [first, elsewhere] = [
      await done("judgeClaim", judge(one), "trust-assessor"),
      await done("judgeClaim", judge(other), "trust-assessor"),
    ];
    const second = await done("judgeClaim", judge(one, first), "trust-assessor");
    for (const supersedes of [first, elsewhere, toGlobalId("Judgement", NONE), null])
      expect(await refused("judgeClaim", judge(one, supersedes), "trust-assessor")).toEqual({
        told: [["MUST_SUPERSEDE", "supersedes"]],
        stored: false,
      });
    await done("judgeClaim", judge(one, second), "trust-assessor");
  });

  it("refuses to undo an undoing, or anything twice", async () => {
    const session = { worker: { id: chandra }, kind: "PEER", heldOn: inDays(-10) };
    const fact = await done("recordSupervision", session, "trust-hr");
    const retraction = { fact, reason: "Of somebody else" };
    await done("retractFact", retraction, "trust-hr");
    const { rows } = await service.pool.query("SELECT id FROM undoing WHERE fact_id = $1", [
      databaseId(fact),
    ]);
    const undoing = toGlobalId("Undoing", rows[0].id);
    const refusals = [
      await refused("retractFact", { ...retraction, fact: undoing }, "trust-hr"),
      await refused("revokeFact", { ...retraction, fact: undoing, effectiveOn: inDays(-5) }, "trust-hr"),
    ];
    expect(refusals).toEqual(Array(2).fill({ told: [["WRONG_STATE", "fact"]], stored: false }));
    expect(await refused("retractFact", retraction, "trust-hr")).toEqual({
      told: [["ALREADY_RECORDED", "fact"]],
      stored: false,
    });
  });

  it("refuses a post of no days, or one that ends before it starts", async () => {
    const post = {
      worker: { id: chandra },
      roleBand: { code: "PSW" },
      startedOn: inDays(-20),
      wholeTimeEquivalent: 0.5,
      contractKind: "BANK",
    };
    const refusal = (field: string) => ({ told: [["DATES_OUT_OF_ORDER", field]], stored: false });
    for (const endedOn of [inDays(-20), inDays(-21)])
      expect(await refused("startPost", { ...post, endedOn }, "trust-hr")).toEqual(refusal("endedOn"));
    const held = await done("startPost", post, "trust-hr");
    for (const day of [inDays(-20), inDays(-21)]) {
      expect(await refused("endPost", { post: held, endedOn: day }, "trust-hr")).toEqual(refusal("endedOn"));
    }
    for (const day of [inDays(-21), inDays(-2_000)])
      expect(
        await refused("changePost", { post: held, effectiveOn: day, wholeTimeEquivalent: 1 }, "trust-hr"),
      ).toEqual(refusal("effectiveOn"));
    await done("endPost", { post: held, endedOn: inDays(-5) }, "trust-hr");
    const tooLate = { post: held, effectiveOn: inDays(-5), wholeTimeEquivalent: 1 };
    expect(await refused("changePost", tooLate, "trust-hr")).toEqual(refusal("effectiveOn"));
  });
});
