import type { LeftOutReason } from "../../../interchange/esr";
import type { UseCaseContext } from "../../shared/context";
import type { LineKind } from "../shared/fields";
import { FileLedger, type LineOutcome } from "../shared/file-ledger";
import type { EsrEntry, EsrPlan } from "./plan";
import { type EsrReading, writtenOf } from "./reading";

/** An entry of one phase. */
export type EntryOf<Phase extends EsrEntry["phase"]> = Extract<EsrEntry, { readonly phase: Phase }>;

/** What became of entries: each of them has an outcome, or is left out. */
export interface PhaseResult {
  readonly outcomes: readonly LineOutcome[];
  readonly leftOut: readonly LeftOutReason[];
}

/** One file of ESR as it is recorded, or looked at in a dry run. */
export class EsrRun {
  readonly #ledgers = new Map<LineKind, FileLedger>();
  /** Workers that a dry run would open, or found, by the person of ESR. */
  readonly seen = new Map<string, string>();

  constructor(
    readonly context: UseCaseContext,
    readonly plan: EsrPlan,
    readonly reading: EsrReading,
    readonly again: boolean,
    readonly isDry: boolean,
  ) {}

  /** A ledger for some lines; of a dry run one for all, so that a line meets what those before would record. */
  ledgerFor(kind: LineKind): FileLedger {
    const kept = this.#ledgers.get(kind);
    if (kept) {
      kept.turn();
      return kept;
    }
    const ledger = new FileLedger(this.context, kind, this.again);
    if (!this.isDry) return ledger;
    this.#ledgers.set(kind, ledger);
    // Nobody has opened these records, so nothing is on record of them.
    const opened = [...(this.#ledgers.get("WORKERS")?.workers.values() ?? [])].filter(
      ({ personId }) => personId === null,
    );
    for (const worker of opened) ledger.workers.set(worker.number, worker);
    ledger.enter([], [], new Map(opened.map(({ id }) => [id, []])));
    return ledger;
  }
}

/** An outcome of a line that has nothing to do with other lines. */
export const outcomeOf = (
  { record }: Pick<EsrEntry, "record">,
  outcome: "CHANGED" | "SKIPPED",
): LineOutcome => ({ line: record.line, outcome, code: null, field: "", message: null, written: null });

/** A refusal of a line. @param field the column that is wrong; empty: the whole line. */
export const refusalOf = (
  { record }: Pick<EsrEntry, "record">,
  code: NonNullable<LineOutcome["code"]>,
  field: string,
  message: string,
): LineOutcome => ({
  line: record.line,
  outcome: "REFUSED",
  code,
  field,
  message,
  written: writtenOf(record),
});

export const personIdOf = ({ record }: Pick<EsrEntry, "record">): string => record.cells["Person ID"] ?? "";
