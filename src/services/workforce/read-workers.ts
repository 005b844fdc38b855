import type { Actor } from "../../access/actor";
import { applies, capacityOf, workersGranted } from "../../access/policy";
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

const mayRead = (actor: Actor, { id, organisationId }: WorkerRow): boolean =>
  applies(actor, "readWorkers", { organisationId, workerId: id });

const mayReadAny = (actor: Actor): boolean => capacityOf(actor, "readWorkers", null) !== null;

const within = (actor: Actor, filter: WorkerFilter): WorkerFilter =>
  mayReadAny(actor)
    ? { ...filter, only: workersGranted(actor, "readWorkers") }
    : { ...filter, only: actor.workerId === null ? [] : [actor.workerId] };
