import { type Answer, answerAbout } from "../../support/answer-about";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

describe("the demonstration's working lives, checked by hand", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  const ofCharity = (number: string, route: string) =>
    answerAbout(service, number, route, { persona: "charity-hr" });

  it("Kit's term ends on the sixtieth day, and both Kit's answer and HR's forecast say so", async () => {
    // November has 28 more days after the 2nd, December 31: the first day without the post is 1 January 2027.
    const { data, errors } = await service.ask(
      `{ worker(by: { number: "NM-011" }) { nextSteps(asOf: "${DEMONSTRATION_DAY}") { postEnds { lastDayOn isPast } } }
         workforce(purpose: "Renewing terms", asOf: "${DEMONSTRATION_DAY}") {
           before: postEnds(withinDays: 59) { ending { count } }
           then: postEnds(withinDays: 60) { roleBand { code } ending { count } } } }`,
      {},
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    const { worker, workforce } = data as unknown as {
      worker: object;
      workforce: {
        before: { ending: { count: number } }[];
        then: { roleBand: { code: string }; ending: { count: number } }[];
      };
    };
    expect(worker).toEqual({ nextSteps: { postEnds: [{ lastDayOn: "2026-12-31", isPast: false }] } });
    expect(workforce.before.every(({ ending }) => ending.count === 0)).toBe(true);
    expect(workforce.then.filter(({ ending }) => ending.count > 0)).toEqual([
      { roleBand: { code: "PSW" }, ending: { count: 1 } },
    ]);
  });

  it("Bronagh, a carer peer support worker, lacks one thing for general peer work, because what was shown in June 2024 still counts", async () => {
    // 3 June 2024 and 24 months are 3 June 2026, which is over; with the 36 months of the adjustment it is 3 June 2027.
    const { data } = await service.ask(
      `{ me { adjustments(first: 5) { nodes { requirementCode months } }
         eligibility(route: { code: "R21" }, asOf: "${DEMONSTRATION_DAY}") { missing { code } lapsing { code lapsesOn } } } }`,
      {},
      "worker-bronagh",
    );
    const adjusted = ["competence-1.1", "competence-1.2", "competence-3.2"];
    const { me } = data as unknown as { me: { adjustments: { nodes: object[] }; eligibility: Answer } };
    expect(new Set(me.adjustments.nodes)).toEqual(
      new Set(adjusted.map((requirementCode) => ({ requirementCode, months: 36 }))),
    );
    expect(me.eligibility).toEqual({
      missing: [{ code: "competence-4.1" }],
      lapsing: [
        ...adjusted.map((code) => ({ code, lapsesOn: "2027-06-03" })),
        // Observed on 18 May 2026, which counts for 24 months.
        ...["3.3", "3.5", "6.1"].map((code) => ({ code: `competence-${code}`, lapsesOn: "2028-05-18" })),
      ],
    });
    const answer = await ofCharity("OD-003", "R21");
    expect(answer).toMatchObject({ outcome: "NOT_MET", employerOwes: [] });
    expect(answer.missing).toMatchObject([{ code: "competence-4.1", whoseMove: "WORKER" }]);
  });

  it("Odile, a nurse, lacks two of five competences on the way back, and her year and a half as a peer counts for the senior post", async () => {
    const answer = await ofCharity("OD-004", "R32");
    expect(answer.missing.map(({ code }) => code)).toEqual(["competence-3.3", "competence-6.1"]);
    expect(answer.employerOwes).toEqual([]);
    expect((await ofCharity("OD-004", "R33")).missing.map(({ code }) => code)).not.toContain("time-in-role");
  });

  it("Mo, a volunteer, lacks only the DBS check, which is the employer's to arrange", async () => {
    expect(await ofCharity("OD-001", "R01")).toMatchObject({
      outcome: "NOT_MET",
      ownPart: "MET",
      missing: [],
      employerOwes: [{ code: "dbs", outcome: "NOT_MET" }],
    });
  });

  it("Rafi, a volunteer, is ready for a paid post since 2 September, six months after the first day", async () => {
    expect(await ofCharity("OD-005", "R20")).toMatchObject({
      outcome: "MET",
      satisfiedSinceOn: "2026-09-02",
      // Observed on 17 August 2026, which counts for 24 months.
      lapsesOn: "2028-08-17",
    });
  });

  it("Hana has noted being asked to fill a shift, and nobody else reads it", async () => {
    const notes = async (persona: string) =>
      (await service.ask("{ driftNotes(first: 5) { nodes { askedOn kind { code } } } }", {}, persona)).data;
    expect(await notes("worker-hana")).toEqual({
      driftNotes: { nodes: [{ askedOn: "2026-10-14", kind: { code: "OTHER_STAFF_WORK" } }] },
    });
    for (const persona of ["worker-amara", "trust-line-manager", "trust-lead", "trust-hr"])
      expect(JSON.stringify(await notes(persona))).not.toContain("OTHER_STAFF_WORK");
  });

  it("Nia's DBS check waits to be verified, so the answer for staying a trainee is open, not lost", async () => {
    const answer = await ofCharity("OD-002", "W-PSW-TRN");
    expect(answer.employerOwes).toEqual(expect.arrayContaining([{ code: "dbs", outcome: "PENDING" }]));
  });
});
