import type { Logger } from "pino";
import type { Actor } from "../../access/actor";
import type { OnRequest } from "./request-record";

/**
 * Makes what writes one line of JSON for each request (docs/operations.md lists its fields). A line never
 * names a person.
 * @param codeOf the code of an organisation, by its id.
 */
export function requestLog(logger: Logger, codeOf: (organisationId: string) => string | null): OnRequest {
  // Its lines do not depend on the level of the log: they are on or off.
  const lines = logger.child({}, { level: "info" });
  return (record) => {
    const { id, trace, actor, kind, operation, status, milliseconds, cost, codes } = record;
    lines.info(
      {
        requestId: id,
        traceId: trace?.id,
        organisation: actor ? codeOf(actor.organisationId) : null,
        actor: describeActor(actor),
        kind,
        operation,
        status,
        ms: Math.round(milliseconds * 10) / 10,
        cost,
        codes,
      },
      "Request",
    );
  };
}

/** In which capacities, or with which scopes, somebody acts. */
function describeActor(actor: Actor | null): readonly string[] {
  if (!actor) return ["ANONYMOUS"];
  if (actor.isOperator) return ["OPERATOR"];
  return actor.client ? actor.client.scopes : (actor.partner?.capacities ?? actor.capacities);
}
