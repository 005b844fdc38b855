import { evaluate, sentenceOf, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, record } from "./building";

const LATER = 1e15;
const on = (requirement: Requirement, facts: Partial<Facts>, asOf: string, knownAt = LATER) =>
  evaluate(requirement, record(facts), { asOf: toDay(asOf), knownAt });

describe("accepted evidence", () => {
  it("counts from its judgement until the currency months are over", () => {
    const { root } = on(competence(), accepted("e", "2025-03-10"), "2026-03-01");
    expect(root).toMatchObject({ outcome: "MET", satisfiedSince: "2025-03-10", lapsesOn: "2027-03-10" });
    expect(root.counted).toEqual([
      { factId: "e-claim", kind: "CLAIM", stopsCountingOn: "2027-03-10", through: [] },
    ]);
    expect(sentenceOf(root, "WORKER")).toBe(
      "Accepted evidence shows this. The newest is from March 2025. This counts until 10 March 2027.",
    );
  });

  it("is clamped to the month's end: 31 August + 6 months is the end of February", () => {
    const six = competence({
      evidence: {
        minimumItems: 1,
        minimumKinds: 1,
        minimumAssessors: 1,
        allowedKinds: null,
        currencyMonths: 6,
        keptUpBy: null,
      },
    });
    expect(on(six, accepted("e", "2025-08-31"), "2025-09-01").root.lapsesOn).toBe("2026-02-28");
    expect(on(six, accepted("e", "2023-08-31"), "2023-09-01").root.lapsesOn).toBe("2024-02-29");
  });

  it("says what has lapsed and what is needed", () => {
    const { root } = on(competence(), accepted("e", "2024-03-01"), "2026-06-01");
    expect(sentenceOf(root, "WORKER")).toBe(
      "The evidence on record stopped counting on 1 March 2026. One piece of evidence needs to be accepted at level 3.",
    );
  });

  it("does not count at a lower level, from oneself, or as self-assessment", () => {
    expect(on(competence(), accepted("e", "2026-01-01", { rank: 2 }), "2026-02-01").outcome).toBe("NOT_MET");
    expect(
      on(competence(), accepted("e", "2026-01-01", { assessorId: "worker" }), "2026-02-01").outcome,
    ).toBe("NOT_MET");
    expect(
      on(competence(), accepted("e", "2026-01-01", { kind: "SELF_ASSESSMENT" }), "2026-02-01").outcome,
    ).toBe("NOT_MET");
  });

  it("waits for judgement as PENDING, and never before the day asked about", () => {
    const waiting = { ...accepted("e", "2026-01-01"), judgements: [] };
    expect(on(competence(), waiting, "2026-02-01").root).toMatchObject({
      outcome: "PENDING",
      whoseMove: "ASSESSOR",
      changesOn: "2028-01-01",
    });
    expect(on(competence(), waiting, "2025-12-01").root).toMatchObject({
      outcome: "NOT_MET",
      changesOn: "2026-01-01",
    });
  });

  it("is decided by the judgement that supersedes the others", () => {
    const first = accepted("e", "2026-01-01");
    const returned = {
      id: "second",
      recordedAt: 9,
      claimId: "e-claim",
      outcome: "RETURNED" as const,
      acceptedRank: null,
      judgedOn: toDay("2026-02-01"),
      assessorId: "assessor",
      supersedesId: "e-judged",
    };
    const facts = { ...first, judgements: [...first.judgements, returned] };
    expect(on(competence(), facts, "2026-03-01").outcome).toBe("NOT_MET");
    expect(on(competence(), facts, "2026-03-01", 8).outcome).toBe("MET");
  });

  it("carries over links at the cap, through chains and circles", () => {
    const link = (
      id: string,
      from: string,
      to: string,
      relation: "EXACT" | "PARTIAL" | "RELATED",
      capRank: number | null = null,
    ) => ({
      id,
      publishedAt: 0,
      retiredAt: null,
      fromCompetenceId: from,
      toCompetenceId: to,
      relation,
      capRank,
      levelMap: null,
      sameScale: true,
    });
    const evidence = accepted("e", "2026-01-01", { competenceId: "S05" });
    const at = (rank: number, ...links: ReturnType<typeof link>[]) =>
      on(competence({ minimumRank: rank }), { ...evidence, links }, "2026-02-01").outcome;
    expect(
      at(3, link("1", "S05", "X", "EXACT"), link("2", "X", "3.2", "EXACT"), link("3", "3.2", "S05", "EXACT")),
    ).toBe("MET");
    expect(at(3, link("1", "S05", "3.2", "PARTIAL", 2))).toBe("NOT_MET");
    expect(at(2, link("1", "S05", "3.2", "PARTIAL", 2))).toBe("MET");
    expect(at(1, link("1", "S05", "3.2", "RELATED"))).toBe("NOT_MET");
  });
});
