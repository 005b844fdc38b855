import fc from "fast-check";
import { type Requirement, toDay } from "../../src/eligibility";
import { COST_PROFILES, OWN_EVIDENCE, type PlanQuestion } from "../../src/planning";
import { NO_TIME, type Timing } from "../../src/planning/timing";
import { group, leaf, nOf } from "../eligibility/building";
import { LIMITS, unit } from "./building";
import { perhaps } from "./generate";
import { COMPETENCES, factsFrom, KINDS, rest, shown, some, UNITS } from "./small-facts";

/** Days that are nasty to count from. */
const FROM = ["2025-01-31", "2024-02-29", "2026-05-31", "2026-12-31", "2027-03-01", "2026-06-16"].map(toDay);
const KNOWN = 1000;

const competence = fc
  .record({
    competenceId: some("c0", "c0", "c1", "c2"),
    minimumRank: some(1, 2, 3),
    minimumItems: some(1, 1, 1, 2),
    minimumKinds: some(1, 1, 1, 2),
    minimumAssessors: some(1, 1, 1, 2),
    allowedKinds: perhaps(fc.subarray(KINDS, { minLength: 1 })),
    currencyMonths: some(null, 1, 6, 12),
  })
  .map(({ competenceId, minimumRank, ...evidence }) => ({
    competenceId,
    minimumRank,
    evidence: { ...evidence, keptUpBy: null },
  }));

const aLeaf: fc.Arbitrary<Requirement> = fc.oneof(
  { weight: 6, arbitrary: competence.map((own) => leaf("COMPETENCE", own)) },
  {
    weight: 2,
    arbitrary: fc
      .subarray(UNITS, { minLength: 1, maxLength: 2 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((unitId) =>
            fc.record({ unitId: fc.constant(unitId), minimumVersion: some(null, null, 1, 2) }),
          ),
        ),
      )
      .map((units) => leaf("UNIT_COMPLETED", { units })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        credentialTypeId: some("t0", "t0", "t1"),
        acceptedIssuers: some(null, ["i0"], ["i1"], ["i0", "i1"]),
        currencyMonths: some(null, 6, 12),
      })
      .map((own) => leaf("CREDENTIAL", { ...own, suppliedBy: "EMPLOYER" })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        sessions: some(1, 2, 3, 5),
        supervisionKind: some(null, null, "s0"),
        withinMonths: some(1, 2, 6),
        // No shorter than the days between two sessions: what is shorter is held by examples.
        longestGapDays: some(null, null, 14, 31),
      })
      .map((own) => leaf("SUPERVISION", { ...own, suppliedBy: "EMPLOYER" })),
  },
  {
    weight: 1,
    arbitrary: some<6 | null>(null, 6).map((goodForMonths) =>
      leaf("ENDORSEMENT", { byCapacity: "HR", subject: "APPRAISAL", subjectCode: null, goodForMonths }),
    ),
  },
  {
    weight: 1,
    arbitrary: some("o0", "o0", "o1").map((competenceId) => leaf("EMPLOYER_CONDITION", { competenceId })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        months: some(6, 12),
        counting: some<"CALENDAR" | "FTE">("CALENDAR", "FTE"),
        mustHoldNow: fc.boolean(),
      })
      .map((own) => leaf("TIME_IN_ROLE", { ...own, roleBandIds: ["PSW"], minimumBandRank: null })),
  },
);

const tree: fc.Arbitrary<Requirement> = fc
  .record({
    leaves: fc.array(aLeaf, { minLength: 1, maxLength: 4, size: "max" }),
    shape: some("ALL", "ALL", "N", "ANY", "BOTH"),
    n: fc.nat(),
  })
  .map(({ leaves, shape, n }) => {
    const coded = leaves.map((each, at) => ({ ...each, code: `n${at}` })) as Requirement[];
    const [first, ...rest] = coded;
    if (shape === "BOTH" && first && rest.length > 1)
      return {
        ...group("ALL_OF", first, { ...nOf(1 + (n % rest.length), ...rest), code: "part" }),
        code: "all",
      };
    if (shape === "ALL" || shape === "BOTH") return { ...group("ALL_OF", ...coded), code: "all" };
    return { ...nOf(shape === "ANY" ? 1 : 1 + (n % coded.length), ...coded), code: "all" };
  });

const offers = fc.array(
  fc.record({
    hours: perhaps(some(0, 5, 7.5, 20)),
    price: perhaps(some(0, 50, 99.99)),
    durationDays: some(null, 1, 5, 30),
    starts: some(null, [2, 40], [10], [5, 100], [0, 200]),
    prerequisites: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(UNITS, { maxLength: 1 }) },
    ),
    version: some(1, 2),
    outcomes: fc.array(
      fc.record({
        competenceId: some(...COMPETENCES),
        rank: some(1, 2, 3, 3),
        depth: some<"ASSESSED" | "PRACTISED">("ASSESSED", "ASSESSED", "ASSESSED", "PRACTISED"),
        evidenceKinds: fc.subarray(KINDS, { maxLength: 2 }),
      }),
      { maxLength: 2, size: "max" },
    ),
  }),
  { maxLength: 4, size: "max" },
);

/** How long things take: often nothing. */
const timing: fc.Arbitrary<Timing> = fc
  .record({
    daysAPiece: some(0, 0, 0, 3),
    judgementDays: some(0, 0, 5),
    verificationDays: some(0, 3),
    attestationDays: some(0, 10),
    otherEndorsementDays: some(0, 14),
    otherCredentialDays: some(0, 20),
  })
  .map((days) => ({ ...NO_TIME, ...days }));

/** A small question of every kind: what is held, lapses, waits and is to come; units with starts and prerequisites, and a programme. */
export const smallQuestion: fc.Arbitrary<PlanQuestion> = fc
  .record({
    asOf: some(...FROM),
    requirement: tree,
    offered: offers,
    shown,
    rest,
    programme: perhaps(
      fc.record({
        price: perhaps(some(0, 60)),
        mandatory: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        only: fc.boolean(),
      }),
    ),
    profile: fc.constantFrom(...COST_PROFILES),
    timing,
    limits: fc.record({
      ownEvidence: fc.constantFrom(...OWN_EVIDENCE),
      competencesAPiece: some(1, 1, 8),
      daysBetweenSessions: some(1, 7, 14),
      budget: some(null, null, null, 60, 160),
      hoursAMonth: some(null, null, null, null, 12),
      onlineOnly: some(false, false, false, true),
    }),
  })
  .map(
    ({
      asOf,
      requirement,
      offered,
      shown: pieces,
      rest: more,
      programme,
      profile,
      timing: takes,
      limits,
    }) => {
      const units = offered.map(({ starts, ...own }, at) =>
        unit(`u${at}`, {
          ...own,
          starts: starts?.map((each) => asOf + each) ?? null,
          onlyInProgrammes: programme?.only === true && at === 0,
          online: at % 2 === 0,
        }),
      );
      return {
        requirement,
        record: factsFrom(asOf, pieces, more),
        clocks: { asOf, knownAt: KNOWN },
        units,
        programmes:
          programme && units.length > 0
            ? [
                {
                  id: "p-v",
                  code: "P",
                  providerId: "p",
                  price: programme.price,
                  units: units.map(({ unitId }, at) => ({
                    unitId,
                    mandatory: programme.mandatory[at] ?? false,
                  })),
                },
              ]
            : [],
        evidenceKinds: KINDS,
        profile,
        limits: { ...LIMITS, ...limits },
        timing: takes,
        place: "",
      };
    },
  );
