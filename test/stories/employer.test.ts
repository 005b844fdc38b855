import { type Author, author } from "../support/authoring";
import { hrLine, type Life, type Lives, post, startLives } from "../support/lives";
import { story } from "../support/story";

const OSH = { number: "LIFE-9", name: "Osh Lindqvist", employer: "trust", team: "Ward 4" } as const;
const BRYN = { number: "LIFE-10", name: "Bryn Tolley", employer: "trust", team: "Ward 4" } as const;
const MEI = { number: "LIFE-11", name: "Mei Castell", employer: "trust", team: "Ward 4" } as const;

describe("lives shaped by what others do", () => {
  let lives: Lives;
  let api: Author;
  beforeAll(async () => {
    lives = await startLives([OSH, BRYN, MEI]);
    api = author(lives.service);
  });
  afterAll(() => lives.close());

  /** Osh is asked on the ward for what the role is not for, notes the day of it, and it stays Osh's own. */
  describe("a note of role drift", () => {
    const it = story();
    let osh: Life;
    const notes = async (persona?: string) => {
      const fields = "driftNotes(first: 10) { nodes { askedOn kind { code } } }";
      const answer = await lives.service.ask(`{ ${fields} }`, {}, persona ?? `worker-${OSH.number}`);
      return (answer.data as { driftNotes?: { nodes: object[] } | null } | null)?.driftNotes?.nodes ?? null;
    };
    const counted = async () => {
      type Count = {
        kind: { code: string } | null;
        workers: { count: number | null; atLeast: number | null };
      };
      const { roleDrift } = await lives.ask<{ roleDrift: { counts: Count[] } }>(
        "trust-lead",
        "{ roleDrift { counts { kind { code } workers { count atLeast } } } }",
      );
      return roleDrift.counts.find(({ kind }) => kind?.code === "RESTRAINT")?.workers;
    };

    it("4 May 2026: Osh begins on the ward, and nothing is noted", async () => {
      lives.on("2026-05-04");
      osh = await lives.begin(OSH);
      await osh.record("startPost", post("PSW", "2026-05-04", { setting: "ACUTE" }), "trust-hr");
      expect(await notes()).toEqual([]);
    });

    it("8 June 2026: asked to help to restrain somebody, Osh notes the kind and the day, and no words", async () => {
      lives.on("2026-06-08");
      await osh.record("noteDrift", { kind: { code: "RESTRAINT" }, askedOn: "2026-06-05" });
      expect(await notes()).toEqual([{ askedOn: "2026-06-05", kind: { code: "RESTRAINT" } }]);
      expect(await osh.refused("noteDrift", { kind: { code: "RESTRAINT" }, askedOn: "2026-06-05" })).toEqual([
        "ALREADY_RECORDED",
      ]);
    });

    it("1 August 2026: neither the manager nor HR reads it, and one person's note is no number for the lead", async () => {
      lives.on("2026-08-01");
      for (const persona of ["trust-line-manager", "trust-hr", "trust-lead"])
        expect([persona, (await notes(persona)) ?? []]).toEqual([persona, []]);
      expect((await counted())?.count ?? null).toBeNull();
      expect((await counted())?.atLeast ?? 0).toBe(0);
    });

    it("1 September 2026: it changes nothing in Osh's answer about the path", async () => {
      lives.on("2026-09-01");
      expect((await osh.path()).notices).toEqual([]);
      expect(JSON.stringify(await osh.answerTo("trust-line-manager", "R03"))).not.toMatch(/restrain|drift/i);
    });
  });

  /** Mei's account of her work comes back with a reason, she works on it, and it is accepted. */
  describe("evidence that comes back and comes right", () => {
    const it = story();
    let mei: Life;
    const one = async () =>
      (await mei.answerOn("R11")).missing.find(({ code }) => code === "competence-3.4")?.sentence;

    it("2 March 2026: handed in, it waits for the assessor, and that is not Mei's move", async () => {
      lives.on("2026-03-02");
      mei = await lives.begin(MEI);
      await mei.record("startPost", post("PSW", "2025-09-01"), "trust-hr");
      await mei.show({ doneOn: "2026-02-20", competences: ["3.4"] }, null);
      expect((await mei.answerOn("R11")).missing.find(({ code }) => code === "competence-3.4")).toMatchObject(
        {
          whoseMove: "ASSESSOR",
        },
      );
    });

    it("1 April 2026: another piece is returned on the day, and Mei reads the day and the reason", async () => {
      lives.on("2026-04-01");
      await mei.show(
        { doneOn: "2026-03-20", competences: ["3.3"] },
        {
          outcome: "RETURNED",
          level: null,
          returnReason: "MORE_DETAIL",
          reason: "Please add what you said.",
        },
      );
      const returned = (await mei.answerOn("R11")).missing.find(({ code }) => code === "competence-3.3");
      expect(returned).toMatchObject({ whoseMove: "WORKER" });
      expect(returned?.sentence).toContain("1 April 2026");
      // HR's line names what is open, and never the reason.
      expect(JSON.stringify(await hrLine(lives, MEI.name, "R11"))).not.toMatch(/MORE_DETAIL|what you said/);
      expect(await one()).toBeDefined();
    });

    it("4 May 2026: with more detail it is accepted", async () => {
      lives.on("2026-05-04");
      await mei.show({ doneOn: "2026-04-27", competences: ["3.3"] });
      expect((await mei.answerOn("R11")).missing.map(({ code }) => code)).not.toContain("competence-3.3");
      expect((await mei.answerTo("trust-line-manager", "R11")).lapsing).toContainEqual({
        code: "competence-3.3",
        lapsesOn: "2028-04-27",
      });
    });

    it("27 April 2028: two years after the work was done it lapses on the day that her path names", async () => {
      lives.on("2028-04-27");
      expect(
        (await mei.answerOn("R11")).missing.find(({ code }) => code === "competence-3.3")?.sentence,
      ).toContain("stopped counting on 27 April 2028");
    });
  });

  /** Bryn's trust asks for six months in the role where the national default, which nobody published, asks for twelve. */
  describe("a trust that lowered a default", () => {
    const it = story();
    let bryn: Life;
    const time = async () =>
      (await bryn.answerOn("R03")).missing.find(({ code }) => code === "time-in-role")?.sentence;

    it("5 January 2026, the first day: the national default holds", async () => {
      lives.on("2026-01-05");
      bryn = await lives.begin(BRYN);
      await bryn.record("startPost", post("PSW", "2026-01-05"), "trust-hr");
      expect(await time()).toBe(
        "No days in role have counted so far; 365 are needed. It will be met on 5 January 2027 if nothing else changes.",
      );
    });

    it("1 July 2026: once the trust publishes its own rule, 181 days are needed, and the worker reads both", async () => {
      lives.on("2026-07-01");
      const national = await api.contentOf("R03");
      const requirements = national.requirements.map((each) =>
        each.code === "time-in-role" ? { ...each, months: 6, label: "6 months in post" } : each,
      );
      const route = { ...national, localVersionOf: "R03", requirements };
      const draft = await lives.record("saveRouteDraft", { route }, "trust-lead");
      await lives.record("reviewDraft", { draft, expectedVersion: 1, name: "Yusuf Demir" }, "trust-lead");
      await lives.record("publishDraft", { draft, expectedVersion: 1 }, "trust-lead");
      // From 5 January to 5 July are 181 days; four are left.
      expect(await time()).toContain("It will be met on 5 July 2026 if nothing else changes.");
      const { eligibility } = await bryn.ask<{
        eligibility: { route: { localVersion: { changes: { kind: string; sentence: string }[] } } };
      }>('eligibility(route: { code: "R03" }) { route { localVersion { changes { kind sentence } } } }');
      expect(eligibility.route.localVersion.changes).toMatchObject([
        {
          kind: "LOWERED",
          sentence: expect.stringContaining("The national default is illustrative and asks for"),
        },
      ]);
    });

    it("5 July 2026: the time is complete half a year before the national default", async () => {
      lives.on("2026-07-05");
      expect(await time()).toBeUndefined();
      expect(
        (await bryn.answerTo("trust-line-manager", "R03")).missing.map(({ code }) => code),
      ).not.toContain("time-in-role");
    });

    it("1 October 2026: HR's list no longer shows time as open, and the charity's workers keep the default", async () => {
      lives.on("2026-10-01");
      expect((await hrLine(lives, BRYN.name, "R03"))?.open.map(({ code }) => code)).not.toContain(
        "time-in-role",
      );
      const { progressionRoute } = await lives.ask<{ progressionRoute: { localVersion: object | null } }>(
        "charity-hr",
        '{ progressionRoute(by: { code: "R03" }) { localVersion { nationalVersion } } }',
      );
      expect(progressionRoute.localVersion).toBeNull();
    });
  });
});
