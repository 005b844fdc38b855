import type { Actor } from "../../../access/actor";
import { isScope } from "../../../access/scopes";
import type { Database } from "../../../database/pool";
import { Capacity } from "../../../entities/vocabulary";
import type { Reference } from "../../../reference";
import type { Sender } from "../../../repositories/importing/import-tasks";
import type { ImportRow } from "../../../repositories/importing/imports";
import { findMembers } from "../../../repositories/workforce/members";
import { ownRecordAt } from "../../../repositories/workforce/own-records";

const CAPACITIES: ReadonlySet<string> = new Set(Object.values(Capacity));

/**
 * Who sent a file, with what they may still do: of the capacities in which they sent it those that they had
 * when they last signed in. What a program may do, its token said; it has to be a member still.
 */
export async function findSender(
  db: Database,
  { organisationId, startedById: subject }: Pick<ImportRow, "organisationId" | "startedById">,
  { name, capacities, client, scopes }: Sender,
  { curriculum }: Reference,
): Promise<Actor> {
  const [member] = await findMembers(db, organisationId, [subject]);
  const isMember = member !== undefined && member.partnerOrganisationId === null;
  const held: ReadonlySet<string> = new Set(isMember ? member.capacities : []);
  const isStillHeld = (text: string): text is Capacity => CAPACITIES.has(text) && held.has(text);
  return {
    subject,
    name,
    organisationId,
    ofNationalBody: curriculum.organisations.get(organisationId)?.kind === "NATIONAL_BODY",
    capacities: client === null ? capacities.filter(isStillHeld) : [],
    workerId: client === null ? await ownRecordAt(db, organisationId, subject) : null,
    ...(client !== null && {
      client: { id: client, scopes: isMember ? (scopes ?? []).filter(isScope) : [] },
    }),
  };
}
