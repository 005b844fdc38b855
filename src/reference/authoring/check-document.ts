import { type Finding, finding } from "../checking/findings";
import { unknownCode } from "../checking/unknown";
import type { FrameworkReference } from "../framework";

/** Codes of routes and role bands, as those of the files are written. */
const CODE = /^[A-Z0-9][A-Z0-9_-]{0,39}$/;

export const checkCode = (code: string): Finding[] =>
  CODE.test(code) ? [] : [finding("CODE_FORMAT", ["code"], code)];

/** @param what is written, for the words: "A route". */
export function checkTexts(what: string, texts: Readonly<Record<string, string>>): Finding[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text.trim() === "" ? [finding("MISSING", [field], what, `a ${field} in plain words`)] : [],
  );
}

/** Whether every source that is named is in the published list. */
export function checkSources(
  refs: readonly (readonly [ref: string | null | undefined, path: readonly string[]])[],
  { sources }: FrameworkReference,
): Finding[] {
  return refs.flatMap(([ref, path]) =>
    ref == null || sources.has(ref) ? [] : [unknownCode(path, "source", ref, sources.keys())],
  );
}
