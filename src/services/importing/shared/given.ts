import { messages } from "../messages";
import { FileError } from "./file-error";
import type { Column, Mapping } from "./mapping";

/** What is named when a file is sent, of all of it, as well as its worker. */
export interface Given {
  readonly unit: { readonly curriculum: string; readonly code: string } | null;
  /** Code of a programme. */
  readonly programme: string | null;
}

export const NOTHING_GIVEN: Given = { unit: null, programme: null };

/**
 * A mapping with what was named when the file was sent. @throws FileError if it needs a unit and none was
 * named, or something was named that it does not take.
 */
export function withGiven(mapping: Mapping, { unit, programme }: Given): Mapping {
  const takes = (what: Column["given"]) => Object.values(mapping.columns).some(({ given }) => given === what);
  if (unit === null && takes("unit")) throw new FileError(messages.unitMissing, ["unit"]);
  if (unit !== null && !takes("unit")) throw new FileError(messages.notGiven("unit"), ["unit"]);
  if (programme !== null && !takes("programme"))
    throw new FileError(messages.notGiven("programme"), ["programme"]);
  const texts: Readonly<Record<string, string | null | undefined>> = {
    unit: unit?.code,
    curriculum: unit?.curriculum,
    programme,
  };
  const columns = Object.entries(mapping.columns).flatMap(([field, column]): [string, Column][] => {
    if (column.given === undefined || column.given === "worker") return [[field, column]];
    const constant = texts[field];
    return constant ? [[field, { constant }]] : [];
  });
  return { ...mapping, columns: Object.fromEntries(columns) };
}
