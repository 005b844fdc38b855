import { capacityFor } from "../../access/policy";
import type { RuleName } from "../../access/rules";
import type { Database } from "../../database/pool";
import { FACTS, type FactKind } from "../../facts";
import { type Staged, writeStagedFacts } from "../../repositories/importing/import-staging";
import type { UseCaseContext } from "./context";

/**
 * Writes facts about several workers as sets, as the actor. @param ruleOf by which they may record each kind.
 */
export async function writeStaged(
  { actor }: UseCaseContext,
  db: Database,
  writes: readonly Staged[],
  ruleOf: (kind: FactKind) => RuleName,
): Promise<void> {
  // A kind refers only to kinds before it.
  const kinds = new Set(writes.map(({ kind }) => kind));
  for (const { kind } of FACTS) {
    if (!kinds.has(kind)) continue;
    const recorder = { subject: actor.subject, as: capacityFor(actor, ruleOf(kind), null) };
    await writeStagedFacts(db, actor.organisationId, kind, recorder, writes);
  }
}
