import type { Database } from "../database/pool";
import {
  type AttainmentRow,
  attainmentsByClaim,
  attainmentsOfWorkers,
} from "../repositories/evidence/attainments";
import type { Clocks } from "../repositories/evidence/fact-reading";
import { storedAttainments } from "../repositories/evidence/stored-attainments";
import {
  asOfToday,
  type ByClocks,
  byClocks,
  idOf,
  type ListLoader,
  listLoader,
  type RowLoader,
  rowLoader,
} from "./rows";

export interface AttainmentLoaders {
  readonly ofWorker: ByClocks<ListLoader<AttainmentRow>>;
  /** Only so many of each worker's. */
  readonly firstOfWorker: (clocks: Clocks, most: number) => ListLoader<AttainmentRow>;
  /** By the claim's id, as it stands today. */
  readonly byId: RowLoader<AttainmentRow>;
}

export function attainmentLoaders(db: Database, organisationId: string, today: string): AttainmentLoaders {
  const ofWorker = (most: number | null) =>
    byClocks((clocks) =>
      listLoader(
        "evidence",
        (workers) => readAttainments(db, organisationId, workers, clocks, most),
        ({ workerId }) => workerId,
      ),
    );
  const firstOf = new Map<number, ByClocks<ListLoader<AttainmentRow>>>();
  return {
    ofWorker: ofWorker(null),
    firstOfWorker: (clocks, most) => {
      const first = firstOf.get(most) ?? ofWorker(most);
      firstOf.set(most, first);
      return first(clocks);
    },
    byId: rowLoader("evidence", (ids) => attainmentsByClaim(db, organisationId, ids, asOfToday(today)), idOf),
  };
}

/**
 * What workers have attained: as it is stored, for today and as known now; for another day or an earlier
 * instant, and of workers whose stored rows are due, from their evidence.
 */
async function readAttainments(
  db: Database,
  organisationId: string,
  workers: readonly string[],
  clocks: Clocks,
  most: number | null,
): Promise<AttainmentRow[]> {
  const { asOf, today, knownAt } = clocks;
  const isNow = (asOf === null || asOf === today) && knownAt === null;
  if (!isNow) return attainmentsOfWorkers(db, organisationId, workers, clocks, most);
  const { rows, current } = await storedAttainments(db, organisationId, workers, today, most);
  const due = workers.filter((id) => !current.has(id));
  if (due.length === 0) return rows;
  return [...rows, ...(await attainmentsOfWorkers(db, organisationId, due, clocks, most))];
}
