import type { Database } from "../database/pool";
import { erasuresRequested } from "../repositories/rights/erasure";
import {
  countTrailOfWorkers,
  type TrailPage,
  type TrailRow,
  trailOfWorkers,
} from "../repositories/rights/trail";
import { type ListLoader, listLoader, type RowLoader, rowLoader } from "./rows";

/**
 * What was done to workers' records, and what they have asked for; one statement each for all workers of a
 * request.
 */
export interface TrailLoaders {
  readonly ofWorker: (page: TrailPage) => ListLoader<TrailRow>;
  readonly lengths: RowLoader<{ readonly workerId: string; readonly count: number }>;
  readonly erasures: RowLoader<{ readonly workerId: string; readonly requestedAt: Date }>;
}

export function trailLoaders(db: Database, organisationId: string): TrailLoaders {
  const pages = new Map<string, ListLoader<TrailRow>>();
  const workerOf = ({ workerId }: { readonly workerId: string | null }): string => workerId ?? "";
  return {
    ofWorker(page) {
      const key = `${page.size} ${page.backwards} ${page.from}`;
      const loader =
        pages.get(key) ??
        listLoader<TrailRow>(
          "trail",
          (workers) => trailOfWorkers(db, organisationId, workers, page),
          workerOf,
        );
      pages.set(key, loader);
      return loader;
    },
    lengths: rowLoader("trail", (workers) => countTrailOfWorkers(db, organisationId, workers), workerOf),
    erasures: rowLoader("trail", (workers) => erasuresRequested(db, organisationId, workers), workerOf),
  };
}
