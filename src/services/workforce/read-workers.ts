import type { Actor } from "../../access/actor";
import { changesSeenBy } from "../../access/changes";
import { capacityOf, mayAsk, refuseAccess, ruleApplies, workersGranted } from "../../access/policy";
import type { Database } from "../../database/pool";
import { soughtName } from "../../repositories/workforce/names";
import {
  countWorkers,
  pageOfWorkers,
  type SortedWorker,
  type WorkerFilter,
  type WorkerPage,
} from "../../repositories/workforce/worker-pages";
import { findWorkerByNumber, type WorkerRow } from "../../repositories/workforce/workforce";

/** Which workers are asked for: their name as it was typed. */
export interface WorkersAsked extends Omit<WorkerFilter, "name" | "only" | "updated"> {
  readonly name: string | null;
  readonly updatedSince: Date | null;
}

/** Reading workers within an actor's reach. */
export interface WorkforceReading {
  /** @throws Forbidden where it is about posts, and those are not the actor's to read. */
  page(actor: Actor, asked: WorkersAsked, page: WorkerPage): Promise<SortedWorker[]>;
  count(actor: Actor, asked: WorkersAsked): Promise<number>;
  byNumber(actor: Actor, number: string): Promise<WorkerRow | null>;
}

export function workforceReading(db: Database): WorkforceReading {
  return {
    page: async (actor, asked, page) => {
      requireAboutPosts(actor, asked, page);
      const filter = await within(db, actor, asked);
      return filter ? pageOfWorkers(db, actor.organisationId, filter, page) : [];
    },
    count: async (actor, asked) => {
      requireAboutPosts(actor, asked);
      const filter = await within(db, actor, asked);
      return filter ? countWorkers(db, actor.organisationId, filter) : 0;
    },
    byNumber: async (actor, number) => {
      const worker = await findWorkerByNumber(db, actor.organisationId, number.trim());
      return worker && mayRead(actor, worker) ? worker : null;
    },
  };
}

const mayRead = (actor: Actor, { id, organisationId }: WorkerRow): boolean =>
  ruleApplies(actor, "readWorkers", { organisationId, workerId: id });

const mayReadAny = (actor: Actor): boolean => capacityOf(actor, "readWorkers", null) !== null;

/**
 * The days of posts are facts on the record: who may not read them does not find workers by them, nor sees them in an order.
 * @throws Forbidden
 */
function requireAboutPosts(
  actor: Actor,
  { started, left, postEnds }: WorkersAsked,
  { sort }: Partial<WorkerPage> = {},
): void {
  const isAboutPosts = started ?? left ?? postEnds ?? (sort === "STARTED" || sort === "LEFT" ? sort : null);
  if (isAboutPosts !== null && !mayAsk(actor, ["readRecords"])) refuseAccess(actor, ["readRecords"]);
}

/** What is asked for within an actor's reach; null where there is nobody in it. */
async function within(db: Database, actor: Actor, asked: WorkersAsked): Promise<WorkerFilter | null> {
  const only = mayReadAny(actor) ? workersGranted(actor, "readWorkers") : ownRecord(actor);
  if (only?.length === 0) return null;
  const { updatedSince: since } = asked;
  return {
    ...asked,
    only,
    // A change that they may not read finds nobody.
    updated: since && { since, kinds: changesSeenBy(actor).kinds },
    name: asked.name === null ? null : await soughtName(db, actor.organisationId, asked.name),
  };
}

const ownRecord = ({ workerId }: Actor): readonly string[] => (workerId === null ? [] : [workerId]);
