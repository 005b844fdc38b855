import type { NamedWorker } from "../../shared/by";
import { refuse } from "../../shared/desk";
import type { FileKind } from "./fields";
import { FileError } from "./file-error";
import { type FileFormat, fileOf } from "./lines";
import { type Mapping, plainMapping, READY_MAPPINGS, readMapping } from "./mapping";
import type { SentFile } from "./sent-file";

/** A file that came with a request: as text, or as base64. */
export interface SentContent {
  readonly kind: FileKind;
  readonly format: FileFormat;
  readonly text?: string | null;
  readonly base64?: string | null;
  readonly fileName?: string | null;
  readonly ready?: string | null;
  readonly mapping?: object | null;
  /** Whom all of it is about, where the file does not say. */
  readonly worker?: NamedWorker | null;
  readonly extractedOn?: string | null;
  readonly recordRetracted?: boolean | null;
  readonly dryRun: boolean;
}

/**
 * @param worker number of the worker whom all of it is about; null where the file says.
 * @throws FileError, MappingError or Refused for what cannot be read.
 */
export function fileIn(sent: SentContent, worker: string | null): SentFile {
  const content = contentOf(sent);
  return {
    // By code points: half of an emoji at the end is no text.
    name:
      Array.from(sent.fileName?.trim() ?? "")
        .slice(0, 300)
        .join("") || "a file without a name",
    format: sent.format,
    mapping: mappingFor(sent),
    worker,
    extractedOn: sent.extractedOn ?? null,
    again: sent.recordRetracted ?? false,
    open: () => fileOf(content),
  };
}

/** @throws FileError for what is not base64. */
function contentOf({ text, base64 }: SentContent): Buffer {
  if (base64 == null) return Buffer.from(text ?? "");
  const written = base64.replace(/\s+/g, "");
  const signs = written.replace(/=+$/, "");
  const padded = written !== signs;
  const content = Buffer.from(signs, "base64");
  const unpadded = content.toString(/[-_]/.test(signs) ? "base64url" : "base64").replace(/=+$/, "");
  if (unpadded !== signs || (padded && written.length !== Math.ceil(signs.length / 4) * 4))
    throw new FileError(
      "This is not base64: it holds signs that base64 does not have, or it was cut off. Nothing is recorded.",
    );
  return content;
}

function mappingFor({ kind, ready, mapping }: SentContent): Mapping {
  const name = ready?.toLowerCase().replaceAll("_", "-") ?? "";
  const chosen = Object.hasOwn(READY_MAPPINGS, name)
    ? READY_MAPPINGS[name]
    : mapping
      ? readMapping(mapping)
      : plainMapping(kind);
  if (chosen?.kind === kind) return chosen;
  return refuse("OUT_OF_RANGE", ["kind"], `The mapping is for ${chosen?.kind}, not for ${kind}.`);
}
