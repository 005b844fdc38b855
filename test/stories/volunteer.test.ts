import { hrLine, type Life, type Lives, moves, post, progressed, startLives } from "../support/lives";
import { story } from "../support/story";

const LOU = { number: "LIFE-5", name: "Lou Garrick", employer: "charity", team: "Befriending" } as const;

describe("a life from volunteering to paid work", () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives([LOU]);
  });
  afterAll(() => lives.close());

  /** Lou volunteers for the charity, and is asked to apply for a paid post without being a trainee first. */
  describe("a volunteer who goes straight to paid work", () => {
    const it = story();
    let lou: Life;

    it("2 February 2026, the first day: the way to paid work is on view, and six months begin to count", async () => {
      lives.on("2026-02-02");
      lou = await lives.begin(LOU);
      await lou.record(
        "startPost",
        post("PSW_VOL", "2026-02-02", { wholeTimeEquivalent: 0, contractKind: "VOLUNTARY" }),
        "charity-hr",
      );
      expect((await lou.path()).evaluations.map(({ route }) => route.code)).toEqual([
        "R01",
        "R20",
        "W-PSW-VOL",
      ]);
      expect((await lou.answerOn("R20")).missing[0]).toMatchObject({
        code: "time-in-role",
        whoseMove: "TIME",
        sentence:
          "No days in role have counted so far; 181 are needed. It will be met on 2 August 2026 if nothing else changes.",
      });
    });

    it("1 June 2026: Lou has shown everything with support, time is left to Lou and the DBS check to the charity", async () => {
      lives.on("2026-06-01");
      await lou.hold("2026-06-01", "PEER_TRAINING_ENROLMENT");
      await lou.show({
        doneOn: "2026-05-18",
        competences: ["1.1", "1.2", "2.5", "3.2", "3.3", "3.5", "6.1", "6.2"],
        level: "SUPPORTED",
      });
      const { missing, employerOwes } = await lou.answerOn("R20");
      expect([missing.map(({ code }) => code), employerOwes.map(({ code }) => code)]).toEqual([
        ["time-in-role"],
        ["dbs"],
      ]);
      expect((await hrLine(lives, LOU.name, "R20", "charity-hr"))?.open).toEqual([
        { code: "time-in-role", suppliedBy: "TIME" },
        { code: "dbs", suppliedBy: "EMPLOYER" },
      ]);
    });

    it("10 August 2026: six months are over and the DBS check is there", async () => {
      lives.on("2026-08-10");
      await lou.hold("2026-08-10", "DBS_ENHANCED");
      expect(await lou.answerTo("charity-line-manager", "R20")).toMatchObject({
        outcome: "MET",
        satisfiedSinceOn: "2026-08-10",
        lapsesOn: "2028-05-18",
      });
      expect(await hrLine(lives, LOU.name, "R20", "charity-hr")).toMatchObject({
        outcome: "MET",
        satisfiedSinceOn: "2026-08-10",
      });
    });

    it("1 October 2026, paid: no end of a post is announced, and HR counts one who progressed", async () => {
      lives.on("2026-10-01");
      await moves(lives, lou, "PSW", "2026-10-01", "charity-hr");
      const { notices, postEnds } = await lou.path();
      expect([notices, postEnds]).toEqual([[], []]);
      // The months as a volunteer are no months in a Band 3 post.
      expect((await lou.answerOn("R03")).missing[0]?.sentence).toContain(
        "No days in role have counted so far",
      );
      expect(await progressed(lives, "charity-hr")).toContain(LOU.name);
    });
  });
});
