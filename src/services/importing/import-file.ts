import type { Tally } from "../../repositories/importing/imports";
import type { UseCaseContext } from "../shared/context";
import { requireExtractDay } from "../shared/posts/extract-day";
import { joinImport, requireSender } from "./shared/open-file";
import { type RecordOptions as HowToRecord, recordFile } from "./shared/record-file";
import { type AheadTransaction, OPERATION } from "./shared/record-options";
import { inspectFile, type SentFile } from "./shared/sent-file";
import { tallyOfRow } from "./shared/tally";

export type { SentFile } from "./shared/sent-file";

export interface ImportOptions extends Omit<HowToRecord, "ahead"> {
  readonly dryRun: boolean;
}

export interface ImportResult {
  readonly id: string;
  readonly tally: Tally;
  /** Lines of a file of ESR that were neither recorded nor refused, by the reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/**
 * Records a file, a transaction a chunk. One that was interrupted continues where it stopped, and several
 * processes share the work; a line that is on record already is skipped, one that cannot be recorded is
 * refused, and the rest lands: every line of data is counted once. A dry run keeps how many lines would meet
 * which end, and the refused ones.
 * @throws Forbidden if the actor may not record such a thing; Refused for an extract of a day to come;
 * FileError for a file that cannot be read at all: then nothing is recorded.
 */
export async function importFile(
  context: UseCaseContext,
  file: SentFile,
  how: ImportOptions,
): Promise<ImportResult> {
  requireSender(context.actor, file.mapping.kind);
  if (file.extractedOn !== null) requireExtractDay(context, file.extractedOn);
  const inspected = await inspectFile(file);
  if (inspected.esr) requireExtractDay(context, inspected.esr.thisRun.slice(0, 10));
  const { dryRun } = how;
  const { row } = await context.transaction(
    (db) => joinImport(db, context.actor, file, inspected, { dryRun, state: "RUNNING" }),
    OPERATION,
  );
  const ahead: AheadTransaction = (work) =>
    context.transaction((db) => work(db, () => Promise.resolve()), OPERATION, { ifSpare: true });
  const done = await recordFile(context, row, file, { ...how, ahead });
  return { id: done.id, tally: tallyOfRow(done), leftOut: done.leftOut };
}
