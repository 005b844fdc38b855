import DataLoader from "dataloader";
import type { ReadinessRow } from "../repositories/readiness/readiness";
import type { WorkerRow } from "../repositories/workforce/workforce";
import { countBatch } from "./batch-counts";

/** What is asked of readiness. */
export interface ReadinessAsk {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Along this route alone; null: along all. */
  readonly routeId: string | null;
  /** Whether requirements are asked for by name. */
  readonly named: boolean;
}

/** A worker's readiness: one reading for all workers of a request that are asked the same. */
export type ReadinessLoader = (ask: ReadinessAsk) => DataLoader<WorkerRow, readonly ReadinessRow[], string>;

export function readinessLoader(
  read: (workers: readonly WorkerRow[], ask: ReadinessAsk) => Promise<(readonly ReadinessRow[])[]>,
): ReadinessLoader {
  const made = new Map<string, ReturnType<ReadinessLoader>>();
  let last: { readonly ask: ReadinessAsk; readonly loader: ReturnType<ReadinessLoader> } | null = null;
  return (ask) => {
    if (last?.ask.asOf === ask.asOf && last.ask.routeId === ask.routeId && last.ask.named === ask.named)
      return last.loader;
    const key = `${ask.asOf} ${ask.routeId} ${ask.named}`;
    const loader =
      made.get(key) ??
      new DataLoader<WorkerRow, readonly ReadinessRow[], string>(
        (workers) => {
          countBatch("readiness", workers.length);
          return read(workers, ask);
        },
        { cacheKeyFn: ({ id }) => id },
      );
    made.set(key, loader);
    last = { ask, loader };
    return loader;
  };
}
