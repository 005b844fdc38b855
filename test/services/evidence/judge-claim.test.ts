import { toGlobalId } from "../../../src/schema/node";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { type Assessing, assessing, idOf } from "./assessing";

const NONE = "00000000-0000-4000-8000-000000000000";
const ASSESSOR = "trust-assessor";
const WORKER = "worker-chandra";

/** Each rule of judgeClaim once, in the order in which it is checked; stories about assessment are elsewhere. */
describe("a claim is judged", () => {
  let service: TestService;
  let of: Assessing;

  beforeAll(async () => {
    service = await startDemonstration();
    of = await assessing(service);
  });
  afterAll(() => service.close());

  const judge = (claim: string, own: object = {}, persona = ASSESSOR) =>
    of.run("judgeClaim", { claim, outcome: "ACCEPTED", level: "INDEPENDENT", ...own }, persona);
  /** What the refusal says; nothing is stored. */
  async function refusal(claim: string, own: object = {}, persona = ASSESSOR) {
    const before = await of.facts();
    const { id, userErrors } = await judge(claim, own, persona);
    expect({ id, facts: await of.facts(), refusals: userErrors.length }).toEqual({
      id: null,
      facts: before,
      refusals: 1,
    });
    const [{ code, field, message } = { code: "", field: [], message: "" }] = userErrors;
    return { code, field: field.join("."), message };
  }
  const assigned = async () => {
    const claim = await of.handedIn();
    await of.assigned(claim, ASSESSOR);
    return claim;
  };
  const evidenceOf = async (claim: string) => toGlobalId("Evidence", (await of.claimOf(claim)).evidence_id);

  it("by its assessor, once, and again only in place of the current judgement", async () => {
    const claim = await assigned();
    expect(await refusal(claim, { supersedes: toGlobalId("Judgement", NONE) })).toMatchObject({
      code: "MUST_SUPERSEDE",
      field: "supersedes",
      message: expect.stringContaining("nothing to supersede"),
    });
    const first = await judge(claim);
    expect(first.userErrors).toEqual([]);
    expect(await refusal(claim)).toMatchObject({
      code: "MUST_SUPERSEDE",
      message: expect.stringContaining("pass the current judgement in supersedes"),
    });
    expect((await judge(claim, { supersedes: first.id })).userErrors).toEqual([]);
  });

  it("with a level if it is accepted, and a reason if it is returned", async () => {
    const claim = await assigned();
    expect(await refusal(claim, { level: null })).toMatchObject({ field: "level" });
    expect(await refusal(claim, { outcome: "RETURNED", level: null })).toMatchObject({ field: "reason" });
  });

  it("if there is one in the organisation", async () => {
    expect(await refusal(toGlobalId("Claim", NONE))).toMatchObject({ code: "NOT_FOUND", field: "claim" });
    const claim = await assigned();
    expect(await refusal(claim, {}, "charity-assessor")).toMatchObject({ code: "NOT_FOUND", field: "claim" });
  });

  it("after it is handed in, and not after it is withdrawn", async () => {
    const { id } = await of.run(
      "draftEvidence",
      {
        worker: { id: of.chandra },
        kind: "DIRECT_OBSERVATION",
        doneOn: "2026-10-20",
        title: "Not handed in",
        claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
      },
      WORKER,
    );
    const drafted = await service.pool.query("SELECT id FROM claim WHERE evidence_id = $1", [idOf(id)]);
    expect(await refusal(toGlobalId("Claim", drafted.rows[0].id))).toMatchObject({
      code: "WRONG_STATE",
      message: expect.stringContaining("not been handed in yet"),
    });
    const withdrawn = await assigned();
    await of.run("withdrawEvidence", { evidence: await evidenceOf(withdrawn) }, WORKER);
    expect(await refusal(withdrawn)).toMatchObject({
      code: "WRONG_STATE",
      message: expect.stringContaining("has been withdrawn"),
    });
  });

  it("on a day from when it was handed in until today", async () => {
    const claim = await assigned();
    expect(await refusal(claim, { judgedOn: "2099-01-01" })).toMatchObject({ field: "judgedOn" });
    expect(await refusal(claim, { judgedOn: "2026-10-21" })).toMatchObject({
      code: "DATES_OUT_OF_ORDER",
      field: "judgedOn",
    });
  });

  it("by somebody who is appointed for the competence and has no conflict of interest", async () => {
    const other = await of.handedIn("2.1");
    await of.assigned(other, "trust-peer-supervisor");
    expect(await refusal(other, {}, "trust-peer-supervisor")).toMatchObject({ code: "NO_APPOINTMENT" });
    const claim = await assigned();
    const conflict = { worker: { id: of.chandra }, reason: "We share a house.", fromOn: "2026-01-01" };
    const declared = await of.run("declareConflict", conflict, ASSESSOR);
    expect(declared.userErrors).toEqual([]);
    expect(await refusal(claim)).toMatchObject({ code: "CONFLICT_OF_INTEREST", field: "claim" });
    await of.run("retractFact", { fact: declared.id, reason: "Of somebody else" }, ASSESSOR);
    expect((await judge(claim)).userErrors).toEqual([]);
  });

  it("by somebody to whom its evidence is assigned", async () => {
    const claim = await of.handedIn();
    expect(await refusal(claim)).toMatchObject({
      code: "NOT_ASSIGNED",
      message: expect.stringContaining("No assessor has been assigned"),
    });
    const theirs = await assigned();
    expect(await refusal(theirs, {}, "trust-peer-supervisor")).toMatchObject({ code: "NOT_ASSIGNED" });
  });

  it("by somebody else once the worker has appealed", async () => {
    const claim = await assigned();
    const returned = { outcome: "RETURNED", level: null, reason: "Say more." };
    const judgement = (await judge(claim, returned)).id;
    await of.run("appealJudgement", { judgement, reason: "It says enough." }, WORKER);
    expect(await refusal(claim, { supersedes: judgement })).toMatchObject({
      code: "SOMEONE_ELSE",
      message: expect.stringContaining("Ask another assessor"),
    });
  });
});
