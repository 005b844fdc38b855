import type { TallyRow } from "../../../disclosure/tally";
import type { ReadinessFilter } from "../../../repositories/readiness/readiness-filter";
import type { ReadinessPageRow } from "../../../repositories/readiness/readiness-page-rows";
import type { ReadinessPage } from "../../../repositories/readiness/readiness-pages";
import type { WorkerRow } from "../../../repositories/workforce/workforce";
import type { ComputedReadiness } from "./stored-readiness";
import type { LapsingRow, WorkforceAnswers } from "./workforce-answers";

/** A worker, and what was worked out of their record for a day. */
export interface EvaluatedWorker extends ComputedReadiness {
  readonly worker: WorkerRow & { readonly sortName: string };
}

/**
 * The same questions answered from what was worked out for a day.
 * @param people in the order of their names.
 * @param sought folds a text that is looked for within names.
 */
export function evaluatedAnswers(
  people: readonly EvaluatedWorker[],
  looked: Pick<WorkforceAnswers, "sought" | "postEnds">,
): WorkforceAnswers {
  const workers = new Map(people.map(({ worker }, order) => [worker.id, { ...worker, order }]));
  const rows: readonly ReadinessPageRow[] = people.flatMap(({ worker, rows: own }) =>
    own.map((row) => ({ ...row, sortName: worker.sortName, current: true })),
  );
  const steps = stepsUpOf(people);
  const matching = (filter: ReadinessFilter) =>
    rows.filter((row) => passes(row, workers.get(row.workerId), filter));
  /** Names are compared as the database has ordered them. */
  const keyOf = (sort: ReadinessPage["sort"], workerId: string, day: string): string =>
    sort === "NAME" ? String(workers.get(workerId)?.order ?? 0).padStart(9, "0") : day;

  return {
    pending: async () => 0,
    ...looked,
    soughtLapses: async () => null,
    async page(filter, { sort, size, backwards, place }) {
      const sortable = matching(filter).map((row) => ({
        row,
        key: [keyOf(sort, row.workerId, dayOf(sort, row)), row.workerId, row.routeId],
      }));
      const from = place && [keyOf(sort, place[1], place[0]), place[1], place[2]];
      return pageBy(sortable, ({ key }) => key, from, { size, backwards }).map(({ row }) => row);
    },
    count: async (filter) => matching(filter).length,
    tally: async () => tallyOf(people),
    intentions: async () =>
      counted(
        people
          .filter(({ standing }) => standing.roleBandIds.length > 0)
          .map(({ worker }) => ({ value: worker.intention ?? "NOT_SAID" })),
      ),
    lapsing: async (routeIds, after, untils) =>
      counted(
        rows
          .filter(({ routeId, roleBandId }) => roleBandId !== null && routeIds.includes(routeId))
          .flatMap((row) => lapsesIn(row, after, untils)),
      ),
    progress: async ([after, until], { size, backwards, place }) =>
      pageBy(
        steps.filter(({ progressedOn }) => progressedOn > after && progressedOn <= until),
        ({ progressedOn, workerId }) => [progressedOn, workerId],
        place,
        { size, backwards },
      ),
    countProgress: async ([after, until]) =>
      steps.filter(({ progressedOn }) => progressedOn > after && progressedOn <= until).length,
  };
}

const dayOf = (sort: ReadinessPage["sort"], row: ReadinessPageRow): string =>
  sort === "LAPSES_ON" ? row.lapsesOn : row.eligibleFrom;

function passes(row: ReadinessPageRow, worker: WorkerRow | undefined, filter: ReadinessFilter): boolean {
  return (
    filter.routeIds.includes(row.routeId) &&
    filter.outcomes.includes(row.outcome) &&
    (filter.roleBandId === null || filter.roleBandId === row.roleBandId) &&
    (filter.team === null || filter.team === worker?.team) &&
    (filter.name === null || row.sortName.includes(filter.name.text)) &&
    (filter.intention === null || filter.intention === (worker?.intention ?? "NOT_SAID")) &&
    (filter.open === null || row.blocking.includes(filter.open)) &&
    (filter.requirementLapsing === null || isLapsing(row, filter.requirementLapsing)) &&
    (filter.lapsing === null || (row.lapsesOn > filter.lapsing[0] && row.lapsesOn <= filter.lapsing[1]))
  );
}

/** The steps up to a higher band of those who still hold a post. */
const stepsUpOf = (people: readonly EvaluatedWorker[]) =>
  people
    .map(({ standing }) => standing)
    .flatMap(({ workerId, roleBandIds, progressedOn, progressedFrom, progressedTo }) =>
      progressedOn !== null && progressedFrom !== null && progressedTo !== null && roleBandIds.length > 0
        ? [{ workerId, progressedOn, progressedFrom, progressedTo }]
        : [],
    );

/** The requirements of a row that lapse, each with the stretch of days in which it does. */
const lapsesIn = (
  { routeId, lapseCodes, lapseDays }: ReadinessPageRow,
  after: string,
  untils: readonly string[],
): Omit<LapsingRow, "workers">[] =>
  lapseCodes.flatMap((code, at) => {
    const day = lapseDays[at] ?? "";
    const stretch = day > after ? untils.findIndex((until) => day <= until) : -1;
    return stretch < 0 ? [] : [{ routeId, code, stretch }];
  });

/** Whether a requirement that is satisfied would lapse within some days. */
const isLapsing = (
  { lapseCodes, lapseDays }: ReadinessPageRow,
  { code, days: [after, until] }: NonNullable<ReadinessFilter["requirementLapsing"]>,
): boolean =>
  lapseCodes.some((each, at) => {
    const day = lapseDays[at] ?? "";
    return (code === null || code === each) && day > after && day <= until;
  });

/** One more than the page holds, in its direction. */
function pageBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  place: readonly string[] | null,
  { size, backwards }: { readonly size: number; readonly backwards: boolean },
): Row[] {
  const sign = backwards ? -1 : 1;
  return rows
    .filter((row) => place === null || sign * compare(keyOf(row), place) > 0)
    .sort((one, other) => sign * compare(keyOf(one), keyOf(other)))
    .slice(0, size + 1);
}

/** Days compare as texts do: -infinity before all of them, infinity after. */
function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}

function counted<Row extends object>(rows: readonly Row[]): (Row & { readonly workers: number })[] {
  const counts = new Map<string, Row & { workers: number }>();
  for (const row of rows) {
    const key = JSON.stringify(row);
    const found = counts.get(key);
    if (found) found.workers += 1;
    else counts.set(key, { ...row, workers: 1 });
  }
  return [...counts.values()];
}

function tallyOf(people: readonly EvaluatedWorker[]): TallyRow[] {
  const one = (
    counts: TallyRow["counts"],
    value: string,
    routeId: string | null = null,
    roleBandId: string | null = null,
  ): Omit<TallyRow, "workers"> => ({ counts, routeId, roleBandId, value });
  return counted(
    people.flatMap(({ rows, standing }) => [
      ...rows
        .filter(({ roleBandId }) => roleBandId !== null)
        .flatMap(({ routeId, roleBandId, outcome, blocking }) => [
          one("OUTCOME", outcome, routeId, roleBandId),
          ...blocking.map((code) => one("BLOCKING", code, routeId)),
        ]),
      ...(standing.roleBandIds.length === 0
        ? []
        : [
            one("ROLE_BANDS", standing.roleBandIds.join()),
            one("CONTRACT_KINDS", standing.contractKinds.join()),
            one("PROGRAMMES", standing.programmeIds.join()),
          ]),
    ]),
  );
}
