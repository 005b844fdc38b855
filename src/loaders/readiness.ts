import DataLoader from "dataloader";
import type { ReadinessRow } from "../repositories/readiness";
import type { WorkerRow } from "../repositories/workforce";

/** A worker's readiness on a day, along one route or all: one reading for all workers of a request that are asked the same. */
export type ReadinessLoader = (
  asOf: string,
  routeId: string | null,
) => DataLoader<WorkerRow, readonly ReadinessRow[], string>;

export function readinessLoader(
  read: (
    workers: readonly WorkerRow[],
    asOf: string,
    routeId: string | null,
  ) => Promise<(readonly ReadinessRow[])[]>,
): ReadinessLoader {
  const made = new Map<string, ReturnType<ReadinessLoader>>();
  return (asOf, routeId) => {
    const key = `${asOf} ${routeId}`;
    const loader =
      made.get(key) ??
      new DataLoader<WorkerRow, readonly ReadinessRow[], string>((workers) => read(workers, asOf, routeId), {
        cacheKeyFn: ({ id }) => id,
      });
    made.set(key, loader);
    return loader;
  };
}
