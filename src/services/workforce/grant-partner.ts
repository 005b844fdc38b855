import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { endAssignmentsUnder } from "../../repositories/evidence/assignments";
import { findGrants, insertGrant, insertGrantEnd } from "../../repositories/workforce/partner-grants";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { type Desk, refuse } from "../shared/context";
import { anothers, endAfter, idIn, noSuchWorker, plausible, sized, workerNamed } from "../shared/validation";
import { otherOrganisationIn } from "./shared/organisations";

export interface GrantPartner {
  /** The organisation. */
  readonly partner: NamedByCode;
  readonly capacity: Capacity;
  readonly workers: readonly NamedWorker[];
  readonly fromOn: string;
  readonly untilOn?: string | null;
}

/** Most workers whom one grant names. */
const MOST = 250;

/** Lets a partner's people act for named workers, in one capacity, from a day until another. @returns the grant's id. */
export async function grantPartner(desk: Desk, db: Database, input: GrantPartner): Promise<string> {
  const { actor } = desk;
  const { organisationId } = actor;
  capacityFor(actor, "grantPartners", null);
  const partner = otherOrganisationIn(desk, input.partner, ["partner"]);
  plausible(desk, input.fromOn, "fromOn");
  const untilOn = endAfter(
    desk,
    input.fromOn,
    input.untilOn,
    "untilOn",
    "it is the first day on which the grant no longer holds. It has to come after fromOn.",
  );
  const ids = await workersNamed(desk, db, input.workers);
  const id = randomUUID();
  const { capacity, fromOn } = input;
  await insertGrant(
    db,
    {
      organisationId,
      id,
      partnerOrganisationId: partner.id,
      capacity,
      fromOn,
      untilOn,
      grantedBy: actor.subject,
    },
    ids,
  );
  return id;
}

/** @returns the ids of the workers, each once. @throws Refused for too many, or with the place of one who is not there. */
async function workersNamed(desk: Desk, db: Database, names: readonly NamedWorker[]): Promise<string[]> {
  if (names.length < 1 || names.length > MOST)
    refuse(
      names.length === 0 ? "MISSING" : "OUT_OF_RANGE",
      ["workers"],
      `${names.length} workers were named; a grant names 1 to ${MOST}.`,
    );
  const ids = new Set<string>();
  for (const [at, name] of names.entries()) {
    const path = ["workers", String(at)];
    const worker = await workerNamed(db, desk.actor.organisationId, name, path);
    if (!worker) return noSuchWorker(path);
    anothers(desk, "grantPartners", worker.id, path);
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
export async function endGrant(desk: Desk, db: Database, input: EndGrant): Promise<string> {
  const { actor, today } = desk;
  capacityFor(actor, "grantPartners", null);
  const [grant] = await findGrants(db, actor.organisationId, [idIn("PartnerGrant", input.grant, "grant")]);
  if (!grant) return refuse("NOT_FOUND", ["grant"], "There is no such grant of your organisation.");
  if (grant.endedOn !== null)
    refuse("ALREADY_RECORDED", ["grant"], `It has been ended already, from ${grant.endedOn}.`);
  const endedOn = input.endedOn ?? today;
  plausible(desk, endedOn, "endedOn");
  if (endedOn < today)
    refuse(
      "DATES_OUT_OF_ORDER",
      ["endedOn"],
      `${endedOn} has passed: what was done until today was done under the grant. It can end from ${today} on.`,
    );
  if (grant.untilOn !== null && endedOn >= grant.untilOn)
    refuse("DATES_OUT_OF_ORDER", ["endedOn"], `It ends by itself on ${grant.untilOn}.`);
  await insertGrantEnd(db, {
    organisationId: actor.organisationId,
    grantId: grant.id,
    endedOn,
    reason: sized(input.reason, 2000, "reason"),
    endedBy: actor.subject,
  });
  if (endedOn === today) await endAssignmentsUnder(db, actor.organisationId, grant.id);
  return grant.id;
}
