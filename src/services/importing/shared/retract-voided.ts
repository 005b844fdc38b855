import { randomUUID } from "node:crypto";
import type { Database } from "../../../database/pool";
import type { Staged } from "../../../repositories/importing/import-staging";
import {
  factsWithoutStatement,
  type KnownStatement,
  noteVoided,
} from "../../../repositories/importing/received-statements";
import type { UseCaseContext } from "../../shared/context";
import { writeStaged } from "../../shared/write-staged";
import { messages } from "../messages";

/**
 * Voids statements on record, and retracts what they led to. What somebody else recorded, or another statement
 * says as well, stays.
 */
export async function retractVoided(
  context: UseCaseContext,
  db: Database,
  statements: readonly KnownStatement[],
): Promise<void> {
  const { actor } = context;
  const voided = statements.filter(({ outcome, isVoided }) => outcome !== "VOIDS" && !isVoided);
  if (voided.length === 0) return;
  await noteVoided(
    db,
    actor,
    voided.map(({ id }) => id),
  );
  const ids = [...new Set(voided.flatMap(({ facts }) => facts))];
  const facts = ids.length > 0 ? await factsWithoutStatement(db, actor, ids) : [];
  const writes = facts.map(
    ({ id, kind, workerId }, line): Staged => ({
      kind: "UNDOING",
      id: randomUUID(),
      line,
      workerId,
      row: {
        factId: id,
        factKind: kind,
        how: "RETRACTION",
        effectiveOn: null,
        reason: messages.voidedBySender,
      },
    }),
  );
  await writeStaged(context, db, writes, () => "undo");
}
