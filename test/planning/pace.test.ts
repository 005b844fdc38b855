import { toCivilDate } from "../../src/eligibility";
import type { Plan } from "../../src/planning";
import { NO_TIME } from "../../src/planning/timing";
import { group, leaf } from "../eligibility/building";
import { asks, assesses, outcomeOn, question, satisfied, solving, unit } from "./building";

/** Competences 01 to 28, each asked for once. */
const numbers = Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, "0"));
const TIMING = { ...NO_TIME, daysAPiece: 15, judgementDays: 28, otherCredentialDays: 28 };
const GROUPED = { competencesAPiece: 8, ownEvidence: "ANYWHERE" } as const;

const days = ({ steps }: Plan) =>
  steps.map(({ id, startsOn, landsOn }) => [id, toCivilDate(startsOn), toCivilDate(landsOn)]);

describe("a plan that a person can follow", () => {
  const { plan } = solving();
  const all = group("ALL_OF", ...numbers.map((number) => asks(number)));

  it("groups twenty-eight competences into four pieces of seven, one after another, each judged four weeks later", async () => {
    const answer = await plan({ requirement: all, limits: GROUPED, timing: TIMING });
    // Asked on 21 November 2026: 15 days for each piece, then 28 days for the judgement.
    expect(days(answer)).toEqual([
      ["evidence:competence-01", "2026-11-21", "2026-12-06"],
      ["judgement:competence-01", "2026-12-06", "2027-01-03"],
      ["evidence:competence-08", "2026-12-06", "2026-12-21"],
      ["judgement:competence-08", "2026-12-21", "2027-01-18"],
      ["evidence:competence-15", "2026-12-21", "2027-01-05"],
      ["judgement:competence-15", "2027-01-05", "2027-02-02"],
      ["evidence:competence-22", "2027-01-05", "2027-01-20"],
      ["judgement:competence-22", "2027-01-20", "2027-02-17"],
    ]);
    expect(answer.steps.map(({ serves, amount }) => [serves.length, amount])).toEqual(
      answer.steps.map(() => [7, 1]),
    );
    expect(answer.readyOn && toCivilDate(answer.readyOn)).toBe("2027-02-17");
    expect(answer.standing).toEqual({ is: "PROVEN" });
    expect(answer.criticalPath.map(({ id }) => id)).toEqual([
      "evidence:competence-01",
      "evidence:competence-08",
      "evidence:competence-15",
      "evidence:competence-22",
      "judgement:competence-22",
    ]);
  });

  it("shows a competence that needs two pieces in two different ones", async () => {
    const evidence = {
      minimumItems: 2,
      minimumKinds: 1,
      minimumAssessors: 1,
      allowedKinds: null,
      currencyMonths: null,
      keptUpBy: null,
    };
    const twice = asks("01", { evidence });
    const requirement = group("ALL_OF", twice, asks("02"), asks("03"));
    const answer = await plan({ requirement, limits: GROUPED, timing: TIMING });
    expect(answer.steps.filter(({ kind }) => kind === "EVIDENCE").map(({ serves }) => serves.length)).toEqual(
      [2, 2],
    );
    expect(answer.readyOn && toCivilDate(answer.readyOn)).toBe("2027-01-18");
  });

  it("takes a slower worker longer, and is satisfied on its day and not before", async () => {
    const asked = question({
      requirement: all,
      limits: GROUPED,
      timing: { ...TIMING, daysAPiece: 60 },
    });
    const answer = await plan(asked);
    // Four pieces of 60 days, and 28 days.
    expect(answer.readyOn && toCivilDate(answer.readyOn)).toBe("2027-08-16");
    const on = answer.readyOn ?? 0;
    expect([on - 1, on].map((day) => satisfied(outcomeOn(day, asked, answer.overlay)))).toEqual([
      false,
      true,
    ]);
  });

  it("gives others their time, and no step begins after it lands", async () => {
    const check = leaf("CREDENTIAL", {
      code: "dbs",
      credentialTypeId: "DBS",
      acceptedIssuers: null,
      currencyMonths: null,
      suppliedBy: "EMPLOYER",
    });
    const answer = await plan({
      requirement: group("ALL_OF", asks("01"), check),
      limits: GROUPED,
      timing: TIMING,
    });
    expect(days(answer)).toContainEqual(["credential:dbs", "2026-11-21", "2026-12-19"]);
    for (const { startsOn, landsOn } of answer.steps) expect(startsOn).toBeLessThanOrEqual(landsOn);
  });

  it("is the soonest of all with SOONEST, also if a unit is preferred otherwise", async () => {
    const asked = {
      requirement: asks("01"),
      units: [unit("APPRENTICESHIP", { ...assesses("01"), durationDays: 450 })],
      timing: TIMING,
      limits: { competencesAPiece: 8, ownEvidence: "WHERE_NOT_TAUGHT" },
    } as const;
    const taught = await plan({ ...asked, profile: "FEWEST_UNITS" });
    // 450 days, the first of them the day of the question, and 28 for the judgement.
    expect(taught.readyOn && toCivilDate(taught.readyOn)).toBe("2028-03-12");
    const soonest = await plan({ ...asked, profile: "SOONEST" });
    expect(soonest.readyOn && toCivilDate(soonest.readyOn)).toBe("2027-01-03");
    expect(soonest.standing).toEqual({ is: "PROVEN" });
  });

  it("judges what was handed in before it asks for a new piece", async () => {
    const { steps } = await plan({
      requirement: asks("01"),
      limits: GROUPED,
      timing: TIMING,
      record: {
        evidence: [{ id: "e", recordedAt: 1, kind: "CASE_STUDY", doneOn: 20_750 }],
        claims: [{ id: "c", evidenceId: "e", competenceId: "01", claimedRank: 3 }],
        submissions: [{ id: "s", recordedAt: 1, evidenceId: "e", kind: "SUBMITTED", effectiveOn: 20_770 }],
      },
    });
    // Handed in on 13 November 2026: four weeks later is 11 December.
    expect(steps.map(({ id, landsOn }) => [id, toCivilDate(landsOn)])).toEqual([
      ["judgement:evidence:e", "2026-12-11"],
    ]);
  });
});
