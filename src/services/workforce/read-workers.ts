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

/**
 * A page of the workers that the actor may read. @throws Forbidden if it is about posts, and the actor may
 * not read those.
 */
export async function readWorkers(
  db: Database,
  actor: Actor,
  asked: WorkersAsked,
  page: WorkerPage,
): Promise<SortedWorker[]> {
  requireAboutPosts(actor, asked, page);
  const filter = await within(db, actor, asked);
  return filter ? await pageOfWorkers(db, actor.organisationId, filter, page) : [];
}

/** @throws Forbidden if it is about posts, and the actor may not read those. */
export async function countReadableWorkers(db: Database, actor: Actor, asked: WorkersAsked): Promise<number> {
  requireAboutPosts(actor, asked);
  const filter = await within(db, actor, asked);
  return filter ? await countWorkers(db, actor.organisationId, filter) : 0;
}

/** The worker with a number, if the actor may read them. */
export async function readWorkerByNumber(
  db: Database,
  actor: Actor,
  number: string,
): Promise<WorkerRow | null> {
  const worker = await findWorkerByNumber(db, actor.organisationId, number.trim());
  return worker && mayRead(actor, worker) ? worker : null;
}

const mayRead = (actor: Actor, { id, organisationId }: WorkerRow): boolean =>
  ruleApplies(actor, "readWorkers", { organisationId, workerId: id });

const mayReadAny = (actor: Actor): boolean => capacityOf(actor, "readWorkers", null) !== null;

/**
 * The days of posts are facts on the record: who may not read them does not find workers by them, nor sees
 * them in an order.
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

/** What is asked for within an actor's reach; null if there is nobody in it. */
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
