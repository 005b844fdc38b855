import type { Actor } from "../../access/actor";
import { SCOPES } from "../../access/scopes";
import { NotAdmitted } from "../../access/unauthenticated";
import type { Capacity } from "../../entities/vocabulary";
import { ownRecordAt } from "../../repositories/workforce/own-records";
import { enterPartnerPerson, grantedOn } from "../../repositories/workforce/partner-grants";
import { isClosed } from "../shared/is-closed";
import { messages } from "./messages";
import type { SignInContext } from "./shared/sign-in-context";

/**
 * The person who signed in, acting for another organisation than their own: on their own record there, or for
 * the workers that it has granted to their organisation in a capacity of theirs. It is checked each time, so
 * that a grant ends on its day.
 * @param code of that organisation. @param today civil day in Europe/London, YYYY-MM-DD.
 * @throws NotAdmitted if nothing leads there.
 */
export async function actFor(
  context: SignInContext,
  actor: Actor,
  code: string,
  today: string,
): Promise<Actor> {
  if (actor.isOperator) throw new NotAdmitted(messages.operatorActsForNobody);
  const host = context.reference.curriculum.organisationsByCode.get(code);
  const hostId = host && !isClosed(host, today) ? host.id : undefined;
  if (hostId === actor.organisationId) return actor;
  if (hostId === undefined) return notAdmitted();
  if (host && host.movedTo !== null) throw new NotAdmitted(messages.recordsMoved(code, host.movedTo));
  const own = actor.client
    ? null
    : await context.within(hostId, (db) => ownRecordAt(db, hostId, actor.subject));
  if (own !== null && actor.capacities.includes("WORKER"))
    return { ...actor, organisationId: hostId, ofNationalBody: false, capacities: ["WORKER"], workerId: own };
  return (await asPartner(context, actor, hostId, own, today)) ?? notAdmitted();
}

const notAdmitted = (): never => {
  throw new NotAdmitted(messages.notGranted);
};

async function asPartner(
  context: SignInContext,
  actor: Actor,
  hostId: string,
  ownWorkerId: string | null,
  today: string,
): Promise<Actor | null> {
  const { organisationId: partnerId, client } = actor;
  const acting: readonly Capacity[] = client
    ? client.scopes.map((scope) => SCOPES[scope].as)
    : actor.capacities;
  const granted = await context.within(partnerId, (db) => grantedOn(db, hostId, partnerId, acting, today));
  const workers = new Map<Capacity, Set<string>>();
  for (const { capacity, workerId } of granted)
    workers.set(capacity, (workers.get(capacity) ?? new Set()).add(workerId));
  if (workers.size === 0) return null;
  const capacities = [...workers.keys()];
  const { subject: personId, name } = actor;
  await context.within(hostId, (db) =>
    enterPartnerPerson(db, hostId, { personId, name, capacities, partnerId }),
  );
  return {
    subject: personId,
    name,
    organisationId: hostId,
    capacities: client ? [] : capacities,
    workerId: null,
    ...(client
      ? { client: { ...client, scopes: client.scopes.filter((scope) => workers.has(SCOPES[scope].as)) } }
      : {}),
    account: actor.account,
    partner: { organisationId: partnerId, workers, capacities: acting, ownWorkerId },
  };
}
