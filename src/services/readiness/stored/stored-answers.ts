import type { Database } from "../../../database/pool";
import type { TallyRow } from "../../../disclosure/tally";
import { countLapsing } from "../../../repositories/readiness/lapse-tally";
import { outdatedAmong } from "../../../repositories/readiness/outdated-workers";
import { countDue } from "../../../repositories/readiness/readiness";
import {
  countIntentions,
  countProgress,
  pageOfProgress,
  readTally,
} from "../../../repositories/readiness/readiness-counts";
import { isNarrowed, type ReadinessFilter } from "../../../repositories/readiness/readiness-filter";
import type { StoredPageRow } from "../../../repositories/readiness/readiness-page-rows";
import {
  countAspiring,
  countReadiness,
  pageOfReadiness,
} from "../../../repositories/readiness/readiness-pages";
import { countLapses, soughtLapses } from "../../../repositories/readiness/requirement-lapses";
import type { StoredSpan } from "../../../repositories/readiness/workforce-questions";
import { soughtName } from "../../../repositories/workforce/names";
import { countPostEnds } from "../../../repositories/workforce/post-ends";
import type { KnownNumbers } from "./known-numbers";
import { CodedPageRow } from "./number-requirements";
import { basisOf, mayBeDue, type Recomputation } from "./recompute";
import type { WorkforceAnswers } from "./workforce-answers";

interface Due {
  /** Whether anybody is due, read from the same state as the answers. */
  readonly span: Promise<StoredSpan>;
  /** Hears which workers were shown who have to be computed again. */
  readonly onDue: (workerIds: readonly string[]) => Promise<void>;
}

/**
 * Answers from stored rows, as they are when they are first read. Questions that are asked together are answered from one
 * state, so that `pending` is about the very rows that are shown.
 */
export function storedAnswers(
  db: Database,
  what: Recomputation,
  numbers: KnownNumbers,
  { span, onDue }: Due,
): WorkforceAnswers {
  const { organisationId, today, reference } = what;
  // If no answer waits for it, nobody else hears of its failure.
  span.catch(() => {});
  const codes = (asked: readonly (readonly number[])[]) =>
    numbers.codesOf(db, organisationId, () => [...reference.pathway.currentRoutes.keys()], asked);
  const tally = once(async () => {
    const rows = await readTally(db, organisationId);
    const codesOf = await codes([
      rows.flatMap(({ counts, value }) => (counts === "BLOCKING" ? [Number(value)] : [])),
    ]);
    return rows.flatMap((row) =>
      row.counts === "BLOCKING"
        ? codesOf([Number(row.value)]).map((value): TallyRow => ({ ...row, value }))
        : [row],
    );
  });
  return {
    sought: (name) => soughtName(db, organisationId, name),
    soughtLapses: (asked) => soughtLapses(db, organisationId, asked),
    pending: async () => countDue(db, organisationId, today, basisOf(reference, await span)),
    async page(filter, page) {
      const rows = await pageOfReadiness(db, organisationId, filter, page);
      const [codesOf, due] = await Promise.all([
        codes(rows.flatMap(({ blocking, lapsing }) => [blocking, lapsing])),
        dueAmong(db, what, span, rows),
      ]);
      if (due.size > 0) await onDue([...due]);
      return rows.map((row) => new CodedPageRow(row, codesOf, !due.has(row.workerId)));
    },
    async count(filter) {
      const { requirementLapsing, ...others } = filter;
      const lapses = requirementLapsing?.sought;
      if (lapses && others.roleBandId === null && !isNarrowed({ ...others, requirementLapsing: null }))
        return countLapses(db, organisationId, lapses, requirementLapsing.days);
      if (isNarrowed(filter)) return countReadiness(db, organisationId, filter);
      const [rows, aspiring] = await Promise.all([
        tally(),
        filter.roleBandId === null ? countAspiring(db, organisationId, filter) : 0,
      ]);
      return rows.filter(isWithin(filter)).reduce((sum, { workers }) => sum + workers, aspiring);
    },
    tally,
    intentions: () => countIntentions(db, organisationId),
    async lapsing(routeIds, after, untils) {
      const rows = await countLapsing(db, organisationId, routeIds, after, untils);
      const codesOf = await codes([rows.map(({ number }) => number)]);
      return rows.flatMap(({ number, ...row }) => codesOf([number]).map((code) => ({ ...row, code })));
    },
    progress: (days, page) => pageOfProgress(db, organisationId, days, page),
    countProgress: (days) => countProgress(db, organisationId, days),
    postEnds: (after, untils) => countPostEnds(db, organisationId, after, untils),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Each worker's state is read only if anybody is due: it took a fifth of PostgreSQL's time for a page. */
async function dueAmong(
  db: Database,
  what: Recomputation,
  span: Promise<StoredSpan>,
  rows: readonly StoredPageRow[],
): Promise<ReadonlySet<string>> {
  const { organisationId, today, reference } = what;
  const known = await span;
  if (rows.length === 0 || !mayBeDue(what, known)) return NOBODY;
  const workerIds = [...new Set(rows.map(({ workerId }) => workerId))];
  return outdatedAmong(db, organisationId, workerIds, { today, basis: basisOf(reference, known) });
}

const isWithin =
  ({ routeIds, outcomes, roleBandId }: ReadinessFilter) =>
  ({ counts, routeId, roleBandId: from, value }: TallyRow): boolean =>
    counts === "OUTCOME" &&
    routeId !== null &&
    routeIds.includes(routeId) &&
    outcomes.some((outcome) => outcome === value) &&
    (roleBandId === null || roleBandId === from);

/** Read when it is first asked for, and then as it was. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null;
  return () => (result ??= read());
}
