import { fromGlobalId, toGlobalId } from "../../../src/schema/node";
import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import { sampled } from "../../support/sample";
import type { TestService } from "../../support/server";

const ASSESSOR = "trust-peer-supervisor";
type List = "evidenceToAssign" | "evidenceToJudge";

describe("evidence that waits", () => {
  let service: TestService;
  let run: Recorder["run"];
  let chandra: string;
  let evidence: string;
  let appointment: string;

  beforeAll(async () => {
    service = await startDemonstration();
    const recording = recorder(service);
    run = recording.run;
    chandra = await recording.idOf("NM-003");
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await run(mutation, input, persona);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  const appoint = (untilOn: string | null = null, competences = ["3.4"]) =>
    done(
      "appointAssessor",
      {
        assessor: staffMember(ASSESSOR),
        fromOn: inDays(-30),
        untilOn,
        covers: { competences: competences.map((code) => ({ code: { code } })) },
      },
      "trust-lead",
    );
  const undo = (fact: string, how: "revokeFact" | "retractFact") =>
    done(
      how,
      { fact, reason: "They have left.", ...(how === "revokeFact" && { effectiveOn: TEST_DAY }) },
      "trust-lead",
    );
  const claimOf = async () => {
    const { rows } = await service.pool.query("SELECT id FROM claim WHERE evidence_id = $1", [
      fromGlobalId(evidence)?.id,
    ]);
    return toGlobalId("Claim", rows[0].id);
  };
  /** Whether the list has it, and says so in its count too. */
  async function has(list: List, persona: string): Promise<boolean> {
    const { data, errors } = await service.ask(
      `{ ${list}(first: 100) { totalCount nodes { id } } }`,
      {},
      persona,
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = (
      data as unknown as Record<List, { nodes: { id: string }[]; totalCount: number }>
    )[list];
    expect(totalCount).toBe(nodes.length);
    return nodes.some(({ id }) => id === evidence);
  }
  const whereItWaits = async () => ({
    toAssign: await has("evidenceToAssign", "trust-hr"),
    toJudge: await has("evidenceToJudge", ASSESSOR),
  });
  const WITH_THE_ASSESSOR = { toAssign: false, toJudge: true };
  const FOR_ANOTHER = { toAssign: true, toJudge: false };

  beforeEach(async () => {
    appointment = await appoint();
    evidence = await done(
      "draftEvidence",
      {
        worker: { id: chandra },
        kind: "DIRECT_OBSERVATION",
        doneOn: inDays(-20),
        title: "A family meeting",
        claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
    await done(
      "submitEvidence",
      { evidence, nobodyRecognisable: true, assessor: staffMember(ASSESSOR) },
      "worker-chandra",
    );
    expect(await whereItWaits()).toEqual(WITH_THE_ASSESSOR);
  });
  afterEach(async () => {
    await done("withdrawEvidence", { evidence }, "worker-chandra");
  });

  it.each(sampled(["revokeFact", "retractFact"] as const, 2, "ends of an appointment"))(
    "waits for an assessor again as soon as its assessor's appointment ends (%s), and comes back with another",
    async (how) => {
      await undo(appointment, how);
      expect(await whereItWaits()).toEqual(FOR_ANOTHER);
      const judged = { claim: await claimOf(), outcome: "ACCEPTED", level: "INDEPENDENT" };
      expect((await run("judgeClaim", judged, ASSESSOR)).userErrors).toMatchObject([
        { code: "NO_APPOINTMENT" },
      ]);
      // For something else: nothing changes.
      const other = await appoint(null, ["1.1"]);
      expect(await whereItWaits()).toEqual(FOR_ANOTHER);
      const again = await appoint();
      expect(await whereItWaits()).toEqual(WITH_THE_ASSESSOR);
      await undo(other, "retractFact");
      await done("judgeClaim", judged, ASSESSOR);
      expect(await whereItWaits()).toEqual({ toAssign: false, toJudge: false });
      await undo(again, "retractFact");
      // What is judged does not wait, whatever becomes of the assessor.
      expect(await whereItWaits()).toEqual({ toAssign: false, toJudge: false });
    },
  );

  it("waits for an assessor again on the day on which the appointment is over", async () => {
    await undo(appointment, "retractFact");
    const ended = await appoint(TEST_DAY);
    expect(await whereItWaits()).toEqual(FOR_ANOTHER);
    const lastDay = await appoint(inDays(1));
    expect(await whereItWaits()).toEqual(WITH_THE_ASSESSOR);
    for (const each of [ended, lastDay]) await undo(each, "retractFact");
  });

  it("waits for another assessor while a conflict of interest is declared", async () => {
    const conflict = await done(
      "declareConflict",
      {
        worker: { id: chandra },
        assessor: staffMember(ASSESSOR),
        fromOn: inDays(-1),
        reason: "They are friends.",
      },
      "trust-lead",
    );
    expect(await whereItWaits()).toEqual(FOR_ANOTHER);
    await undo(conflict, "retractFact");
    expect(await whereItWaits()).toEqual(WITH_THE_ASSESSOR);
    await undo(appointment, "retractFact");
  });
});
