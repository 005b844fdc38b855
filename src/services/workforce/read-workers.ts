import type { Actor } from "../../access/actor";
import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import {
  countWorkers,
  findWorkerByNumber,
  pageOfWorkers,
  type WorkerFilter,
  type WorkerRow,
} from "../../repositories/workforce";

/** Reading workers within an actor's reach. */
export interface WorkforceReading {
  page(
    actor: Actor,
    filter: WorkerFilter,
    page: WorkerPage,
  ): Promise<(WorkerRow & { readonly sortName: string })[]>;
  count(actor: Actor, filter: WorkerFilter): Promise<number>;
  byNumber(actor: Actor, number: string): Promise<WorkerRow | null>;
}

type WorkerPage = Parameters<typeof pageOfWorkers>[3];

export function workforceReading(db: Database): WorkforceReading {
  return {
    page: async (actor, filter, page) =>
      mayReadAny(actor) || actor.workerId
        ? pageOfWorkers(db, actor.organisationId, within(actor, filter), page)
        : [],
    count: async (actor, filter) =>
      mayReadAny(actor) || actor.workerId ? countWorkers(db, actor.organisationId, within(actor, filter)) : 0,
    byNumber: async (actor, number) => {
      const worker = await findWorkerByNumber(db, actor.organisationId, number);
      return worker && mayRead(actor, worker) ? worker : null;
    },
  };
}

/** Whether the actor may read that worker's record: their own, or any of their organisation in a capacity for it. */
export function mayRead(actor: Actor, worker: WorkerRow): boolean {
  return (
    worker.organisationId === actor.organisationId && (worker.id === actor.workerId || mayReadAny(actor))
  );
}

/**
 * Whether the actor may read a fact of their organisation: what it says of itself, and what stands on a record that they
 * may read; a draft only on their own.
 * @param worker whom it is about; null for what the organisation says of itself.
 */
export function mayReadFact(actor: Actor, worker: WorkerRow | null, draft: boolean): boolean {
  if (draft) return worker !== null && worker.id === actor.workerId;
  return worker === null || mayRead(actor, worker);
}

const mayReadAny = (actor: Actor): boolean => capacityOf(actor, "readRecords", null) !== null;

const within = (actor: Actor, filter: WorkerFilter): WorkerFilter =>
  mayReadAny(actor) ? filter : { ...filter, only: actor.workerId };
