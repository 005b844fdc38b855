import { capacityFor } from "../../access/policy";
import type { RuleName } from "../../access/rules";
import type { Database } from "../../database/pool";
import type { FactKind } from "../../repositories/evidence/facts";
import { type Staged, writeStagedFacts } from "../../repositories/importing/import-staging";
import type { UseCaseContext } from "./context";

/** Facts refer to each other in this order. */
const IN_ORDER: readonly FactKind[] = [
  "POST",
  "POST_CHANGE",
  "COMPLETION",
  "CREDENTIAL",
  "CREDENTIAL_VERIFICATION",
  "SUPERVISION",
  "ENDORSEMENT",
  "UNDOING",
];

/** Writes facts about several workers as sets, as the actor. @param ruleOf by which they may record each kind. */
export async function writeStaged(
  { actor }: UseCaseContext,
  db: Database,
  writes: readonly Staged[],
  ruleOf: (kind: FactKind) => RuleName,
): Promise<void> {
  for (const kind of IN_ORDER) {
    const first = writes.find((each) => each.kind === kind);
    if (!first) continue;
    const recorder = { subject: actor.subject, as: capacityFor(actor, ruleOf(kind), null) };
    await writeStagedFacts(db, actor.organisationId, kind, recorder, Object.keys(first.row), writes);
  }
}
