import type { Facts, LeafRequirement } from "../../src/eligibility";
import {
  type CandidateProgramme,
  type CandidateUnit,
  KIND_NOT_STATED,
  type PlanQuestion,
} from "../../src/planning";

export type Competence = Extract<LeafRequirement, { kind: "COMPETENCE" }>;

/** Something that could be done, whatever it is for: units, programmes, and pieces of evidence of the worker's own. */
export interface Option {
  readonly units: readonly CandidateUnit[];
  readonly programmes: readonly CandidateProgramme[];
  readonly own: readonly { readonly leaf: Competence; readonly kind: string }[];
}

/** Who asks, and the leaves of what is asked for. */
export interface AskedOf {
  readonly asked: PlanQuestion;
  readonly leaves: readonly LeafRequirement[];
}

/** What would be recorded of an option by a day: each unit on its days, everything else on the day itself. */
export function factsOn(
  { units, own }: Option,
  { asked, leaves }: AskedOf,
  day: number,
  runs: ReadonlyMap<string, [number, number]>,
  completed: ReadonlySet<string>,
): Partial<Facts> {
  const { clocks, record } = asked;
  const recordedAt = clocks.knownAt;
  const { daysAPiece, judgementDays } = asked.timing;
  const pieces = [
    ...units.flatMap(({ unitId, outcomes }) => {
      if (completed.has(unitId)) return [];
      const assessed = outcomes
        .filter(({ depth }) => depth === "ASSESSED")
        .flatMap(({ evidenceKinds, ...outcome }) =>
          (evidenceKinds.length > 0 ? evidenceKinds : [KIND_NOT_STATED]).map((kind) => ({
            ...outcome,
            kind,
          })),
        );
      return [...new Set(assessed.map(({ kind }) => kind))].map((kind) => ({
        id: `${unitId}-${kind}`,
        kind,
        on: runs.get(unitId)?.[1] ?? day,
        shows: assessed.filter((each) => each.kind === kind),
      }));
    }),
    ...own.map(({ leaf, kind }, at) => ({
      id: `own-${at}`,
      kind,
      // One after another, what lapses soonest last.
      on: day - judgementDays - (own.length - 1 - at) * daysAPiece,
      shows: [{ competenceId: leaf.competenceId, rank: leaf.minimumRank }],
    })),
  ];
  const claims = pieces.flatMap(({ id, on, shows }) =>
    shows.map(({ competenceId, rank }, at) => ({
      id: `${id}-${at}`,
      evidenceId: id,
      competenceId,
      claimedRank: rank,
      on: on + judgementDays,
    })),
  );
  // What waits is judged as soon as it can be, by an assessor of its own.
  const judged = record.claims
    .filter(
      (claim) =>
        !record.judgements.some(
          ({ claimId, recordedAt: known }) => claimId === claim.id && known <= recordedAt,
        ),
    )
    .map((claim) => {
      const doneOn = record.evidence.find(({ id }) => id === claim.evidenceId)?.doneOn ?? 0;
      const handedIn = record.submissions.flatMap(({ evidenceId, effectiveOn, kind }) =>
        evidenceId === claim.evidenceId && kind === "SUBMITTED" ? effectiveOn : [],
      );
      return { ...claim, on: Math.max(clocks.asOf, Math.max(doneOn, Math.min(...handedIn)) + judgementDays) };
    })
    .filter(({ on }) => on <= day);
  const all = [...claims, ...judged];
  return {
    completions: units.map(({ unitId, version }) => ({
      id: `taken-${unitId}`,
      recordedAt,
      unitId,
      unitVersion: version,
      passed: true,
      completedOn: runs.get(unitId)?.[1] ?? day,
      expiresOn: null,
    })),
    evidence: pieces.map(({ id, kind, on }) => ({ id, recordedAt, kind, doneOn: on })),
    claims: claims.map(({ id, evidenceId, competenceId, claimedRank }) => ({
      id,
      evidenceId,
      competenceId,
      claimedRank,
    })),
    submissions: pieces.map(({ id, on }) => ({
      id: `${id}-in`,
      recordedAt,
      evidenceId: id,
      kind: "SUBMITTED" as const,
      effectiveOn: on,
    })),
    judgements: all.map(({ id, claimedRank, evidenceId, on }) => ({
      id: `${id}-judged`,
      recordedAt,
      claimId: id,
      outcome: "ACCEPTED" as const,
      acceptedRank: claimedRank,
      judgedOn: on,
      assessorId: `${evidenceId}-assessor`,
      supersedesId: null,
    })),
    appointments: all.map(({ id, evidenceId, on }) => ({
      id: `${id}-appointed`,
      recordedAt,
      assessorId: `${evidenceId}-assessor`,
      fromOn: on,
      untilOn: on + 1,
      competenceIds: null,
    })),
    ...actsOn(day, asked, leaves),
  };
}

/** Everything that others can do on a day: none of it costs anything by any profile. */
function actsOn(day: number, asked: PlanQuestion, leaves: AskedOf["leaves"]): Partial<Facts> {
  const { clocks, record, limits, timing } = asked;
  const recordedAt = clocks.knownAt;
  const isInTime = (days: number) => clocks.asOf + days <= day;
  const verifiedFrom = clocks.asOf + timing.verificationDays;
  const all: Record<string, unknown[]> = {
    credentials: [],
    verifications: record.credentials
      .filter(({ awardedOn }) => Math.max(verifiedFrom, awardedOn) <= day)
      .map(({ id, awardedOn }) => ({
        id: `seen-${id}`,
        recordedAt,
        credentialId: id,
        verifiedOn: Math.max(verifiedFrom, awardedOn),
      })),
    endorsements: [],
    attestations: [],
    supervisions: [],
  };
  for (const [at, leaf] of leaves.entries()) {
    const own = { id: `act-${at}`, recordedAt };
    if (leaf.kind === "CREDENTIAL" && isInTime(timing.otherCredentialDays)) {
      const { credentialTypeId, acceptedIssuers } = leaf;
      all.credentials?.push({
        ...own,
        credentialTypeId,
        issuer: acceptedIssuers?.[0] ?? "",
        awardedOn: day,
        expiresOn: null,
      });
      all.verifications?.push({ ...own, id: `act-${at}-seen`, credentialId: own.id, verifiedOn: day });
    }
    if (leaf.kind === "ENDORSEMENT" && isInTime(timing.otherEndorsementDays)) {
      const { byCapacity: capacity, subject, subjectCode, routeId } = leaf;
      all.endorsements?.push({
        ...own,
        capacity,
        subject,
        subjectCode,
        routeId,
        givenOn: day,
        expiresOn: null,
      });
    }
    if (leaf.kind === "EMPLOYER_CONDITION" && isInTime(timing.attestationDays)) {
      const { competenceId } = leaf;
      // A word of the same day that is on record may be the later one, so it is given on any day.
      const first = clocks.asOf + timing.attestationDays;
      for (let on = first; on <= day; on += Math.max(1, day - first))
        all.attestations?.push({
          ...own,
          id: `act-${at}-${on}`,
          competenceId,
          met: true,
          attestedOn: on,
          expiresOn: null,
        });
    }
  }
  // One series serves every requirement: of the one kind that is asked for, where any is.
  const supervised = leaves.filter((leaf) => leaf.kind === "SUPERVISION");
  const kind = supervised.flatMap(({ supervisionKind }) => supervisionKind ?? [])[0] ?? "";
  for (
    let on = day, session = 0;
    on >= clocks.asOf && session < 12;
    on -= limits.daysBetweenSessions, session += 1
  )
    if (supervised.length > 0) all.supervisions?.push({ id: `session-${on}`, recordedAt, kind, heldOn: on });
  return all as Partial<Facts>;
}
