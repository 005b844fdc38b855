import { type Author, author } from "../support/authoring";
import { everybody, hrLine, type Life, type Lives, post, startLives } from "../support/lives";
import { staffMember } from "../support/recorder";
import { competences, SENIOR } from "../support/senior-step";
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
    // Osh has shown nothing yet and has no year in the role on any of these days; the note changes nothing of it.
    const unchanged = everybody("NOT_MET", ["time-in-role", ...SENIOR.own], SENIOR.owed);
    const notes = async (persona?: string) => {
      const fields = "driftNotes(first: 10) { nodes { askedOn kind { code } } }";
      const answer = await lives.service.ask(`{ ${fields} }`, {}, persona ?? `worker-${OSH.number}`);
      return (answer.data as { driftNotes: { nodes: object[] } | null } | null)?.driftNotes?.nodes ?? null;
    };
    const counted = async () => {
      type Count = {
        kind: { code: string } | null;
        workers: { count: number | null; atLeast: number | null; atMost: number | null };
      };
      const { roleDrift } = await lives.ask<{ roleDrift: { counts: Count[] } }>(
        "trust-lead",
        "{ roleDrift { counts { kind { code } workers { count atLeast atMost } } } }",
      );
      const found = roleDrift.counts.find(({ kind }) => kind?.code === "RESTRAINT");
      if (!found) throw new Error("The kind is not listed.");
      return found.workers;
    };

    it("4 May 2026: Osh begins on the ward, and nothing is noted", async () => {
      lives.on("2026-05-04");
      osh = await lives.begin(OSH);
      await osh.record("startPost", post("PSW", "2026-05-04", { setting: "ACUTE" }), "trust-hr");
      expect(await notes()).toEqual([]);
      expect(await osh.told("R03")).toEqual(unchanged);
    });

    it("8 June 2026: asked to help to restrain somebody, Osh notes the kind and the day, and no words", async () => {
      lives.on("2026-06-08");
      await osh.record("noteDrift", { kind: { code: "RESTRAINT" }, askedOn: "2026-06-05" });
      expect(await notes()).toEqual([{ askedOn: "2026-06-05", kind: { code: "RESTRAINT" } }]);
      expect(await osh.refused("noteDrift", { kind: { code: "RESTRAINT" }, askedOn: "2026-06-05" })).toEqual([
        "ALREADY_RECORDED",
      ]);
      expect(await osh.told("R03")).toEqual(unchanged);
    });

    it("1 August 2026: neither the manager nor HR reads it, and one person's note is no number for the lead", async () => {
      lives.on("2026-08-01");
      for (const persona of ["trust-line-manager", "trust-hr", "trust-lead"])
        expect([persona, await notes(persona)]).toEqual([persona, null]);
      expect(await notes()).toHaveLength(1);
      // Notes count from the month after that in which the database recorded them.
      const { rowCount } = await lives.service.pool.query(
        "UPDATE drift_note SET recorded_on = recorded_on - 62 WHERE asked_on = '2026-06-05'",
      );
      expect(rowCount).toBe(1);
      expect(await counted()).toEqual({ count: null, atLeast: 0, atMost: null });
    });

    it("1 September 2026: it changes nothing in Osh's answer about the path", async () => {
      lives.on("2026-09-01");
      expect((await osh.path()).notices).toEqual([]);
      expect(await osh.told("R03")).toEqual(unchanged);
      expect(JSON.stringify(await osh.answerTo("trust-line-manager", "R03"))).not.toMatch(/restrain|drift/i);
    });
  });

  /** Mei's account of her work comes back with a reason, she writes it again with more detail, and it is accepted. */
  describe("evidence that comes back and comes right", () => {
    const it = story();
    let mei: Life;
    let returned: string;
    const [before, after] = [
      ["1.1", "1.2", "2.5", "3.2", "3.3"],
      ["3.5", "6.1"],
    ].map((codes) => competences(...codes)) as [string[], string[]];
    const families = [...before, "competence-3.4", ...after];
    const onFamilies = async () =>
      (await mei.answerOn("R11")).missing.find(({ code }) => code === "competence-3.4");
    const account = {
      kind: "REFLECTIVE_ACCOUNT",
      doneOn: "2026-02-20",
      title: "A meeting with a family",
      claims: [{ competence: { code: { code: "3.4", framework: "HEE-PSW" } }, level: "INDEPENDENT" }],
    };

    it("2 March 2026: handed in, it waits for the assessor, and that is not Mei's move", async () => {
      lives.on("2026-03-02");
      mei = await lives.begin(MEI);
      await mei.record("startPost", post("PSW", "2025-09-01"), "trust-hr");
      returned = await mei.show({ ...account, competences: ["3.4"] }, null);
      expect(await onFamilies()).toMatchObject({ whoseMove: "ASSESSOR" });
      expect(await mei.told("R11")).toEqual(everybody("NOT_MET", families));
    });

    it("1 April 2026: it is returned, and Mei reads the day and the reason, withdraws it and writes it again", async () => {
      lives.on("2026-04-01");
      await mei.judge(returned, {
        outcome: "RETURNED",
        returnReason: "MORE_DETAIL",
        reason: "Please add what you said.",
      });
      expect(await onFamilies()).toMatchObject({
        whoseMove: "WORKER",
        sentence: expect.stringContaining("1 April 2026"),
      });
      // HR's line names what is open, and never the reason.
      expect(await mei.told("R11")).toEqual(everybody("NOT_MET", families));
      expect(JSON.stringify(await hrLine(lives, MEI.name, "R11"))).not.toMatch(/MORE_DETAIL|what you said/);
      // What was handed in stays as the assessor read it.
      const own = `worker-${MEI.number}`;
      const again = { ...account, evidence: returned, expectedVersion: 1, reflection: "I said that" };
      expect(await lives.refused("reviseEvidence", again, own)).toEqual(["WRONG_STATE evidence"]);
      await lives.record("withdrawEvidence", { evidence: returned }, own);
      const draft = await mei.record("draftEvidence", account);
      const detailed = { ...again, evidence: draft, reflection: "I said what I may pass on, and what not." };
      await lives.record("reviseEvidence", detailed, own);
      returned = draft;
    });

    it("4 May 2026: handed in with more detail, it is accepted", async () => {
      lives.on("2026-05-04");
      const assessor = staffMember("trust-assessor");
      const handedIn = { evidence: returned, nobodyRecognisable: true, assessor };
      await lives.record("submitEvidence", handedIn, `worker-${MEI.number}`);
      expect(await onFamilies()).toMatchObject({ whoseMove: "ASSESSOR" });
      await mei.judge(returned, { outcome: "ACCEPTED", level: "INDEPENDENT" });
      expect(await mei.told("R11")).toEqual(everybody("NOT_MET", [...before, ...after]));
      // The work was done on 20 February 2026, and counts for 24 months.
      expect((await mei.answerTo("trust-line-manager", "R11")).lapsing).toEqual([
        { code: "competence-3.4", lapsesOn: "2028-02-20" },
      ]);
    });

    it("20 February 2028: two years after the work was done it lapses on the day that her path names", async () => {
      lives.on("2028-02-20");
      expect((await onFamilies())?.sentence).toContain("stopped counting on 20 February 2028");
      expect(await mei.told("R11")).toEqual(everybody("NOT_MET", families));
    });
  });

  /** Bryn's trust asks for six months in the role where the national default, which nobody published, asks for twelve. */
  describe("a trust that lowered a default", () => {
    const it = story();
    let bryn: Life;
    const time = async () =>
      (await bryn.answerOn("R03")).missing.find(({ code }) => code === "time-in-role")?.sentence;
    const withTime = everybody("NOT_MET", ["time-in-role", ...SENIOR.own], SENIOR.owed);
    const withoutTime = everybody("NOT_MET", SENIOR.own, SENIOR.owed);

    it("5 January 2026, the first day: the national default holds", async () => {
      lives.on("2026-01-05");
      bryn = await lives.begin(BRYN);
      await bryn.record("startPost", post("PSW", "2026-01-05"), "trust-hr");
      expect(await bryn.told("R03")).toEqual(withTime);
      expect(await time()).toBe(
        "No days in role have counted so far. 365 are needed. It will be met on 5 January 2027 if nothing else changes.",
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
      // From 5 January to 5 July are 26 days of January, 28, 31, 30, 31 and 30 of the next months, and 5: 181. Today is the 177th day
      // after the first, and four are left.
      expect(await time()).toBe(
        "177 of the 181 days needed in role have counted so far. It will be met on 5 July 2026 if nothing else changes.",
      );
      expect(await bryn.told("R03")).toEqual(withTime);
      const changes =
        'eligibility(route: { code: "R03" }) { route { localVersion { changes { kind sentence } } } }';
      const lowered = {
        kind: "LOWERED",
        sentence: expect.stringContaining("The national default is illustrative and asks for"),
      };
      const shown = { eligibility: { route: { localVersion: { changes: [lowered] } } } };
      expect(await bryn.ask(changes)).toEqual(shown);
      for (const persona of ["trust-line-manager", "trust-hr"])
        expect(await bryn.seenBy(persona, changes)).toEqual(shown);
    });

    it("5 July 2026: the time is complete half a year before the national default", async () => {
      lives.on("2026-07-05");
      expect(await bryn.told("R03")).toEqual(withoutTime);
    });

    it("1 October 2026: HR's list no longer shows time as open, and the charity's workers keep the default", async () => {
      lives.on("2026-10-01");
      expect(await bryn.told("R03")).toEqual(withoutTime);
      const { progressionRoute } = await lives.ask<{ progressionRoute: { localVersion: object | null } }>(
        "charity-hr",
        '{ progressionRoute(by: { code: "R03" }) { localVersion { nationalVersion } } }',
      );
      expect(progressionRoute.localVersion).toBeNull();
    });
  });
});
