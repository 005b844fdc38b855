import type { Actor } from "./actor";
import { SCOPES } from "./scopes";

/**
 * What the database lets somebody reach: the rows of their organisation, and at another's door what it has granted to theirs;
 * nothing of any for nobody.
 */
export function rlsScopeOf(actor: Actor | null) {
  return {
    organisations: actor && !actor.isOperator ? [actor.guest?.organisationId ?? actor.organisationId] : [],
    host: actor?.guest ? actor.organisationId : null,
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
