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
    // Policies of the table of organisations decide what an operator may write; they reach nothing else.
    capacities: actor?.isOperator
      ? ["OPERATOR"]
      : actor?.client
        ? actor.client.scopes.map((scope) => SCOPES[scope].as)
        : (actor?.capacities ?? []),
  };
}
