import { explain, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, leaf, record, together } from "./building";

const LATER = 1e15;
const TODAY = "2026-11-02";
const explained = (requirement: Requirement, facts: Partial<Facts>, knownAt = LATER) =>
  explain(requirement, record(facts), { asOf: toDay(TODAY), knownAt });

const reasons = (requirement: Requirement, facts: Partial<Facts>, knownAt?: number) =>
  explained(requirement, facts, knownAt).root.excluded.map(({ factId, reason, on }) => [factId, reason, on]);

const undone = (factId: string, on: string | null = null) => ({
  undoings: [
    {
      id: `${factId}-undone`,
      recordedAt: 9,
      kind: on === null ? ("RETRACTION" as const) : ("REVOCATION" as const),
      factId,
      effectiveOn: on === null ? null : toDay(on),
    },
  ],
});

describe("a claim that does not count says why", () => {
  it.each<[string, Partial<Facts>, string, string | null]>([
    ["taken back as wrong", together(accepted("e", "2026-01-01"), undone("e")), "RETRACTED", null],
    [
      "the worker's own assessment",
      accepted("e", "2026-01-01", { kind: "SELF_ASSESSMENT" }),
      "SELF_ASSESSED",
      null,
    ],
    ["handed in and not judged", { ...accepted("e", "2026-01-01"), judgements: [] }, "NOT_ACCEPTED", null],
    [
      "accepted by the worker",
      accepted("e", "2026-01-01", { assessorId: "worker" }),
      "ASSESSOR_NOT_ELIGIBLE",
      null,
    ],
    [
      "accepted by nobody appointed",
      accepted("e", "2026-01-01", { assessorId: "stranger" }),
      "ASSESSOR_NOT_ELIGIBLE",
      null,
    ],
    [
      "revoked",
      together(accepted("e", "2026-01-01"), undone("e-judged", "2026-06-01")),
      "REVOKED",
      "2026-06-01",
    ],
    ["accepted too low", accepted("e", "2026-01-01", { rank: 2 }), "LEVEL_TOO_LOW", null],
    ["judged after the day asked about", accepted("e", "2026-12-01"), "NOT_YET_VALID", "2026-12-01"],
    ["too old", accepted("e", "2024-11-02"), "EXPIRED", "2026-11-02"],
  ])("%s", (_, facts, reason, on) => {
    expect(reasons(competence(), facts)).toEqual([["e-claim", reason, on]]);
  });

  it("not known yet at the instant asked about, be it the work or its acceptance", () => {
    const facts = accepted("e", "2026-01-01");
    expect(reasons(competence(), facts, 0)).toEqual([["e-claim", "NOT_YET_KNOWN", null]]);
    expect(reasons(competence(), facts, 2)).toEqual([["e-claim", "NOT_YET_KNOWN", null]]);
    expect(reasons(competence(), facts, 3)).toEqual([]);
  });

  it("withdrawn by the worker, and of a kind that is not asked for", () => {
    const facts = accepted("e", "2026-01-01");
    const withdrawn = {
      submissions: [
        {
          id: "w",
          recordedAt: 4,
          evidenceId: "e",
          kind: "WITHDRAWN" as const,
          effectiveOn: toDay("2026-02-01"),
        },
      ],
    };
    expect(reasons(competence(), together(facts, withdrawn))).toEqual([
      ["e-claim", "WITHDRAWN", "2026-02-01"],
    ]);
    const observed = competence({
      evidence: {
        minimumItems: 1,
        minimumKinds: 1,
        minimumAssessors: 1,
        allowedKinds: ["TESTIMONY_OF_A_PEER"],
        currencyMonths: null,
        keptUpBy: null,
      },
    });
    const [excluded] = explained(observed, facts).root.excluded;
    expect(excluded).toMatchObject({
      reason: "KIND_NOT_ALLOWED",
      remedy: {
        WORKER: "It is of a kind that does not count here. Only this kind counts: testimony of a peer.",
      },
    });
  });

  it("superseded by a later judgement that returned it", () => {
    const facts = accepted("e", "2026-01-01");
    const returned = {
      judgements: [
        {
          id: "again",
          recordedAt: 5,
          claimId: "e-claim",
          outcome: "RETURNED" as const,
          acceptedRank: null,
          judgedOn: toDay("2026-03-01"),
          assessorId: "assessor",
          supersedesId: "e-judged",
        },
      ],
    };
    expect(reasons(competence(), together(facts, returned))).toEqual([["e-claim", "SUPERSEDED", null]]);
  });

  it("accepted by somebody in a declared conflict of interest, from the first day until it ended", () => {
    const conflict = (fromOn: string, untilOn: string | null) => ({
      conflicts: [
        {
          id: "c",
          recordedAt: 5,
          assessorId: "assessor",
          fromOn: toDay(fromOn),
          untilOn: untilOn === null ? null : toDay(untilOn),
        },
      ],
    });
    const judged = accepted("e", "2026-01-01");
    const with_ = (fromOn: string, untilOn: string | null, knownAt?: number) =>
      reasons(competence(), together(judged, conflict(fromOn, untilOn)), knownAt);
    expect(with_("2026-01-01", null)).toEqual([["e-claim", "ASSESSOR_NOT_ELIGIBLE", null]]);
    expect(with_("2025-12-01", "2026-01-02")).toEqual([["e-claim", "ASSESSOR_NOT_ELIGIBLE", null]]);
    expect(with_("2025-12-01", "2026-01-01")).toEqual([]);
    expect(with_("2026-01-02", null)).toEqual([]);
    expect(with_("2026-01-01", null, 4)).toEqual([]);
    const ended = together(judged, conflict("2025-12-01", null), undone("c", "2025-12-24"));
    expect(reasons(competence(), ended)).toEqual([]);
  });

  it("is not told of a claim on something else", () => {
    expect(reasons(competence(), accepted("e", "2026-01-01", { competenceId: "1.1" }))).toEqual([]);
  });
});

describe("other facts that do not count say why", () => {
  const base = { id: "f", recordedAt: 1 };
  const post = { ...base, roleBandId: "PSW", bandRank: 30, startedOn: toDay("2026-01-01"), hundredths: 100 };
  const credential = {
    ...base,
    credentialTypeId: "DBS",
    issuer: "DBS",
    awardedOn: toDay("2026-01-01"),
    expiresOn: null,
  };
  const dbs = leaf("CREDENTIAL", {
    credentialTypeId: "DBS",
    acceptedIssuers: ["Home Office"],
    currencyMonths: null,
  });
  const endorsement = {
    ...base,
    capacity: "HR" as const,
    subject: "APPRAISAL" as const,
    subjectCode: null,
    routeId: null,
    givenOn: toDay("2026-01-01"),
    expiresOn: null,
  };
  const time = leaf("TIME_IN_ROLE", {
    roleBandIds: ["OTHER"],
    minimumBandRank: null,
    months: 12,
    counting: "FTE",
    mustHoldNow: false,
  });
  it.each<[string, Requirement, Partial<Facts>, string]>([
    [
      "a credential of an issuer that is not accepted",
      dbs,
      { credentials: [credential] },
      "ISSUER_NOT_ACCEPTED",
    ],
    [
      "a credential that nobody verified",
      { ...dbs, acceptedIssuers: null },
      { credentials: [credential] },
      "NOT_VERIFIED",
    ],
    [
      "a unit that was not passed",
      leaf("UNIT_COMPLETED", { units: [{ unitId: "u", minimumVersion: 2 }] }),
      {
        completions: [
          {
            ...base,
            unitId: "u",
            unitVersion: 2,
            passed: false,
            completedOn: toDay("2026-01-01"),
            expiresOn: null,
          },
        ],
      },
      "NOT_PASSED",
    ],
    [
      "an earlier version of a unit",
      leaf("UNIT_COMPLETED", { units: [{ unitId: "u", minimumVersion: 2 }] }),
      {
        completions: [
          {
            ...base,
            unitId: "u",
            unitVersion: 1,
            passed: true,
            completedOn: toDay("2026-01-01"),
            expiresOn: null,
          },
        ],
      },
      "VERSION_TOO_LOW",
    ],
    [
      "a word given in another capacity",
      leaf("ENDORSEMENT", {
        byCapacity: "LINE_MANAGER",
        subject: "APPRAISAL",
        subjectCode: null,
        goodForMonths: null,
      }),
      { endorsements: [endorsement] },
      "OTHER_CAPACITY",
    ],
    [
      "support for another route",
      leaf("ENDORSEMENT", {
        byCapacity: "HR",
        subject: "SUPPORTS_MOVE",
        subjectCode: null,
        goodForMonths: null,
      }),
      { endorsements: [{ ...endorsement, subject: "SUPPORTS_MOVE", routeId: "another" }] },
      "OTHER_ROUTE",
    ],
    ["a post in another role", time, { posts: [post] }, "OTHER_ROLE"],
    [
      "a post without hours",
      { ...time, roleBandIds: ["PSW"] },
      { posts: [{ ...post, hundredths: 0 }] },
      "NO_HOURS",
    ],
    ["a post below the band", leaf("HOLDS_BAND", { minimumBandRank: 40 }), { posts: [post] }, "BAND_TOO_LOW"],
    [
      "a post whose grade is not mapped",
      leaf("HOLDS_BAND", { minimumBandRank: 40 }),
      { posts: [{ ...post, bandRank: null }] },
      "BAND_NOT_MAPPED",
    ],
    [
      "a post that has ended",
      leaf("HOLDS_BAND", { minimumBandRank: 10 }),
      {
        posts: [post],
        postChanges: [
          {
            id: "end",
            recordedAt: 2,
            postId: "f",
            kind: "END",
            effectiveOn: toDay("2026-02-01"),
            hundredths: null,
          },
        ],
      },
      "NOT_HELD",
    ],
    [
      "a session before too long a gap",
      leaf("SUPERVISION", { sessions: 1, supervisionKind: null, withinMonths: 12, longestGapDays: 30 }),
      { supervisions: [{ ...base, kind: "PEER", heldOn: toDay("2026-08-01") }] },
      "RUN_BROKEN",
    ],
    [
      "the employer's word that it does not meet it",
      leaf("EMPLOYER_CONDITION", { competenceId: "9.1" }),
      {
        attestations: [
          { ...base, competenceId: "9.1", met: false, attestedOn: toDay("2026-01-01"), expiresOn: null },
        ],
      },
      "SAYS_NOT_MET",
    ],
  ])("%s", (_, requirement, facts, reason) => {
    const { root } = explained(requirement, facts);
    expect(root.excluded).toMatchObject([{ factId: "f", reason }]);
    expect(root.excluded[0]?.remedy.WORKER.length).toBeGreaterThan(20);
  });
});
