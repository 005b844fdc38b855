import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { workersToErase } from "../../repositories/rights/erasure";
import { type RetentionRow, retentionRules } from "../../repositories/rights/retention";
import { endOfTrail, pageOfTrail, type TrailPage, type TrailRow } from "../../repositories/rights/trail";
import type { WorkerRow } from "../../repositories/workforce/workforce";

/** A page of the trail of the actor's organisation. @throws Forbidden if the actor may not read it. */
export async function readTrail(db: Database, actor: Actor, page: TrailPage): Promise<TrailRow[]> {
  capacityFor(actor, "readWholeTrail", null);
  return await pageOfTrail(db, actor.organisationId, page);
}

export const readLengthOfTrail = async (db: Database, { organisationId }: Actor): Promise<number> =>
  (await endOfTrail(db, organisationId))?.sequence ?? 0;

/** The workers who wait to be erased. @throws Forbidden if the actor may not erase records. */
export async function readWorkersToErase(db: Database, actor: Actor): Promise<WorkerRow[]> {
  capacityFor(actor, "erase", null);
  return await workersToErase(db, actor.organisationId);
}

/** How long the actor's organisation keeps the words of evidence. */
export const readRetention = (db: Database, { organisationId }: Actor): Promise<RetentionRow[]> =>
  retentionRules(db, organisationId);
