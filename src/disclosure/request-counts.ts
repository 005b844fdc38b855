import { type Blocks, blocksOf, isEnough } from "./blocks";
import { BEING_COMPUTED, type Counting, MAY_NOT_COUNT, type PeopleCount } from "./counting";
import type { DisclosedCounts } from "./workforce-counts";

/** Somebody as a freedom of information request counts them, on one day. */
export interface CountedPerson {
  /** The role bands held. */
  readonly roleBandIds: readonly string[];
  /** The pay bands of their posts: each `bandName` of a role band and a pay band. */
  readonly bands: readonly string[];
  readonly isFixedTerm: boolean;
  /** The team or the directorate of each post at a role band of peer support; "" for none. */
  readonly places: readonly string[];
}

/** A post at a role band that is paid by a pay band; "" for none. */
export const bandName = (roleBandId: string, payBandId: string | null): string =>
  `${roleBandId}@${payBandId ?? ""}`;

export type HeldRule = (roleBandIds: ReadonlySet<string>) => boolean;

/** The counts that a freedom of information request adds to those of the workforce. */
export interface RequestCounts {
  /** Those who have a post at those role bands that is paid by that pay band; null: by none. */
  paidBy(roleBandIds: readonly string[], payBandId: string | null): PeopleCount;
  /** Those of a kind who hold a fixed term. @param atEach whether each role band is counted by itself. */
  onFixedTerms(rule: HeldRule, atEach: boolean): PeopleCount;
  /** Those of a kind by places; none if their own number is left out. */
  places(rule: HeldRule): ReadonlyMap<string, PeopleCount>;
  /** How many the organisation states that it employs in all, if that may be shown with these counts. */
  employed(stated: number): PeopleCount;
}

const unknown = (count: PeopleCount): RequestCounts => ({
  paidBy: () => count,
  onFixedTerms: () => count,
  places: () => new Map(),
  employed: () => count,
});
/** For people who may not list the workers: the same whatever is on record. */
export const HIDDEN_REQUEST_COUNTS = unknown(MAY_NOT_COUNT);

/**
 * Discloses these counts so that nobody can work out a small number from them together with the counts of
 * the workforce: see docs/decisions (2026-11-29-freedom-of-information). Pay bands go with role bands, so they
 * divide each block of the headcount and never cross one.
 */
export function discloseRequest(
  people: readonly CountedPerson[],
  counts: DisclosedCounts,
  counting: Counting,
): RequestCounts {
  if (!agrees(people, counts)) return unknown(BEING_COMPUTED);
  const blocks = groupedBy(people, ({ roleBandIds }) => counts.headsBlock(roleBandIds));
  // A workforce that is too small to be counted at all has no blocks.
  if (blocks.has(null)) return unknown(counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, null));
  const parts = [...blocks.values()].map((members) => partsOf(members, counting));
  const left = counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, null);
  return {
    paidBy: (roleBandIds, payBandId) => {
      const sought = roleBandIds.map((each) => bandName(each, payBandId));
      return added(
        parts.map((part) => part.where((names) => sought.some((each) => names.has(each)))),
        counting,
      );
    },
    onFixedTerms: (rule, atEach) => {
      const isShown =
        counts.contractKind("FIXED_TERM").count !== null && counts.headsWhere(rule).count !== null;
      const isIn = ({ roleBandIds }: CountedPerson) => rule(new Set(roleBandIds));
      const rows = atEach
        ? [...blocks.values()]
        : [people.filter(isIn), people.filter((each) => !isIn(each))];
      if (!isShown || !rows.every((row) => isDivided(row, counting))) return left;
      return counting.show(people.filter((each) => isIn(each) && each.isFixedTerm).length);
    },
    places: (rule) => {
      if (counts.headsWhere(rule).count === null) return new Map();
      const members = people.filter(({ roleBandIds }) => rule(new Set(roleBandIds)));
      const places = blocksOf(
        members.map(({ places: names }) => ({ size: 1, in: names })),
        counting,
      );
      return new Map([...new Set(members.flatMap((each) => each.places))].sort().map(countOf(places)));
    },
    // A published count subtracted from it then leaves enough people who are not on record.
    employed: (stated) =>
      isEnough(counting.threshold === 1 ? 0 : stated - people.length, counting.threshold)
        ? counting.show(stated)
        : left,
  };
}

/** The people of a block of the headcount by pay bands. */
function partsOf(members: readonly CountedPerson[], counting: Counting): Pick<Blocks, "where"> {
  if (groupedBy(members, ({ roleBandIds }) => [...roleBandIds].sort().join()).size === 1)
    return blocksOf(
      members.map(({ bands }) => ({ size: 1, in: bands })),
      counting,
    );
  // The headcount shows which role bands of a merged block are small. A part of the block could show their sum,
  // so the block is not divided.
  return {
    where: (rule) => {
      const inside = members.filter(({ bands }) => rule(new Set(bands))).length;
      return inside === 0 || inside === members.length
        ? counting.show(inside)
        : counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 1, members.length - 1);
    },
  };
}

const countOf =
  (blocks: Blocks) =>
  (name: string): [string, PeopleCount] => [name, blocks.count(name)];

/** Whether fixed terms divide people so that each part is nobody or enough. */
const isDivided = (people: readonly CountedPerson[], { threshold }: Counting): boolean => {
  const fixed = people.filter(({ isFixedTerm }) => isFixedTerm).length;
  return isEnough(fixed, threshold) && isEnough(people.length - fixed, threshold);
};

/** The sum of numbers of people who share nobody; left out if one of them is. */
function added(parts: readonly PeopleCount[], counting: Counting): PeopleCount {
  const sum = (of: (part: PeopleCount) => number | null) =>
    parts.reduce((all, part) => all + (of(part) ?? 0), 0);
  return parts.some(({ count }) => count === null)
    ? counting.leaveOut(
        "SMALL_OR_PROTECTS_ANOTHER",
        sum(({ atLeast }) => atLeast),
        sum(({ atMost }) => atMost),
      )
    : counting.show(sum(({ count }) => count));
}

/** Whether they hold the very role bands and fixed terms that the counts of the workforce are about. */
function agrees(people: readonly CountedPerson[], counts: DisclosedCounts): boolean {
  const held = groupedBy(people, ({ roleBandIds }) => [...roleBandIds].sort().join());
  const counted = counts.held();
  return (
    held.size === counted.size &&
    [...held].every(([key, { length }]) => counted.get(key) === length) &&
    people.filter(({ isFixedTerm }) => isFixedTerm).length === counts.onFixedTerms()
  );
}

function groupedBy<Key>(
  people: readonly CountedPerson[],
  keyOf: (person: CountedPerson) => Key,
): Map<Key, CountedPerson[]> {
  const groups = new Map<Key, CountedPerson[]>();
  for (const person of people) {
    const key = keyOf(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}
