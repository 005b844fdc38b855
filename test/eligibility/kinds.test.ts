import { evaluate, sentenceOf, toDay } from "../../src/eligibility";
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
    expect(sentenceOf(root, "WORKER")).toBe(
      "151 of the 365 days needed in role have counted so far. It will be met on 1 January 2027 if nothing else changes.",
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

  it("counts a duty as attested when each of its statements is, alone or with the whole", () => {
    const duty = leaf("EMPLOYER_CONDITION", {
      competenceId: "9.1",
      statementIds: ["9.1.1", "9.1.2"],
      suppliedBy: "EMPLOYER",
    });
    const word = (id: string, statementId: string | null, met: boolean, attestedOn: string) => ({
      id,
      recordedAt: 1,
      competenceId: "9.1",
      statementId,
      met,
      attestedOn: toDay(attestedOn),
      expiresOn: null,
    });
    const one = word("a", "9.1.1", true, "2026-01-01");
    const other = word("b", "9.1.2", true, "2026-02-01");
    const half = on(duty, { attestations: [one] }, "2026-01-15");
    expect(half.root).toMatchObject({ outcome: "UNKNOWN", required: { amount: 2 }, actual: { amount: 1 } });
    expect(sentenceOf(half.root, "WORKER")).toMatch(/confirms one of two parts of this so far/);
    expect(on(duty, { attestations: [one, other] }, "2026-01-31").outcome).toBe("UNKNOWN");
    expect(on(duty, { attestations: [one, other] }, "2026-02-01").root).toMatchObject({
      outcome: "MET",
      satisfiedSince: "2026-02-01",
    });
    // What is attested of the whole holds for each statement, until something later is attested of one.
    const whole = word("c", null, true, "2026-03-01");
    const not = word("d", "9.1.2", false, "2026-04-01");
    expect(on(duty, { attestations: [whole, not] }, "2026-03-31").root).toMatchObject({
      outcome: "MET",
      lapsesOn: "2026-04-01",
    });
    expect(on(duty, { attestations: [whole, not] }, "2026-04-01").outcome).toBe("NOT_MET");
    expect(on(duty, { attestations: [not, word("e", null, true, "2026-05-01")] }, "2026-05-01").outcome).toBe(
      "MET",
    );
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
