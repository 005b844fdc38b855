import {
  everybody,
  hrLine,
  type Life,
  type Lives,
  moves,
  post,
  progressed,
  startLives,
} from "../support/lives";
import { competences, SENIOR } from "../support/senior-step";
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
    const eight = ["1.1", "1.2", "2.5", "3.2", "3.3", "3.5", "6.1", "6.2"];

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
      expect(await lou.told("R20")).toEqual(
        everybody("NOT_MET", ["time-in-role", "training", ...competences(...eight)], ["dbs"]),
      );
      // From 2 February to 2 August are 26 days of February, 31, 30, 31, 30 and 31 of the next months, and 2: 181.
      expect((await lou.answerOn("R20")).missing[0]).toMatchObject({
        code: "time-in-role",
        whoseMove: "TIME",
        sentence:
          "No days in role have counted so far. 181 are needed. It will be met on 2 August 2026 if nothing else changes.",
      });
    });

    it("1 June 2026: Lou has shown everything with support, time is left to Lou and the DBS check to the charity", async () => {
      lives.on("2026-06-01");
      await lou.hold("2026-06-01", "PEER_TRAINING_ENROLMENT");
      await lou.show({ doneOn: "2026-05-18", competences: eight, level: "SUPPORTED" });
      expect(await lou.told("R20")).toEqual(everybody("NOT_MET", ["time-in-role"], ["dbs"]));
      expect((await hrLine(lives, LOU.name, "R20", "charity-hr"))?.open).toEqual([
        { code: "time-in-role", suppliedBy: "TIME" },
        { code: "dbs", suppliedBy: "EMPLOYER" },
      ]);
    });

    it("10 August 2026: six months are over and the DBS check is there", async () => {
      lives.on("2026-08-10");
      await lou.hold("2026-08-10", "DBS_ENHANCED");
      expect(await lou.told("R20")).toEqual(everybody("MET"));
      // The time was complete on 2 August, the check came on the 10th; shown on 18 May 2026, which counts for 24 months.
      const since = { satisfiedSinceOn: "2026-08-10", lapsesOn: "2028-05-18" };
      expect(await lou.answerTo("charity-line-manager", "R20")).toMatchObject(since);
    });

    it("1 October 2026, paid: no end of a post is announced, and HR counts one who progressed", async () => {
      lives.on("2026-10-01");
      await moves(lives, lou, "PSW", "2026-10-01", "charity-hr");
      const { notices, postEnds } = await lou.path();
      expect([notices, postEnds]).toEqual([[], []]);
      // The months as a volunteer are no months in a Band 3 post, and what was shown with support is asked for independently.
      expect(await lou.told("R03")).toEqual(
        everybody("NOT_MET", ["time-in-role", ...SENIOR.own], SENIOR.owed),
      );
      expect((await lou.answerOn("R03")).missing[0]?.sentence).toContain(
        "No days in role have counted so far",
      );
      expect(await progressed(lives, "charity-hr")).toContain(LOU.name);
    });
  });
});
