import type { Actor } from "./actor";
import { SCOPES } from "./scopes";

/**
 * The rows that the database lets somebody reach: those of their organisation, or in another organisation
 * those that it has granted to theirs. Without an actor, none.
 */
export function rlsScopeOf(actor: Actor | null) {
  return {
    organisations: actor && !actor.isOperator ? [actor.partner?.organisationId ?? actor.organisationId] : [],
    host: actor?.partner ? actor.organisationId : null,
    worker: actor?.workerId ?? null,
    person: actor?.subject ?? null,
    // What an operator may write, policies of the table of organisations say; nothing of theirs is reached.
    capacities: actor?.isOperator
      ? ["OPERATOR"]
      : actor?.client
        ? actor.client.scopes.map((scope) => SCOPES[scope].as)
        : (actor?.capacities ?? []),
  };
}
