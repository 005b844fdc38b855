import { OwnRecordRefused, ownRecordOf } from "../../../access/policy";
import type { RuleName } from "../../../access/rules";
import type { Database } from "../../../database/pool";
import type { EsrFact } from "../../../repositories/importing/esr-records";
import { lockWorkers } from "../../../repositories/workforce/record-lock";
import { writeStaged } from "../../shared/write-staged";
import { RULE_OF } from "../shared/fields";
import { type LineOutcome, retractionOf } from "../shared/file-ledger";
import type { EsrEntry } from "./plan";
import { type EsrRun, outcomeOf, refusalOf } from "./run";

/**
 * What records of ESR take back of what was recorded from them, written together. Facts that another record says
 * as well stay, and so does all that somebody else recorded.
 */
export class Withdrawals {
  readonly #gone = new Map<string, { readonly line: number; readonly fact: EsrFact }>();

  constructor(private readonly run: EsrRun) {}

  /** @param facts that were recorded from the record, and are still valid. @returns what becomes of its line. */
  take(entry: EsrEntry, facts: readonly EsrFact[]): LineOutcome {
    const gone = facts.filter(({ isShared }) => !isShared);
    if (gone.length === 0) return outcomeOf(entry, "SKIPPED");
    const own = gone.find(({ workerId }) => workerId === ownRecordOf(this.run.context.actor));
    if (own) return refusalOf(entry, "OWN_WORK", "worker", new OwnRecordRefused(ruleOf(own)).message);
    for (const fact of gone)
      if (!this.#gone.has(fact.factId)) this.#gone.set(fact.factId, { line: entry.record.line, fact });
    return outcomeOf(entry, "CHANGED");
  }

  /** Retracts what was taken, unless it is a dry run. Changes of a post end with it. */
  async write(db: Database): Promise<void> {
    const { context, isDry } = this.run;
    if (isDry || this.#gone.size === 0) return;
    const gone = [...this.#gone.values()];
    const workerIds = [...new Set(gone.map(({ fact }) => fact.workerId))];
    await lockWorkers(db, context.actor.organisationId, workerIds);
    for (const rule of [RULE_OF.POSTS, RULE_OF.CREDENTIALS]) {
      const writes = gone
        .filter(({ fact }) => ruleOf(fact) === rule && !this.#gone.has(fact.postId ?? ""))
        .map(({ line, fact: { factId, factKind, workerId } }) =>
          retractionOf(line, workerId, { id: factId, kind: factKind }),
        );
      if (writes.length > 0) await writeStaged(context, db, writes, () => rule);
    }
  }
}

const ruleOf = ({ kind }: EsrFact): RuleName => (kind === "AS" ? RULE_OF.POSTS : RULE_OF.CREDENTIALS);

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
