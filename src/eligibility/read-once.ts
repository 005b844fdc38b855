import { type Day, toCivilDateOrNull } from "./days";
import type { CountedFact, Quantity } from "./evaluation";
import { readLeaf } from "./kinds";
import type { KnownFacts } from "./known-facts";
import type { CountingFact, LeafNote, LeafReading } from "./leaf";
import { memoByKey, memoOn } from "./memo";
import type { Clocks, LeafRequirement } from "./requirement";
import { readTimeline, type Timeline, type TimelineReading, timelineOf } from "./timeline";

/** What a record means for a leaf, without waivers and adjustments. */
export interface LeafOnce {
  readonly leaf: LeafReading;
  readonly timeline: Timeline;
  /** On the day asked about. */
  readonly reading: TimelineReading;
  /** What an answer shows of it on that day, worked out when the first answer does. */
  shown(): LeafOnDay;
}

/** What an answer shows of a leaf on one day. */
export interface LeafOnDay {
  readonly measure: { readonly required: Quantity; readonly actual: Quantity };
  readonly counted: readonly CountedFact[];
  readonly note: LeafNote;
}

/**
 * Reads a leaf, and other leaves of the same content only once for a record and a day: routes ask for much of
 * the same.
 */
export function readOnce(requirement: LeafRequirement, known: KnownFacts, clocks: Clocks): LeafOnce {
  const read = readOn(known, clocks.asOf);
  const content = contentOf(requirement);
  const found = read.get(content);
  if (found) return found;
  const once = new ReadLeaf(readLeaf(requirement, known, clocks), clocks.asOf);
  read.set(content, once);
  return once;
}

class ReadLeaf implements LeafOnce {
  readonly timeline: Timeline;
  readonly reading: TimelineReading;
  #shown: LeafOnDay | null = null;

  constructor(
    readonly leaf: LeafReading,
    private readonly day: Day,
  ) {
    this.timeline = timelineOf(leaf.changes, (each) => leaf.outcomeOn(each));
    this.reading = readTimeline(this.timeline, day);
  }

  shown(): LeafOnDay {
    this.#shown ??= leafOn(this.leaf, this.day);
    return this.#shown;
  }
}

/** What an answer shows of a leaf on one day. */
export const leafOn = (leaf: LeafReading, day: Day): LeafOnDay => ({
  measure: leaf.measureOn(day),
  counted: countedFacts(leaf.countedOn(day)),
  note: leaf.noteOn(day),
});

const NONE: readonly CountedFact[] = [];
const countedFacts = (facts: readonly CountingFact[]): readonly CountedFact[] =>
  facts.length === 0 ? NONE : facts.map(countedFact);

export const countedFact = ({ factId, kind, stopsOn, through = [] }: CountingFact): CountedFact => ({
  factId,
  kind,
  stopsCountingOn: toCivilDateOrNull(stopsOn),
  through,
});

const daysOf = memoOn((_known: KnownFacts) => new Map<Day, Map<string, LeafOnce>>());

/** What has been read of a record for a day, by the content of the leaf. */
function readOn(known: KnownFacts, day: Day): Map<string, LeafOnce> {
  const days = daysOf(known);
  const read = days.get(day) ?? new Map<string, LeafOnce>();
  days.set(day, read);
  return read;
}

/** What a leaf asks for: two with the same content mean the same for a record, on whichever route they are. */
const contentOf = memoByKey(
  ({
    code: _code,
    label: _label,
    basis: _basis,
    source: _source,
    waivable: _waivable,
    ...asked
  }: LeafRequirement) => JSON.stringify(dependsOnRoute(asked) ? asked : { ...asked, routeId: null }),
);

/** Only a support for a move names its route. */
const dependsOnRoute = ({
  kind,
  ...asked
}: Pick<LeafRequirement, "kind"> & { readonly subject?: string }): boolean =>
  kind === "ENDORSEMENT" && asked.subject === "SUPPORTS_MOVE";
