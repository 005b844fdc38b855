import { evaluate, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, group, leaf, record, together } from "./building";

const LATER = 1e15;
const on = (requirement: Requirement, facts: Partial<Facts>, asOf: string, knownAt = LATER) =>
  evaluate(requirement, record(facts), { asOf: toDay(asOf), knownAt });
const post = (id: string, startedOn: string, own: Partial<Facts["posts"][number]> = {}) => ({
  id,
  recordedAt: 1,
  roleBandId: "PSW",
  bandRank: 30,
  startedOn: toDay(startedOn),
  hundredths: 100,
  ...own,
});
const end = (postId: string, effectiveOn: string) => ({
  id: `${postId}-end`,
  recordedAt: 2,
  postId,
  kind: "END" as const,
  effectiveOn: toDay(effectiveOn),
  hundredths: null,
});
const aYear = (own: object = {}) =>
  leaf("TIME_IN_ROLE", {
    roleBandIds: ["PSW"],
    minimumBandRank: null,
    months: 12,
    counting: "CALENDAR",
    mustHoldNow: false,
    suppliedBy: "TIME",
    ...own,
  });

describe("time in role", () => {
  it("is reached a year after the start: 1 January 2026 gives 1 January 2027", () => {
    const { root } = on(aYear(), { posts: [post("a", "2026-01-01")] }, "2026-06-01");
    expect(root).toMatchObject({
      outcome: "NOT_MET",
      eligibleFrom: "2027-01-01",
      whoseMove: "TIME",
      lapsesOn: null,
    });
    expect(root.sentence).toBe(
      "151 days of 365 in role have counted so far. It will be met on 1 January 2027 if nothing else changes.",
    );
  });

  it("is stopped by a break and never reset", () => {
    const facts = {
      posts: [post("a", "2025-01-01"), post("b", "2025-09-01")],
      postChanges: [end("a", "2025-07-01")],
    };
    // 181 days before the break, 184 wanted after it: 1 September 2025 + 184 days.
    expect(on(aYear(), facts, "2025-08-01").root).toMatchObject({ eligibleFrom: "2026-03-04" });
  });

  it("counts a day once however many posts cover it, and a bank post of no hours", () => {
    const facts = { posts: [post("a", "2025-01-01"), post("b", "2025-01-01", { hundredths: 0 })] };
    expect(on(aYear(), facts, "2026-01-01").outcome).toBe("MET");
  });

  it("takes twice as long at half time where whole-time equivalents are counted", () => {
    const facts = { posts: [post("a", "2025-01-01", { hundredths: 50 })] };
    expect(on(aYear({ counting: "FTE" }), facts, "2025-02-01").root.eligibleFrom).toBe("2027-01-01");
  });

  it("is unknown, and the employer's to supply, where no post is recorded", () => {
    expect(on(aYear(), {}, "2026-01-01").root).toMatchObject({ outcome: "UNKNOWN", whoseMove: "EMPLOYER" });
  });

  it("lapses with the post where one must be held", () => {
    const facts = { posts: [post("a", "2025-01-01")], postChanges: [end("a", "2026-03-01")] };
    expect(on(aYear({ mustHoldNow: true }), facts, "2026-02-01").root).toMatchObject({
      outcome: "MET",
      satisfiedSince: "2026-01-01",
      lapsesOn: "2026-03-01",
    });
  });

  it("forgets a post that was retracted, from the instant that this is known", () => {
    const facts = {
      posts: [post("a", "2025-01-01")],
      undoings: [{ id: "u", recordedAt: 50, kind: "RETRACTION" as const, factId: "a", effectiveOn: null }],
    };
    expect(on(aYear(), facts, "2026-06-01", 49).outcome).toBe("MET");
    expect(on(aYear(), facts, "2026-06-01", 50).outcome).toBe("UNKNOWN");
  });
});

describe("accepted evidence", () => {
  it("counts from its judgement until the currency months are over", () => {
    const { root } = on(competence(), accepted("e", "2025-03-10"), "2026-03-01");
    expect(root).toMatchObject({ outcome: "MET", satisfiedSince: "2025-03-10", lapsesOn: "2027-03-10" });
    expect(root.counted).toEqual([{ factId: "e-claim", kind: "CLAIM", stopsCountingOn: "2027-03-10" }]);
    expect(root.sentence).toBe(
      "Shown by one accepted piece of evidence, the newest from March 2025; it counts until 10 March 2027.",
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
      },
    });
    expect(on(six, accepted("e", "2025-08-31"), "2025-09-01").root.lapsesOn).toBe("2026-02-28");
    expect(on(six, accepted("e", "2023-08-31"), "2023-09-01").root.lapsesOn).toBe("2024-02-29");
  });

  it("says what has lapsed and what is needed", () => {
    const { root } = on(competence(), accepted("e", "2024-03-01"), "2026-06-01");
    expect(root.sentence).toBe(
      "What was there stopped counting on 1 March 2026. One new piece of evidence, accepted at this level, is needed.",
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

describe("facts in date", () => {
  const dbs = leaf("CREDENTIAL", {
    credentialTypeId: "DBS",
    acceptedIssuers: null,
    currencyMonths: 36,
    suppliedBy: "EMPLOYER",
  });
  const credential = {
    id: "c",
    recordedAt: 1,
    credentialTypeId: "DBS",
    issuer: "DBS",
    awardedOn: toDay("2025-01-01"),
    expiresOn: null,
  };

  it("holds a credential pending until someone verifies it", () => {
    expect(on(dbs, { credentials: [credential] }, "2025-02-01").root).toMatchObject({
      outcome: "PENDING",
      whoseMove: "EMPLOYER",
    });
    const verified = {
      credentials: [credential],
      verifications: [{ id: "v", recordedAt: 1, credentialId: "c", verifiedOn: toDay("2025-01-20") }],
    };
    expect(on(dbs, verified, "2025-02-01").root).toMatchObject({
      outcome: "MET",
      satisfiedSince: "2025-01-20",
      lapsesOn: "2028-01-01",
    });
  });

  it("leaves HR's word unknown while it is not given, and apart from the worker's own part", () => {
    const standing = leaf("ENDORSEMENT", {
      byCapacity: "HR",
      subject: "HR_STANDING",
      subjectCode: "NO_FORMAL_PROCESS",
      goodForMonths: 3,
      suppliedBy: "EMPLOYER",
    });
    const answer = on(group("ALL_OF", standing, competence()), accepted("e", "2026-01-01"), "2026-02-01");
    expect(answer).toMatchObject({ outcome: "UNKNOWN", ownPart: "MET" });
  });

  it("counts support for a move towards the route that it names, and no other", () => {
    const support = leaf("ENDORSEMENT", {
      byCapacity: "LINE_MANAGER",
      subject: "SUPPORTS_MOVE",
      subjectCode: null,
      goodForMonths: 12,
    });
    const given = (routeId: string) => ({
      endorsements: [
        {
          id: "g",
          recordedAt: 1,
          capacity: "LINE_MANAGER" as const,
          subject: "SUPPORTS_MOVE" as const,
          subjectCode: null,
          routeId,
          givenOn: toDay("2026-01-01"),
          expiresOn: null,
        },
      ],
    });
    expect(on(support, given("route"), "2026-02-01").outcome).toBe("MET");
    expect(on(support, given("another"), "2026-02-01").outcome).toBe("NOT_MET");
  });

  it("takes the employer's latest word on its own duty", () => {
    const duty = leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" });
    const word = (id: string, met: boolean, attestedOn: string) => ({
      id,
      recordedAt: 1,
      competenceId: "9.1",
      met,
      attestedOn: toDay(attestedOn),
      expiresOn: null,
    });
    const facts = { attestations: [word("a", true, "2026-01-01"), word("b", false, "2026-03-01")] };
    expect(on(duty, facts, "2025-12-31").outcome).toBe("UNKNOWN");
    expect(on(duty, facts, "2026-02-01").root).toMatchObject({
      outcome: "MET",
      lapsesOn: "2026-03-01",
      counted: [{ stopsCountingOn: "2026-03-01" }],
    });
    expect(on(duty, facts, "2026-03-01").outcome).toBe("NOT_MET");
  });

  it("breaks a run of supervision at a gap that is too long", () => {
    const monthly = leaf("SUPERVISION", {
      sessions: 3,
      supervisionKind: null,
      withinMonths: 12,
      longestGapDays: 35,
    });
    const sessions = (...days: string[]) => ({
      supervisions: days.map((day) => ({ id: day, recordedAt: 1, kind: "PEER", heldOn: toDay(day) })),
    });
    expect(on(monthly, sessions("2026-01-01", "2026-02-01", "2026-03-01"), "2026-03-10").root).toMatchObject({
      outcome: "MET",
      lapsesOn: "2026-04-06",
    });
    expect(on(monthly, sessions("2026-01-01", "2026-02-15", "2026-03-01"), "2026-03-10").root).toMatchObject({
      outcome: "NOT_MET",
      actual: { amount: 2 },
    });
  });

  it("lifts what is waived, and only what may be", () => {
    const waivers = [
      {
        id: "w",
        recordedAt: 1,
        routeId: "route",
        requirementCode: "it",
        fromOn: toDay("2026-01-01"),
        untilOn: toDay("2026-07-01"),
      },
    ];
    expect(on(competence(), { waivers }, "2026-02-01").root).toMatchObject({
      outcome: "WAIVED",
      lapsesOn: "2026-07-01",
    });
    expect(on(competence({ waivable: false }), { waivers }, "2026-02-01").outcome).toBe("NOT_MET");
    expect(
      on(competence(), together({ waivers }, accepted("e", "2026-03-01")), "2026-02-01").root,
    ).toMatchObject({ outcome: "WAIVED", changesOn: "2026-03-01", lapsesOn: "2028-03-01" });
  });
});
