import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { workersToErase } from "../../repositories/rights/erasure";
import { type RetentionRow, retentionRules } from "../../repositories/rights/retention";
import { endOfTrail, pageOfTrail, type TrailPage, type TrailRow } from "../../repositories/rights/trail";
import type { WorkerRow } from "../../repositories/workforce/workforce";

/** Reading an organisation's trail, who waits to be erased, and how long words are kept. @throws Forbidden if the actor may not. */
export interface RightsReading {
  trail(actor: Actor, page: TrailPage): Promise<TrailRow[]>;
  lengthOfTrail(actor: Actor): Promise<number>;
  toErase(actor: Actor): Promise<WorkerRow[]>;
  retention(actor: Actor): Promise<RetentionRow[]>;
}

export function rightsReading(db: Database): RightsReading {
  return {
    async trail(actor, page) {
      capacityFor(actor, "readWholeTrail", null);
      return pageOfTrail(db, actor.organisationId, page);
    },
    lengthOfTrail: async ({ organisationId }) => (await endOfTrail(db, organisationId))?.sequence ?? 0,
    async toErase(actor) {
      capacityFor(actor, "erase", null);
      return workersToErase(db, actor.organisationId);
    },
    retention: ({ organisationId }) => retentionRules(db, organisationId),
  };
}
