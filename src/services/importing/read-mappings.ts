import { FIELDS, type FileKind } from "./shared/fields";
import type { Mapping } from "./shared/mapping";
import { plainMapping, READY_MAPPINGS, SYSTEM_OF } from "./shared/ready-mappings";

/** A way to read a file's columns that is ready. */
export interface ReadyMappingEntry {
  readonly name: string;
  /** What importFile takes; null for how files are read without it. */
  readonly ready: "ESR_COMPETENCES" | "MOODLE_COURSE_COMPLETION" | null;
  readonly kind: FileKind;
  readonly system: string;
  readonly columns: { field: string; column: string | null; isRequired: boolean }[];
  readonly mapping: Mapping;
}

/**
 * All of them: first how each kind of file is read without a mapping, then those for other systems' files.
 */
export function readyMappings(): ReadyMappingEntry[] {
  const plain = (Object.keys(FIELDS) as FileKind[]).map((kind) =>
    entryOf(kind.toLowerCase().replaceAll("_", "-"), null, systemOf(kind), plainMapping(kind)),
  );
  const others = Object.entries(READY_MAPPINGS).map(([name, mapping]) =>
    entryOf(
      name,
      name.toUpperCase().replaceAll("-", "_") as NonNullable<ReadyMappingEntry["ready"]>,
      SYSTEM_OF[name] ?? name,
      mapping,
    ),
  );
  return [...plain, ...others];
}

const systemOf = (kind: FileKind): string =>
  kind === "ESR_GO"
    ? "Electronic Staff Record (ESR): Generic Outbound files, as docs/esr.md describes"
    : "Any: columns that bear the names of the fields";

function entryOf(
  name: string,
  ready: ReadyMappingEntry["ready"],
  system: string,
  mapping: Mapping,
): ReadyMappingEntry {
  const fields: Readonly<Record<string, { readonly needed: boolean }>> = FIELDS[mapping.kind];
  const columns = Object.entries(fields).map(([field, { needed }]) => ({
    field,
    column: mapping.columns[field]?.from ?? null,
    isRequired: needed,
  }));
  return { name, ready, kind: mapping.kind, system, columns, mapping };
}
