import { evaluate, toDay } from "../../src/eligibility";
import type { AcceptanceRule } from "../../src/eligibility/acceptance-rule";
import type { CompetenceLink, Facts } from "../../src/eligibility/facts";
import { pathsOf } from "../../src/eligibility/links";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, leaf, record, together } from "./building";

const on = (requirement: Requirement, facts: Partial<Facts>, day: string) =>
  evaluate(requirement, record(facts), { asOf: toDay(day), knownAt: 10 }).root;

const link = (id: string, from: string, to: string, own: Partial<CompetenceLink> = {}): CompetenceLink => ({
  id,
  publishedAt: 0,
  retiredAt: null,
  fromCompetenceId: from,
  toCompetenceId: to,
  relation: "EXACT",
  capRank: null,
  levelMap: null,
  sameScale: true,
  ...own,
});
const mapped = (id: string, from: string, to: string, pairs: readonly (readonly [number, number])[]) =>
  link(id, from, to, { sameScale: false, levelMap: new Map(pairs) });

describe("links between competences", () => {
  const UP = [
    [1, 2],
    [2, 3],
    [3, 4],
  ] as const;
  const FLAT = [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
  ] as const;

  it("raise no level by leading round: the best chain that never comes back counts", () => {
    const links = [mapped("l", "S02", "3.2", UP), mapped("m", "3.2", "S02", FLAT)];
    expect(pathsOf(links).towards("3.2", "S02", 1)).toMatchObject({ rank: 2, through: ["l"] });
    const both = [mapped("l", "S02", "3.2", [...UP, [4, 4]]), mapped("m", "3.2", "S02", [...UP, [4, 4]])];
    expect(pathsOf(both).towards("3.2", "S02", 1)?.rank).toBe(2);
    // The same by a longer way that gives more, and comes back nowhere.
    const around = [...links, link("n", "S02", "X"), mapped("o", "X", "3.2", [[1, 3]])];
    expect(pathsOf(around).towards("3.2", "S02", 1)).toMatchObject({ rank: 3, through: ["n", "o"] });
  });

  it("answer where level maps lead round among many competences", () => {
    const many = Array.from({ length: 12 }, (_, at) => `c${at}`);
    const links = many.flatMap((from, at) =>
      many.flatMap((to, on) =>
        from === to
          ? []
          : [
              link(`${at}-${on}`, from, to, {
                relation: "REPLACED_BY",
                sameScale: false,
                levelMap: new Map(Array.from({ length: 30 }, (_, rank) => [rank, rank + 1])),
              }),
            ],
      ),
    );
    expect(pathsOf(links).towards("c11", "c0", 1)?.rank).toBeGreaterThan(2);
  });

  it("count both ways where they are EXACT, by the level map turned round, and one way where they are not", () => {
    const evidence = accepted("e", "2026-01-01", { competenceId: "new", rank: 3 });
    const outcome = (...links: CompetenceLink[]) =>
      on(competence({ competenceId: "old" }), { ...evidence, links }, "2026-02-01").outcome;
    expect(outcome(link("1", "old", "new"))).toBe("MET");
    expect(outcome(link("1", "old", "new", { relation: "REPLACED_BY" }))).toBe("NOT_MET");
    expect(outcome(link("1", "old", "new", { relation: "PARTIAL", capRank: 4 }))).toBe("NOT_MET");
    expect(
      outcome(
        mapped("1", "old", "new", [
          [3, 2],
          [4, 3],
        ]),
      ),
    ).toBe("MET");
    expect(
      outcome(
        mapped("1", "old", "new", [
          [4, 2],
          [5, 3],
        ]),
      ),
    ).toBe("MET");
    expect(outcome(mapped("1", "old", "new", [[2, 3]]))).toBe("NOT_MET");
    // Two levels of the one are one of the other: which of them it is cannot be said.
    expect(
      outcome(
        mapped("1", "old", "new", [
          [3, 3],
          [4, 3],
        ]),
      ),
    ).toBe("NOT_MET");
    expect(outcome(link("1", "old", "newer"), link("2", "newer", "new"))).toBe("MET");
  });

  it("carry rank 0 as any other", () => {
    const evidence = accepted("e", "2026-01-01", { competenceId: "S02", rank: 0 });
    const facts = { ...evidence, links: [link("l", "S02", "3.2")] };
    expect(on(competence({ minimumRank: 0 }), facts, "2026-02-01").outcome).toBe("MET");
  });
});

describe("what was judged or verified elsewhere", () => {
  const rule = (own: Partial<AcceptanceRule>): AcceptanceRule => ({
    kind: "EVIDENCE",
    fromOrganisationIds: null,
    evidenceKinds: null,
    issuers: null,
    maximalAgeMonths: null,
    anew: false,
    ...own,
  });
  const copied = (...ids: string[]) =>
    ids.map((factId) => ({ id: `copy-of-${factId}`, factId, fromOrganisationId: "charity" }));
  const policy = (...rules: AcceptanceRule[]) => [{ id: "policy", recordedAt: 1, rules }];

  it("counts as it was judged for as long as a rule lets it, and then waits to be judged anew", () => {
    const facts = {
      ...accepted("e", "2025-03-31"),
      copied: copied("e", "e-judged"),
      acceptances: policy(rule({ maximalAgeMonths: 12 }), rule({ maximalAgeMonths: 36, anew: true })),
    };
    const asked = competence({ evidence: { ...competence().evidence, currencyMonths: null } });
    const outcome = (day: string) => on(asked, facts, day).outcome;
    expect([outcome("2026-03-30"), outcome("2026-03-31"), outcome("2028-03-30")]).toEqual([
      "MET",
      "PENDING",
      "PENDING",
    ]);
    expect(outcome("2028-03-31")).toBe("NOT_MET");
    const anew = together(facts, {
      judgements: [
        {
          id: "here",
          recordedAt: 4,
          claimId: "e-claim",
          outcome: "ACCEPTED",
          acceptedRank: 3,
          judgedOn: toDay("2026-05-01"),
          assessorId: "assessor",
          supersedesId: null,
        },
      ],
    });
    expect(on(asked, anew, "2026-06-01")).toMatchObject({ outcome: "MET", lapsesOn: "2028-03-31" });
  });

  it("is the same of a credential's verification", () => {
    const facts = {
      credentials: [
        {
          id: "k",
          recordedAt: 1,
          credentialTypeId: "DBS",
          issuer: "I",
          awardedOn: toDay("2025-01-31"),
          expiresOn: null,
        },
      ],
      verifications: [{ id: "v", recordedAt: 1, credentialId: "k", verifiedOn: toDay("2025-02-01") }],
      copied: copied("k", "v"),
      acceptances: policy(
        rule({ kind: "CREDENTIAL", maximalAgeMonths: 12 }),
        rule({ kind: "CREDENTIAL", anew: true }),
      ),
    };
    const dbs = leaf("CREDENTIAL", { credentialTypeId: "DBS", acceptedIssuers: null, currencyMonths: null });
    expect(on(dbs, facts, "2026-01-30").outcome).toBe("MET");
    expect(on(dbs, facts, "2026-01-31").outcome).toBe("PENDING");
  });

  it("counts on no day where it is of a kind that no rule can allow", () => {
    const attested = {
      attestations: [
        {
          id: "t",
          recordedAt: 1,
          competenceId: "9.1",
          met: true,
          attestedOn: toDay("2025-01-01"),
          expiresOn: null,
        },
      ],
      copied: copied("t"),
    };
    const duty = leaf("EMPLOYER_CONDITION", { competenceId: "9.1" });
    expect(on(duty, attested, "2026-01-01").outcome).toBe("UNKNOWN");
    const waived = {
      waivers: [
        {
          id: "w",
          recordedAt: 1,
          routeId: "route",
          requirementCode: "it",
          fromOn: toDay("2025-01-01"),
          untilOn: null,
        },
      ],
      copied: copied("w"),
    };
    expect(on(competence(), waived, "2026-01-01").outcome).toBe("NOT_MET");
  });

  it("ages from a day before 1970, too", () => {
    const facts = {
      completions: [
        {
          id: "m",
          recordedAt: 1,
          unitId: "u",
          unitVersion: 1,
          passed: true,
          completedOn: toDay("1960-01-01"),
          expiresOn: null,
        },
      ],
      copied: copied("m"),
      acceptances: policy(rule({ kind: "COMPLETION", maximalAgeMonths: 12 })),
    };
    const unit = leaf("UNIT_COMPLETED", { units: [{ unitId: "u", minimumVersion: null }] });
    expect(on(unit, facts, "1960-12-31").outcome).toBe("MET");
    expect(on(unit, facts, "1961-01-01").outcome).toBe("NOT_MET");
  });
});

describe("posts", () => {
  const post = (id: string, startedOn: string, bandRank: number | null = 30) => ({
    id,
    recordedAt: 1,
    roleBandId: "PSW",
    bandRank,
    startedOn: toDay(startedOn),
    hundredths: 100,
  });
  const end = (id: string, postId: string, recordedAt: number, effectiveOn: string) => ({
    id,
    recordedAt,
    postId,
    kind: "END" as const,
    effectiveOn: toDay(effectiveOn),
    hundredths: null,
  });
  const band = leaf("HOLDS_BAND", { minimumBandRank: 30 });

  it("end on the day that was recorded last, earlier or later", () => {
    const facts = { posts: [post("p", "2025-01-01")] };
    const ends = [end("first", "p", 2, "2026-01-01"), end("second", "p", 3, "2026-07-01")];
    expect(on(band, { ...facts, postChanges: ends }, "2026-03-01")).toMatchObject({
      outcome: "MET",
      lapsesOn: "2026-07-01",
    });
    const sooner = [...ends, end("third", "p", 4, "2026-02-01")];
    expect(on(band, { ...facts, postChanges: sooner }, "2026-03-01").outcome).toBe("NOT_MET");
    const before = { asOf: toDay("2026-03-01"), knownAt: 3 };
    expect(evaluate(band, record({ ...facts, postChanges: sooner }), before).outcome).toBe("MET");
  });

  it("of no mapped band leave the answer unknown from the first day on which one of them might decide", () => {
    const time = leaf("TIME_IN_ROLE", {
      roleBandIds: null,
      minimumBandRank: 20,
      months: 1,
      counting: "CALENDAR",
      mustHoldNow: false,
    });
    const facts = {
      posts: [post("p1", "2025-02-03", null), post("p2", "2025-01-01", null)],
      postChanges: [end("e", "p2", 1, "2025-01-03")],
    };
    expect(on(time, facts, "2025-01-01")).toMatchObject({ outcome: "NOT_MET", changesOn: "2025-03-03" });
    expect(on(time, facts, "2025-03-03").outcome).toBe("UNKNOWN");
  });
});

it("a unit that is asked for twice is asked for in the higher of its lowest versions", () => {
  const unit = leaf("UNIT_COMPLETED", {
    units: [
      { unitId: "u", minimumVersion: null },
      { unitId: "u", minimumVersion: 3 },
    ],
  });
  const completed = (unitVersion: number) => ({
    completions: [
      {
        id: "m",
        recordedAt: 1,
        unitId: "u",
        unitVersion,
        passed: true,
        completedOn: toDay("2025-01-01"),
        expiresOn: null,
      },
    ],
  });
  expect(on(unit, completed(1), "2026-01-01").outcome).toBe("NOT_MET");
  expect(on(unit, completed(3), "2026-01-01").outcome).toBe("MET");
});
