import fc from "fast-check";
import { addMonths, evaluateKnown, knownFactsAt, type Requirement, toDay } from "../../../src/eligibility";
import type { Facts } from "../../../src/eligibility/facts";
import type { LeafRequirement } from "../../../src/eligibility/requirement";
import { accepted, leaf, record, together } from "../../eligibility/building";

/** Days that are nasty to count with: the ends of months of every length, a leap day, neighbours. */
const DAYS = [
  "2025-10-31",
  "2025-12-31",
  "2026-01-01",
  "2026-01-30",
  "2026-01-31",
  "2026-02-01",
  "2026-02-28",
];
const day = fc
  .constantFrom(...DAYS, "2024-01-31", "2024-02-29", "2026-03-01", "2026-03-02", "2026-04-30")
  .map(toDay);
const LATER = 1e15;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const months = fc.integer({ min: 1, max: 4 });
const few = fc.constantFrom(1, 1, 2, 3);
const some = (...values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const id = fc.uuid();

const evidence = fc
  .record({
    id,
    on: fc.constantFrom(...DAYS),
    rank: fc.integer({ min: 2, max: 4 }),
    competenceId: fc.constantFrom("3.2", "3.2", "3.2", "3.3"),
    kind: fc.constantFrom("DIRECT_OBSERVATION", "CASE_STUDY", "WORK_PRODUCT", "SELF_ASSESSMENT"),
    assessorId: fc.constantFrom("assessor", "assessor", "other", "nobody"),
  })
  .map(({ id: item, on, ...own }) => accepted(item, on, own));
const roles = [
  ["A", 30],
  ["B", 40],
  ["C", null],
] as const;
const post = fc
  .record({
    id,
    role: fc.constantFrom(...roles),
    startedOn: day,
    lasting: fc.constantFrom(1, 2, 28, 29, 31, 60, 61, 400),
    hundredths: fc.constantFrom(0, 40, 100, 100),
  })
  .map(({ id: held, role: [roleBandId, bandRank], startedOn, lasting, hundredths }): Partial<Facts> => {
    const end = { kind: "END", effectiveOn: startedOn + lasting, hundredths: null } as const;
    return {
      posts: [{ id: held, recordedAt: 1, roleBandId, bandRank, startedOn, hundredths }],
      postChanges: [{ id: `${held}-end`, recordedAt: 2, postId: held, ...end }],
    };
  });
const supervision = fc
  .record({ id, heldOn: day, kind: fc.constantFrom("PEER", "GROUP") })
  .map((own): Partial<Facts> => ({ supervisions: [{ recordedAt: 1, ...own }] }));
const credential = fc
  .record({
    id,
    credentialTypeId: fc.constantFrom("DBS", "FIRE"),
    issuer: fc.constantFrom("one", "two"),
    awardedOn: day,
    expiresOn: maybe(day),
  })
  .map(
    (own): Partial<Facts> => ({
      credentials: [{ recordedAt: 1, ...own }],
      verifications: [
        { id: `${own.id}-seen`, recordedAt: 1, credentialId: own.id, verifiedOn: own.awardedOn },
      ],
    }),
  );
const completion = fc
  .record({
    id,
    unitId: fc.constantFrom("u1", "u2"),
    unitVersion: few,
    completedOn: day,
    expiresOn: maybe(day),
  })
  .map((own): Partial<Facts> => ({ completions: [{ recordedAt: 1, passed: true, ...own }] }));
const CAPACITIES = ["HR", "LINE_MANAGER"] as const;
const SUBJECTS = ["APPRAISAL", "SUPPORTS_MOVE", "EXPERIENCE"] as const;
const endorsement = fc
  .record({
    id,
    capacity: fc.constantFrom(...CAPACITIES),
    subject: fc.constantFrom(...SUBJECTS),
    givenOn: day,
  })
  .map(
    (own): Partial<Facts> => ({
      endorsements: [
        {
          recordedAt: 1,
          subjectCode: own.subject === "EXPERIENCE" ? "LED" : null,
          routeId: own.subject === "SUPPORTS_MOVE" ? "route" : null,
          expiresOn: null,
          ...own,
        },
      ],
    }),
  );
const attestation = fc
  .record({ id, competenceId: fc.constantFrom("9.1", "9.2"), met: fc.boolean(), attestedOn: day })
  .map((own): Partial<Facts> => ({ attestations: [{ recordedAt: 1, expiresOn: null, ...own }] }));

/** The id of the fact that a piece is about. */
const idOf = (piece: Partial<Facts>): unknown => {
  const [first] = Object.values(piece).flat();
  return typeof first === "object" && "id" in first ? first.id : undefined;
};
/** A record with facts of one kind, most of them near one another, some of them undone. */
const recordOf = (piece: fc.Arbitrary<Partial<Facts>>): fc.Arbitrary<Facts> =>
  fc
    .tuple(fc.uniqueArray(piece, { minLength: 2, maxLength: 8, selector: idOf }), maybe(day))
    .map(([pieces, revokedOn]): Facts => {
      const facts = record(together(...pieces));
      const [appointment] = facts.appointments;
      const [first] = [...facts.supervisions, ...facts.credentials, ...facts.posts, ...facts.judgements];
      return {
        ...facts,
        appointments: appointment
          ? [appointment, { ...appointment, id: "another", assessorId: "other" }]
          : [],
        undoings:
          first && revokedOn !== null
            ? [{ id: "undone", recordedAt: 5, kind: "REVOCATION", factId: first.id, effectiveOn: revokedOn }]
            : [],
      };
    });

const COUNTING = ["CALENDAR", "FTE"] as const;
const FIELDS = {
  COMPETENCE: fc.record({
    competenceId: fc.constantFrom("3.2", "3.2", "3.2", "3.3"),
    minimumRank: fc.integer({ min: 1, max: 3 }),
    evidence: fc.record({
      minimumItems: few,
      minimumKinds: fc.constantFrom(1, 1, 2, 3),
      minimumAssessors: fc.constantFrom(1, 1, 2),
      allowedKinds: maybe(
        fc.subarray(["DIRECT_OBSERVATION", "CASE_STUDY", "SELF_ASSESSMENT"], { minLength: 1 }),
      ),
      currencyMonths: maybe(months),
    }),
  }),
  TIME_IN_ROLE: fc
    .record({
      months: fc.integer({ min: 1, max: 2 }),
      counting: fc.constantFrom(...COUNTING),
      mustHoldNow: fc.boolean(),
      by: fc.oneof(some("A", "B"), fc.constantFrom(30, 40)),
    })
    .map(({ by, ...own }) => ({
      ...own,
      roleBandIds: typeof by === "number" ? null : by,
      minimumBandRank: typeof by === "number" ? by : null,
    })),
  SUPERVISION: fc.record({
    sessions: few,
    supervisionKind: maybe(fc.constantFrom("PEER", "GROUP")),
    withinMonths: months,
    longestGapDays: maybe(fc.constantFrom(1, 13, 14, 20, 27, 28, 30, 61, 92)),
  }),
  CREDENTIAL: fc.record({
    credentialTypeId: fc.constantFrom("DBS", "DBS", "FIRE"),
    acceptedIssuers: maybe(some("one", "two")),
    currencyMonths: maybe(months),
  }),
  UNIT_COMPLETED: some("u1", "u2").chain((units) =>
    fc.array(maybe(few), { minLength: units.length, maxLength: units.length }).map((versions) => ({
      units: units.map((unitId, at) => ({ unitId, minimumVersion: versions[at] ?? null })),
    })),
  ),
  ENDORSEMENT: fc
    .record({
      byCapacity: fc.constantFrom(...CAPACITIES),
      subject: fc.constantFrom(...SUBJECTS),
      goodForMonths: maybe(months),
      routeId: fc.constantFrom("route", "route", "another"),
    })
    .map((own) => ({ ...own, subjectCode: own.subject === "EXPERIENCE" ? "LED" : null })),
  HOLDS_BAND: fc.record({ minimumBandRank: fc.constantFrom(0, 30, 40, 100) }),
  EMPLOYER_CONDITION: fc.record({ competenceId: fc.constantFrom("9.1", "9.2") }),
};
const PIECES = {
  COMPETENCE: evidence,
  TIME_IN_ROLE: post,
  SUPERVISION: supervision,
  CREDENTIAL: credential,
  UNIT_COMPLETED: completion,
  ENDORSEMENT: endorsement,
  HOLDS_BAND: post,
  EMPLOYER_CONDITION: attestation,
};

export type Kind = LeafRequirement["kind"];
export const KINDS = Object.keys(FIELDS) as Kind[];
/** Requirements of a kind over a small world, so that two of them often have much in common. */
export const leavesOf = (kind: Kind): fc.Arbitrary<LeafRequirement> =>
  (FIELDS[kind] as fc.Arbitrary<object>).map((own) => leaf(kind, own as never));
/** Records of the facts that a kind reads, from the same world. */
export const recordsFor = (kind: Kind): fc.Arbitrary<Facts> => recordOf(PIECES[kind]);

/** The days around which a record of that world changes: ends of months, and the days a month or two after any of them. */
export const SOME_DAYS: readonly number[] = [
  ...new Set(
    DAYS.map(toDay).flatMap((each) =>
      [0, 1, 2, 3].flatMap((later) => [each, addMonths(each, later), addMonths(each, later) + 1]),
    ),
  ),
];

/** Whether a record meets a requirement on a day, with everything that it holds known. */
export function reader(facts: Facts): (requirement: Requirement, asOf: number) => boolean {
  const known = knownFactsAt(facts, LATER);
  return (requirement, asOf) => evaluateKnown(requirement, known, { asOf, knownAt: LATER }).outcome === "MET";
}
