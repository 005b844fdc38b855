import type { NamedByCode, NamedUnit, NamedWorker } from "../../shared/by";
import { refuse } from "../../shared/context";
import { cutContent } from "../esr/inspect-esr-file";
import { messages } from "../messages";
import type { FileKind } from "./fields";
import { FileError } from "./file-error";
import { type Given, withGiven } from "./given";
import { type FileFormat, fileOf } from "./lines";
import { type Mapping, readMapping } from "./mapping";
import { plainMapping, READY_MAPPINGS } from "./ready-mappings";
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
  /** The worker of the whole file, if it has no column for them. */
  readonly worker?: NamedWorker | null;
  /** The unit and the programme of the whole file, if it has no columns for them. */
  readonly unit?: NamedUnit | null;
  readonly programme?: NamedByCode | null;
  readonly extractedOn?: string | null;
  readonly recordRetracted?: boolean | null;
  readonly dryRun: boolean;
  /** Whether a file of ESR is taken although the one before it is missing. */
  readonly acceptGap?: boolean | null;
}

/**
 * @param worker number of the worker of the whole file; null if it has a column for them.
 * @param given what else is named of the whole file.
 * @throws FileError, MappingError or Refused for what cannot be read.
 */
export function parseSentFile(
  sent: SentContent,
  worker: string | null,
  given: Given,
): { readonly file: SentFile; readonly content: Buffer } {
  const isEsr = sent.kind === "ESR_GO";
  if (isEsr !== (sent.format === "ESR_GO")) refuse("OUT_OF_RANGE", ["format"], messages.esr.kindAndFormat);
  if (!isEsr && sent.acceptGap) refuse("OUT_OF_RANGE", ["acceptGap"], messages.esr.gapOnlyOfEsr);
  if (isEsr && sent.text != null) refuse("UNREADABLE", ["text"], messages.esr.bytesOnly);
  // What is not read of a file of ESR goes no further than this.
  const content = isEsr ? cutContent(contentOf(sent)) : contentOf(sent);
  return {
    content,
    file: {
      // By code points: half of an emoji at the end is no text.
      name:
        Array.from(sent.fileName?.trim() ?? "")
          .slice(0, 300)
          .join("") || "a file without a name",
      format: sent.format,
      mapping: withGiven(mappingFor(sent), given),
      worker,
      extractedOn: sent.extractedOn ?? null,
      again: sent.recordRetracted ?? false,
      open: () => fileOf(content),
      needsEveryColumn: sent.mapping != null,
      afterGap: sent.acceptGap ?? false,
    },
  };
}

/** @throws Refused unless there is one content; FileError for what is not base64, and for nothing. */
function contentOf({ text, base64 }: SentContent): Buffer {
  if (text == null && base64 == null) refuse("MISSING", ["text"], messages.contentMissing);
  if (text != null && base64 != null) refuse("UNREADABLE", ["base64"], messages.contentTwice);
  const content = base64 == null ? Buffer.from(text ?? "") : decoded(base64);
  if (content.toString("latin1").trim() === "") throw new FileError(messages.contentEmpty);
  return content;
}

function decoded(base64: string): Buffer {
  if (/^\s*data:/.test(base64)) throw new FileError(messages.dataAddress);
  const written = base64.replace(/\s+/g, "");
  const signs = written.replace(/=+$/, "");
  const padded = written !== signs;
  const content = Buffer.from(signs, "base64");
  const unpadded = content.toString(/[-_]/.test(signs) ? "base64url" : "base64").replace(/=+$/, "");
  if (unpadded !== signs || (padded && written.length !== Math.ceil(signs.length / 4) * 4))
    throw new FileError(messages.notBase64);
  return content;
}

function mappingFor({ kind, ready, mapping }: SentContent): Mapping {
  if (ready != null && mapping != null) refuse("UNREADABLE", ["mapping"], messages.mappingTwice);
  const name = ready?.toLowerCase().replaceAll("_", "-") ?? "";
  const chosen = Object.hasOwn(READY_MAPPINGS, name)
    ? READY_MAPPINGS[name]
    : mapping
      ? readMapping(mapping)
      : plainMapping(kind);
  if (chosen?.kind === kind) return chosen;
  return refuse("OUT_OF_RANGE", ["kind"], messages.mappingOfOtherKind(chosen?.kind, kind));
}
