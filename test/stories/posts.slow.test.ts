import { everybody, type Life, type Lives, moves, startLives, workforce } from "../support/lives";
import { competences } from "../support/senior-step";
import { story } from "../support/story";

const WREN = { number: "LIFE-1", name: "Wren Ashby", employer: "trust", team: "Crisis house" } as const;
const TEMI = { number: "LIFE-2", name: "Temi Alade", employer: "charity" } as const;

describe("lives in posts that end, and at another's ward", () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives([WREN, TEMI]);
  });
  afterAll(() => lives.close());

  /**
   * Wren takes a fixed term at the crisis house from 2 March 2026; the last day is 28 February 2027, one day short of a year.
   * In February the trust extends it to the end of August.
   */
  describe("a fixed term that ends soon", () => {
    const it = story();
    let wren: Life;
    let post: string;
    const ENDS = "Your post as Peer support worker ends. Your last day in it is";
    const endingWithin = async (days: number, publishable = false) => {
      const { postEnds } = (
        await lives.ask<{
          workforce: { postEnds: { roleBand: { code: string }; ending: { count: number | null } }[] };
        }>(
          "trust-hr",
          `{ workforce(purpose: "Renewing terms", publishable: ${publishable}) {
            postEnds(withinDays: ${days}) { roleBand { code } ending { count } } } }`,
        )
      ).workforce;
      return postEnds.find(({ roleBand }) => roleBand.code === "PSW")?.ending.count;
    };
    const managerReads = () => wren.seenBy("trust-line-manager", "nextSteps { notices }");
    const endsOn = (day: string) => ({
      nextSteps: { notices: [`The worker's post as Peer support worker ends; the last day is ${day}.`] },
    });

    it("2 March 2026, the first day: Wren already reads when it ends, and the year needed for senior begins", async () => {
      lives.on("2026-03-02");
      wren = await lives.begin(WREN);
      post = await wren.record(
        "startPost",
        {
          roleBand: { code: "PSW" },
          startedOn: "2026-03-02",
          endedOn: "2027-03-01",
          wholeTimeEquivalent: 0.8,
          contractKind: "FIXED_TERM",
        },
        "trust-line-manager",
      );
      expect((await wren.path()).notices).toEqual([
        `${ENDS} 28 February 2027. Ask your employer what comes next.`,
      ]);
      expect((await wren.answerOn("R03")).missing[0]).toMatchObject({
        code: "time-in-role",
        sentence:
          "No days in role have counted so far. 365 are needed. Time keeps counting while you hold a matching post.",
      });
      expect(await managerReads()).toEqual(endsOn("28 February 2027"));
      // A year from 2 March 2026 is 2 March 2027, the 365th day; the first day without the post is the one before.
      expect([await endingWithin(363), await endingWithin(364)]).toEqual([0, 1]);
    });

    it("1 December 2026, ninety days before: HR's forecast counts Wren's, and a publishable one does not show it", async () => {
      lives.on("2026-12-01");
      // December has 31 days, January 31, February 28: 1 March is the ninetieth day from 1 December.
      // Kit of the demonstration, who began in April and whose last day is 31 December, is the other one.
      expect(await endingWithin(89)).toBe(1);
      expect(await endingWithin(90)).toBe(2);
      expect(await endingWithin(90, true)).toBeNull();
      expect(await managerReads()).toEqual(endsOn("28 February 2027"));
      // From 2 March to 30 November are 274 days, and the day itself is not over.
      expect((await wren.answerOn("R03")).missing[0]?.sentence).toContain(
        "274 of the 365 days needed in role",
      );
    });

    it("1 February 2027: extended to 31 August, it is no longer in HR's forecast", async () => {
      lives.on("2027-02-01");
      expect(await endingWithin(90)).toBe(1);
      await lives.record("endPost", { post, endedOn: "2027-09-01" }, "trust-hr");
      expect(await endingWithin(90)).toBe(0);
      expect(await managerReads()).toEqual(endsOn("31 August 2027"));
      expect((await wren.path()).postEnds).toEqual([
        {
          lastDayOn: "2027-08-31",
          isPast: false,
          sentence: `${ENDS} 31 August 2027. Ask your employer what comes next.`,
        },
      ]);
    });

    it("1 September 2027, the day after: what Wren has shown stays, and the routes stay on view", async () => {
      lives.on("2027-09-01");
      const { notices, evaluations } = await wren.path();
      expect(notices).toEqual([
        "Your post as Peer support worker ended on 31 August 2027. What you have shown stays on your record. You still see the routes from that role.",
      ]);
      // The year was complete on 2 March 2027, because the term was extended before it ended.
      const senior = evaluations.find(({ route }) => route.code === "R03");
      expect(senior?.missing.map(({ code }) => code)).not.toContain("time-in-role");
      expect(await wren.seenBy("trust-line-manager", "employment { status endedOn }")).toEqual({
        employment: { status: "LEFT", endedOn: "2027-09-01" },
      });
      const { readiness } = await workforce<{ readiness: { totalCount: number } }>(
        lives,
        'readiness(first: 1, name: "Wren") { totalCount }',
      );
      expect(readiness.totalCount).toBe(0);
    });
  });

  /** Temi is paid by the charity and works on a ward of the trust, whose manager sees Temi's record only while a grant says so. */
  describe("a worker placed at a trust", () => {
    const it = story();
    let temi: Life;
    let grant: string;
    const seenAtTheWard = async () =>
      (
        await lives.ask<{ worker: object | null }>(
          "trust-line-manager",
          'query ($id: ID!) { worker(by: { id: $id }) { name eligibility(route: { code: "R11" }) { missing { code } } } }',
          temi.worker,
          "OPEN-DOOR",
        )
      ).worker;
    const carers = competences("1.1", "1.2", "2.5", "3.2", "3.3", "3.4", "3.5", "6.1");
    const whoOwes = async () => {
      const { duties } = await temi.ask<{ duties: { organisation: { code: string }; as: string }[] }>(
        "duties { organisation { code } as }",
      );
      return duties.map(({ organisation, as }) => [organisation.code, as]);
    };

    it("5 January 2026, the first day: Temi reads what both owe, and only the charity finds the record", async () => {
      lives.on("2026-01-05");
      temi = await lives.begin(TEMI);
      await temi.record(
        "startPost",
        {
          roleBand: { code: "PSW" },
          startedOn: "2026-01-05",
          wholeTimeEquivalent: 1,
          contractKind: "PERMANENT",
          host: { code: "NORTHMOOR" },
          setting: "ACUTE",
        },
        "charity-hr",
      );
      expect(await whoOwes()).toEqual([
        ["OPEN-DOOR", "EMPLOYER"],
        ["NORTHMOOR", "HOST"],
      ]);
      expect(await temi.told("R11")).toEqual(everybody("NOT_MET", carers));
      expect(await temi.seenBy("trust-line-manager", "name")).toBeNull();
      expect(await temi.seenBy("trust-hr", "name")).toBeNull();
    });

    it("1 June 2026: by a grant of the charity's the ward manager reads it, and trust's HR does not count Temi", async () => {
      lives.on("2026-06-01");
      grant = await lives.record(
        "grantPartner",
        {
          partner: { code: "NORTHMOOR" },
          capacity: "LINE_MANAGER",
          workers: [temi.worker],
          fromOn: "2026-06-01",
        },
        "charity-hr",
      );
      await temi.show({ doneOn: "2026-05-20", competences: ["1.1", "1.2"] });
      const six = { name: TEMI.name, eligibility: { missing: carers.slice(2).map((code) => ({ code })) } };
      expect(await seenAtTheWard()).toEqual(six);
      expect(await temi.told("R11")).toEqual(everybody("NOT_MET", carers.slice(2)));
      const named = 'readiness(first: 1, name: "Temi", route: { code: "R11" }) { totalCount }';
      expect(await workforce(lives, named)).toEqual({ readiness: { totalCount: 0 } });
      expect(await workforce(lives, named, "charity-hr")).toEqual({ readiness: { totalCount: 1 } });
    });

    it("14 September 2026: Temi says that the ward does not do what it owes, and nobody but Temi reads it", async () => {
      lives.on("2026-09-14");
      await temi.record("disagreeWithDuty", { organisation: { code: "NORTHMOOR" }, duty: { code: "9.1.4" } });
      const said = async (persona?: string) => {
        const fields = "duties { duties { duty { code } disagreedOn } }";
        type Said = { duties: { duties: { duty: { code: string }; disagreedOn: string | null }[] }[] };
        const answer = persona ? await temi.seenBy<Said>(persona, fields) : await temi.ask<Said>(fields);
        return answer?.duties.flatMap(({ duties: each }) => each.filter(({ disagreedOn }) => disagreedOn));
      };
      expect(await said()).toEqual([{ duty: { code: "9.1.4" }, disagreedOn: "2026-09-14" }]);
      expect(await said("charity-line-manager")).toEqual([]);
      expect(await said("charity-hr")).toEqual([]);
      // Nor does the ward manager, who may read the record; the trust's HR cannot see it at all.
      const { data } = await lives.service.ask(
        "query ($id: ID!) { worker(by: { id: $id }) { duties { duties { disagreedOn } } } }",
        temi.worker,
        "trust-line-manager",
        "OPEN-DOOR",
      );
      expect(JSON.stringify(data)).not.toContain("2026-09-14");
      expect(await said("trust-hr")).toBeUndefined();
    });

    it("1 December 2026: the grant has ended with the placement; the ward sees nothing, the charity everything", async () => {
      lives.on("2026-12-01");
      await moves(lives, temi, "PSW", "2026-12-01", "charity-hr");
      await lives.record("endGrant", { grant, reason: "The placement is over." }, "charity-hr");
      await expect(seenAtTheWard()).rejects.toThrow(
        "You cannot act for the organisation that Peerway-Acting-For names.",
      );
      // The ward owes Temi nothing any more; what was shown there stays.
      expect(await whoOwes()).toEqual([["OPEN-DOOR", "EMPLOYER"]]);
      expect(await temi.told("R11")).toEqual(everybody("NOT_MET", carers.slice(2)));
      expect(await temi.seenBy("charity-hr", "posts { host { code } setting { code } endedOn }")).toEqual({
        posts: [
          { host: null, setting: null, endedOn: null },
          { host: { code: "NORTHMOOR" }, setting: { code: "ACUTE" }, endedOn: "2026-12-01" },
        ],
      });
    });
  });
});
