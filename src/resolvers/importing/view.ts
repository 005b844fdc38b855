import type { RefusalRow } from "../../repositories/importing/import-refusals";
import type { ImportRow } from "../../repositories/importing/imports";
import { Import, type ImportLine } from "../../schema/importing/imports";

/** An import as the API shows it, with the row that its lists are read from. */
export class ShownImport extends Import {
  constructor(readonly row: ImportRow) {
    super();
    const { id, kind, format, fileName, dryRun, state, failure, startedAt, finishedAt } = row;
    const percentDone = row.bytesTotal === 0 ? 100 : Math.floor((row.bytesDone / row.bytesTotal) * 100);
    Object.assign(this, { id, kind, format, fileName, dryRun, state, failure, startedAt, finishedAt });
    const leftOut = Object.entries(row.leftOut).map(([reason, lines]) => ({ reason, lines }));
    Object.assign(this, { percentDone, tally: row, leftOut });
  }
}

export const refusedLine = ({ line, code, field, message, written }: RefusalRow): ImportLine => ({
  line,
  outcome: "REFUSED",
  code,
  field: field || null,
  message,
  written,
});
