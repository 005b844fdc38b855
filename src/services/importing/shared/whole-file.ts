import { messages } from "../messages";
import { missingHeadings } from "./cells";
import { FileError } from "./file-error";
import type { FileFormat } from "./lines";
import type { Mapping } from "./mapping";
import { READY_MAPPINGS } from "./ready-mappings";

/** @throws FileError unless the worker is named either by the sender or in the file, and not by both. */
export function requireWorkerIfNeeded(mapping: Mapping, worker: string | null): void {
  const isNeeded = Object.values(mapping.columns).some(({ given }) => given === "worker");
  if (worker === null && isNeeded) throw new FileError(messages.workerMissing, ["worker"]);
  if (worker !== null && !isNeeded) throw new FileError(messages.workerTwice, ["worker"]);
}

/** What another format looks like at its beginning. @throws FileError if a file is of the other one. */
export function requireFormat(format: FileFormat, mapping: Mapping, beginning: Buffer): void {
  const [first = ""] = beginning
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart()
    .split(/[\r\n]/, 1);
  if (format === "CSV" && /^\{\s*"/.test(first)) throw new FileError(messages.isJsonLines, ["format"]);
  if (/^\[\s*(?:\{|$)/.test(first)) throw new FileError(messages.isJsonList);
  if (format === "NDJSON" && readsAsHeadings(first, mapping)) throw new FileError(messages.isCsv, ["format"]);
}

function readsAsHeadings(first: string, mapping: Mapping): boolean {
  const cells = first.split(mapping.delimiter ?? ",").map((cell) => cell.replaceAll('"', "").trim());
  return !first.startsWith("{") && cells.length > 1 && missingHeadings(mapping, cells).length === 0;
}

/** @throws FileError for headings without those that are needed. */
export function requireHeadings(
  { mapping, needsEveryColumn = false }: { readonly mapping: Mapping; readonly needsEveryColumn?: boolean },
  headings: readonly string[],
): void {
  const missing = missingHeadings(mapping, headings);
  if (missing.length > 0)
    throw new FileError(
      messages.columnsMissing(missing, hintOf(mapping, headings) ?? messages.firstLineNamesColumns),
    );
  if (!needsEveryColumn) return;
  for (const [field, { from }] of Object.entries(mapping.columns))
    if (from !== undefined && !headings.includes(from) && !isReady(mapping.kind, field, from))
      throw new FileError(messages.columnOfMappingMissing(field, from, headings.slice(0, 20)), [
        "mapping",
        "columns",
        field,
        "from",
      ]);
}

/**
 * Whether a column is one that a ready mapping reads: a copy of that means the same, and files may lack some.
 */
const isReady = (kind: Mapping["kind"], field: string, from: string): boolean =>
  from === field ||
  Object.values(READY_MAPPINGS).some((ready) => ready.kind === kind && ready.columns[field]?.from === from);

/** What may be wrong with a first line that names no columns. */
function hintOf({ delimiter }: Mapping, headings: readonly string[]): string | null {
  const [first = ""] = headings;
  if (headings.length > 1) return null;
  if (/[;\t|~]/.test(first)) return messages.firstLineIsDelimited(delimiter ?? ",");
  return /^[A-Za-z0-9+/=_-]{60,}$/.test(first) ? messages.looksLikeBase64 : null;
}
