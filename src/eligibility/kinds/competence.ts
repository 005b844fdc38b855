import { type CountingClaim, countingClaims } from "../claims";
import { excludedClaims } from "../claims-excluded";
import type { Day } from "../days";
import type { Outcome, Quantity } from "../evaluation";
import type { Excluded } from "../exclusion";
import { type Keeping, keepingOf } from "../kept-up";
import type { KnownFacts } from "../known-facts";
import type { CountingFact, LeafNote, LeafReading } from "../leaf";
import { memoByKey } from "../memo";
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
  return accepted.length + waiting.length === 0
    ? new NothingShown(requirement, known)
    : new CompetenceShown(requirement, known, asOf, accepted, waiting);
}

/**
 * A class, as are its like below, and not an object with functions of its own: there are up to some forty of these
 * readings in an evaluation, and the functions made a fifth of its garbage (bench/README.md).
 */
class CompetenceShown implements LeafReading {
  readonly changes: readonly Day[];

  constructor(
    private readonly requirement: CompetenceRequirement,
    private readonly known: KnownFacts,
    private readonly asOf: Day,
    private readonly accepted: readonly CountingClaim[],
    private readonly waiting: readonly CountingClaim[],
  ) {
    this.changes =
      waiting.length === 0
        ? boundariesOf(accepted)
        : [asOf, ...boundariesOf(accepted), ...boundariesOf(waiting)];
  }

  outcomeOn(day: Day): Outcome {
    const rule = this.requirement.evidence;
    // Most rules ask for one item: then one that counts is enough.
    if (rule.minimumItems === 1 && rule.minimumKinds <= 1 && rule.minimumAssessors <= 1) {
      if (anyHolds(this.accepted, day)) return "MET";
      return day >= this.asOf && anyHolds(this.waiting, day) ? "PENDING" : "NOT_MET";
    }
    const counting = this.acceptedOn(day);
    if (meets(rule, counting)) return "MET";
    const more = this.waitingOn(day);
    return more.length > 0 && meets(rule, [...counting, ...more]) ? "PENDING" : "NOT_MET";
  }

  countedOn(day: Day): readonly CountingFact[] {
    const counted: CountingFact[] = [];
    for (const { claimId, until, through } of this.acceptedOn(day))
      counted.push({ factId: claimId, kind: "CLAIM", stopsOn: until, through });
    const { keptUpBy } = this.requirement.evidence;
    return keptUpBy
      ? [...counted, ...keepersOn(keepingOf(this.known, keptUpBy), this.acceptedOn(day), day)]
      : counted;
  }

  excludedOn(day: Day): readonly Excluded[] {
    return excludedClaims(this.known, this.requirement, day);
  }

  measureOn(day: Day): Measure {
    return measure(this.requirement.evidence, this.acceptedOn(day));
  }

  noteOn(day: Day): LeafNote {
    let newest: Day | null = null;
    for (const { doneOn } of this.acceptedOn(day)) newest = Math.max(doneOn, newest ?? doneOn);
    const { stopped } = noteOfStretches(this.accepted, day);
    const waits = distinct(this.waitingOn(day), ({ evidenceId }) => evidenceId);
    return { newest, stopped, waiting: waits, nothingRecorded: false };
  }

  private acceptedOn(day: Day): readonly CountingClaim[] {
    return stretchesOn(this.accepted, day);
  }

  private waitingOn(day: Day): readonly CountingClaim[] {
    return day < this.asOf ? NONE : stretchesOn(this.waiting, day);
  }
}

/** As for most open competences: nothing depends on the day. */
class NothingShown implements LeafReading {
  readonly changes = NO_DAYS;

  constructor(
    private readonly requirement: CompetenceRequirement,
    private readonly known: KnownFacts,
  ) {}

  outcomeOn(): Outcome {
    return meets(this.requirement.evidence, NONE) ? "MET" : "NOT_MET";
  }

  countedOn(): readonly CountingFact[] {
    return countsNothing();
  }

  excludedOn(day: Day): readonly Excluded[] {
    return excludedClaims(this.known, this.requirement, day);
  }

  measureOn(): Measure {
    return nothingMeasured(this.requirement.evidence);
  }

  noteOn(): LeafNote {
    return NOTHING_SHOWN;
  }
}

const NONE: readonly CountingClaim[] = [];
const NOTHING_SHOWN: LeafNote = { newest: null, stopped: null, waiting: 0, nothingRecorded: false };

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

const nothingMeasured = memoByKey((rule: EvidenceRule) => measure(rule, NONE));

type Measure = ReturnType<LeafReading["measureOn"]>;

/** The first of items, kinds and assessors that is short; items where none is. */
function measure(rule: EvidenceRule, claims: readonly CountingClaim[]): Measure {
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
