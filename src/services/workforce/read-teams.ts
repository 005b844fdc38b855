import type { Actor } from "../../access/actor";
import { capacityOf, refuseAccess } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countTeams, pageOfTeams, type TeamRow } from "../../repositories/workforce/teams";

type TeamsOf = Parameters<typeof pageOfTeams> extends [unknown, unknown, ...infer Of] ? Of : never;

/**
 * A page of the teams of the actor's organisation. @throws Forbidden if the actor may not list its workers.
 */
export async function readTeams(db: Database, actor: Actor, ...of: TeamsOf): Promise<TeamRow[]> {
  requireListing(actor);
  return await pageOfTeams(db, actor.organisationId, ...of);
}

/** @throws Forbidden if the actor may not list the organisation's workers. */
export async function countReadableTeams(db: Database, actor: Actor): Promise<number> {
  requireListing(actor);
  return await countTeams(db, actor.organisationId);
}

/**
 * The teams and their sizes depend on people. An actor who may list workers sees them; a partner's people may
 * list only some.
 */
function requireListing(actor: Actor): void {
  if (actor.partner || capacityOf(actor, "readWorkers", null) === null) refuseAccess(actor, ["readWorkers"]);
}
