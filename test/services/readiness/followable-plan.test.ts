import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

describe("a plan that a person can follow, over the demonstration", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  const asked = async <Answer>(field: string): Promise<Answer> => {
    const { data, errors } = await service.ask(
      `{ worker(by: { number: "NM-003" }) { it: ${field} } }`,
      {},
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { worker: { it: Answer } }).worker.it;
  };

  it("can be followed: its pace, where to begin, who acts, and what it pays", async () => {
    const terms = await asked(
      `plan(route: { code: "R03" }, asOf: "2026-11-02") {
        pace { piecesAMonth daysAPiece wholeTimeEquivalent isStated basis ownEvidence }
        firstSteps { id startsOn landsOn } stepsByActor { actor sentence(audience: WORKER) steps { id } }
        leadTimes { code days basis isOwnRecord }
        pay { asOf notice from { code } to { code } fromYear { payYear } entryDifference topDifference } }`,
    );
    expect(terms).toMatchObject({
      // Full time: 15 days for one piece, which is two a month.
      pace: {
        piecesAMonth: 2.03,
        daysAPiece: 15,
        wholeTimeEquivalent: 1,
        isStated: false,
        basis: "ILLUSTRATIVE",
        ownEvidence: "ANYWHERE",
      },
      firstSteps: [
        { id: "evidence:competence-3.4", startsOn: "2026-11-02", landsOn: "2026-11-17" },
        { id: "judgement:competence-3.4", startsOn: "2026-11-17", landsOn: "2026-11-24" },
      ],
      stepsByActor: [
        { actor: "WORKER", sentence: "You have one step, from 2 November 2026 to 17 November 2026." },
        {
          actor: "OTHERS",
          sentence: "Other people and time bring one step, from 17 November 2026 to 24 November 2026.",
        },
      ],
      // Band 3 and Band 4 in 2026/27: from the entry points, and from the top of Band 3.
      pay: {
        asOf: "2026-11-02",
        notice: null,
        from: { code: "3" },
        to: { code: "4" },
        fromYear: { payYear: "2026/27" },
        entryDifference: 2632,
        topDifference: 916,
      },
    });
    expect(terms).toMatchObject({
      leadTimes: expect.arrayContaining([
        { code: "EVIDENCE_JUDGED", days: 7, basis: "LOCAL_POLICY", isOwnRecord: true },
        { code: "DBS_CHECKED", days: 28, basis: "ILLUSTRATIVE", isOwnRecord: false },
      ]),
    });
  });

  it("shows no difference in pay for a day in which no pay year holds, and says why", async () => {
    const { pay } = await asked<{ pay: { entryDifference: number | null; notice: string } }>(
      'plan(route: { code: "R03" }, asOf: "2031-11-02") { pay { entryDifference notice } }',
    );
    expect(pay.entryDifference).toBeNull();
    expect(pay.notice).toMatch(/^No pay is held for .+ on 2 November 2031/);
  });

  it("takes another pace if asked", async () => {
    const slow = await asked<{ readyOn: string }>(
      'plan(route: { code: "R03" }, asOf: "2026-11-02", limits: { piecesAMonth: 0.5 }) { readyOn }',
    );
    // 61 days for one piece, and a week for its judgement.
    expect(slow).toMatchObject({ readyOn: "2027-01-09" });
  });
});
