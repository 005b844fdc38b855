import fc from "fast-check";
import type { Facts } from "../../../src/eligibility/facts";
import { together } from "../building";
import { PIECES, type Piece } from "./facts";
import { ASSESSORS, competenceId, day, EVIDENCE_KINDS, instant, STEADY_ASSESSOR } from "./words";

/** New evidence of one competence, accepted at the level claimed. */
const acceptedClaim: fc.Arbitrary<Piece> = fc
  .record({
    recordedAt: instant,
    kind: fc.constantFrom(...EVIDENCE_KINDS, "SELF_ASSESSMENT"),
    doneOn: day,
    judgedAfter: fc.constantFrom(0, 0, 1, 31),
    competenceId,
    rank: fc.constantFrom(1, 2, 3, 4, 4),
    assessorId: fc.constantFrom(STEADY_ASSESSOR, ...ASSESSORS),
  })
  .map(({ recordedAt, kind, doneOn, judgedAfter, competenceId: shown, rank, assessorId }) => (name) => ({
    evidence: [{ id: name, recordedAt, kind, doneOn }],
    submissions: [
      { id: `${name}-handover`, recordedAt, evidenceId: name, kind: "SUBMITTED", effectiveOn: doneOn },
    ],
    claims: [{ id: `${name}-claim`, evidenceId: name, competenceId: shown, claimedRank: rank }],
    judgements: [
      {
        id: `${name}-judgement`,
        recordedAt,
        claimId: `${name}-claim`,
        outcome: "ACCEPTED",
        acceptedRank: rank,
        judgedOn: doneOn + judgedAfter,
        assessorId,
        supersedesId: null,
      },
    ],
  }));

/** What never takes anything away when it is added (docs/eligibility.md, section 8, property 3). */
export const addition: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 3, arbitrary: acceptedClaim },
  { weight: 1, arbitrary: PIECES.completion.arbitrary },
  { weight: 1, arbitrary: PIECES.credential.arbitrary },
  { weight: 1, arbitrary: PIECES.endorsement.arbitrary },
  { weight: 1, arbitrary: PIECES.supervision.arbitrary },
  { weight: 1, arbitrary: PIECES.cpdEntry.arbitrary },
);

/** The record with a piece more. */
export function adding(facts: Facts, piece: Piece): Facts {
  const { personId, ...rows } = facts;
  return { personId, ...rows, ...together(rows, piece("added")) };
}
