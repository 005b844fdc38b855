import { toCivilDate, toDay } from "../../src/eligibility";
import { type Plan, sentenceOfPlan, slackOf } from "../../src/planning";
import { accepted, group, leaf, together } from "../eligibility/building";
import { asks, assesses, solving, told, unit } from "./building";

const all = (...parts: Parameters<typeof group> extends [unknown, ...infer Rest] ? Rest : never) =>
  group("ALL_OF", ...parts);
const date = (day: number) => toCivilDate(day);
const datesOf = ({ steps }: Plan) =>
  Object.fromEntries(
    steps.map((step) => [step.id, [date(step.startsOn), date(step.landsOn), slackOf(step)]]),
  );
const pathOf = ({ criticalPath }: Plan) => criticalPath.map(({ id }) => id);
const rule = { minimumItems: 1, minimumKinds: 1, minimumAssessors: 1, allowedKinds: null, keptUpBy: null };
const credential = (own: { currencyMonths?: number | null; code?: string } = {}) =>
  leaf("CREDENTIAL", {
    code: "dbs",
    suppliedBy: "EMPLOYER",
    credentialTypeId: "DBS",
    acceptedIssuers: null,
    currencyMonths: 12,
    ...own,
  });
const held = (awardedOn: string) => ({
  credentials: [
    {
      id: "dbs",
      recordedAt: 1,
      credentialTypeId: "DBS",
      issuer: "us",
      awardedOn: toDay(awardedOn),
      expiresOn: null,
    },
  ],
  verifications: [{ id: "seen", recordedAt: 1, credentialId: "dbs", verifiedOn: toDay(awardedOn) }],
});
const post = (startedOn: string) => ({
  posts: [
    {
      id: "post",
      recordedAt: 1,
      roleBandId: "PSW",
      bandRank: 30,
      startedOn: toDay(startedOn),
      hundredths: 100,
    },
  ],
});
const year = leaf("TIME_IN_ROLE", {
  code: "year",
  suppliedBy: "TIME",
  roleBandIds: ["PSW"],
  minimumBandRank: null,
  months: 12,
  counting: "CALENDAR",
  mustHoldNow: true,
});

describe("when a plan is done", () => {
  const { plan } = solving();

  it("begins units on the days on which they begin, and says what decides the date and what has time", async () => {
    const answer = await plan({
      requirement: all(asks("1"), asks("2"), asks("3")),
      units: [
        unit("BASE", { starts: [toDay("2026-11-01"), toDay("2026-12-01")], durationDays: 10 }),
        unit("LONG", { ...assesses("1"), prerequisites: ["BASE"], durationDays: 30 }),
        unit("SHORT", {
          ...assesses("2"),
          starts: ["2026-11-30", "2026-12-20", "2027-02-01"].map(toDay),
          durationDays: 5,
        }),
      ],
    });
    expect(told(answer).readyOn).toBe("2027-01-09");
    expect(datesOf(answer)).toEqual({
      "unit:BASE": ["2026-12-01", "2026-12-10", 0],
      "unit:LONG": ["2026-12-11", "2027-01-09", 0],
      "judgement:unit:LONG": ["2027-01-09", "2027-01-09", 0],
      "unit:SHORT": ["2026-11-30", "2026-12-04", 20],
      "judgement:unit:SHORT": ["2026-12-04", "2026-12-04", 36],
      "evidence:competence-3": ["2026-11-21", "2026-11-21", 49],
      "judgement:competence-3": ["2026-11-21", "2026-11-21", 49],
    });
    expect(pathOf(answer)).toEqual(["unit:BASE", "unit:LONG", "judgement:unit:LONG"]);
    expect(answer.notBefore).toBe(answer.readyOn);
  });

  it.each([
    { prerequisites: { A: ["A"], B: [] } },
    { prerequisites: { A: ["B"], B: ["A"] } },
    { prerequisites: { A: ["A", "B"], B: ["A"] } },
  ])(
    "takes again what will be completed by itself, though it asks for itself: $prerequisites",
    async ({ prerequisites }) => {
      const answer = await plan({
        requirement: all(asks("1"), asks("2")),
        units: [
          unit("A", { ...assesses("1"), prerequisites: prerequisites.A }),
          unit("B", { ...assesses("2"), prerequisites: prerequisites.B }),
        ],
        record: {
          completions: ["A", "B"].map((unitId) => ({
            id: unitId,
            recordedAt: 1,
            unitId,
            unitVersion: 1,
            passed: true,
            completedOn: toDay("2026-12-24"),
            expiresOn: null,
          })),
        },
        limits: { ownEvidence: "NEVER" },
      });
      expect(told(answer)).toMatchObject({ outcome: "PLANNED", readyOn: "2026-12-25", standing: "PROVEN" });
      expect(pathOf(answer)).toEqual(["unit:A", "judgement:unit:A"]);
      expect(answer.steps.every(({ id, after }) => !after.includes(id))).toBe(true);
    },
  );

  it("puts a unit after another only where the other is done before it, not where time completes it sooner", async () => {
    const coming = (completedOn: string) => ({
      completions: [
        {
          id: "base",
          recordedAt: 1,
          unitId: "BASE",
          unitVersion: 1,
          passed: true,
          completedOn: toDay(completedOn),
          expiresOn: null,
        },
      ],
    });
    const asked = {
      requirement: all(asks("1"), asks("2")),
      units: [
        unit("BASE", { ...assesses("1"), durationDays: 10 }),
        unit("LONG", { ...assesses("2"), prerequisites: ["BASE"], durationDays: 30 }),
      ],
      limits: { ownEvidence: "NEVER" },
    } as const;
    const afterOf = ({ steps }: Plan) => steps.find(({ id }) => id === "unit:LONG")?.after;
    expect(afterOf(await plan({ ...asked, record: coming("2026-11-23") }))).toEqual([]);
    expect(afterOf(await plan({ ...asked, record: coming("2027-06-01") }))).toEqual(["unit:BASE"]);
  });

  it("spreads the hours over the months, and says before which day no other order could land", async () => {
    const given = ["1", "2", "3"].map((each) =>
      unit(`U${each}`, { ...assesses(each), hours: 12, durationDays: 10 }),
    );
    const answer = await plan({
      requirement: all(asks("1"), asks("2"), asks("3")),
      units: given,
      limits: { hoursAMonth: 15 },
    });
    expect(datesOf(answer)).toMatchObject({
      "unit:U1": ["2026-11-21", "2026-11-30", expect.any(Number)],
      "unit:U2": ["2026-11-29", "2026-12-08", expect.any(Number)],
      "unit:U3": ["2026-12-28", "2027-01-06", 0],
    });
    expect(answer.notBefore && date(answer.notBefore)).toBe("2027-01-01");
    const alone = await plan({
      requirement: asks("1"),
      units: [unit("U1", { ...assesses("1"), hours: 40 })],
      limits: { hoursAMonth: 15 },
    });
    expect(told(alone)).toMatchObject({ readyOn: "2027-01-01" });
    expect(alone.notBefore).toBe(alone.readyOn);
    const tooMany = await plan({
      requirement: asks("1"),
      units: [unit("U1", { ...assesses("1"), hours: 40, durationDays: 5 })],
      limits: { hoursAMonth: 15, ownEvidence: "NEVER" },
    });
    expect(tooMany.passedOver).toMatchObject([{ reason: "TOO_MANY_HOURS_A_MONTH" }]);
  });

  it("renews what would lapse before the last of it is done, late enough to count then", async () => {
    const answer = await plan({
      requirement: all(credential({ currencyMonths: 3 }), asks("1"), year),
      record: together(
        held("2026-10-01"),
        post("2026-10-01"),
        accepted("e", "2024-12-01", { competenceId: "1" }),
      ),
    });
    expect(told(answer)).toMatchObject({
      readyOn: "2027-10-01",
      steps: ["credential:dbs", "evidence:competence-1", "judgement:competence-1", "waiting:year"],
    });
    const renewals = answer.steps.map(({ id, renews, landsOn }) => [
      id,
      renews && date(renews),
      date(landsOn),
    ]);
    expect(renewals).toEqual([
      ["credential:dbs", "2027-01-01", "2027-07-02"],
      ["evidence:competence-1", "2026-12-01", "2026-11-21"],
      ["judgement:competence-1", "2026-12-01", "2026-11-21"],
      ["waiting:year", null, "2027-10-01"],
    ]);
    expect(pathOf(answer)).toEqual(["waiting:year"]);
    expect(answer.steps.at(-1)?.whoseMove).toBe("TIME");
  });

  it("takes a unit later where its evidence would lapse, and shows it again where that is no help", async () => {
    const short = asks("1", { evidence: { ...rule, currencyMonths: 1 } });
    const long = { ...assesses("2"), durationDays: 100 };
    const later = await plan({
      requirement: all(short, asks("2")),
      units: [unit("A", assesses("1")), unit("B", long)],
    });
    expect(told(later)).toMatchObject({ readyOn: "2027-02-28" });
    expect(datesOf(later)["unit:A"]?.[0]).toBe("2027-02-28");
    const again = await plan({
      requirement: all(short, asks("2")),
      units: [unit("A", assesses("1")), unit("B", { ...long, prerequisites: ["A"] })],
    });
    // One piece of their own is needed either way: of the other competence, it spares the long unit.
    expect(told(again)).toMatchObject({
      readyOn: "2026-11-21",
      steps: ["unit:A", "judgement:unit:A", "evidence:competence-2", "judgement:competence-2"],
    });
    const never = await plan({
      requirement: all(short, asks("2")),
      units: [unit("A", assesses("1")), unit("B", { ...long, prerequisites: ["A"] })],
      limits: { ownEvidence: "NEVER" },
    });
    expect(told(never)).toMatchObject({ outcome: "NO_DATE" });
  });

  it("says that there is no date where a post ends before the rest is there", async () => {
    const ending = {
      id: "end",
      recordedAt: 1,
      postId: "post",
      kind: "END" as const,
      effectiveOn: toDay("2026-12-15"),
      hundredths: null,
    };
    const asked = {
      requirement: all(year, asks("1")),
      record: { ...post("2025-01-01"), postChanges: [ending] },
      units: [unit("A", { ...assesses("1"), durationDays: 60 })],
    };
    expect(told(await plan(asked))).toMatchObject({
      readyOn: "2026-11-21",
      steps: ["evidence:competence-1", "judgement:competence-1"],
    });
    const answer = await plan({ ...asked, limits: { ownEvidence: "NEVER" } });
    expect(told(answer).outcome).toBe("NO_DATE");
    expect(answer.blocked).toMatchObject([
      {
        obstacle: "LAPSES_BEFORE_THE_REST",
        on: toDay("2026-12-15"),
        result: { requirement: { code: "year" } },
      },
    ]);
  });

  it("holds the sessions of supervision that are missing, so many days apart", async () => {
    const supervision = leaf("SUPERVISION", {
      code: "supervision",
      suppliedBy: "EMPLOYER",
      sessions: 4,
      supervisionKind: null,
      withinMonths: 6,
      longestGapDays: null,
    });
    const one = { supervisions: [{ id: "s", recordedAt: 1, kind: "PEER", heldOn: toDay("2026-10-01") }] };
    const answer = await plan({ requirement: supervision, record: one, limits: { daysBetweenSessions: 14 } });
    expect(told(answer).readyOn).toBe("2026-12-19");
    expect(answer.steps).toMatchObject([{ kind: "SUPERVISION", amount: 3, whoseMove: "EMPLOYER" }]);
    const seldom = await plan({ requirement: supervision, limits: { daysBetweenSessions: 100 } });
    expect(seldom.blocked).toMatchObject([{ obstacle: "SESSIONS_TOO_FAR_APART" }]);
  });

  it("says what the worker has to obtain, and does not take it for waiting", async () => {
    const answer = await plan({ requirement: leaf("CREDENTIAL", { ...credential(), suppliedBy: "WORKER" }) });
    expect(sentenceOfPlan(answer, "WORKER")).toBe(
      "With this plan, you could be ready to be considered on 21 November 2026. The plan needs one credential to get.",
    );
  });

  it("waits for verification alone where only that is missing", async () => {
    const { verifications: _, ...unverified } = held("2026-10-01");
    const answer = await plan({ requirement: credential(), record: unverified });
    expect(answer.steps).toMatchObject([{ kind: "VERIFICATION", whoseMove: "EMPLOYER" }]);
    expect(told(answer).readyOn).toBe("2026-11-21");
  });
});
