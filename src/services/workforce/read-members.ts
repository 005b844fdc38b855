import type { Actor } from "../../access/actor";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countMembers, pageOfMembers } from "../../repositories/workforce/members";

type MemberPage = Parameters<typeof pageOfMembers>[3];

/**
 * A page of the people and programs that act for the actor's organisation.
 * @param name only those whose name contains this text, folded as names are. @throws Forbidden if the actor
 * may not read them.
 */
export async function readMembers(
  db: Database,
  actor: Actor,
  name: string | null,
  page: MemberPage,
): ReturnType<typeof pageOfMembers> {
  capacityFor(actor, "readMembers", null);
  return await pageOfMembers(db, actor.organisationId, name, page);
}

/** @throws Forbidden if the actor may not read them. */
export async function countReadableMembers(db: Database, actor: Actor, name: string | null): Promise<number> {
  capacityFor(actor, "readMembers", null);
  return await countMembers(db, actor.organisationId, name);
}
