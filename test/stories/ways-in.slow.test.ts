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
import { competences, SENIOR, without } from "../support/senior-step";
import { story } from "../support/story";

const CERYS = { number: "LIFE-3", name: "Cerys Vaughan", employer: "trust", team: "Carers' team" } as const;
const PADMA = { number: "LIFE-4", name: "Padma Nair", employer: "trust" } as const;

describe("lives on the way into peer support work", () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives([CERYS, PADMA]);
  });
  afterAll(() => lives.close());

  /** Cerys supports families as a carer peer support worker, and would like to support people who use services. */
  describe("a carer who moves to general peer work", () => {
    const it = story();
    let cerys: Life;

    it("7 April 2025, the first day: the way across is on view, and nothing asks for time in the role", async () => {
      lives.on("2025-04-07");
      cerys = await lives.begin(CERYS);
      await cerys.record("startPost", post("PSW_CARER", "2025-04-07"), "trust-hr");
      expect((await cerys.path()).evaluations.map(({ route }) => route.code)).toContain("R21");
      const seven = competences("1.1", "1.2", "3.2", "3.3", "3.5", "4.1", "6.1");
      expect(await cerys.told("R21")).toEqual(everybody("NOT_MET", seven, ["dbs"]));
    });

    it("1 June 2026: six of seven are shown, and supporting one person at a time is left", async () => {
      lives.on("2026-06-01");
      await cerys.hold("2026-06-01", "DBS_ENHANCED");
      await cerys.show({ doneOn: "2026-05-20", competences: ["1.1", "1.2", "3.2", "3.3", "3.5", "6.1"] });
      expect(await cerys.told("R21")).toEqual(everybody("NOT_MET", ["competence-4.1"]));
      expect((await cerys.answerOn("R21")).missing.map(({ whoseMove }) => whoseMove)).toEqual(["WORKER"]);
      expect(await cerys.whatNext()).toBe("R21");
    });

    it("15 September 2026: ready since the assessor's word of today, for two years from the oldest work", async () => {
      lives.on("2026-09-15");
      await cerys.show({ doneOn: "2026-09-10", competences: ["4.1"] });
      expect(await cerys.told("R21")).toEqual(everybody("MET"));
      // The oldest work is of 20 May 2026, and counts for 24 months.
      const since = { satisfiedSinceOn: "2026-09-15", lapsesOn: "2028-05-20" };
      expect(await cerys.answerTo("trust-line-manager", "R21")).toMatchObject(since);
    });

    it("2 November 2026, in the new post: the 574 days as a carer count on the way to senior", async () => {
      lives.on("2026-11-02");
      await moves(lives, cerys, "PSW", "2026-11-02");
      const { notices, evaluations } = await cerys.path();
      expect(notices).toEqual([]);
      const codes = evaluations.map(({ route }) => route.code);
      // Both ways stay open: back to the carers' team, and up.
      expect(codes).toEqual(expect.arrayContaining(["R03", "R11", "W-PSW"]));
      expect(codes).not.toContain("R21");
      // From 7 April 2025 a year is 365 days, and from 7 April to 2 November 2026 are 209: more than a year, so no time is missing.
      const shown = competences("1.1", "1.2", "3.2", "3.3", "3.5", "6.1");
      const senior = everybody("NOT_MET", without(SENIOR.own, ...shown), SENIOR.owed);
      expect(await cerys.told("R03")).toEqual(senior);
      // Across is not up: nobody reached a higher band.
      expect(await progressed(lives, "trust-hr")).not.toContain(CERYS.name);
    });
  });

  /** Padma was a peer support worker until 2022, trained as a mental health nurse, and comes back to peer support. */
  describe("a nurse who comes back", () => {
    const it = story();
    let padma: Life;
    const five = competences("1.1", "1.2", "3.2", "3.3", "6.1");

    it("4 May 2026, as a nurse: two ways back are on view, and her earlier year counts on one of them", async () => {
      lives.on("2026-05-04");
      padma = await lives.begin(PADMA);
      await padma.record("startPost", post("PSW", "2021-03-01", { endedOn: "2022-09-01" }), "trust-hr");
      await padma.record("startPost", post("MH_NURSE", "2025-09-01"), "trust-hr");
      const inward = (await padma.path()).evaluations.map(({ route }) => route.code);
      expect(inward).toEqual(["R32", "R33", "W-MH-NURSE"]);
      expect(await padma.told("R32")).toEqual(everybody("NOT_MET", ["training", ...five], ["dbs"]));
      // From 1 March 2021 a year is 365 days, and from 1 March to 1 September 2022 are 184: 549 of the 365 needed.
      expect((await padma.answerOn("R33")).missing.map(({ code }) => code)).not.toContain("time-in-role");
    });

    it("6 July 2026: enrolled in peer training, with a new DBS check, only practice is left", async () => {
      lives.on("2026-07-06");
      await padma.hold("2026-07-06", "PEER_TRAINING_ENROLMENT", "DBS_ENHANCED");
      expect(await padma.told("R32")).toEqual(everybody("NOT_MET", five));
      expect(await padma.whatNext()).toBe("R32");
      expect((await hrLine(lives, PADMA.name, "R32"))?.open.map(({ suppliedBy }) => suppliedBy)).toEqual(
        Array(5).fill("WORKER"),
      );
    });

    it("5 October 2026: shown with support, which is what the way back asks for, she is ready", async () => {
      lives.on("2026-10-05");
      await padma.show({
        doneOn: "2026-10-01",
        competences: ["1.1", "1.2", "3.2", "3.3", "6.1"],
        level: "SUPPORTED",
      });
      expect(await padma.told("R32")).toEqual(everybody("MET"));
      // Shown on 1 October 2026, which counts for 24 months.
      const since = { satisfiedSinceOn: "2026-10-05", lapsesOn: "2028-10-01" };
      expect(await padma.answerTo("trust-line-manager", "R32")).toMatchObject(since);
      // The senior post asks for doing it independently, and for helping others to.
      expect((await padma.answerOn("R33")).outcome).toBe("NOT_MET");
    });

    it("4 January 2027, back as a peer support worker: her first post and the new one count together", async () => {
      lives.on("2027-01-04");
      await moves(lives, padma, "PSW", "2027-01-04");
      const codes = (await padma.path()).evaluations.map(({ route }) => route.code);
      expect(codes).toEqual(expect.arrayContaining(["R03", "R10", "R11", "W-PSW"]));
      expect(codes).not.toContain("R32");
      // The 549 days of her first post are the year; what she showed with support is asked for independently.
      expect(await padma.told("R03")).toEqual(everybody("NOT_MET", SENIOR.own, SENIOR.owed));
      // She was a nurse at Band 5 or above before: she reached no higher band.
      expect(await progressed(lives, "trust-hr")).not.toContain(PADMA.name);
    });
  });
});
