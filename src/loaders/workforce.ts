import DataLoader from "dataloader";
import type { Database } from "../database/pool";
import { findWorkers, type PostRow, postsOfWorkers, type WorkerRow } from "../repositories/workforce";

export type { PostRow };
export type PostsLoader = DataLoader<WorkerRow, readonly PostRow[], string>;
export type WorkerLoader = DataLoader<string, WorkerRow | null>;

/** The posts of all workers of one request at once; they are of one organisation. */
export function postsLoader(db: Database): PostsLoader {
  return new DataLoader<WorkerRow, readonly PostRow[], string>(
    async (workers) => {
      const rows = await postsOfWorkers(
        db,
        workers[0]?.organisationId ?? "",
        workers.map(({ id }) => id),
      );
      return workers.map(({ id }) => rows.filter(({ workerId }) => workerId === id));
    },
    { cacheKeyFn: ({ id }) => id },
  );
}

/** Workers of the actor's organisation by id; null for one that is not there. */
export function workerLoader(db: Database, organisationId: string | null): WorkerLoader {
  return new DataLoader<string, WorkerRow | null>(async (ids) => {
    const rows = organisationId === null ? [] : await findWorkers(db, organisationId, ids);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
