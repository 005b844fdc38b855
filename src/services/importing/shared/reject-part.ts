import type { Database } from "../../../database/pool";
import { findRefusals } from "../../../repositories/importing/import-refusals";
import type { ImportRow } from "../../../repositories/importing/imports";
import { rejectLines } from "./reject-lines";

/** A file of refused lines, or a part of it that is a file of its own. */
export interface RejectPart {
  readonly text: string;
  /** How many refused lines are in it. */
  readonly lines: number;
  /** The last line of the file that was sent that is in it, where more follow; null at the end. */
  readonly nextAfterLine: number | null;
}

/** Refused lines of one part, and how much of what they said: an answer of some megabytes. */
const LINES = 5_000;
const SIZE = 4_000_000;

/** @returns null if nothing is refused after that line, or what it said is kept no longer. */
export async function rejectPart(db: Database, row: ImportRow, after: number): Promise<RejectPart | null> {
  const found = await findRefusals(db, row.organisationId, row.id, { place: after, most: LINES + 1 });
  const kept = found.slice(0, LINES);
  for (let size = 0, at = 0; at < kept.length; at += 1) {
    const { written, message } = kept[at] ?? { written: null, message: "" };
    size += (written?.length ?? 0) + message.length;
    if (size > SIZE && at > 0) kept.length = at;
  }
  if (kept.every(({ written }) => written === null)) return null;
  const text = [
    ...rejectLines(
      row,
      kept,
      kept.some(({ isSplit }) => !isSplit),
    ),
  ].join("");
  const nextAfterLine = kept.length < found.length ? (kept.at(-1)?.line ?? null) : null;
  return { text, lines: kept.length, nextAfterLine };
}
