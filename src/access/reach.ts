import type { Actor } from "./actor";
import { SCOPES } from "./scopes";

/** What the database lets somebody reach: the rows of their organisation; nothing of any for nobody. */
export function reachOf(actor: Actor | null) {
  return {
    organisations: actor ? [actor.organisationId] : [],
    worker: actor?.workerId ?? null,
    person: actor?.subject ?? null,
    capacities: actor?.client
      ? actor.client.scopes.map((scope) => SCOPES[scope].as)
      : (actor?.capacities ?? []),
  };
}
