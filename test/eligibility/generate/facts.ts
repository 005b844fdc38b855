import fc from "fast-check";
import type { CompetenceLink, Facts } from "../../../src/eligibility/facts";
import type { Requirement } from "../../../src/eligibility/requirement";
import { together } from "../building";
import {
  ASSESSORS,
  BAND_RANKS,
  COMPETENCES,
  CREDENTIAL_TYPES,
  competenceId,
  DUTIES,
  day,
  ENDORSEMENTS,
  EVIDENCE_KINDS,
  ISSUERS,
  instant,
  OTHER_ROUTE,
  perhaps,
  ROLE_BANDS,
  ROUTE,
  STATEMENTS_OF_DUTIES,
  STEADY_ASSESSOR,
  SUPERVISION_KINDS,
  scaleOf,
  some,
  UNITS,
  WORKER,
} from "./words";

/** A piece of a record under a name of its own: what belongs together is made together, so that it meets. */
export type Piece = (name: string) => Partial<Facts>;

/** A day of its own, or the day on which what it follows was done. */
const dayOrSame = fc.oneof(fc.constant(null), day);

/** A change of a post: its end, or other hours, another pay band or grade, each of them also none. */
const postChange = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("END" as const), hundredths: fc.constant(null) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("HOURS" as const), hundredths: some(0, 10, 50, 100) }),
  },
  fc.record({
    kind: fc.constant("BAND" as const),
    hundredths: fc.constant(null),
    payBandRank: some(...BAND_RANKS, null),
  }),
  fc.record({
    kind: fc.constant("GRADE" as const),
    hundredths: fc.constant(null),
    grade: some("Scale 4", null),
  }),
);

/** A post with its changes: of no hours, overlapping another, ended twice, changed twice on one day. */
const post: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    roleBandId: some(...ROLE_BANDS),
    variantOf: some(...ROLE_BANDS, null, null, null),
    bandRank: some(...BAND_RANKS, null),
    startedOn: day,
    hundredths: some(0, 40, 60, 100, 100),
    payBandRank: some(...BAND_RANKS, null, null, null),
    grade: some("Scale 3", null, null, null),
    changes: fc.array(fc.tuple(fc.record({ recordedAt: instant, effectiveOn: day }), postChange), {
      maxLength: 3,
    }),
  })
  .map(({ changes, ...fact }) => (name) => ({
    posts: [{ id: name, ...fact }],
    postChanges: changes.map(([recorded, change], at) => ({
      id: `${name}-change-${at}`,
      postId: name,
      ...recorded,
      ...change,
    })),
  }));

/** Evidence with its handovers and claims, each claim with a chain of judgements. */
const evidence: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    kind: some(...EVIDENCE_KINDS, ...EVIDENCE_KINDS, "SELF_ASSESSMENT"),
    doneOn: day,
    handovers: fc.array(
      fc.record({
        recordedAt: instant,
        kind: some(...Array<"SUBMITTED">(5).fill("SUBMITTED"), "WITHDRAWN"),
        effectiveOn: dayOrSame,
      }),
      { maxLength: 2 },
    ),
    claims: fc.array(
      fc.record({
        competenceId,
        claimedRank: some(1, 2, 3, 3, 4),
        judgements: fc.array(
          fc.record({
            recordedAt: instant,
            acceptedRank: some(null, 2, 2, 3, 3, 4, 4),
            judgedOn: dayOrSame,
            assessorId: some(...ASSESSORS, ...Array<string>(6).fill(STEADY_ASSESSOR), WORKER),
            supersedes: some(true, true, false),
          }),
          { maxLength: 2 },
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ handovers, claims, ...fact }) => (name) => ({
    evidence: [{ id: name, ...fact }],
    submissions: handovers.map((each, at) => ({
      ...each,
      id: `${name}-handover-${at}`,
      evidenceId: name,
      effectiveOn: each.effectiveOn ?? fact.doneOn,
    })),
    claims: claims.map(({ competenceId: shown, claimedRank }, at) => ({
      id: `${name}-claim-${at}`,
      evidenceId: name,
      competenceId: shown,
      claimedRank,
    })),
    judgements: claims.flatMap(({ judgements }, claim) =>
      judgements.map(({ supersedes, ...judgement }, at) => ({
        id: `${name}-claim-${claim}-judgement-${at}`,
        claimId: `${name}-claim-${claim}`,
        outcome: judgement.acceptedRank === null ? ("RETURNED" as const) : ("ACCEPTED" as const),
        supersedesId: supersedes && at > 0 ? `${name}-claim-${claim}-judgement-${at - 1}` : null,
        ...judgement,
        judgedOn: judgement.judgedOn ?? fact.doneOn,
      })),
    ),
  }));

const appointment: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    assessorId: some(...ASSESSORS, WORKER),
    fromOn: day,
    untilOn: perhaps(day),
    competenceIds: perhaps(fc.subarray([...COMPETENCES], { minLength: 1 })),
  })
  .map((fact) => (id) => ({ appointments: [{ id, ...fact }] }));

const conflict: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    assessorId: some(...ASSESSORS),
    fromOn: day,
    untilOn: perhaps(day),
  })
  .map((fact) => (id) => ({ conflicts: [{ id, ...fact }] }));

const completion: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    unitId: some(...UNITS),
    unitVersion: some(1, 2, 2),
    passed: some(true, true, true, false),
    completedOn: day,
    expiresOn: perhaps(day),
  })
  .map((fact) => (id) => ({ completions: [{ id, ...fact }] }));

const credential: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    credentialTypeId: some(...CREDENTIAL_TYPES),
    issuer: some(...ISSUERS),
    awardedOn: day,
    expiresOn: perhaps(day),
    verifications: fc.array(fc.record({ recordedAt: instant, verifiedOn: dayOrSame }), { maxLength: 2 }),
  })
  .map(({ verifications, ...fact }) => (name) => ({
    credentials: [{ id: name, ...fact }],
    verifications: verifications.map((each, at) => ({
      id: `${name}-verification-${at}`,
      credentialId: name,
      recordedAt: each.recordedAt,
      verifiedOn: each.verifiedOn ?? fact.awardedOn,
    })),
  }));

const supervision: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    kind: some(...SUPERVISION_KINDS),
    heldOn: day,
    said: fc.array(fc.record({ recordedAt: instant, isContest: some(false, false, true) }), { maxLength: 2 }),
  })
  .map(({ said, ...fact }) => (id) => ({
    supervisions: [{ id, ...fact }],
    confirmations: said.map((each, at) => ({ id: `${id}-confirmed-${at}`, ...each, supervisionId: id })),
  }));

const cpdEntry: fc.Arbitrary<Piece> = fc
  .record({ recordedAt: instant, doneOn: day })
  .map((fact) => (id) => ({ cpdEntries: [{ id, ...fact }] }));

const endorsement: fc.Arbitrary<Piece> = fc
  .record({
    what: some(...ENDORSEMENTS),
    recordedAt: instant,
    // Only a support for a move names a route; any other endorsement counts whatever stands there.
    routeId: some(ROUTE, ROUTE, OTHER_ROUTE, null),
    givenOn: day,
    expiresOn: perhaps(day),
  })
  .map(({ what, ...fact }) => (id) => ({ endorsements: [{ id, ...what, ...fact }] }));

const offer: fc.Arbitrary<Piece> = fc
  .record({
    what: fc.oneof(
      some(...CREDENTIAL_TYPES).map((credentialTypeId) => ({
        credentialTypeId,
        capacity: null,
        subject: null,
        subjectCode: null,
      })),
      some(...ENDORSEMENTS).map((word) => ({ credentialTypeId: null, ...word })),
    ),
    recordedAt: instant,
    fromOn: day,
  })
  .map(({ what, ...fact }) => (id) => ({ offers: [{ id, ...what, ...fact }] }));

const attestation: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    competenceId: some(...DUTIES),
    statementId: some(null, null, ...STATEMENTS_OF_DUTIES),
    met: some(true, true, false),
    attestedOn: day,
    expiresOn: perhaps(day),
  })
  .map((fact) => (id) => ({ attestations: [{ id, ...fact }] }));

/** What a crosswalk may map between the scales: a higher rank never gives less, and no circle gives more than was put in. */
const UP = [
  [1, 1],
  [2, 2],
  [3, 4],
  [4, 5],
] as const;
const LEVEL_MAPS = {
  hee: [null, new Map(UP), new Map(UP.slice(1)), new Map([1, 2, 3, 4].map((rank) => [rank, rank]))],
  app: [
    null,
    new Map([2, 3, 4, 5].map((rank) => [rank, rank - 1])),
    new Map([3, 4, 5].map((rank) => [rank, 2])),
    // With the first of the other scale's, a circle gives more than it was entered with.
    new Map([1, 2, 3, 4, 5].map((rank) => [rank, Math.min(4, rank)])),
  ],
} as const;

const link: fc.Arbitrary<Piece> = fc
  .record({
    ends: fc.shuffledSubarray([...COMPETENCES], { minLength: 2, maxLength: 2 }),
    publishedAt: some(0, 0, 0, 6, 8),
    retiredAt: some(null, null, null, 5, 7),
    relation: some("EXACT", "EXACT", "REPLACED_BY", "PARTIAL", "RELATED"),
    cap: some(1, 2, 3),
    map: fc.nat(),
  })
  .map(({ ends: [from = "", to = ""], cap, map, ...fact }) => (id) => {
    const maps = scaleOf(from) === "hee" ? LEVEL_MAPS.hee : LEVEL_MAPS.app;
    const made: CompetenceLink = {
      id,
      ...fact,
      fromCompetenceId: from,
      toCompetenceId: to,
      capRank: fact.relation === "PARTIAL" ? cap : null,
      levelMap: maps[map % maps.length] ?? null,
      sameScale: scaleOf(from) === scaleOf(to),
    };
    return { links: [made] };
  });

/** Every kind of piece, with how many of it a record may hold, and the kinds of requirement that look at it. */
export const PIECES = {
  post: { arbitrary: post, most: 4, askedBy: ["TIME_IN_ROLE", "HOLDS_BAND"] },
  evidence: { arbitrary: evidence, most: 12, askedBy: ["COMPETENCE"] },
  appointment: { arbitrary: appointment, most: 3, askedBy: ["COMPETENCE"] },
  conflict: { arbitrary: conflict, most: 1, askedBy: ["COMPETENCE"] },
  link: { arbitrary: link, most: 5, askedBy: ["COMPETENCE"] },
  completion: { arbitrary: completion, most: 6, askedBy: ["UNIT_COMPLETED"] },
  credential: { arbitrary: credential, most: 4, askedBy: ["CREDENTIAL"] },
  supervision: { arbitrary: supervision, most: 6, askedBy: ["SUPERVISION", "COMPETENCE"] },
  cpdEntry: { arbitrary: cpdEntry, most: 3, askedBy: ["COMPETENCE"] },
  endorsement: { arbitrary: endorsement, most: 5, askedBy: ["ENDORSEMENT", "COMPETENCE"] },
  offer: { arbitrary: offer, most: 5, askedBy: ["CREDENTIAL", "ENDORSEMENT"] },
  attestation: { arbitrary: attestation, most: 4, askedBy: ["EMPLOYER_CONDITION"] },
} as const;

/** All the pieces of a record, each under its own name: of what nobody asks about, one at most. */
export const pieces: fc.Arbitrary<(asked: ReadonlySet<Requirement["kind"]>) => Partial<Facts>> = fc
  .tuple(
    ...Object.entries(PIECES).map(([name, { arbitrary, most, askedBy }]) =>
      fc
        .array<Piece>(arbitrary, { maxLength: most, size: "max" })
        .map(
          (made) => (asked: ReadonlySet<Requirement["kind"]>) =>
            together(
              ...made
                .slice(0, askedBy.some((kind) => asked.has(kind)) ? most : 1)
                .map((piece, at) => piece(`${name}-${at}`)),
            ),
        ),
    ),
  )
  .map((parts) => (asked) => together(...parts.map((part) => part(asked))));
