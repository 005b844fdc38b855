import { hrLine, type Life, type Lives, moves, post, progressed, startLives } from "../support/lives";
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
      const { missing, employerOwes } = await cerys.answerOn("R21");
      expect(missing.map(({ code }) => code)).toEqual(
        ["1.1", "1.2", "3.2", "3.3", "3.5", "4.1", "6.1"].map((code) => `competence-${code}`),
      );
      expect(employerOwes.map(({ code }) => code)).toEqual(["dbs"]);
    });

    it("1 June 2026: six of seven are shown, and supporting one person at a time is left", async () => {
      lives.on("2026-06-01");
      await cerys.hold("2026-06-01", "DBS_ENHANCED");
      await cerys.show({ doneOn: "2026-05-20", competences: ["1.1", "1.2", "3.2", "3.3", "3.5", "6.1"] });
      const { outcome, missing } = await cerys.answerOn("R21");
      expect([outcome, missing.map(({ code, whoseMove }) => [code, whoseMove])]).toEqual([
        "NOT_MET",
        [["competence-4.1", "WORKER"]],
      ]);
      expect(await hrLine(lives, CERYS.name, "R21")).toMatchObject({
        outcome: "NOT_MET",
        open: [{ code: "competence-4.1", suppliedBy: "WORKER" }],
      });
    });

    it("15 September 2026: ready since the assessor's word of today, for two years from the oldest work", async () => {
      lives.on("2026-09-15");
      await cerys.show({ doneOn: "2026-09-10", competences: ["4.1"] });
      expect(await cerys.answerTo("trust-line-manager", "R21")).toMatchObject({
        outcome: "MET",
        satisfiedSinceOn: "2026-09-15",
        lapsesOn: "2028-05-20",
        missing: [],
        employerOwes: [],
      });
      expect(await hrLine(lives, CERYS.name, "R21")).toMatchObject({ outcome: "MET", open: [] });
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
      expect((await cerys.answerOn("R03")).missing.map(({ code }) => code)).not.toContain("time-in-role");
      // Across is not up: nobody reached a higher band.
      expect(await progressed(lives, "trust-hr")).not.toContain(CERYS.name);
    });
  });

  /** Padma was a peer support worker until 2022, trained as a mental health nurse, and comes back to peer support. */
  describe("a nurse who comes back", () => {
    const it = story();
    let padma: Life;
    const open = async () => (await padma.answerOn("R32")).missing.map(({ code }) => code);

    it("4 May 2026, as a nurse: two ways back are on view, and her earlier year counts on one of them", async () => {
      lives.on("2026-05-04");
      padma = await lives.begin(PADMA);
      await padma.record("startPost", post("PSW", "2021-03-01", { endedOn: "2022-09-01" }), "trust-hr");
      await padma.record("startPost", post("MH_NURSE", "2025-09-01"), "trust-hr");
      const inward = (await padma.path()).evaluations.map(({ route }) => route.code);
      expect(inward).toEqual(["R32", "R33", "W-MH-NURSE"]);
      expect(await open()).toEqual([
        "training",
        ...["1.1", "1.2", "3.2", "3.3", "6.1"].map((code) => `competence-${code}`),
      ]);
      // March 2021 to August 2022: 549 days of the 365 needed.
      expect((await padma.answerOn("R33")).missing.map(({ code }) => code)).not.toContain("time-in-role");
    });

    it("6 July 2026: enrolled in peer training, with a new DBS check, only practice is left", async () => {
      lives.on("2026-07-06");
      await padma.hold("2026-07-06", "PEER_TRAINING_ENROLMENT", "DBS_ENHANCED");
      expect(await open()).toEqual(["1.1", "1.2", "3.2", "3.3", "6.1"].map((code) => `competence-${code}`));
      expect((await padma.answerOn("R32")).employerOwes).toEqual([]);
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
      expect(await padma.answerTo("trust-line-manager", "R32")).toMatchObject({
        outcome: "MET",
        satisfiedSinceOn: "2026-10-05",
        lapsesOn: "2028-10-01",
      });
      // The senior post asks for doing it independently, and for helping others to.
      expect((await padma.answerOn("R33")).outcome).toBe("NOT_MET");
    });

    it("4 January 2027, back as a peer support worker: her first post and the new one count together", async () => {
      lives.on("2027-01-04");
      await moves(lives, padma, "PSW", "2027-01-04");
      const codes = (await padma.path()).evaluations.map(({ route }) => route.code);
      expect(codes).toEqual(expect.arrayContaining(["R03", "R10", "R11", "W-PSW"]));
      expect(codes).not.toContain("R32");
      expect((await padma.answerOn("R03")).missing.map(({ code }) => code)).not.toContain("time-in-role");
      expect(await progressed(lives, "trust-hr")).not.toContain(PADMA.name);
    });
  });
});
