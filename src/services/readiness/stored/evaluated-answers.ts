import type { TallyRow } from "../../../disclosure/tally";
import type {
  ReadinessFilter,
  ReadinessPage,
  ReadinessPageRow,
} from "../../../repositories/readiness/readiness-pages";
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
  sought: WorkforceAnswers["sought"],
): WorkforceAnswers {
  const order = new Map(people.map(({ worker }, at) => [worker.id, at]));
  const named = new Map(people.map(({ worker }) => [worker.id, worker]));
  const faces: readonly ReadinessPageRow[] = people.flatMap(({ worker, rows }) =>
    rows.map((row) => ({ ...row, sortName: worker.sortName, current: true })),
  );
  const steps = people
    .map(({ standing }) => standing)
    .flatMap(({ workerId, roleBandIds, progressedOn, progressedFrom, progressedTo }) =>
      progressedOn !== null && progressedFrom !== null && progressedTo !== null && roleBandIds.length > 0
        ? [{ workerId, progressedOn, progressedFrom, progressedTo }]
        : [],
    );

  const passes = (row: ReadinessPageRow, filter: ReadinessFilter): boolean => {
    const worker = named.get(row.workerId);
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
  };
  /** Names are compared as the database has ordered them. */
  const keyOf = (
    sort: ReadinessPage["sort"],
    row: Pick<ReadinessPageRow, "workerId">,
    day: string,
  ): string => (sort === "NAME" ? String(order.get(row.workerId) ?? 0).padStart(9, "0") : day);
  const dayOf = (sort: ReadinessPage["sort"], row: ReadinessPageRow): string =>
    sort === "LAPSES_ON" ? row.lapsesOn : row.eligibleFrom;

  return {
    pending: async () => 0,
    sought,
    async page(filter, { sort, size, backwards, place }) {
      const sortable = faces
        .filter((row) => passes(row, filter))
        .map((row) => ({ row, key: [keyOf(sort, row, dayOf(sort, row)), row.workerId, row.routeId] }));
      const from = place && [keyOf(sort, { workerId: place[1] }, place[0]), place[1], place[2]];
      return pageBy(sortable, ({ key }) => key, from, { size, backwards }).map(({ row }) => row);
    },
    count: async (filter) => faces.filter((row) => passes(row, filter)).length,
    tally: async () => tallyOf(people),
    lapsing: async (routeIds, after, untils) =>
      counted(
        faces
          .filter(({ routeId, roleBandId }) => roleBandId !== null && routeIds.includes(routeId))
          .flatMap(({ routeId, lapseCodes, lapseDays }) =>
            lapseCodes.flatMap((code, at): Omit<LapsingRow, "workers">[] => {
              const day = lapseDays[at] ?? "";
              const stretch = day > after ? untils.findIndex((until) => day <= until) : -1;
              return stretch < 0 ? [] : [{ routeId, code, stretch }];
            }),
          ),
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
