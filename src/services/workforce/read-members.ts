import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countMembers, pageOfMembers } from "../../repositories/workforce/members";

/** Reading those who act for the actor's organisation. @throws Forbidden if the actor may not. */
export interface MemberReading {
  /** @param name only those whose name contains this text, folded as names are. */
  page(actor: Actor, name: string | null, page: MemberPage): ReturnType<typeof pageOfMembers>;
  count(actor: Actor, name: string | null): Promise<number>;
}

type MemberPage = Parameters<typeof pageOfMembers>[3];

export function memberReading(db: Database): MemberReading {
  return {
    async page(actor, name, page) {
      capacityFor(actor, "readMembers", null);
      return await pageOfMembers(db, actor.organisationId, name, page);
    },
    async count(actor, name) {
      capacityFor(actor, "readMembers", null);
      return await countMembers(db, actor.organisationId, name);
    },
  };
}
