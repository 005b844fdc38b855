import { PRACTICE } from "../support/life";
import { hrLine, type Life, type Lives, moves, post, startLives } from "../support/lives";
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

    it("5 January 2026, as a senior: the step back is on view and asks for no proof of practice", async () => {
      lives.on("2026-01-05");
      jun = await lives.begin(JUN);
      await jun.record("startPost", post("PSW", "2023-01-09", { endedOn: "2025-01-06" }), "trust-hr");
      await jun.record("startPost", post("PSW_SNR", "2025-01-06"), "trust-hr");
      await jun.show({ doneOn: "2025-12-15", competences: PRACTICE });
      const back = await jun.answerOn("R26");
      expect(back.missing).toEqual([]);
      expect(back.employerOwes.every(({ code }) => code === "dbs" || code.startsWith("training-"))).toBe(
        true,
      );
    });

    it("1 June 2026: with the training of the role up to date, Jun is ready, and it is never what to do next", async () => {
      lives.on("2026-06-01");
      await jun.hold("2026-06-01", "DBS_ENHANCED");
      await jun.train("2026-06-01");
      expect(await jun.answerTo("trust-line-manager", "R26")).toMatchObject({
        outcome: "MET",
        lapsesOn: "2027-06-01",
      });
      const { nextSteps } = await jun.ask<{
        nextSteps: { whatToDoNext: { evaluation: { route: { kind: string } } } | null };
      }>("nextSteps { whatToDoNext { evaluation { route { kind } } } }");
      expect(nextSteps.whatToDoNext?.evaluation.route.kind).not.toBe("STEP_BACK");
    });

    it("7 September 2026, as a peer support worker: every piece of evidence counts, and so does the time", async () => {
      lives.on("2026-09-07");
      await moves(lives, jun, "PSW", "2026-09-07");
      expect((await jun.path()).notices).toEqual([]);
      const { missing } = await jun.answerOn("R03");
      // January 2023 to January 2025 were in the role already; what was shown as a senior counts here.
      expect(missing.map(({ code }) => code)).toEqual(["helping-others", "mentoring"]);
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
      expect(await hrLine(lives, JUN.name, "R03")).toMatchObject({ outcome: "NOT_MET" });
      expect(await hrLine(lives, JUN.name, "R04")).toBeUndefined();
    });
  });
});
