import type { Reading } from "../../../database/reading";
import { countDue } from "../../../repositories/readiness";
import {
  countLapsing,
  countProgress,
  pageOfProgress,
  readTally,
} from "../../../repositories/readiness-counts";
import { countReadiness, pageOfReadiness } from "../../../repositories/readiness-pages";
import { currentBasis, type Recomputing } from "./recompute";
import type { WorkforceAnswers } from "./workforce-answers";

/**
 * Answers from stored rows, as they are from now on. What is asked for at once is read from one state, so that `pending` is
 * about the very rows that are shown.
 */
export function storedAnswers(db: Reading, what: Recomputing): WorkforceAnswers {
  const { organisationId, today } = what;
  db.forget();
  let basis: Promise<number> | null = null;
  const now = () => (basis ??= currentBasis(db, what));
  let tally: ReturnType<typeof readTally> | null = null;
  return {
    pending: async () => countDue(db, organisationId, today, await now()),
    page: async (filter, page) =>
      pageOfReadiness(db, organisationId, filter, { today, basis: await now() }, page),
    count: (filter) => countReadiness(db, organisationId, filter),
    tally: () => (tally ??= readTally(db, organisationId)),
    lapsing: (routeIds, after, untils) => countLapsing(db, organisationId, routeIds, after, untils),
    progress: (days, page) => pageOfProgress(db, organisationId, days, page),
    countProgress: (days) => countProgress(db, organisationId, days),
  };
}
