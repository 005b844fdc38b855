import { attainmentsOn, type RecordWithLevels } from "../../src/eligibility";
import { NEVER } from "../../src/eligibility/days";
import { emptyRecord } from "../../src/eligibility/empty-record";

type Judgement = RecordWithLevels["judgements"][number];

const judgement = (id: string, judgedOn: number, own: Partial<Judgement> = {}): Judgement => ({
  id,
  recordedAt: judgedOn,
  claimId: "claim",
  outcome: "ACCEPTED",
  acceptedRank: 3,
  levelId: `level-${id}`,
  judgedOn,
  assessorId: "assessor",
  supersedesId: null,
  ...own,
});

const record = (own: Partial<RecordWithLevels>): RecordWithLevels => ({
  ...emptyRecord("person"),
  evidence: [{ id: "evidence", recordedAt: 1, kind: "REFLECTION", doneOn: 5 }],
  claims: [{ id: "claim", evidenceId: "evidence", competenceId: "1.1", claimedRank: 3 }],
  judgements: [judgement("first", 10)],
  ...own,
});

const undone = (factId: string, effectiveOn: number | null) => ({
  id: `undoing-${factId}`,
  recordedAt: 90,
  kind: effectiveOn === null ? ("RETRACTION" as const) : ("REVOCATION" as const),
  factId,
  effectiveOn,
});

/** The judgements whose levels are attained on a day, and the next day on which that may change. */
const attained = (own: Partial<RecordWithLevels>, day: number) => {
  const { rows, dueOn } = attainmentsOn(record(own), day);
  return [rows.map(({ levelId }) => levelId.slice("level-".length)), dueOn];
};

describe("what a record attains", () => {
  it("begins on the day of the judgement, and is due then", () => {
    expect(attained({}, 9)).toEqual([[], 10]);
    expect(attained({}, 10)).toEqual([["first"], NEVER]);
  });

  it("ends with a later judgement of the claim, from that judgement's day", () => {
    const judgements = [
      judgement("first", 10),
      judgement("second", 20, { outcome: "RETURNED", levelId: null, supersedesId: "first" }),
    ];
    expect(attained({ judgements }, 19)).toEqual([["first"], 20]);
    expect(attained({ judgements }, 20)).toEqual([[], NEVER]);
    expect(attained({ judgements, undoings: [undone("second", null)] }, 20)).toEqual([["first"], NEVER]);
  });

  it("follows the last judgement where one in between was retracted", () => {
    const judgements = [
      judgement("first", 10, { recordedAt: 0 }),
      judgement("second", 20, { supersedesId: "first" }),
      judgement("third", 30, { supersedesId: "second" }),
    ];
    expect(attained({ judgements, undoings: [undone("second", null)] }, 40)).toEqual([["third"], NEVER]);
  });

  it("ends when judgement or evidence is revoked, or the evidence withdrawn", () => {
    for (const factId of ["first", "evidence"]) {
      expect(attained({ undoings: [undone(factId, 30)] }, 29)).toEqual([["first"], 30]);
      expect(attained({ undoings: [undone(factId, 30)] }, 30)).toEqual([[], NEVER]);
    }
    const submissions = [
      { id: "w", recordedAt: 1, evidenceId: "evidence", kind: "WITHDRAWN" as const, effectiveOn: 30 },
    ];
    expect(attained({ submissions }, 29)).toEqual([["first"], 30]);
    expect(attained({ submissions }, 30)).toEqual([[], NEVER]);
  });
});
