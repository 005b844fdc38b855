import { type Day, NEVER } from "./days";
import type { AdjustmentFact } from "./facts";
import { readLeaf } from "./kinds";
import type { KnownFacts } from "./known-facts";
import type { LeafReading } from "./leaf";
import { type Clocks, isGroup, type LeafRequirement, type Requirement } from "./requirement";
import { earliestDay, holdsOn, type Stretch } from "./stretch";
import { higherOutcome, outcomeAt, type Timeline, timelineOf } from "./timeline";

/** An adjustment with the days on which it is in force. */
export interface AdjustmentInForce extends Stretch {
  readonly adjustment: AdjustmentFact;
}

const NONE: readonly AdjustmentInForce[] = [];

/** The adjustments of a leaf that are known, each over the days on which it is in force. */
export function adjustmentsOf(requirement: LeafRequirement, known: KnownFacts): readonly AdjustmentInForce[] {
  const adjustments = known.adjustmentsOf(requirement.code);
  if (adjustments.length === 0) return NONE;
  return adjustments
    .filter(({ routeId }) => routeId === requirement.routeId)
    .map((adjustment) => ({
      adjustment,
      factId: adjustment.id,
      from: adjustment.fromOn,
      until: earliestDay(adjustment.untilOn, known.revokedOn(adjustment)),
    }));
}

/** A requirement with adjustments, and its reading. */
interface Adjusted {
  readonly requirement: LeafRequirement;
  readonly leaf: LeafReading;
}

/** A leaf as it is for a worker who has adjustments of it. */
export interface AdjustedLeaf {
  readonly timeline: Timeline;
  /** The days on which other adjustments are in force than on the day before. */
  readonly turns: readonly Day[];
  /**
   * The requirement with the adjustments in force on a day, as it is read on that day or on the last one on
   * which adjustments are read; null if the leaf is as it would be without them.
   */
  on(day: Day): (Adjusted & { readonly readOn: Day }) | null;
}

/**
 * The leaf lifted, on the days of each adjustment, to the outcome that it has with what is adjusted; null if
 * the worker has no adjustment of it. To readers who may not learn of adjustments, later days than today are
 * foreseen without them: a day that follows from the months or the end of one would show that there is one.
 */
export function adjustedLeaf(
  requirement: LeafRequirement,
  own: LeafReading,
  known: KnownFacts,
  clocks: Clocks,
): AdjustedLeaf | null {
  const adjustments = adjustmentsOf(requirement, known);
  if (adjustments.length === 0) return null;
  const readings = new Map<string, Adjusted & { readonly timeline: Timeline }>();
  const adjustedOn = (day: Day) => {
    const inForce = adjustments.filter((each) => holdsOn(each, day));
    if (inForce.length === 0) return null;
    const key = inForce.map(({ factId }) => factId).join();
    const found = readings.get(key);
    if (found) return found;
    const adjusted = inForce.reduce((leaf, each) => withAdjustment(leaf, each.adjustment), requirement);
    const leaf = readLeaf(adjusted, known.adjusted ?? known, clocks);
    const made = { requirement: adjusted, leaf, timeline: courseOf(leaf) };
    readings.set(key, made);
    return made;
  };
  const turns = adjustments.flatMap(({ from, until }) => [from, until]);
  for (const day of turns) adjustedOn(day);
  const plain = courseOf(own);
  const changes = [plain, ...[...readings.values()].map(({ timeline }) => timeline)].flatMap((timeline) =>
    timeline.map(({ from }) => from),
  );
  const timeline = timelineOf([...turns, ...changes], (day) => {
    const without = outcomeAt(plain, day);
    const adjusted = adjustedOn(day);
    return adjusted ? higherOutcome(without, outcomeAt(adjusted.timeline, day)) : without;
  });
  const read = (day: Day) => {
    const found = adjustedOn(day);
    return found && { ...found, readOn: day };
  };
  const readUntil = earliestDay(...adjustments.map((each) => each.adjustment.readUntil ?? null));
  if (readUntil === NEVER) return { timeline, turns, on: read };
  const isLifted = outcomeAt(timeline, readUntil) !== outcomeAt(plain, readUntil);
  return {
    timeline: foreseen(timeline, plain, readUntil),
    turns,
    on: (day) => (day <= readUntil ? read(day) : isLifted ? read(readUntil) : null),
  };
}

const courseOf = (leaf: LeafReading): Timeline => timelineOf(leaf.changes, (day) => leaf.outcomeOn(day));

/**
 * Adjusted days until one of them, and later ones without adjustments. What only an adjustment satisfies on
 * that day is foreseen to stay so: it has no end that can be shown.
 */
function foreseen(adjusted: Timeline, plain: Timeline, until: Day): Timeline {
  const [now, own] = [outcomeAt(adjusted, until), outcomeAt(plain, until)];
  const changes = [...adjusted, ...plain].map(({ from }) => from);
  return timelineOf([...changes, until + 1], (day) => {
    if (day <= until) return outcomeAt(adjusted, day);
    const later = outcomeAt(plain, day);
    return now === own ? later : higherOutcome(later, now);
  });
}

/**
 * What an answer shows of an adjusted leaf, and the reading that it shows. ADJUSTED: what is asked of the
 * worker. AS_ANY_OTHER: the requirement with the route's own numbers, which are complete once it is met.
 */
export type Sight = "ADJUSTED" | "AS_ANY_OTHER";

/** The leaf and the reading that an answer shows, the day on which it is read, and what it asks for in numbers. */
export interface ShownLeaf extends Adjusted {
  readonly readOn: Day;
  readonly measure: Measure;
}
type Measure = ReturnType<LeafReading["measureOn"]>;

export function shownLeaf(
  requirement: LeafRequirement,
  plain: LeafReading,
  adjusted: AdjustedLeaf | null,
  day: Day,
  sight: Sight,
): ShownLeaf {
  const now = adjusted?.on(day) ?? null;
  if (adjusted && sight === "ADJUSTED") {
    const shown = now ?? { requirement, leaf: plain, readOn: day };
    return { ...shown, leaf: acrossTurns(shown.leaf, plain, adjusted), measure: shown.leaf.measureOn(day) };
  }
  const measure = plain.measureOn(day);
  if (!now || now.leaf.outcomeOn(now.readOn) === plain.outcomeOn(now.readOn))
    return { requirement, leaf: plain, readOn: day, measure };
  const { leaf, readOn } = now;
  return {
    requirement,
    leaf: datedAs(leaf, plain),
    readOn,
    measure:
      leaf.outcomeOn(readOn) === "MET" ? complete(requirement, measure, leaf.measureOn(readOn)) : measure,
  };
}

/**
 * A reading whose facts count for as long as they count under the adjustments of each later day: one that ends
 * or begins before a fact would stop counting can end its days earlier or later.
 */
function acrossTurns(shown: LeafReading, plain: LeafReading, adjusted: AdjustedLeaf): LeafReading {
  const stopsOn = (factId: string, from: Day): Day => {
    for (let day = from; ; ) {
      const reading = adjusted.on(day)?.leaf ?? plain;
      const fact = reading.countedOn(day).find((each) => each.factId === factId);
      if (!fact) return day;
      const turn = earliestDay(...adjusted.turns.filter((each) => each > day));
      if (turn === NEVER || fact.stopsOn < turn) return fact.stopsOn;
      day = turn;
    }
  };
  return {
    ...asObject(shown),
    countedOn: (day) => shown.countedOn(day).map((fact) => ({ ...fact, stopsOn: stopsOn(fact.factId, day) })),
  };
}

/** What an adjusted reading counts, with no day in it that follows from the adjustment. */
const datedAs = (adjusted: LeafReading, plain: LeafReading): LeafReading => ({
  ...asObject(adjusted),
  countedOn: (day) => {
    const own = new Map(plain.countedOn(day).map((fact) => [fact.factId, fact.stopsOn]));
    return adjusted.countedOn(day).map((fact) => ({ ...fact, stopsOn: own.get(fact.factId) ?? NEVER }));
  },
  excludedOn: (day) => {
    const excluded = new Set(adjusted.excludedOn(day).map(({ factId }) => factId));
    return plain.excludedOn(day).filter(({ factId }) => excluded.has(factId));
  },
  noteOn: (day) => ({ ...adjusted.noteOn(day), stopped: plain.noteOn(day).stopped ?? null }),
});

/** A reading that can be copied with other answers: those of a class would stay behind. */
const asObject = (reading: LeafReading): LeafReading => ({
  changes: reading.changes,
  outcomeOn: (day) => reading.outcomeOn(day),
  countedOn: (day) => reading.countedOn(day),
  excludedOn: (day) => reading.excludedOn(day),
  measureOn: (day) => reading.measureOn(day),
  ...(reading.pendingMove && { pendingMove: reading.pendingMove }),
  noteOn: (day) => reading.noteOn(day),
});

/** The route's own number, as reached. */
function complete(requirement: LeafRequirement, own: Measure, adjusted: Measure): Measure {
  const required =
    requirement.kind === "COMPETENCE"
      ? { amount: requirement.evidence.minimumItems, unit: adjusted.required.unit }
      : own.required;
  return { required, actual: { ...required, amount: Math.max(required.amount, adjusted.actual.amount) } };
}

/** A tree with what is asked of one worker, and the first day on which it asks for something else. */
export interface AdjustedTree extends Pick<Stretch, "until"> {
  readonly requirement: Requirement;
}

/**
 * A tree that asks in itself for what is asked of one worker, by the adjustments that are in force on every day
 * from one until another.
 */
export function adjustedTree(
  requirement: Requirement,
  known: KnownFacts,
  { from, until }: Omit<Stretch, "factId">,
): AdjustedTree {
  if (!isGroup(requirement)) {
    const inForce = adjustmentsOf(requirement, known).filter(
      (each) => each.from <= from && each.until >= until,
    );
    return {
      requirement: inForce.reduce<LeafRequirement>(
        (leaf, { adjustment }) => withAdjustment(leaf, adjustment),
        requirement,
      ),
      until: earliestDay(...inForce.map((each) => each.until)),
    };
  }
  const children = (requirement.children as readonly Requirement[]).map((child) =>
    adjustedTree(child, known, { from, until }),
  );
  return {
    requirement: { ...requirement, children: children.map((child) => child.requirement) } as Requirement,
    until: earliestDay(...children.map((child) => child.until)),
  };
}

const fewer = (own: number, adjusted: number | null): number => Math.min(own, adjusted ?? own);

/** A period that has no end stays without one. */
const longer = (own: number | null, adjusted: number | null): number | null =>
  own === null || adjusted === null ? own : Math.max(own, adjusted);

/** A leaf with one adjustment laid over it: it never asks for more than before. */
export function withAdjustment(requirement: LeafRequirement, adjustment: AdjustmentFact): LeafRequirement {
  const { items, kinds, assessors, furtherKinds, sessions, months, longestGapDays } = adjustment;
  switch (requirement.kind) {
    case "COMPETENCE": {
      const { evidence } = requirement;
      return {
        ...requirement,
        evidence: {
          ...evidence,
          minimumItems: fewer(evidence.minimumItems, items),
          minimumKinds: fewer(evidence.minimumKinds, kinds),
          minimumAssessors: fewer(evidence.minimumAssessors, assessors),
          allowedKinds: evidence.allowedKinds && [...new Set([...evidence.allowedKinds, ...furtherKinds])],
          currencyMonths: longer(evidence.currencyMonths, months),
        },
      };
    }
    case "CREDENTIAL":
      return { ...requirement, currencyMonths: longer(requirement.currencyMonths, months) };
    case "ENDORSEMENT":
      return { ...requirement, goodForMonths: longer(requirement.goodForMonths, months) };
    case "SUPERVISION":
      return {
        ...requirement,
        sessions: fewer(requirement.sessions, sessions),
        withinMonths: longer(requirement.withinMonths, months) ?? requirement.withinMonths,
        longestGapDays: longer(requirement.longestGapDays, longestGapDays),
      };
    default:
      return requirement;
  }
}
