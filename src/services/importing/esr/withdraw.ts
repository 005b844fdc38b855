import { OwnRecordRefused, ownRecordOf } from "../../../access/policy";
import type { RuleName } from "../../../access/rules";
import type { Database } from "../../../database/pool";
import type { EsrFact } from "../../../repositories/importing/esr-records";
import { lockWorker } from "../../../repositories/workforce/record-lock";
import { writeStaged } from "../../shared/write-staged";
import { RULE_OF } from "../shared/fields";
import { type LineOutcome, retractionOf } from "../shared/file-ledger";
import type { EsrEntry } from "./plan";
import { type EsrRun, outcomeOf, refusalOf } from "./run";

/**
 * Takes back what was recorded from a record of ESR. Facts that another record says as well stay, and so does
 * all that somebody else recorded.
 * @param facts that were recorded from it, and are still valid.
 */
export async function withdraw(
  db: Database,
  run: EsrRun,
  entry: EsrEntry,
  facts: readonly EsrFact[],
): Promise<LineOutcome> {
  const gone = facts.filter(({ isShared }) => !isShared);
  if (gone.length === 0) return outcomeOf(entry, "SKIPPED");
  const { actor } = run.context;
  const own = gone.find(({ workerId }) => workerId === ownRecordOf(actor));
  if (own) {
    const rule = own.kind === "AS" ? RULE_OF.POSTS : RULE_OF.CREDENTIALS;
    return refusalOf(entry, "OWN_WORK", "worker", new OwnRecordRefused(rule).message);
  }
  if (!run.isDry)
    for (const [workerId, of] of [...groupedBy(gone, (fact) => fact.workerId)].sort(([a], [b]) =>
      a < b ? -1 : 1,
    )) {
      await lockWorker(db, actor.organisationId, workerId);
      const posts = new Set(of.map(({ factId }) => factId));
      await retract(
        db,
        run,
        entry,
        of.filter(({ kind, postId }) => kind === "AS" && !posts.has(postId ?? "")),
        RULE_OF.POSTS,
      );
      await retract(
        db,
        run,
        entry,
        of.filter(({ kind }) => kind === "CM"),
        RULE_OF.CREDENTIALS,
      );
    }
  return outcomeOf(entry, "CHANGED");
}

async function retract(
  db: Database,
  { context }: EsrRun,
  { record }: EsrEntry,
  facts: readonly EsrFact[],
  rule: RuleName,
): Promise<void> {
  const writes = facts.map(({ factId, factKind, workerId }) =>
    retractionOf(record.line, workerId, { id: factId, kind: factKind }),
  );
  await writeStaged(context, db, writes, () => rule);
}

/** Values by a key of theirs, in the order in which each key comes first. */
export function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
