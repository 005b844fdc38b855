import type { Actor } from "../../access/actor";
import { capacityOf, refuseAccess } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countTeams, pageOfTeams, type TeamRow } from "../../repositories/workforce/teams";

/** Reading an organisation's teams. @throws Forbidden for those who may not list its workers. */
export interface TeamReading {
  page(actor: Actor, ...of: TeamsOf): Promise<TeamRow[]>;
  count(actor: Actor): Promise<number>;
}

type TeamsOf = Parameters<typeof pageOfTeams> extends [unknown, unknown, ...infer Of] ? Of : never;

export function teamReading(db: Database): TeamReading {
  return {
    async page(actor, ...of) {
      requireListing(actor);
      return await pageOfTeams(db, actor.organisationId, ...of);
    },
    async count(actor) {
      requireListing(actor);
      return await countTeams(db, actor.organisationId);
    },
  };
}

/** Which teams there are, and how many are in them, depends on people: whoever lists those sees it, and a partner's people list some. */
function requireListing(actor: Actor): void {
  if (actor.partner || capacityOf(actor, "readWorkers", null) === null) refuseAccess(actor, ["readWorkers"]);
}
