import type { Actor } from "./actor";
import { SCOPES } from "./scopes";

/**
 * What the database lets somebody reach: the rows of their organisation, and at another's door what it has granted to theirs;
 * nothing of any for nobody.
 */
export function reachOf(actor: Actor | null) {
  return {
    organisations: actor ? [actor.guest?.organisationId ?? actor.organisationId] : [],
    host: actor?.guest ? actor.organisationId : null,
    worker: actor?.workerId ?? null,
    person: actor?.subject ?? null,
    capacities: actor?.client
      ? actor.client.scopes.map((scope) => SCOPES[scope].as)
      : (actor?.capacities ?? []),
  };
}
