import type { Actor } from "./actor";
import { PROGRAMS_MAY } from "./policy";

/** What the database lets somebody reach: the rows of their organisation; nothing of any for nobody. */
export function reachOf(actor: Actor | null) {
  return {
    organisations: actor ? [actor.organisationId] : [],
    worker: actor?.workerId ?? null,
    person: actor?.subject ?? null,
    capacities: actor?.client
      ? actor.client.scopes.map((scope) => PROGRAMS_MAY[scope].as)
      : (actor?.capacities ?? []),
  };
}
