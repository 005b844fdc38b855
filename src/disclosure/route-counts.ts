import { isSatisfied, OUTCOMES, type Outcome } from "../eligibility";
import { type Blocks, blocksOf, isEnough } from "./blocks";
import { BEING_COMPUTED, type Counting, type PeopleCount } from "./counting";
import { discloseCovering, discloseNested } from "./parts";
import type { TallyRow } from "./tally";

/** Counts for one route, as they may be shown: workers who hold a role band from which it starts. */
export interface DisclosedRoute {
  readonly workers: PeopleCount;
  readonly outcomes: ReadonlyMap<Outcome, PeopleCount>;
  readonly roleBands: readonly DisclosedRoleBand[];
  /** By how many lack it, most first; those whose number is left out come last. */
  readonly blocking: readonly { readonly code: string; readonly workers: PeopleCount }[];
  /** How many would lose a requirement: within some days, within more, and so on. */
  lapsing(code: string, counts: readonly number[]): readonly PeopleCount[];
}

export interface DisclosedRoleBand {
  readonly roleBandId: string;
  readonly workers: PeopleCount;
  readonly outcomes: ReadonlyMap<Outcome, PeopleCount>;
}

export interface RouteTally {
  /** By role band and outcome. */
  readonly cells: readonly TallyRow[];
  /** By requirement. */
  readonly blocking: readonly TallyRow[];
  /** The count of workers at the route, as disclosed, and of those who start from a role band. */
  readonly workers: PeopleCount;
  readonly workersFrom: (roleBandId: string) => PeopleCount;
  /** The role bands from which the route starts, in its own order. */
  readonly starts: readonly string[];
}

/**
 * Outcomes are merged until none is small, and shown if they stayed alone. They are shown by role band if
 * that leaves nobody or enough in every cell, and in what remains of every role band.
 */
export function discloseRoute(tally: RouteTally, counting: Counting): DisclosedRoute {
  const { cells, workers, workersFrom } = tally;
  const bands = [...new Set(cells.flatMap(({ roleBandId }) => roleBandId ?? []))].sort(
    (one, other) => tally.starts.indexOf(one) - tally.starts.indexOf(other),
  );
  const all = sum(cells);
  // A route that has just been published starts elsewhere, perhaps: what was counted by its last version says
  // nothing of it.
  const isTold = workers.count !== null && all === workers.count;
  const leftOut =
    workers.count === null
      ? counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, workers.atMost)
      : BEING_COMPUTED;
  const outcomes: Pick<Blocks, "all" | "count"> = isTold
    ? blocksOf(
        cells.map(({ value, workers: size }) => ({ size, in: [value] })),
        counting,
      )
    : { all: leftOut, count: () => leftOut };
  const rows = rowsOf(cells, bands, workersFrom);
  const columns = isTold ? toldColumns(rows, outcomes, counting.threshold) : [];
  const { whole, open } = openOf(cells, outcomes);
  const missing = new Map(isTold ? blockingOf(tally.blocking, open ?? whole, open !== null, counting) : []);
  return {
    workers,
    outcomes: byOutcome((outcome) => outcomes.count(outcome)),
    roleBands: bands.map((roleBandId) => ({
      roleBandId,
      workers: workersFrom(roleBandId),
      outcomes: byOutcome((outcome) => {
        if (columns.includes(outcome) && workersFrom(roleBandId).count !== null)
          return counting.show(cellOf(rows.get(roleBandId) ?? [], outcome));
        return isTold
          ? counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, workersFrom(roleBandId).atMost)
          : leftOut;
      }),
    })),
    blocking: tally.blocking
      .map(({ value: code }) => ({ code, workers: missing.get(code) ?? leftOut }))
      .sort(
        (one, other) =>
          (other.workers.count ?? -1) - (one.workers.count ?? -1) || (one.code < other.code ? -1 : 1),
      ),
    lapsing: (code, counts) => {
      // A worker who lacks it cannot lose it.
      const lacking = tally.blocking.some(({ value }) => value === code)
        ? (missing.get(code)?.count ?? 0)
        : 0;
      return discloseNested(counts, isTold ? all - lacking : null, counting);
    },
  };
}

/** The workers whose role band's number is not shown, together. */
const REST = "";

const sum = (rows: readonly TallyRow[]): number => rows.reduce((total, { workers }) => total + workers, 0);

const cellOf = (row: readonly TallyRow[], outcome: Outcome): number =>
  sum(row.filter(({ value }) => value === outcome));

const byOutcome = (count: (outcome: Outcome) => PeopleCount): ReadonlyMap<Outcome, PeopleCount> =>
  new Map(OUTCOMES.map((outcome) => [outcome, count(outcome)]));

/** The cells by the role bands whose number is shown; those of the others together. */
function rowsOf(
  cells: readonly TallyRow[],
  bands: readonly string[],
  workersFrom: RouteTally["workersFrom"],
): ReadonlyMap<string, readonly TallyRow[]> {
  const rows = new Map<string, TallyRow[]>();
  for (const cell of cells) {
    const band = bands.find((each) => each === cell.roleBandId && workersFrom(each).count !== null) ?? REST;
    rows.set(band, [...(rows.get(band) ?? []), cell]);
  }
  return rows;
}

/** The outcomes that may be shown by role band. */
function toldColumns(
  rows: ReadonlyMap<string, readonly TallyRow[]>,
  outcomes: Pick<Blocks, "count">,
  threshold: number,
): readonly Outcome[] {
  const all = [...rows.values()];
  let columns = OUTCOMES.filter(
    (outcome) =>
      outcomes.count(outcome).count !== null && all.every((row) => isEnough(cellOf(row, outcome), threshold)),
  ).sort((one, other) => (outcomes.count(other).count ?? 0) - (outcomes.count(one).count ?? 0));
  const isSmallRest = (row: readonly TallyRow[]) =>
    !isEnough(sum(row) - columns.reduce((shown, outcome) => shown + cellOf(row, outcome), 0), threshold);
  for (let row = all.find(isSmallRest); row; row = all.find(isSmallRest)) {
    const here = row;
    const left = columns.findLast((outcome) => cellOf(here, outcome) > 0);
    columns = columns.filter((outcome) => outcome !== left);
  }
  return columns;
}

/** How many are not eligible; null if that is not shown or cannot be worked out. */
function openOf(
  cells: readonly TallyRow[],
  outcomes: Pick<Blocks, "count">,
): { readonly whole: number; readonly open: number | null } {
  const unsatisfied = OUTCOMES.filter((outcome) => !isSatisfied(outcome)).map((outcome) =>
    outcomes.count(outcome),
  );
  const satisfied = OUTCOMES.filter(isSatisfied).map((outcome) => outcomes.count(outcome));
  const total = (counts: readonly PeopleCount[]) =>
    counts.reduce<number | null>(
      (some, { count }) => (some === null || count === null ? null : some + count),
      0,
    );
  const [open, rest] = [total(unsatisfied), total(satisfied)];
  const whole = sum(cells);
  return { whole, open: open ?? (rest === null ? null : whole - rest) };
}

/**
 * How many of a whole each requirement blocks. @param covers whether every member of the whole lacks
 * something.
 */
function blockingOf(
  rows: readonly TallyRow[],
  whole: number,
  covers: boolean,
  counting: Counting,
): [string, PeopleCount][] {
  const counts = rows.map(({ workers }) => workers);
  const shown = covers
    ? discloseCovering(counts, whole, counting)
    : counts.flatMap((count) => discloseNested([count], whole, counting));
  return rows.flatMap(({ value }, at) => (shown[at] ? [[value, shown[at]] as [string, PeopleCount]] : []));
}
