import { type Blocks, blocksOf } from "./blocks";
import type { Counting, PeopleCount, PeopleGroup } from "./counting";
import { discloseNested } from "./parts";
import { type DisclosedRoute, discloseRoute } from "./route-counts";
import type { TallyRow } from "./tally";

/** Counts of a workforce as they may be shown. */
export interface DisclosedCounts {
  /** Workers who hold a role band. */
  readonly everybody: PeopleCount;
  heads(roleBandId: string): PeopleCount;
  contractKind(kind: string): PeopleCount;
  /** Workers with an in-date passed unit of a programme; the key "" holds those with none. */
  readonly programmes: ReadonlyMap<string, PeopleCount>;
  /** Role bands that somebody holds, in no order. */
  readonly roleBandIds: readonly string[];
  route(routeId: string): DisclosedRoute;
  /** Counts of some of those who hold a role band, each of them part of the next; never for publication. */
  endingAt(roleBandId: string, counts: readonly number[]): readonly PeopleCount[];
  /** Workers who hold role bands of which a rule is true. */
  headsWhere(rule: (held: ReadonlySet<string>) => boolean): PeopleCount;
  /** Workers with an in-date passed unit of programmes of which a rule is true; those with none have "". */
  trainedWhere(rule: (programmes: ReadonlySet<string>) => boolean): PeopleCount;
  /** A name for the block of those who hold exactly those role bands; null if nobody is known to. */
  headsBlock(held: readonly string[]): string | null;
  /** How many hold exactly those role bands: it is never shown. */
  held(): ReadonlyMap<string, number>;
  /** How many hold a post on a fixed term: it is never shown. */
  onFixedTerms(): number;
  /** Counts of some of everybody, each of them part of the next. */
  nested(counts: readonly number[]): readonly PeopleCount[];
}

/** The role bands from which each route starts, in its own order, by the route's id. */
export type StartsOfRoutes = ReadonlyMap<string, readonly string[]>;

/**
 * Discloses a tally so that nothing shown, however it is combined, reveals that there are people of some kind
 * and that they are fewer than the threshold. The reason is in docs/decisions
 * (2026-11-21-counts-of-a-workforce).
 *
 * Workers who hold the same role bands are merged until no block is small: heads, and workers at a route, are
 * shown if they are sums of blocks. Each other count divides people whose number is shown, and every part is
 * nobody or enough.
 */
export function discloseCounts(
  startsOf: StartsOfRoutes,
  tally: readonly TallyRow[],
  counting: Counting,
): DisclosedCounts {
  const rowsOf = (counts: TallyRow["counts"]) => tally.filter((row) => row.counts === counts);
  const holders = rowsOf("ROLE_BANDS").map(({ value, workers }) => ({ held: value.split(","), workers }));
  const heads = blocksOf(
    holders.map(({ held, workers }): PeopleGroup => ({ size: workers, in: namesFor(held, startsOf) })),
    counting,
  );
  const contractKinds = bySets(rowsOf("CONTRACT_KINDS"), counting);
  const programmeRows = rowsOf("PROGRAMMES");
  const programmes = bySets(programmeRows, counting);
  const outcomes = rowsOf("OUTCOME");
  const blocking = rowsOf("BLOCKING");
  return {
    everybody: heads.all,
    heads: (roleBandId) => heads.count(roleBandId),
    contractKind: (kind) => contractKinds.count(kind),
    programmes: new Map(
      programmeRows.flatMap(({ value }) => value.split(",").map((id) => [id, programmes.count(id)])),
    ),
    roleBandIds: [...new Set(holders.flatMap(({ held }) => held))],
    route: (routeId) =>
      discloseRoute(
        {
          cells: outcomes.filter((row) => row.routeId === routeId),
          blocking: blocking.filter((row) => row.routeId === routeId),
          workers: heads.count(routeId),
          starts: startsOf.get(routeId) ?? [],
          workersFrom: (roleBandId) => heads.count(startName(routeId, roleBandId)),
        },
        counting,
      ),
    // Nearly all posts that end are fixed terms, which are counted as well: the difference could be of one person.
    endingAt: (roleBandId, counts) =>
      counting.threshold > 1
        ? counts.map(() => counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, null))
        : discloseNested(counts, heads.count(roleBandId).count, counting),
    headsWhere: (rule) => heads.where(rule),
    trainedWhere: (rule) => programmes.where(rule),
    headsBlock: (held) => heads.blockOf(namesFor(held, startsOf)),
    held: () => new Map(holders.map(({ held, workers }) => [[...held].sort().join(), workers])),
    onFixedTerms: () =>
      rowsOf("CONTRACT_KINDS")
        .filter(({ value }) => value.split(",").includes("FIXED_TERM"))
        .reduce((sum, { workers }) => sum + workers, 0),
    nested: (counts) => discloseNested(counts, heads.all.count, counting),
  };
}

/**
 * The counts that workers who hold some role bands are in: of each of them, and of each route with where they
 * are on it.
 */
const namesFor = (held: readonly string[], startsOf: StartsOfRoutes): string[] => [
  ...held,
  ...[...startsOf].flatMap(([routeId, starts]) => {
    const start = starts.find((each) => held.includes(each));
    return start === undefined ? [] : [routeId, startName(routeId, start)];
  }),
];

const startName = (routeId: string, roleBandId: string): string => `${routeId} from ${roleBandId}`;

/**
 * Workers by the values in their sets; each value is shown if allowed, and the key "" holds those whose set
 * is empty.
 */
const bySets = (rows: readonly Pick<TallyRow, "value" | "workers">[], counting: Counting): Blocks =>
  blocksOf(
    rows.map(({ value, workers }) => ({ size: workers, in: value.split(",") })),
    counting,
  );

/** What may be shown if each person has one value: every value is nobody or enough, however combined. */
export const discloseValues = (
  rows: readonly { readonly value: string; readonly workers: number }[],
  counting: Counting,
): ((value: string) => PeopleCount) => {
  const blocks = bySets(rows, counting);
  return (value) => blocks.count(value);
};
