import { hrLine, type Life, type Lives, post, startLives, workforce } from "../support/lives";
import { story } from "../support/story";

const IFAN = { number: "LIFE-6", name: "Ifan Roberts", employer: "trust", team: "Recovery team" } as const;
const SAFI = { number: "LIFE-7", name: "Safi Mensah", employer: "trust", team: "Recovery team" } as const;

describe("lives of people who stay, and who wait", () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives([IFAN, SAFI]);
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
    const openOfThose = async () =>
      (await ifan.answerOn("W-PSW")).missing.map(({ code }) => code).filter((code) => proved.includes(code));

    it("1 April 2025: Ifan says that he stays, and HR can find those who do", async () => {
      lives.on("2025-04-01");
      ifan = await lives.begin(IFAN);
      await ifan.record("startPost", post("PSW", "2024-04-01"), "trust-hr");
      await ifan.record("updateWorker", { expectedVersion: 1, intention: "STAYING" });
      await ifan.show({ doneOn: "2025-03-24", competences: ["1.1", "3.2", "6.1"] });
      await reviewed("2025-03-03");
      expect(await openOfThose()).toEqual([]);
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
      expect(
        (await ifan.answerTo("trust-line-manager", "W-PSW")).employerOwes.map(({ code }) => code),
      ).toContain("appraisal");
      await reviewed("2026-03-02");
      expect((await ifan.answerOn("W-PSW")).employerOwes.map(({ code }) => code)).not.toContain("appraisal");
    });

    it("1 April 2027: what was shown more than two years ago is kept up by a third appraisal", async () => {
      lives.on("2027-03-30");
      await reviewed("2027-03-01");
      lives.on("2027-04-01");
      expect(await openOfThose()).toEqual([]);
      // A step up asks for work of the last two years: 24 March 2025 is older.
      const senior = (await ifan.answerOn("R03")).missing.map(({ code }) => code);
      expect(senior).toEqual(expect.arrayContaining(["competence-1.1", "competence-3.2"]));
    });

    it("1 May 2028: without an appraisal for more than a year it is no longer kept up", async () => {
      lives.on("2028-05-01");
      expect(await openOfThose()).toEqual(proved);
      expect(await hrLine(lives, IFAN.name, "W-PSW")).toMatchObject({ outcome: "NOT_MET" });
    });
  });

  /** Safi's peer supervisor leaves in the summer; sessions stop, and start again when another is found. */
  describe("supervision that stops when the supervisor leaves", () => {
    const it = story();
    let safi: Life;
    const owed = async (code: string) =>
      (await safi.answerOn("R03")).employerOwes.find((each) => each.code === code)?.sentence;
    const peer = () => owed("supervision-peer");

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
      expect([await owed("supervision"), await peer()]).toEqual([undefined, undefined]);
    });

    it("1 August 2026: 113 days after the last session, the gap is the employer's, not Safi's", async () => {
      lives.on("2026-08-01");
      const { missing, employerOwes } = await safi.answerOn("R03");
      expect(missing.map(({ code }) => code)).not.toContain("supervision");
      expect(employerOwes.map(({ code }) => code)).toContain("supervision");
      expect((await hrLine(lives, SAFI.name, "R03"))?.open).toContainEqual({
        code: "supervision",
        suppliedBy: "EMPLOYER",
      });
    });

    it("1 December 2026: with a new supervisor since September, three sessions count and seven more are owed", async () => {
      lives.on("2026-12-01");
      await safi.supervised("PEER", "2026-09-14", "2026-10-12", "2026-11-16");
      // The run of sessions broke when 92 days had passed without one, so it begins again on 14 September.
      expect(await owed("supervision")).toBe(
        "Three of the ten supervision sessions needed count so far. Seven more are needed, 14 or more days apart; your employer arranges supervision.",
      );
      // December 2025 to April 2026 are five sessions, with three new ones eight; peer supervision asks for four, however far apart.
      expect(await peer()).toBeUndefined();
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
      expect([await owed("supervision"), await peer()]).toEqual([undefined, undefined]);
    });
  });
});
