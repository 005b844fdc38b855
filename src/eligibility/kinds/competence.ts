import { type CountingClaim, countingClaims } from "../claims";
import { excludedClaims } from "../claims-excluded";
import type { Day } from "../days";
import type { Quantity } from "../evaluation";
import { type Keeping, keepingOf } from "../kept-up";
import type { KnownFacts } from "../known-facts";
import type { CountingFact, LeafNote, LeafReading } from "../leaf";
import type { Clocks, CompetenceRequirement, EvidenceRule } from "../requirement";
import { anyHolds, boundariesOf, noteOfStretches, stretchesOn } from "../stretch";
import { countsNothing, NO_DAYS } from "./in-date";

/** COMPETENCE: the accepted claims that count satisfy the evidence rule. */
export function readCompetence(
  requirement: CompetenceRequirement,
  known: KnownFacts,
  { asOf }: Clocks,
): LeafReading {
  const { accepted, waiting } = countingClaims(known, requirement);
  const rule = requirement.evidence;
  if (accepted.length + waiting.length === 0) return nothingShown(requirement, known);
  const keeping = rule.keptUpBy ? keepingOf(known, rule.keptUpBy) : [];
  // Most rules ask for one item: then one that counts is enough.
  const isOneEnough = rule.minimumItems === 1 && rule.minimumKinds <= 1 && rule.minimumAssessors <= 1;
  const acceptedOn = (day: Day) => stretchesOn(accepted, day);
  const waitingOn = (day: Day) => (day < asOf ? NONE : stretchesOn(waiting, day));
  return {
    changes:
      waiting.length === 0
        ? boundariesOf(accepted)
        : [asOf, ...boundariesOf(accepted), ...boundariesOf(waiting)],
    outcomeOn(day) {
      if (isOneEnough) {
        if (anyHolds(accepted, day)) return "MET";
        return day >= asOf && anyHolds(waiting, day) ? "PENDING" : "NOT_MET";
      }
      const counting = acceptedOn(day);
      if (meets(rule, counting)) return "MET";
      const more = waitingOn(day);
      return more.length > 0 && meets(rule, [...counting, ...more]) ? "PENDING" : "NOT_MET";
    },
    countedOn: (day) => [
      ...acceptedOn(day).map(({ claimId, until, through }) => ({
        factId: claimId,
        kind: "CLAIM" as const,
        stopsOn: until,
        through,
      })),
      ...keepersOn(keeping, acceptedOn(day), day),
    ],
    excludedOn: (day) => excludedClaims(known, requirement, day),
    measureOn: (day) => measure(rule, acceptedOn(day)),
    noteOn(day) {
      let newest: Day | null = null;
      for (const { doneOn } of acceptedOn(day)) newest = Math.max(doneOn, newest ?? doneOn);
      const { stopped } = noteOfStretches(accepted, day);
      const waits = distinct(waitingOn(day), ({ evidenceId }) => evidenceId);
      return { newest, stopped, waiting: waits, nothingRecorded: false };
    },
  };
}

const NONE: readonly CountingClaim[] = [];

/** As for most open competences: everything that does not depend on the day is shared. */
function nothingShown(requirement: CompetenceRequirement, known: KnownFacts): LeafReading {
  const rule = requirement.evidence;
  const outcome = meets(rule, NONE) ? "MET" : "NOT_MET";
  const nothing = measure(rule, NONE);
  return {
    changes: NO_DAYS,
    outcomeOn: () => outcome,
    countedOn: countsNothing,
    excludedOn: (day) => excludedClaims(known, requirement, day),
    measureOn: () => nothing,
    noteOn: notesNothingShown,
  };
}

const NOTHING_SHOWN: LeafNote = { newest: null, stopped: null, waiting: 0, nothingRecorded: false };
const notesNothingShown = (): LeafNote => NOTHING_SHOWN;

const NO_KEEPERS: readonly CountingFact[] = [];

/** The facts that keep work up on a day on which it would otherwise be too old; none if none depends on them. */
function keepersOn(
  keeping: readonly Keeping[],
  counting: readonly CountingClaim[],
  day: Day,
): readonly CountingFact[] {
  if (keeping.length === 0) return NO_KEEPERS;
  const kept = counting.filter(({ tooOldOn }) => tooOldOn <= day);
  if (kept.length === 0) return NO_KEEPERS;
  const used = keeping.filter(({ from }) => from <= day && kept.some(({ doneOn }) => doneOn <= from));
  const facts = used.flatMap(({ factId, until, done }): readonly CountingFact[] => [
    { factId, kind: "ENDORSEMENT", stopsOn: until },
    ...done.map((each) => ({ ...each, stopsOn: until })),
  ]);
  return [...new Map(facts.map((fact) => [fact.factId, fact])).values()];
}

interface Counts {
  readonly items: number;
  readonly kinds: number;
  readonly assessors: number;
}

/** Distinct items, kinds and assessors; waiting claims are assumed to be accepted by one new assessor. */
function count(claims: readonly CountingClaim[]): Counts {
  return {
    items: distinct(claims, ({ evidenceId }) => evidenceId),
    kinds: distinct(claims, ({ kind }) => kind),
    assessors: distinct(claims, ({ assessorId }) => assessorId),
  };
}

const distinct = <Row>(rows: readonly Row[], of: (row: Row) => string | null): number =>
  rows.length < 2 ? rows.length : new Set(rows.map(of)).size;

function meets(rule: EvidenceRule, claims: readonly CountingClaim[]): boolean {
  if (claims.length < rule.minimumItems) return false;
  const { items, kinds, assessors } = count(claims);
  return items >= rule.minimumItems && kinds >= rule.minimumKinds && assessors >= rule.minimumAssessors;
}

/** The first of items, kinds and assessors that is short; items where none is. */
function measure(
  rule: EvidenceRule,
  claims: readonly CountingClaim[],
): { required: Quantity; actual: Quantity } {
  const { items, kinds, assessors } = count(claims);
  if (items >= rule.minimumItems && kinds < rule.minimumKinds)
    return quantities("EVIDENCE_KINDS", rule.minimumKinds, kinds);
  if (items >= rule.minimumItems && assessors < rule.minimumAssessors)
    return quantities("ASSESSORS", rule.minimumAssessors, assessors);
  return quantities("EVIDENCE_ITEMS", rule.minimumItems, items);
}

const quantities = (unit: Quantity["unit"], required: number, actual: number) => ({
  required: { amount: required, unit },
  actual: { amount: actual, unit },
});
