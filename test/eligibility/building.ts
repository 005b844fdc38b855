import { emptyRecord, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { CompetenceRequirement, LeafRequirement, Requirement } from "../../src/eligibility/requirement";

/** A record that holds nothing but what a test puts there. */
export function record(parts: Partial<Facts> = {}): Facts {
  return {
    ...emptyRecord("worker"),
    appointments: [
      {
        id: "appointment",
        recordedAt: 0,
        assessorId: "assessor",
        fromOn: toDay("2000-01-01"),
        untilOn: null,
        competenceIds: null,
      },
    ],
    ...parts,
  };
}

const base = {
  code: "it",
  label: "It",
  basis: "ILLUSTRATIVE",
  source: null,
  waivable: true,
  routeId: "route",
} as const;

type Own<Kind extends LeafRequirement["kind"]> = Omit<
  Extract<LeafRequirement, { kind: Kind }>,
  keyof typeof base | "kind" | "suppliedBy" | "mandatoryTraining" | "shortestGapDays" | "confirmedOnly"
> &
  Partial<Pick<LeafRequirement, "suppliedBy" | "code" | "waivable" | "label">> &
  (Kind extends "CREDENTIAL" ? { readonly mandatoryTraining?: boolean } : unknown) &
  (Kind extends "SUPERVISION"
    ? { readonly shortestGapDays?: number | null; readonly confirmedOnly?: boolean }
    : unknown);

export function leaf<Kind extends LeafRequirement["kind"]>(
  kind: Kind,
  own: Own<Kind>,
): Extract<LeafRequirement, { kind: Kind }> {
  const plain =
    kind === "CREDENTIAL"
      ? { mandatoryTraining: false }
      : kind === "SUPERVISION"
        ? { shortestGapDays: null, confirmedOnly: false }
        : {};
  return { ...base, suppliedBy: "WORKER", kind, ...plain, ...own } as unknown as Extract<
    LeafRequirement,
    { kind: Kind }
  >;
}

export const competence = (own: Partial<CompetenceRequirement> = {}): CompetenceRequirement =>
  leaf("COMPETENCE", {
    competenceId: "3.2",
    minimumRank: 3,
    evidence: {
      minimumItems: 1,
      minimumKinds: 1,
      minimumAssessors: 1,
      allowedKinds: null,
      currencyMonths: 24,
      keptUpBy: null,
    },
    ...own,
  });

export const group = (kind: "ALL_OF" | "ANY_OF", ...children: Requirement[]): Requirement => ({
  ...base,
  code: kind,
  kind,
  children,
});
export const nOf = (n: number, ...children: Requirement[]): Requirement => ({
  ...base,
  code: "N_OF",
  kind: "N_OF",
  n,
  children,
});

/** Evidence of a competence, submitted and accepted on the day it was done. */
export function accepted(
  id: string,
  on: string,
  own: { rank?: number; competenceId?: string; kind?: string; assessorId?: string } = {},
): Pick<Facts, "evidence" | "claims" | "submissions" | "judgements"> {
  const day = toDay(on);
  return {
    evidence: [{ id, recordedAt: 1, kind: own.kind ?? "DIRECT_OBSERVATION", doneOn: day }],
    claims: [
      {
        id: `${id}-claim`,
        evidenceId: id,
        competenceId: own.competenceId ?? "3.2",
        claimedRank: own.rank ?? 3,
      },
    ],
    submissions: [
      { id: `${id}-submitted`, recordedAt: 2, evidenceId: id, kind: "SUBMITTED", effectiveOn: day },
    ],
    judgements: [
      {
        id: `${id}-judged`,
        recordedAt: 3,
        claimId: `${id}-claim`,
        outcome: "ACCEPTED",
        acceptedRank: own.rank ?? 3,
        judgedOn: day,
        assessorId: own.assessorId ?? "assessor",
        supersedesId: null,
      },
    ],
  };
}

/** Several pieces of a record put together. */
export function together(...parts: Partial<Facts>[]): Partial<Facts> {
  const merged: Record<string, unknown[]> = {};
  for (const part of parts)
    for (const [key, rows] of Object.entries(part))
      merged[key] = [...(merged[key] ?? []), ...(rows as unknown[])];
  return merged as Partial<Facts>;
}
