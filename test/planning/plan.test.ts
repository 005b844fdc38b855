import { toDay } from "../../src/eligibility";
import { slackOf } from "../../src/planning";
import { accepted, group, leaf, nOf, together } from "../eligibility/building";
import { asks, assesses, solving, told, unit } from "./building";

const endorsement = leaf("ENDORSEMENT", {
  code: "support",
  suppliedBy: "EMPLOYER",
  byCapacity: "LINE_MANAGER",
  subject: "APPRAISAL",
  subjectCode: null,
  goodForMonths: 12,
});

describe("what a plan chooses", () => {
  const { plan } = solving();
  const stepsOf = async (...asked: Parameters<typeof plan>) => told(await plan(...asked)).steps;
  const units = (ids: readonly string[]) => ids.filter((id) => id.startsWith("unit:"));

  it("is nothing for someone who is ready already", async () => {
    const answer = await plan({ requirement: asks("3.2"), record: accepted("e", "2026-06-01") });
    expect(told(answer)).toEqual({
      outcome: "NOTHING_TO_DO",
      readyOn: "2026-11-21",
      steps: [],
      standing: "PROVEN",
    });
    expect(answer.criticalPath).toEqual([]);
  });

  it("is the fewest units that cover what is open, and the judgement of what comes of them", async () => {
    const answer = await plan({
      requirement: group("ALL_OF", asks("1"), asks("2"), asks("3")),
      units: [
        unit("A", assesses("1", "2")),
        unit("B", assesses("2", "3")),
        unit("C", assesses("1")),
        unit("D", assesses("9")),
      ],
    });
    expect(told(answer)).toEqual({
      outcome: "PLANNED",
      readyOn: "2026-11-21",
      steps: ["unit:A", "judgement:unit:A", "unit:B", "judgement:unit:B"],
      standing: "PROVEN",
    });
    expect(answer.steps.map(({ whoseMove }) => whoseMove)).toEqual([
      "WORKER",
      "ASSESSOR",
      "WORKER",
      "ASSESSOR",
    ]);
  });

  it("follows the cost that is asked for; what is not known of a unit is never taken for nothing", async () => {
    const asked = {
      requirement: group("ALL_OF", asks("1"), asks("2")),
      units: [
        unit("BOTH", { ...assesses("1", "2"), hours: 40, price: 900, durationDays: 10 }),
        unit("ONE", { ...assesses("1"), hours: 10, price: 500, durationDays: 30 }),
        unit("TWO", { ...assesses("2"), hours: 10, price: 500, durationDays: 30 }),
        unit("FREE-1", { ...assesses("1"), hours: 30, price: 0, durationDays: 40 }),
        unit("FREE-2", { ...assesses("2"), hours: 30, price: 0, durationDays: 40 }),
        unit("UNKNOWN", { ...assesses("1", "2"), durationDays: 60 }),
      ],
    } as const;
    const chosen = async (profile: "FEWEST_UNITS" | "FEWEST_HOURS" | "LEAST_MONEY" | "SOONEST") =>
      units(await stepsOf({ ...asked, profile }));
    expect(await chosen("FEWEST_UNITS")).toEqual(["unit:BOTH"]);
    expect(await chosen("FEWEST_HOURS")).toEqual(["unit:ONE", "unit:TWO"]);
    expect(await chosen("LEAST_MONEY")).toEqual(["unit:FREE-1", "unit:FREE-2"]);
    // The soonest of all takes no unit: evidence from practice needs none.
    expect(await chosen("SOONEST")).toEqual([]);
    const soonest = await stepsOf({ ...asked, profile: "SOONEST", limits: { ownEvidence: "NEVER" } });
    expect(units(soonest)).toEqual(["unit:BOTH"]);
    const { cost } = await plan({ ...asked, profile: "FEWEST_HOURS" });
    expect(cost).toEqual({ units: 2, hours: 20, hoursNotKnown: 0, price: 1000, priceNotKnown: 0 });
  });

  it("brings what has to come before, through any number of units, and leaves out what is completed", async () => {
    const asked = {
      requirement: asks("1"),
      units: [
        unit("LAST", { ...assesses("1"), prerequisites: ["MIDDLE"] }),
        unit("MIDDLE", { prerequisites: ["FIRST"] }),
        unit("FIRST"),
      ],
    };
    const answer = await plan(asked);
    expect(told(answer)).toMatchObject({
      readyOn: "2026-11-23",
      steps: ["unit:FIRST", "unit:LAST", "judgement:unit:LAST", "unit:MIDDLE"],
    });
    expect(answer.criticalPath.map(({ id }) => id)).toEqual([
      "unit:FIRST",
      "unit:MIDDLE",
      "unit:LAST",
      "judgement:unit:LAST",
    ]);
    const completion = {
      id: "done",
      recordedAt: 1,
      unitId: "MIDDLE",
      unitVersion: 1,
      passed: true,
      completedOn: toDay("2025-01-01"),
      expiresOn: null,
    };
    expect(units(await stepsOf({ ...asked, record: { completions: [completion] } }))).toEqual(["unit:LAST"]);
  });

  it("says of units that wait for each other, or for one that nobody offers, that they cannot be taken", async () => {
    const answer = await plan({
      requirement: group("ALL_OF", asks("1"), asks("2")),
      units: [
        unit("HEN", { ...assesses("1"), prerequisites: ["EGG"] }),
        unit("EGG", { prerequisites: ["HEN"] }),
        unit("CHICK", { ...assesses("2"), prerequisites: ["HEN"] }),
        unit("GONE", { ...assesses("2"), prerequisites: ["NOWHERE"] }),
        unit("PAST", { ...assesses("2"), starts: [toDay("2026-01-01")] }),
      ],
      limits: { ownEvidence: "NEVER" },
    });
    expect(told(answer)).toMatchObject({ outcome: "NO_DATE", readyOn: null });
    expect(answer.blocked.map(({ obstacle, result }) => [obstacle, result?.requirement.code])).toEqual([
      ["NO_EVIDENCE_LEFT", "competence-1"],
      ["NO_EVIDENCE_LEFT", "competence-2"],
    ]);
    expect(Object.fromEntries(answer.passedOver.map(({ unit: { code }, reason }) => [code, reason]))).toEqual(
      {
        HEN: "PREREQUISITES_CIRCULAR",
        EGG: "PREREQUISITES_CIRCULAR",
        CHICK: "PREREQUISITES_CIRCULAR",
        GONE: "PREREQUISITE_NOT_OFFERED",
        PAST: "NO_START_LEFT",
      },
    );
  });

  it("is the same answer for equal costs: the first by code, in whatever order the units are given", async () => {
    const twins = ["D", "B", "C", "A"].map((code) => unit(code, assesses("1", "2")));
    const asked = { requirement: group("ALL_OF", asks("1"), asks("2")) };
    for (const given of [twins, [...twins].reverse()])
      expect(units(await stepsOf({ ...asked, units: given }))).toEqual(["unit:A"]);
  });

  it("takes of a choice the part that costs least", async () => {
    const requirement = group(
      "ALL_OF",
      nOf(2, asks("1"), asks("2"), asks("3")),
      group("ANY_OF", leaf("UNIT_COMPLETED", { code: "course", units: ["X", "Y"].map(of) }), endorsement),
    );
    const given = ["1", "2", "3"].map((each) => unit(`U${each}`, assesses(each)));
    const answer = await plan({
      requirement,
      units: [unit("X"), unit("Y"), ...given, unit("Z", assesses("1", "3"))],
    });
    expect(told(answer).steps).toEqual(["unit:Z", "judgement:unit:Z", "endorsement:support"]);
    expect(answer.steps.at(-1)?.whoseMove).toBe("EMPLOYER");
  });

  it("keeps within a budget and to the providers and places asked for, and says where that is too little", async () => {
    const asked = {
      requirement: group("ALL_OF", asks("1"), asks("2")),
      units: [
        unit("BOTH", { ...assesses("1", "2"), price: 900, providerIds: ["uni"] }),
        unit("ONE", { ...assesses("1"), price: 100, online: true, providerIds: ["college"] }),
        unit("TWO", { ...assesses("2"), price: 100, providerIds: ["college", "uni"] }),
        unit("UNPRICED", { ...assesses("1", "2"), online: true }),
      ],
    };
    const within = async (limits: NonNullable<Parameters<typeof plan>[0]["limits"]>) =>
      units(await stepsOf({ ...asked, limits: { ownEvidence: "NEVER", ...limits } }));
    expect(await within({})).toEqual(["unit:BOTH"]);
    expect(await within({ budget: 300 })).toEqual(["unit:ONE", "unit:TWO"]);
    expect(await within({ providerIds: ["college"] })).toEqual(["unit:ONE", "unit:TWO"]);
    expect(await within({ onlineOnly: true })).toEqual(["unit:UNPRICED"]);
    const poor = await plan({ ...asked, limits: { budget: 150, ownEvidence: "NEVER" } });
    expect(poor.blocked).toEqual([{ obstacle: "BUDGET_TOO_SMALL", result: null, on: null }]);
    expect(poor.passedOver).toEqual([{ unit: asked.units[3], reason: "PRICE_NOT_KNOWN" }]);
  });

  it("counts on the worker's own evidence where no unit assesses it, or where it was shown before", async () => {
    const given = [unit("A", assesses("1", "2"))];
    const both = group("ALL_OF", asks("1"), asks("3"));
    expect(await stepsOf({ requirement: both, units: given })).toEqual([
      "unit:A",
      "judgement:unit:A",
      "evidence:competence-3",
      "judgement:competence-3",
    ]);
    const lapsed = accepted("old", "2020-01-01", { competenceId: "1" });
    expect(await stepsOf({ requirement: asks("1"), units: given, record: lapsed })).toEqual([
      "evidence:competence-1",
      "judgement:competence-1",
    ]);
    const anywhere = { requirement: asks("1"), units: given, limits: { ownEvidence: "ANYWHERE" } } as const;
    expect(await stepsOf(anywhere)).toEqual(["evidence:competence-1", "judgement:competence-1"]);
  });

  it("expects evidence of what a unit assesses, and none of what it introduces or lets practise", async () => {
    const practised = { competenceId: "1", rank: 3, depth: "PRACTISED", evidenceKinds: [] } as const;
    const given = [
      unit("A", { outcomes: [practised, { ...practised, depth: "INTRODUCED" }] }),
      unit("B", { outcomes: [{ ...practised, depth: "ASSESSED", rank: 2 }] }),
    ];
    expect(units(await stepsOf({ requirement: asks("1"), units: given }))).toEqual([]);
  });

  it("has evidence judged that waits, rather than more of it", async () => {
    const { judgements: _, ...handedIn } = accepted("waiting", "2026-11-01", { competenceId: "1" });
    const answer = await plan({
      requirement: asks("1"),
      record: handedIn,
      units: [unit("A", assesses("1"))],
    });
    expect(told(answer).steps).toEqual(["judgement:evidence:waiting"]);
  });

  it("finds several kinds and assessors where a rule asks for them", async () => {
    const rule = {
      minimumItems: 3,
      minimumKinds: 2,
      minimumAssessors: 2,
      allowedKinds: null,
      currencyMonths: 24,
      keptUpBy: null,
    };
    const requirement = asks("1", { evidence: rule });
    const shown = together(
      accepted("a", "2026-06-01", { competenceId: "1" }),
      accepted("b", "2026-07-01", { competenceId: "1" }),
    );
    const answer = await plan({ requirement, record: shown });
    expect(answer.steps.map(({ id, amount, evidenceKinds }) => [id, amount, evidenceKinds[0]])).toEqual([
      ["evidence:competence-1", 1, "CASE_STUDY"],
      ["judgement:competence-1", 1, undefined],
    ]);
    const given = [unit("A", assesses("1")), unit("B", assesses("1"))];
    expect(units(await stepsOf({ requirement, units: given, limits: { ownEvidence: "NEVER" } }))).toEqual([]);
  });

  it("answers with what it has when the time is over, and says how much cheaper it could be at most", async () => {
    const given = Array.from({ length: 12 }, (_, at) =>
      unit(`U${at}`, assesses(String(at % 6), String(at % 5))),
    );
    const answer = await plan({
      requirement: group("ALL_OF", ...["0", "1", "2", "3", "4", "5"].map((each) => asks(each))),
      units: given,
      limits: { seconds: 0 },
    });
    expect(answer.outcome).toBe("PLANNED");
    expect(answer.standing).toMatchObject({ is: "BOUNDED" });
  });

  it("says what only a post could bring", async () => {
    const post = leaf("HOLDS_BAND", { code: "band", minimumBandRank: 4 });
    const answer = await plan({ requirement: group("ALL_OF", asks("1"), post) });
    expect(answer.blocked).toMatchObject([
      { obstacle: "NEEDS_A_POST", result: { requirement: { code: "band" } } },
    ]);
    expect(answer.steps.map(slackOf)).toEqual([]);
  });
});

const of = (unitId: string) => ({ unitId, minimumVersion: null });
