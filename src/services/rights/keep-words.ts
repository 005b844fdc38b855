import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { deleteShares } from "../../repositories/evidence/shares";
import { deleteWords, wordsKeptTooLong } from "../../repositories/evidence/words";
import { deleteRetentionRule, writeRetentionRule } from "../../repositories/rights/retention";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireEntry } from "../shared/validation";
import { messages } from "./messages";

/** Longest time for which a rule may keep words. */
const MOST_MONTHS = 600;

/** States for how long the organisation keeps the words of evidence of a kind. @returns the kind's id. */
export async function stateRetention(
  context: UseCaseContext,
  db: Database,
  input: { readonly kind: string; readonly months?: number | null },
): Promise<string> {
  const { actor, reference } = context;
  capacityFor(actor, "statePolicies", null);
  const kind = requireEntry(reference.pathway.evidenceKinds, input.kind, "kind", "kind of evidence");
  const months = input.months ?? null;
  if (months !== null && (months < 1 || months > MOST_MONTHS))
    refuse("OUT_OF_RANGE", ["months"], messages.monthsOutsideRange(months, MOST_MONTHS));
  if (months === null) await deleteRetentionRule(db, actor.organisationId, kind.id);
  else await writeRetentionRule(db, actor.organisationId, { evidenceKindId: kind.id, months });
  return kind.id;
}

/**
 * Deletes the words that an organisation keeps no longer on a day, in a transaction of the operation
 * `retention`.
 * @param dryRun only says which.
 * @returns how many pieces of evidence of each kind, by the kind's id.
 */
export async function carryOutRetention(
  db: Database,
  organisationId: string,
  today: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<ReadonlyMap<string, number>> {
  const expired = await wordsKeptTooLong(db, organisationId, today);
  if (!dryRun && expired.length > 0) {
    const ids = expired.map(({ evidenceId }) => evidenceId);
    await deleteShares(db, organisationId, ids);
    await deleteWords(db, organisationId, ids);
  }
  const counts = new Map<string, number>();
  for (const { evidenceKindId } of expired) counts.set(evidenceKindId, (counts.get(evidenceKindId) ?? 0) + 1);
  return counts;
}
