import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { endAssignmentsUnder } from "../../repositories/evidence/assignments";
import {
  findGrants,
  insertGrant,
  insertGrantEnd,
  insertGrantedWorkers,
} from "../../repositories/workforce/partner-grants";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import {
  findNamedWorker,
  parseEnd,
  parseId,
  refuseUnknownWorker,
  requireLength,
  requireNotOwnRecord,
  requirePlausible,
} from "../shared/validation";
import { messages } from "./messages";
import { otherOrganisationIn } from "./shared/organisations";

export interface GrantPartner {
  /** The organisation. */
  readonly partner: NamedByCode;
  readonly capacity: Capacity;
  readonly workers: readonly NamedWorker[];
  readonly fromOn: string;
  readonly untilOn?: string | null;
}

/** Most workers that one grant names. */
const MOST = 250;

/**
 * Lets a partner's people act for named workers, in one capacity, from a day until another. @returns the
 * grant's id.
 */
export async function grantPartner(
  context: UseCaseContext,
  db: Database,
  input: GrantPartner,
): Promise<string> {
  const { actor } = context;
  const { organisationId } = actor;
  capacityFor(actor, "grantPartners", null);
  const partner = otherOrganisationIn(context, input.partner, ["partner"]);
  requirePlausible(context, input.fromOn, "fromOn");
  const untilOn = parseEnd(context, input.fromOn, input.untilOn, "untilOn", "grant");
  const ids = await workersNamed(context, db, input.workers);
  const id = randomUUID();
  const { capacity, fromOn } = input;
  await insertGrant(db, {
    organisationId,
    id,
    partnerOrganisationId: partner.id,
    capacity,
    fromOn,
    untilOn,
    grantedBy: actor.subject,
  });
  await insertGrantedWorkers(db, { organisationId, id }, ids);
  return id;
}

/**
 * @returns the ids of the workers, each once. @throws Refused for too many, or with the place of one who is
 * not there.
 */
async function workersNamed(
  context: UseCaseContext,
  db: Database,
  names: readonly NamedWorker[],
): Promise<string[]> {
  if (names.length < 1 || names.length > MOST)
    refuse(
      names.length === 0 ? "MISSING" : "OUT_OF_RANGE",
      ["workers"],
      messages.grantWorkersCount(names.length, MOST),
    );
  const ids = new Set<string>();
  for (const [at, name] of names.entries()) {
    const path = ["workers", String(at)];
    const worker = await findNamedWorker(db, context.actor.organisationId, name, path);
    if (!worker) return refuseUnknownWorker(path);
    requireNotOwnRecord(context, "grantPartners", worker.id, path);
    ids.add(worker.id);
  }
  return [...ids];
}

export interface EndGrant {
  readonly grant: string;
  readonly endedOn?: string | null;
  readonly reason: string;
}

/** Ends a grant, from today or a later day on. @returns its id. */
export async function endGrant(context: UseCaseContext, db: Database, input: EndGrant): Promise<string> {
  const { actor, today } = context;
  capacityFor(actor, "grantPartners", null);
  const [grant] = await findGrants(db, actor.organisationId, [parseId("PartnerGrant", input.grant, "grant")]);
  if (!grant) return refuse("NOT_FOUND", ["grant"], messages.grantNotFound);
  if (grant.endedOn !== null) refuse("ALREADY_RECORDED", ["grant"], messages.grantEnded(grant.endedOn));
  const endedOn = input.endedOn ?? today;
  requirePlausible(context, endedOn, "endedOn");
  if (endedOn < today) refuse("DATES_OUT_OF_ORDER", ["endedOn"], messages.grantEndInPast(endedOn, today));
  if (grant.untilOn !== null && endedOn >= grant.untilOn)
    refuse("DATES_OUT_OF_ORDER", ["endedOn"], messages.grantEndsAnyway(grant.untilOn));
  await insertGrantEnd(db, {
    organisationId: actor.organisationId,
    grantId: grant.id,
    endedOn,
    reason: requireLength(input.reason, 2000, "reason"),
    endedBy: actor.subject,
  });
  if (endedOn === today) await endAssignmentsUnder(db, actor.organisationId, grant.id);
  return grant.id;
}
