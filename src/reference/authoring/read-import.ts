import type { z } from "zod";
import type { Finding } from "../checking";
import { programmeDocument } from "../documents/curriculum";
import { frameworkDocument } from "../documents/framework";
import { readDocument } from "../documents/read";

/**
 * The kinds that can be imported, each with how a document becomes what its draft says, all that was left out
 * filled in.
 */
const IMPORTS = {
  PROGRAMME: reading(programmeDocument, (document) => document),
  FRAMEWORK_VERSION: reading(frameworkDocument, (document) => ({
    ...document,
    code: document.framework.code,
    title: `${document.framework.title} ${document.framework.version}`,
  })),
};
export type ImportedKind = keyof typeof IMPORTS;

/** What a document says, or what is wrong with its form. */
export interface ReadImport<Content> {
  /** Null where it cannot be read. */
  readonly content: Content | null;
  readonly findings: readonly Finding[];
}

function reading<Shape extends z.ZodType, Content>(shape: Shape, of: (document: z.infer<Shape>) => Content) {
  return (document: unknown): ReadImport<Content> => {
    const read = readDocument(shape, document);
    return { content: read.document === null ? null : of(read.document), findings: read.findings };
  };
}

/** Reads a document that somebody sent as a draft of a kind. */
export const readImport = <Kind extends ImportedKind>(
  kind: Kind,
  document: unknown,
): ReturnType<(typeof IMPORTS)[Kind]> => IMPORTS[kind](document) as ReturnType<(typeof IMPORTS)[Kind]>;
