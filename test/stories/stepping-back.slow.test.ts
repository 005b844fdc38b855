import { everybody, hrLine, type Life, type Lives, moves, post, startLives } from "../support/lives";
import { PRACTICE, SENIOR, TRAINING, without } from "../support/senior-step";
import { story } from "../support/story";

const JUN = { number: "LIFE-8", name: "Jun Takeda", employer: "trust", team: "Recovery team" } as const;

describe("a life with a step back", () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives([JUN]);
  });
  afterAll(() => lives.close());

  /** Jun is a senior, and chooses to be a peer support worker again. Nobody asks why, and nothing is lost. */
  describe("a senior who steps back", () => {
    const it = story();
    let jun: Life;
    const again = everybody("NOT_MET", ["helping-others", "mentoring"], without(SENIOR.owed, ...TRAINING));

    it("5 January 2026, as a senior: the step back is on view and asks for no proof of practice", async () => {
      lives.on("2026-01-05");
      jun = await lives.begin(JUN);
      await jun.record("startPost", post("PSW", "2023-01-09", { endedOn: "2025-01-06" }), "trust-hr");
      await jun.record("startPost", post("PSW_SNR", "2025-01-06"), "trust-hr");
      await jun.show({ doneOn: "2025-12-15", competences: PRACTICE });
      expect(await jun.told("R26")).toEqual(everybody("NOT_MET", [], ["dbs", ...TRAINING]));
    });

    it("1 June 2026: with the training of the role up to date, Jun is ready, and it is never what to do next", async () => {
      lives.on("2026-06-01");
      await jun.hold("2026-06-01", "DBS_ENHANCED");
      await jun.train("2026-06-01");
      expect(await jun.told("R26")).toEqual(everybody("MET"));
      // Five of the eleven subjects are good for a year, the others for three.
      expect((await jun.answerTo("trust-line-manager", "R26")).lapsesOn).toBe("2027-06-01");
      // To be a trainer only the supervisor's word on 7.1 and an award in education are left; every other way asks for more.
      expect(await jun.whatNext()).toBe("R13");
    });

    it("7 September 2026, as a peer support worker: every piece of evidence counts, and so does the time", async () => {
      lives.on("2026-09-07");
      await moves(lives, jun, "PSW", "2026-09-07");
      expect((await jun.path()).notices).toEqual([]);
      // From 9 January 2023 to 6 January 2025 are 728 days in the role, and what was shown as a senior on 15 December 2025 counts
      // here. Nothing was shown at the level of helping others, and no preparation for mentoring is on record.
      expect(await jun.told("R03")).toEqual(again);
    });

    it("1 March 2027: HR counts Jun as a peer support worker, and the record holds no reason", async () => {
      lives.on("2027-03-01");
      const { posts } = (await jun.seenBy<{ posts: object[] }>(
        "trust-hr",
        "posts { roleBand { code } endedOn }",
      )) ?? {
        posts: [],
      };
      expect(posts).toEqual([
        { roleBand: { code: "PSW" }, endedOn: null },
        { roleBand: { code: "PSW_SNR" }, endedOn: "2026-09-07" },
        { roleBand: { code: "PSW" }, endedOn: "2025-01-06" },
      ]);
      // Nothing has lapsed: evidence counts until 15 December 2027, and the first training until 1 June 2027.
      expect(await jun.told("R03")).toEqual(again);
      expect(await hrLine(lives, JUN.name, "R04")).toBeUndefined();
    });
  });
});
