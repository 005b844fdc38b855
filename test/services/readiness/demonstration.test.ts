import { answerAbout } from "../../support/answer-about";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

describe("the demonstration's workers, checked by hand", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  const ask = (number: string, route = "R03", asOf = DEMONSTRATION_DAY, persona = "trust-hr") =>
    answerAbout(service, number, route, { asOf, persona });

  it("Amara is eligible: the tenth supervision session of 12 October was the last thing to come, HR's word of 5 October is the first to lapse", async () => {
    const answer = await ask("NM-001");
    // HR's word is good for three months: 5 October + 3 months = 5 January 2027.
    expect(answer).toMatchObject({
      outcome: "MET",
      satisfiedSinceOn: "2026-10-12",
      eligibleFromOn: DEMONSTRATION_DAY,
      lapsesOn: "2027-01-05",
      missing: [],
      employerOwes: [],
    });
    // The January session leaves the twelve months on 12 January, and ten are needed.
    expect(answer.lapsing.slice(0, 2)).toEqual([
      { code: "hr-standing", lapsesOn: "2027-01-05" },
      { code: "supervision", lapsesOn: "2027-01-12" },
    ]);
  });

  it("Ben is eligible from 15 December by time alone: a year after 15 December 2025", async () => {
    const answer = await ask("NM-002");
    expect(answer).toMatchObject({
      outcome: "NOT_MET",
      eligibleFromOn: "2026-12-15",
      lapsesOn: null,
      root: { whoseMove: "TIME" },
    });
    expect(answer.missing.map(({ code }) => code)).toEqual(["time-in-role"]);
    expect(await ask("NM-002", "R03", "2026-12-15")).toMatchObject({
      outcome: "MET",
      satisfiedSinceOn: "2026-12-15",
      lapsesOn: "2027-01-05",
    });
  });

  it("Chandra is one piece short: nothing accepted on engaging families and carers", async () => {
    const answer = await ask("NM-003");
    expect(answer).toMatchObject({ outcome: "NOT_MET", eligibleFromOn: null, root: { whoseMove: "WORKER" } });
    expect(answer.missing).toEqual([
      {
        code: "competence-3.4",
        outcome: "NOT_MET",
        sentence:
          "No accepted evidence is on record for this yet. One piece of evidence needs to be accepted at the level “Does it independently”.",
        whoseMove: "WORKER",
      },
    ]);
  });

  it("Dilys's evidence of values and knowledge has lapsed: two years after 2 September 2024", async () => {
    const answer = await ask("NM-004");
    expect(answer.missing.map(({ code }) => code)).toEqual(
      ["1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"].map((code) => `competence-${code}`),
    );
    expect(answer.missing[0]?.sentence).toBe(
      "The evidence on record stopped counting on 2 September 2026. One piece of evidence needs to be accepted at the level “Does it independently”.",
    );
  });

  it("Ewan waits for an assessor: everything else is there", async () => {
    const answer = await ask("NM-005");
    expect(answer).toMatchObject({ outcome: "PENDING", root: { whoseMove: "ASSESSOR" } });
    expect(answer.missing).toMatchObject([
      { code: "competence-4.7", outcome: "PENDING", whoseMove: "ASSESSOR" },
    ]);
  });

  it("Farah is eligible at half time: calendar months count whatever the hours", async () => {
    expect(await ask("NM-006")).toMatchObject({ outcome: "MET", satisfiedSinceOn: "2026-10-12" });
  });

  it("Gareth's year was complete on 6 September: 176 days before his break and 189 after it", async () => {
    const { data } = await service.ask(
      `{ worker(by: { number: "NM-007" }) { eligibility(route: { code: "R03" }, asOf: "${DEMONSTRATION_DAY}") { outcome met { code satisfiedSinceOn } } } }`,
      {},
      "trust-hr",
    );
    const { eligibility } = (
      data as unknown as {
        worker: { eligibility: { outcome: string; met: { code: string; satisfiedSinceOn: string }[] } };
      }
    ).worker;
    expect(eligibility.outcome).toBe("MET");
    expect(eligibility.met.find(({ code }) => code === "time-in-role")?.satisfiedSinceOn).toBe("2026-09-06");
  });

  it("Hana has done her part: the appraisal and HR's word are her employer's to give", async () => {
    const answer = await ask("NM-008");
    expect(answer).toMatchObject({
      outcome: "NOT_MET",
      ownPart: "MET",
      missing: [],
      root: { whoseMove: "EMPLOYER" },
    });
    expect(answer.employerOwes).toEqual([
      { code: "appraisal", outcome: "NOT_MET" },
      { code: "hr-standing", outcome: "UNKNOWN" },
    ]);
  });

  it("Idris stays and deepens: the role's own standards are met, and nothing is said against staying", async () => {
    const answer = await ask("NM-009", "W-PSW");
    expect(answer).toMatchObject({ outcome: "MET", lapsesOn: "2027-01-05" });
  });

  it("Jo holds two posts, so routes out of both are told, each once", async () => {
    const { data } = await service.ask(
      `{ worker(by: { number: "NM-010" }) { roleBandsHeld(asOf: "${DEMONSTRATION_DAY}") { code } nextSteps(asOf: "${DEMONSTRATION_DAY}") { notices evaluations { route { code } outcome } } } }`,
      {},
      "trust-hr",
    );
    const { roleBandsHeld, nextSteps } = (
      data as unknown as {
        worker: {
          roleBandsHeld: { code: string }[];
          nextSteps: { notices: string[]; evaluations: { route: { code: string }; outcome: string }[] };
        };
      }
    ).worker;
    expect(roleBandsHeld.map(({ code }) => code).sort()).toEqual(["LX_ENGAGE", "PSW"]);
    const codes = nextSteps.evaluations.map(({ route }) => route.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(
      expect.arrayContaining(["R03", "R10", "R11", "R12", "R16", "W-PSW", "W-LX-ENGAGE"]),
    );
    expect(nextSteps.evaluations.find(({ route }) => route.code === "R12")?.outcome).toBe("MET");
  });

  it("At Northmoor Jo's evidence counts for 36 months on the step to engagement, and the answer shows the national 24", async () => {
    // Jo's oldest evidence that it needs is of 16 February 2026.
    const { lapsing } = await ask("NM-010", "R12");
    expect(lapsing.find(({ code }) => code.startsWith("competence-"))?.lapsesOn).toBe("2029-02-16");
    const { data } = await service.ask(
      '{ worker(by: { number: "NM-010" }) { eligibility(route: { code: "R12" }) { route { localVersion { changes { kind sentence } } } } } }',
      {},
      "trust-hr",
    );
    const { changes } = (
      data as unknown as {
        worker: {
          eligibility: { route: { localVersion: { changes: { kind: string; sentence: string }[] } } };
        };
      }
    ).worker.eligibility.route.localVersion;
    expect(changes.map(({ kind }) => kind)).toEqual(["LOWERED", "LOWERED", "LOWERED", "LOWERED", "LOWERED"]);
    expect(changes[0]?.sentence).toBe(
      'Northmoor Mental Health NHS Trust (fictional) asks for competence 1.1 at the level "Does it independently", with one accepted piece of evidence, no older than 36 months. The national default is illustrative and asks for competence 1.1 at the level "Does it independently", with one accepted piece of evidence, no older than 24 months.',
    );
  });

  it("Kit can move sideways to carer peer support since 3 August, long before a year in role is over", async () => {
    expect(await ask("NM-011", "R11")).toMatchObject({
      outcome: "MET",
      satisfiedSinceOn: "2026-08-03",
      lapsesOn: "2028-08-03",
    });
    expect(await ask("NM-011")).toMatchObject({ outcome: "NOT_MET" });
  });

  it("Lena's record lacks a post, and says so first", async () => {
    const { data } = await service.ask(
      "{ me { name nextSteps { notices evaluations { outcome } } } }",
      {},
      "worker-lena",
    );
    expect(data).toEqual({
      me: {
        name: "Lena Fischer",
        nextSteps: { notices: [expect.stringContaining("You have no post on record")], evaluations: [] },
      },
    });
    const answer = await ask("NM-012");
    expect(answer.missing.find(({ code }) => code === "time-in-role")).toMatchObject({
      outcome: "UNKNOWN",
      whoseMove: "EMPLOYER",
    });
  });

  it("keeps one employer's people from another's, and from a colleague", async () => {
    const ask = async (persona: string) =>
      (await service.ask('{ worker(by: { number: "NM-001" }) { name } }', {}, persona)).data;
    expect(await ask("charity-hr")).toEqual({ worker: null });
    expect(await ask("worker-chandra")).toEqual({ worker: null });
    expect(await ask("worker-amara")).toEqual({ worker: { name: "Amara Okafor" } });
  });

  it("answers as it was known before anything was recorded", async () => {
    const { data } = await service.ask(
      '{ worker(by: { number: "NM-001" }) { nextSteps(knownAt: "2020-01-01T00:00:00Z") { notices } } }',
      {},
      "trust-hr",
    );
    expect(data).toEqual({
      worker: { nextSteps: { notices: [expect.stringContaining("The worker has no post on record")] } },
    });
  });

  it("runs as many statements for 2 workers as for 11", async () => {
    const count = async (size: number) => {
      service.statements.length = 0;
      await service.ask(
        `{ workers(first: ${size}) { nodes { name posts { startedOn } eligibility(route: { code: "R03" }) { outcome } } } }`,
        {},
        "trust-hr",
      );
      return service.statements.length;
    };
    const two = await count(2);
    expect(two).toBe(27);
    expect(await count(11)).toBe(two);
  });

  it("shows how well founded the start and the requirements are, apart from the route", async () => {
    const { data, errors } = await service.ask(
      `query ($asOf: Date!) { amara: worker(by: { number: "NM-001" }) { ...Founded }
         lena: worker(by: { number: "NM-012" }) { ...Founded } }
       fragment Founded on Worker { eligibility(route: { code: "R03" }, asOf: $asOf) {
         route { basis requirement { basis } } start { basis roleBand { code } } root { basis } } }`,
      { asOf: DEMONSTRATION_DAY },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    const founded = {
      // That the step exists is inferred from what was published; what it asks for is illustrative in part.
      route: { basis: "INFERRED", requirement: { basis: "ILLUSTRATIVE" } },
      root: { basis: "ILLUSTRATIVE" },
    };
    expect(data).toEqual({
      amara: { eligibility: { ...founded, start: { basis: "INFERRED", roleBand: { code: "PSW" } } } },
      lena: { eligibility: { ...founded, start: null } },
    });
  });

  it("says the sentence that several gaps of Dilys share once, with the list of them", async () => {
    const { data, errors } = await service.ask(
      `query ($asOf: Date!) { worker(by: { number: "NM-004" }) { eligibility(route: { code: "R03" }, asOf: $asOf) {
         progress { own { met total } } missing { code }
         statements { sentence requirements { code } }
         owed: statements(about: EMPLOYER_OWES) { sentence } } } }`,
      { asOf: DEMONSTRATION_DAY },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    const { eligibility } = (data as unknown as { worker: { eligibility: Grouped } }).worker;
    const { missing, progress, statements, owed } = eligibility;
    expect(statements).toEqual([
      {
        sentence:
          "For each of these nine: The evidence on record stopped counting on 2 September 2026. One piece of evidence needs to be accepted at the level “Does it independently”.",
        requirements: missing,
      },
    ]);
    expect(progress.own.total - progress.own.met).toBe(missing.length);
    expect(owed).toEqual([]);
  });
});

interface Grouped {
  progress: { own: { met: number; total: number } };
  missing: { code: string }[];
  statements: { sentence: string; requirements: { code: string }[] }[];
  owed: { sentence: string }[];
}
