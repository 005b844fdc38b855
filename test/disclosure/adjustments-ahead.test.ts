import { type Life, type Lives, post, startLives } from "../support/lives";
import { sampled } from "../support/sample";
import { story } from "../support/story";

const OTHERS = ["trust-hr", "trust-line-manager", "trust-peer-supervisor", "trust-lead", "trust-auditor"];
const FIRE = "training-fire-safety";
const DAYS = "code outcome satisfiedSinceOn eligibleFromOn lapsesOn changesOn sentence";
const ANSWER = `outcome ownPart satisfiedSinceOn eligibleFromOn lapsesOn root { ${DAYS} }
  met { ${DAYS} counted { kind stopsCountingOn } excluded { reason changesOn remedy } } employerOwes { ${DAYS} } lapsing { code lapsesOn }`;

/** Elin and Erin have the same record, but Elin's fire safety training counts for two years, until June 2027. */
const ELIN = { number: "TWIN-1", name: "Elin Twin", employer: "trust" } as const;
const ERIN = { number: "TWIN-2", name: "Erin Twin", employer: "trust" } as const;

describe("days ahead that follow from an adjustment", () => {
  const it = story();
  let lives: Lives;
  let elin: Life;
  let erin: Life;

  beforeAll(async () => {
    lives = await startLives([ELIN, ERIN]);
  });

  afterAll(() => lives.close());

  const fire = async (life: Life, persona: string, asOf: string) => {
    const answer = await life.seenBy<{ eligibility: { met: object[]; employerOwes: object[] } }>(
      persona,
      `eligibility(route: { code: "R03" }, asOf: "${asOf}") { met { ${DAYS} } employerOwes { ${DAYS} } }`,
    );
    return [...(answer?.eligibility.met ?? []), ...(answer?.eligibility.employerOwes ?? [])].find(
      (each) => "code" in each && each.code === FIRE,
    );
  };
  /** All that a reader is answered about one of the two, without their name. */
  const about = async (life: Life, name: string, persona: string, asOf: string) => {
    const on = `route: { code: "R03" }, asOf: "${asOf}"`;
    const own = await life.seenBy(
      persona,
      `eligibility(${on}) { ${ANSWER} } nextSteps(asOf: "${asOf}") { notices evaluations { ${ANSWER} } whatToDoNext { sentence } }
       plan(${on}) { readyOn steps { kind startsOn landsOn } }
       readiness(asOf: "${asOf}") { route { code } outcome eligibleFromOn lapsesOn lapsing { requirement { code } lapsesOn } }`,
    );
    const list = await lives.ask<{ workforce: object }>(
      "trust-hr",
      `{ workforce(purpose: "Planning training", asOf: "${asOf}") {
        readiness(first: 20, name: "${name}") { nodes { route { code } outcome satisfiedSinceOn eligibleFromOn lapsesOn open { code } lapsing { requirement { code } lapsesOn } } }
        soon: readiness(first: 20, name: "${name}", requirementLapsing: { requirement: "${FIRE}", withinDays: 366 }) { totalCount } } }`,
    );
    return JSON.parse(JSON.stringify({ own, list }).replaceAll(name, "Twin"));
  };

  it.prepare(async () => {
    lives.on("2026-05-31");
    [elin, erin] = [await lives.begin(ELIN), await lives.begin(ERIN)];
    for (const life of [elin, erin]) {
      await life.record("startPost", post("PSW", "2025-01-06"), "trust-hr");
      await life.hold("2026-01-12", "FIRE_SAFETY");
    }
    const adjustment = {
      route: { code: "R03" },
      requirement: FIRE,
      authority: "HR",
      months: 24,
      fromOn: "2026-06-01",
      untilOn: "2027-06-01",
    };
    await elin.record("recordAdjustment", adjustment, "trust-line-manager");
  });

  it("are the route's own to everybody but the worker: twelve months after 12 January 2026", async () => {
    lives.on("2026-06-02");
    for (const persona of OTHERS) {
      const seen = await fire(elin, persona, "2026-06-02");
      expect(seen).toMatchObject({ outcome: "MET", lapsesOn: "2027-01-12", changesOn: "2027-01-12" });
      expect(seen).toEqual(await fire(erin, persona, "2026-06-02"));
    }
    // Her own page has the day on which the adjustment ends, in full and in brief.
    const own = await elin.ask<{
      readiness: { lapsing: { requirement: { code: string }; lapsesOn: string }[] }[];
    }>('readiness(route: { code: "R03" }, asOf: "2026-09-01") { lapsing { requirement { code } lapsesOn } }');
    expect((await elin.answerOn("R03")).lapsing).toContainEqual({ code: FIRE, lapsesOn: "2027-06-01" });
    expect(own.readiness[0]?.lapsing).toEqual([{ requirement: { code: FIRE }, lapsesOn: "2027-06-01" }]);
  });

  it.each(
    sampled(["2026-06-02", "2027-01-11", "2027-02-01", "2027-07-01"], 4, "days ahead of an adjustment"),
  )(
    "are the same about two people who differ in it alone, asked on 2 June 2026 about %s",
    async (asOf: string) => {
      lives.on("2026-06-02");
      for (const persona of ["trust-hr", "trust-line-manager"])
        expect(await about(elin, ELIN.name, persona, asOf)).toEqual(
          await about(erin, ERIN.name, persona, asOf),
        );
    },
  );

  it("are not shown once only the adjustment satisfies it, and the worker still reads her own", async () => {
    lives.on("2027-02-01");
    for (const persona of OTHERS)
      for (const asOf of ["2027-02-01", "2027-05-31", "2027-06-01", "2028-03-01"])
        expect(await fire(elin, persona, asOf)).toMatchObject({ outcome: "MET", lapsesOn: null });
    const { own, list } = await about(elin, ELIN.name, "trust-hr", "2027-02-01");
    expect(JSON.stringify([own, list])).not.toMatch(/2027-06-01|2028-01-12|1 June 2027|12 January 2028/);
    expect(list.workforce.soon.totalCount).toBe(0);
    expect((await elin.answerOn("R03")).lapsing).toContainEqual({ code: FIRE, lapsesOn: "2027-06-01" });
    expect((await erin.answerOn("R03")).employerOwes.map(({ code }) => code)).toContain(FIRE);
  });

  it("come as a changed outcome, on the day on which the adjustment has ended", async () => {
    lives.on("2027-06-01");
    for (const persona of ["trust-hr", "trust-line-manager"])
      expect(await fire(elin, persona, "2027-06-01")).toMatchObject({ outcome: "NOT_MET", lapsesOn: null });
  });
});
