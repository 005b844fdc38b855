import fc from "fast-check";
import type { Facts } from "../../src/eligibility";
import { record } from "../eligibility/building";
import { perhaps } from "./generate";

export const COMPETENCES = ["c0", "c1", "c2"];
export const KINDS = ["K0", "K1", "K2"];
export const UNITS = ["u0", "u1", "u2", "u3"];
export const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
/** Days from the day of the question: long ago, of late, or to come. */
const offset = some(-900, -700, -400, -200, -60, -20, -3, 0, 0, 6, 20, 45, 120);

export const shown = fc.array(
  fc.record({
    doneOn: offset,
    kind: some(...KINDS),
    claims: fc.array(
      fc.record({
        competenceId: some(...COMPETENCES),
        rank: some(1, 2, 3),
        judgedAfter: some(null, 0, 3),
        assessor: some("a0", "a1"),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  { maxLength: 3, size: "max" },
);

export const rest = fc.record({
  completions: fc.array(
    fc.record({
      unitId: some(...UNITS),
      completedOn: offset,
      lasts: some(null, null, 30, 365),
      isCopied: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  credentials: fc.array(
    fc.record({ type: some("t0", "t1"), issuer: some("i0", "i1"), awardedOn: offset, isSeen: fc.boolean() }),
    { maxLength: 2 },
  ),
  sessions: fc.array(fc.record({ heldOn: offset, kind: some("s0", "s1") }), { maxLength: 3 }),
  endorsed: perhaps(offset),
  attested: fc.array(fc.record({ on: offset, met: fc.boolean(), duty: some("o0", "o1") }), { maxLength: 1 }),
  post: perhaps(fc.record({ from: some(-500, -300, -100), ends: some(null, null, 10, 80) })),
  waiver: perhaps(
    fc.record({
      code: some("all", "part", "n0", "n1"),
      from: some(-10, 20, 120, 500),
      lasts: some(null, 15),
    }),
  ),
  acceptedFor: some(null, 6, 18),
  links: fc.array(
    fc.record({
      from: some(...COMPETENCES),
      to: some(...COMPETENCES),
      relation: some<"REPLACED_BY" | "PARTIAL">("REPLACED_BY", "PARTIAL"),
      cap: some(1, 2),
    }),
    { maxLength: 2 },
  ),
});

type Shown = typeof shown extends fc.Arbitrary<infer Value> ? Value : never;
type Rest = typeof rest extends fc.Arbitrary<infer Value> ? Value : never;

/** A record of what is held, lapses, waits and is to come. */
export function factsFrom(asOf: number, pieces: Shown, more: Rest): Facts {
  const recordedAt = 1;
  const { completions, post, waiver } = more;
  const claims = pieces.flatMap((piece, at) =>
    piece.claims.map((claim, number) => ({
      ...claim,
      id: `e${at}-${number}`,
      evidenceId: `e${at}`,
      doneOn: asOf + piece.doneOn,
    })),
  );
  const coded = completions.map((each, at) => ({ ...each, id: `m${at}` }));
  return record({
    evidence: pieces.map(({ kind, doneOn }, at) => ({
      id: `e${at}`,
      recordedAt,
      kind,
      doneOn: asOf + doneOn,
    })),
    submissions: pieces.map(({ doneOn }, at) => ({
      id: `s${at}`,
      recordedAt,
      evidenceId: `e${at}`,
      kind: "SUBMITTED",
      effectiveOn: asOf + doneOn,
    })),
    claims: claims.map(({ id, evidenceId, competenceId, rank }) => ({
      id,
      evidenceId,
      competenceId,
      claimedRank: rank,
    })),
    judgements: claims.flatMap(({ id, rank, judgedAfter, doneOn, assessor }) =>
      judgedAfter === null
        ? []
        : [
            {
              id: `${id}-j`,
              recordedAt,
              claimId: id,
              outcome: "ACCEPTED" as const,
              acceptedRank: rank,
              judgedOn: doneOn + judgedAfter,
              assessorId: assessor,
              supersedesId: null,
            },
          ],
    ),
    appointments: ["a0", "a1"].map((assessorId) => ({
      id: `ap-${assessorId}`,
      recordedAt,
      assessorId,
      fromOn: 0,
      untilOn: null,
      competenceIds: null,
    })),
    completions: coded.map(({ id, unitId, completedOn, lasts }) => ({
      id,
      recordedAt,
      unitId,
      unitVersion: 1,
      passed: true,
      completedOn: asOf + completedOn,
      expiresOn: lasts === null ? null : asOf + completedOn + lasts,
    })),
    copied: coded.flatMap(({ id, isCopied }) =>
      isCopied ? [{ id: `${id}-copied`, factId: id, fromOrganisationId: "o" }] : [],
    ),
    acceptances: [
      {
        id: "policy",
        recordedAt,
        rules: [
          {
            kind: "COMPLETION",
            fromOrganisationIds: null,
            evidenceKinds: null,
            issuers: null,
            maximalAgeMonths: more.acceptedFor,
            anew: false,
          },
        ],
      },
    ],
    credentials: more.credentials.map(({ type, issuer, awardedOn }, at) => ({
      id: `k${at}`,
      recordedAt,
      credentialTypeId: type,
      issuer,
      awardedOn: asOf + awardedOn,
      expiresOn: null,
    })),
    verifications: more.credentials.flatMap(({ isSeen, awardedOn }, at) =>
      isSeen ? [{ id: `v${at}`, recordedAt, credentialId: `k${at}`, verifiedOn: asOf + awardedOn }] : [],
    ),
    supervisions: more.sessions.map(({ heldOn, kind }, at) => ({
      id: `v${at}-held`,
      recordedAt,
      kind,
      heldOn: asOf + heldOn,
    })),
    endorsements:
      more.endorsed === null
        ? []
        : [
            {
              id: "word",
              recordedAt,
              capacity: "HR",
              subject: "APPRAISAL",
              subjectCode: null,
              routeId: null,
              givenOn: asOf + more.endorsed,
              expiresOn: null,
            },
          ],
    attestations: more.attested.map(({ on, met, duty }) => ({
      id: "attested",
      recordedAt,
      competenceId: duty,
      met,
      attestedOn: asOf + on,
      expiresOn: null,
    })),
    posts: post
      ? [
          {
            id: "post",
            recordedAt,
            roleBandId: "PSW",
            bandRank: 30,
            startedOn: asOf + post.from,
            hundredths: 100,
          },
        ]
      : [],
    postChanges:
      post && post.ends !== null
        ? [
            {
              id: "post-end",
              recordedAt,
              postId: "post",
              kind: "END",
              effectiveOn: asOf + post.ends,
              hundredths: null,
            },
          ]
        : [],
    waivers: waiver
      ? [
          {
            id: "waiver",
            recordedAt,
            routeId: "route",
            requirementCode: waiver.code,
            fromOn: asOf + waiver.from,
            untilOn: waiver.lasts === null ? null : asOf + waiver.from + waiver.lasts,
          },
        ]
      : [],
    links: more.links.flatMap(({ from, to, relation, cap }, at) =>
      from === to
        ? []
        : [
            {
              id: `l${at}`,
              publishedAt: 0,
              retiredAt: null,
              fromCompetenceId: from,
              toCompetenceId: to,
              relation,
              capRank: relation === "PARTIAL" ? cap : null,
              levelMap: null,
              sameScale: true,
            },
          ],
    ),
  } as Partial<Facts>);
}
