import { COLUMNS, isRecordKind, type LeftOutReason, type RecordKind, UNREAD } from "./columns";

/** What is left of a record whose kind is not known: its content may be anything. */
const UNKNOWN = "???";

/** Places of the columns that are read, after the type of the record. */
const READ: Readonly<Record<RecordKind, ReadonlySet<number>>> = {
  PR: new Set(Object.values(COLUMNS.PR)),
  AS: new Set(Object.values(COLUMNS.AS)),
  CM: new Set(Object.values(COLUMNS.CM)),
};

/**
 * A line without everything that is not read: the first line and the last as they are, a record that is read
 * with its other columns empty, a deletion with its id alone, any other record with its type alone. The result
 * of a line that was cut is the same line.
 */
export function cutLine(line: string): string {
  const type = line.slice(0, 3);
  if (type === "HDR") return cells(line, 7).join("~");
  if (type === "TRL") return cells(line, 2).join("~");
  if (line.length > 3 && line[3] !== "~") return line.trim() === "" ? "" : UNKNOWN;
  const kind = type.slice(0, 2);
  const action = type[2];
  if (action !== "A" && action !== "D") return line.trim() === "" ? "" : UNKNOWN;
  if (!isRecordKind(kind)) return Object.hasOwn(UNREAD, kind) ? type : UNKNOWN;
  if (action === "D") return cells(line, 2).join("~");
  const columns = READ[kind];
  const kept = cells(line, Math.max(...columns) + 1).map((cell, at) =>
    at === 0 || columns.has(at) ? cell : "",
  );
  while (kept.at(-1) === "") kept.pop();
  return kept.join("~");
}

/** The first cells of a line, at most so many; the rest is never made into a text of its own. */
function cells(line: string, most: number): string[] {
  const found: string[] = [];
  for (let from = 0; found.length < most; ) {
    const end = line.indexOf("~", from);
    found.push(line.slice(from, end < 0 ? line.length : end));
    if (end < 0) break;
    from = end + 1;
  }
  return found;
}

/** A record that is read: added, changed, or deleted. */
export interface EsrRecord {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly kind: RecordKind;
  /** A deletion has the id alone. */
  readonly isDeleted: boolean;
  /** Its cells by column; a column that is empty or missing is not among them. */
  readonly cells: Readonly<Record<string, string>>;
}

const ID: Readonly<Record<RecordKind, string>> = {
  PR: "Person ID",
  AS: "Assignment ID",
  CM: "Competency Element ID",
};

/** The id of a record in ESR; empty if the line does not have it. */
export const idOf = ({ kind, cells: read }: Pick<EsrRecord, "kind" | "cells">): string =>
  read[ID[kind]] ?? "";

/** The name of the column that has the id of such a record. */
export const idColumn = (kind: RecordKind): string => ID[kind];

/** Reads a line that was cut. @returns why it is left out, if it is not read. */
export function readCutLine(cut: string, line: number): EsrRecord | LeftOutReason {
  const [type = "", ...values] = cut.split("~");
  const kind = type.slice(0, 2);
  if (!isRecordKind(kind) || type.length !== 3)
    return Object.hasOwn(UNREAD, kind) ? UNREAD[kind as keyof typeof UNREAD] : "OTHER_RECORD";
  const isDeleted = type[2] === "D";
  const read: Record<string, string> = {};
  if (isDeleted) read[ID[kind]] = (values[0] ?? "").trim();
  else
    for (const [name, place] of Object.entries(COLUMNS[kind])) {
      const value = values[place - 1]?.trim();
      if (value) read[name] = value;
    }
  return { line, kind, isDeleted, cells: read };
}
