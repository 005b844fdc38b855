import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { RuleName } from "../../access/rules";
import type { Database } from "../../database/pool";
import type { FactKind, NewRow } from "../../facts";
import { insertFact } from "../../repositories/evidence/facts";
import type { UseCaseContext } from "./context";

/** Writes a fact about a worker, recorded by the actor in the capacity that allows it. @returns its id. */
export async function writeFact<Kind extends FactKind>(
  context: UseCaseContext,
  db: Database,
  what: {
    kind: Kind;
    action: RuleName;
    workerId: string | null;
    row: NewRow<Kind>;
    id?: string;
  },
): Promise<string> {
  const { actor } = context;
  const id = what.id ?? randomUUID();
  const recordedAs = capacityFor(actor, what.action, what.workerId);
  await insertFact(
    db,
    {
      organisationId: actor.organisationId,
      id,
      workerId: what.workerId,
      kind: what.kind,
      recordedBy: actor.subject,
      recordedAs,
    },
    what.row,
  );
  return id;
}
