import { everybody, hrLine, type Life, type Lives, post, startLives, workforce } from "../support/lives";
import { competences, SENIOR, TRAINING, without } from "../support/senior-step";
import { story } from "../support/story";

const IFAN = { number: "LIFE-6", name: "Ifan Roberts", employer: "trust", team: "Recovery team" } as const;
const ROBIN = { number: "LIFE-13", name: "Robin Adair", employer: "trust", team: "Recovery team" } as const;
const SAFI = { number: "LIFE-7", name: "Safi Mensah", employer: "trust", team: "Recovery team" } as const;

describe("lives of people who stay, and who wait", () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives([IFAN, SAFI, ROBIN]);
  });
  afterAll(() => lives.close());

  /** Ifan is content as a peer support worker, says so, and is asked for nothing again that his appraisals keep up. */
  describe("content to stay for three years", () => {
    const it = story();
    let ifan: Life;
    const proved = ["competence-1.1", "competence-3.2", "competence-6.1"];
    /** The yearly appraisal keeps up what was shown, as something was learned in the year before it. */
    const reviewed = async (doneOn: string) => {
      await ifan.record("recordCpdEntry", { doneOn, minutes: 180, kind: "COURSE" });
      await ifan.record(
        "giveEndorsement",
        { as: "LINE_MANAGER", subject: "APPRAISAL" },
        "trust-line-manager",
      );
    };
    // What the role asks for (W-PSW, in its order), with five of the seven ways of supporting and two of eight to help others with.
    const knowledge = "1.1 1.2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 3.3 3.4 3.5 3.6".split(" ");
    const practice = "5.1 5.2 5.3 5.4 6.1 6.2".split(" ");
    const asked = (ways: readonly string[], deepening: readonly string[]) => [
      ...competences(...knowledge),
      ...ways,
      ...competences(...practice),
      ...deepening,
    ];
    /** What is open while some of it is shown: the same two choices for all three. */
    const told = (shown: readonly string[], owed: readonly string[]) =>
      everybody("NOT_MET", without(asked(["ways-of-supporting"], ["deepening"]), ...shown), owed);
    const sessions = ["supervision", "supervision-peer", "dbs"];
    const owedAlways = [...sessions, "hr-standing", ...TRAINING];
    const owedWithAppraisal = [...sessions, "appraisal", "hr-standing", ...TRAINING];

    it("1 April 2025: Ifan says that he stays, and HR can find those who do", async () => {
      lives.on("2025-04-01");
      ifan = await lives.begin(IFAN);
      await ifan.record("startPost", post("PSW", "2024-04-01"), "trust-hr");
      await ifan.record("updateWorker", { expectedVersion: 1, intention: "STAYING" });
      await ifan.show({ doneOn: "2025-03-24", competences: ["1.1", "3.2", "6.1"] });
      await reviewed("2025-03-03");
      expect(await ifan.told("W-PSW")).toEqual(told(proved, owedAlways));
      // A way up, across or out is no business of somebody who stays.
      expect(await ifan.whatNext()).toBe("W-PSW");
      const staying = (intention: string) =>
        workforce<{ readiness: { totalCount: number } }>(
          lives,
          `readiness(first: 1, name: "Ifan", route: { code: "W-PSW" }, intention: ${intention}) { totalCount }`,
        );
      expect(await staying("STAYING")).toEqual({ readiness: { totalCount: 1 } });
      expect(await staying("EXPLORING")).toEqual({ readiness: { totalCount: 0 } });
    });

    it("1 April 2026: the appraisal of a year ago no longer counts, and the manager reads that it is owed", async () => {
      lives.on("2026-04-01");
      expect(await ifan.told("W-PSW")).toEqual(told(proved, owedWithAppraisal));
      await reviewed("2026-03-02");
      expect((await ifan.answerOn("W-PSW")).employerOwes.map(({ code }) => code)).toEqual(owedAlways);
      // Two years at Band 3 are over today.
      const { nextSteps } = await ifan.ask<{ nextSteps: { stayingWell: { kind: string; dueOn: string }[] } }>(
        "nextSteps { stayingWell { kind dueOn } }",
      );
      expect(nextSteps.stayingWell.filter(({ kind }) => kind === "PAY_STEP")).toEqual([
        { kind: "PAY_STEP", dueOn: "2026-04-01" },
      ]);
    });

    it("1 April 2027: what was shown more than two years ago is kept up by a third appraisal", async () => {
      lives.on("2027-03-30");
      await reviewed("2027-03-01");
      lives.on("2027-04-01");
      // 24 March 2025 and 24 months were over on 24 March 2027.
      expect(await ifan.told("W-PSW")).toEqual(told(proved, owedAlways));
      // A step up asks for work of the last two years: 24 March 2025 is older.
      const senior = (await ifan.answerOn("R03")).missing.map(({ code }) => code);
      expect(senior).toEqual(expect.arrayContaining(["competence-1.1", "competence-3.2"]));
    });

    it("1 May 2028: without an appraisal for more than a year it is no longer kept up", async () => {
      lives.on("2028-05-01");
      // The appraisal of 30 March 2027 was good until 30 March 2028.
      expect(await ifan.told("W-PSW")).toEqual(told([], owedWithAppraisal));
    });
  });

  /** Safi's peer supervisor leaves in the summer; sessions stop, and start again when another is found. */
  describe("supervision that stops when the supervisor leaves", () => {
    const it = story();
    let safi: Life;
    const owed = async (code: string) =>
      (await safi.answerOn("R03")).employerOwes.find((each) => each.code === code)?.sentence;
    // A year in the role was complete on 1 May 2026; nothing else is shown.
    const supervised = everybody(
      "NOT_MET",
      SENIOR.own,
      without(SENIOR.owed, "supervision", "supervision-peer"),
    );
    // Four of peer supervision within a year are enough, however far apart.
    const gap = everybody("NOT_MET", SENIOR.own, without(SENIOR.owed, "supervision-peer"));

    it("1 May 2026: a session a month since June, so that nothing is owed", async () => {
      lives.on("2026-05-01");
      safi = await lives.begin(SAFI);
      await safi.record("startPost", post("PSW", "2025-05-01"), "trust-hr");
      await safi.supervised(
        "PEER",
        ...["2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"].map(
          (at) => `${at}-10`,
        ),
        ...["2026-01", "2026-02", "2026-03", "2026-04"].map((at) => `${at}-10`),
      );
      // Eleven sessions, the oldest of 10 June 2025, 31 days apart at most; the last is 21 days ago.
      expect(await safi.told("R03")).toEqual(supervised);
    });

    it("1 August 2026: 113 days after the last session, the gap is the employer's, not Safi's", async () => {
      lives.on("2026-08-01");
      // From 10 April to 1 August are 20 days of April, 31, 30 and 31 of the next months, and 1: 113, more than the 92 allowed.
      // Of peer supervision nine sessions since 1 August 2025 count, however far apart.
      expect(await safi.told("R03")).toEqual(gap);
      expect((await hrLine(lives, SAFI.name, "R03"))?.open).toContainEqual({
        code: "supervision",
        suppliedBy: "EMPLOYER",
      });
    });

    it("1 December 2026: with a new supervisor since September, three sessions count and seven more are owed", async () => {
      lives.on("2026-12-01");
      await safi.supervised("PEER", "2026-09-14", "2026-10-12", "2026-11-16");
      expect(await safi.told("R03")).toEqual(gap);
      // The run of sessions broke when 92 days had passed without one, so it begins again on 14 September.
      expect(await owed("supervision")).toBe(
        "Three of the ten supervision sessions needed count so far. Seven more are needed, 14 or more days apart. Your employer arranges supervision.",
      );
      // December 2025 to April 2026 are five sessions, with three new ones eight; peer supervision asks for four, however far apart.
      expect(await safi.seenBy("trust-line-manager", "supervisions(first: 20) { totalCount }")).toEqual({
        supervisions: { totalCount: 14 },
      });
    });

    it("1 July 2027: with a session a month again, nothing is owed", async () => {
      lives.on("2027-07-01");
      await safi.supervised(
        "PEER",
        ...["2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"].map(
          (at) => `${at}-14`,
        ),
      );
      // Three of the autumn and seven since are ten; the oldest, of 14 September 2026, counts until 14 September 2027.
      expect(await safi.told("R03")).toEqual(supervised);
    });
  });

  /** Less is asked of Robin's supervision for half a year. Why is nowhere, and nobody but Robin and the lead sees that it is so. */
  describe("an adjustment", () => {
    const it = story();
    let robin: Life;
    const owing = everybody("NOT_MET", SENIOR.own, without(SENIOR.owed, "supervision-peer"));
    const nothingOwed = everybody(
      "NOT_MET",
      SENIOR.own,
      without(SENIOR.owed, "supervision", "supervision-peer"),
    );
    /** What a reader sees of the adjustment, and what they are told of supervision. */
    const seen = async (persona?: string) => {
      const fields = `adjustments(first: 5) { nodes { requirementCode sessions longestGapDays authority } }
        eligibility(route: { code: "R03" }) { met { code required { amount } } employerOwes { code sentence } }`;
      interface Seen {
        adjustments: { nodes: object[] };
        eligibility: {
          met: { code: string; required: { amount: number } }[];
          employerOwes: { code: string; sentence: string }[];
        };
      }
      const answer = persona ? await robin.seenBy<Seen>(persona, fields) : await robin.ask<Seen>(fields);
      const { met = [], employerOwes = [] } = answer?.eligibility ?? {};
      return {
        adjustments: answer?.adjustments.nodes,
        asked: met.find(({ code }) => code === "supervision")?.required.amount,
        owed: employerOwes.find(({ code }) => code === "supervision")?.sentence,
      };
    };
    const left = (counted: string, more: string) =>
      `${counted} supervision sessions needed count so far. ${more} needed, 14 or more days apart. Your employer arranges supervision.`;
    const others = ["trust-line-manager", "trust-hr"];
    const adjusted = [
      {
        requirementCode: "supervision",
        sessions: 8,
        longestGapDays: 120,
        authority: "LIVED_EXPERIENCE_LEAD",
      },
    ];

    it("2 March 2026: four sessions count since the gap of the autumn, of the ten that the step asks for", async () => {
      lives.on("2026-03-02");
      robin = await lives.begin(ROBIN);
      await robin.record("startPost", post("PSW", "2025-01-06"), "trust-hr");
      await robin.supervised(
        "PEER",
        "2025-04-14",
        "2025-05-12",
        "2025-06-09",
        "2025-07-14",
        "2025-11-10",
        "2025-12-08",
        "2026-01-12",
        "2026-02-09",
      );
      // From 14 July to 10 November 2025 are 119 days, more than the 92 allowed.
      expect(await robin.told("R03")).toEqual(owing);
      expect(await seen()).toEqual({
        adjustments: [],
        asked: undefined,
        owed: left("Four of the ten", "Six more are"),
      });
    });

    it("1 April 2026: eight sessions are asked for, with gaps up to 120 days, and all are told that nothing is owed", async () => {
      lives.on("2026-03-31");
      await robin.record(
        "recordAdjustment",
        {
          route: { code: "R03" },
          requirement: "supervision",
          authority: "LIVED_EXPERIENCE_LEAD",
          sessions: 8,
          longestGapDays: 120,
          fromOn: "2026-04-01",
          untilOn: "2026-10-01",
        },
        "trust-lead",
      );
      // On that day nothing changes yet.
      expect(await robin.told("R03")).toEqual(owing);
      lives.on("2026-04-01");
      expect(await robin.told("R03")).toEqual(nothingOwed);
      expect(await seen()).toEqual({ adjustments: adjusted, asked: 8, owed: undefined });
      expect(await seen("trust-lead")).toMatchObject({ adjustments: adjusted });
      for (const persona of others)
        expect(await seen(persona)).toEqual({ adjustments: [], asked: 10, owed: undefined });
    });

    it("20 April 2026: the oldest session is over a year old; Robin reads of eight, the others of ten as before", async () => {
      lives.on("2026-04-20");
      // 14 April 2025 and twelve months were over on the 14th: seven of the eight are left, or four of the ten since November.
      expect(await robin.told("R03")).toEqual(owing);
      expect(await seen()).toMatchObject({ owed: left("Seven of the eight", "One more is") });
      for (const persona of others)
        expect(await seen(persona)).toEqual({
          adjustments: [],
          asked: undefined,
          owed: expect.stringMatching(/^Four of the ten supervision sessions/),
        });
    });

    it("1 October 2026: with six more sessions nothing is owed, and the adjustment is over", async () => {
      lives.on("2026-10-01");
      const six = ["2026-04-27", "2026-05-11", "2026-06-08", "2026-07-13", "2026-08-10", "2026-09-14"];
      await robin.supervised("PEER", ...six);
      // Since 10 November 2025 they are ten, 77 days apart at most (9 February to 27 April).
      expect(await robin.told("R03")).toEqual(nothingOwed);
      for (const persona of [undefined, ...others]) expect((await seen(persona)).asked).toBe(10);
    });
  });
});
