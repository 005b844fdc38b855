import { anyUnsplit, findRefusals, type RefusalRow } from "../../repositories/importing/import-refusals";
import { findImport } from "../../repositories/importing/imports";
import type { UseCaseContext } from "../shared/context";
import { rejectLines } from "./shared/reject-lines";

/** Refused lines that are read at a time. */
const SOME = 1_000;

/**
 * The refused lines of an import as a file like the one that was sent: why each was refused, then what it
 * said. Put right or not, it can be sent in again and means the same. Nothing where no line was refused.
 * @param id of the import, which is the actor's organisation's.
 */
export async function* rejectFile(context: UseCaseContext, id: string): AsyncGenerator<string> {
  const { organisationId } = context.actor;
  const { row, hasUnsplit } = await context.transaction(async (db) => ({
    row: await findImport(db, organisationId, id),
    hasUnsplit: await anyUnsplit(db, organisationId, id),
  }));
  if (!row) return;
  for (let after = 0, isFirst = true; ; isFirst = false) {
    const place = after;
    const some: readonly RefusalRow[] = await context.transaction((db) =>
      findRefusals(db, organisationId, id, { place, most: SOME }),
    );
    if (some.length === 0) return;
    const [headings, ...lines] = [...rejectLines(row, some, hasUnsplit)];
    if (headings !== undefined && (isFirst || row.format === "NDJSON")) yield headings;
    yield* lines;
    after = some.at(-1)?.line ?? 0;
  }
}
