import { type Day, type Facts, type LeafRequirement, supposedId } from "../eligibility";
import type { ClaimFact } from "../eligibility/facts";
import type { Act } from "./acts";
import type { PlanQuestion } from "./question";
import type { Session } from "./sessions";

/** Facts as they would be recorded: what a plan asks for and assumes, for the engine to judge. */
export type SupposedFacts = Partial<Omit<Facts, "personId" | "links">>;

/** A piece of evidence as it would be handed in: its kind, and what it is said to show. */
export interface SupposedPiece {
  readonly kind: string;
  readonly claims: readonly { readonly competenceId: string; readonly rank: number }[];
}

/** The day on which evidence is handed in, and the day on which it is judged. */
export interface EvidenceDays {
  readonly handedInOn: Day;
  readonly judgedOn: Day;
}

/** Pieces of evidence handed in and accepted, each by an assessor of its own who is appointed for it. */
export function acceptedPieceFacts(
  place: string,
  { handedInOn, judgedOn }: EvidenceDays,
  recordedAt: number,
  pieces: readonly SupposedPiece[],
): SupposedFacts {
  const claims = pieces.flatMap((piece, at) =>
    piece.claims.map(
      ({ competenceId, rank }, number): ClaimFact => ({
        id: supposedId(`${place}.${at}.${number}`),
        evidenceId: supposedId(`${place}.${at}`),
        competenceId,
        claimedRank: rank,
      }),
    ),
  );
  const evidence = pieces.map(({ kind }, at) => ({
    id: supposedId(`${place}.${at}`),
    recordedAt,
    kind,
    doneOn: handedInOn,
  }));
  return {
    evidence,
    claims,
    submissions: evidence.map(({ id }) => ({
      id: `${id}.handover`,
      recordedAt,
      evidenceId: id,
      kind: "SUBMITTED",
      effectiveOn: handedInOn,
    })),
    ...acceptedClaimFacts(claims, judgedOn, recordedAt),
  };
}

/** Claims accepted at the level claimed on a day: those of one piece of evidence by one assessor. */
export function acceptedClaimFacts(claims: readonly ClaimFact[], on: Day, recordedAt: number): SupposedFacts {
  const assessorOf = ({ evidenceId }: ClaimFact) => `${evidenceId}.assessor`;
  return {
    judgements: claims.map((claim) => ({
      id: `${claim.id}.judgement`,
      recordedAt,
      claimId: claim.id,
      outcome: "ACCEPTED",
      acceptedRank: claim.claimedRank,
      judgedOn: on,
      assessorId: assessorOf(claim),
      supersedesId: null,
    })),
    appointments: [...new Set(claims.map(assessorOf))].map((assessorId) => ({
      id: `${assessorId}.appointment`,
      recordedAt,
      assessorId,
      fromOn: on,
      untilOn: on + 1,
      competenceIds: null,
    })),
  };
}

/** A unit passed on a day. */
export function passedUnitFacts(
  place: string,
  unitId: string,
  unitVersion: number,
  on: Day,
  recordedAt: number,
): SupposedFacts {
  const id = supposedId(place);
  return {
    completions: [{ id, recordedAt, unitId, unitVersion, passed: true, completedOn: on, expiresOn: null }],
  };
}

/**
 * The facts that would be recorded for an act on a day. @param sessions the days and kinds of supervision.
 */
export function actFacts(
  requirement: LeafRequirement,
  { kind, issuer, credentialId, credentialTypeId, subjectCode }: Act,
  on: Day,
  sessions: readonly Session[],
  { place, clocks: { knownAt: recordedAt } }: Pick<PlanQuestion, "place" | "clocks">,
): SupposedFacts {
  const row = { id: supposedId(`${place}${requirement.code}`), recordedAt };
  if (kind === "VERIFICATION")
    return { verifications: [{ ...row, credentialId: credentialId ?? "", verifiedOn: on }] };
  switch (requirement.kind) {
    case "CREDENTIAL":
      // The narrowest kind that the act meets, which counts for the others too.
      return credentialFacts(row, credentialTypeId ?? requirement.credentialTypeId, issuer ?? "", on);
    case "ENDORSEMENT": {
      const { byCapacity, subject, routeId } = requirement;
      const forRoute = subject === "SUPPORTS_MOVE" ? routeId : null;
      const given = { capacity: byCapacity, subject, subjectCode, routeId: forRoute };
      return { endorsements: [{ ...row, ...given, givenOn: on, expiresOn: null }] };
    }
    case "EMPLOYER_CONDITION": {
      const { competenceId } = requirement;
      return { attestations: [{ ...row, competenceId, met: true, attestedOn: on, expiresOn: null }] };
    }
    case "SUPERVISION":
      return {
        supervisions: sessions.map(({ heldOn, kind: held }, at) => ({
          id: `${row.id}.${at}`,
          recordedAt,
          kind: held,
          heldOn,
        })),
        confirmations: sessions.map((_, at) => ({
          id: `${row.id}.${at}.confirmed`,
          recordedAt,
          supervisionId: `${row.id}.${at}`,
          isContest: false,
        })),
      };
    default:
      return {};
  }
}

/** A credential, obtained and verified on one day. */
function credentialFacts(
  row: { readonly id: string; readonly recordedAt: number },
  credentialTypeId: string,
  issuer: string,
  on: Day,
): SupposedFacts {
  const { id, recordedAt } = row;
  return {
    credentials: [{ ...row, credentialTypeId, issuer, awardedOn: on, expiresOn: null }],
    verifications: [{ id: `${id}.verified`, recordedAt, credentialId: id, verifiedOn: on }],
  };
}

/** Several of them put together. */
export function mergeFacts(parts: readonly SupposedFacts[]): SupposedFacts {
  const whole: Record<string, readonly unknown[]> = {};
  for (const part of parts)
    for (const [name, rows] of Object.entries(part)) whole[name] = [...(whole[name] ?? []), ...rows];
  return whole as SupposedFacts;
}
