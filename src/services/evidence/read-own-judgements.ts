import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countJudgementsBy, pageOfJudgementsBy } from "../../repositories/evidence/judgements-by";

/** A page of the judgements that the actor made here, the newest first. @throws Forbidden if the actor may not judge. */
export async function readOwnJudgements(
  db: Database,
  actor: Actor,
  page: Parameters<typeof pageOfJudgementsBy>[3],
): ReturnType<typeof pageOfJudgementsBy> {
  capacityFor(actor, "judge", null);
  return await pageOfJudgementsBy(db, actor.organisationId, actor.subject, page);
}

/** @throws Forbidden if the actor may not judge. */
export async function countOwnJudgements(db: Database, actor: Actor): Promise<number> {
  capacityFor(actor, "judge", null);
  return await countJudgementsBy(db, actor.organisationId, actor.subject);
}
