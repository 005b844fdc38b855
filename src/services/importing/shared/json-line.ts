import { messages } from "../messages";
/** The keys of a JSON object as they are written, each with its value's own text. */
export type JsonEntries = readonly (readonly [key: string, source: string])[];

/** Reads a line that has to be a JSON object; else says why it is not one. */
export function jsonEntries(text: string): { readonly entries: JsonEntries } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { problem: messages.notObject };
  } catch {
    return { problem: messages.notJson };
  }
  return { entries: entriesOf(text) };
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,}\]]+/y;

/** @param text an object that is valid JSON. */
function entriesOf(text: string): JsonEntries {
  const entries: [string, string][] = [];
  for (let at = text.indexOf("{") + 1; ; ) {
    at = skip(text, at, /[\s,]*/y);
    if (text[at] === "}") return entries;
    const keyEnd = skip(text, at, STRING);
    const begin = skip(text, keyEnd, /\s*:\s*/y);
    const end = valueEnd(text, begin);
    entries.push([String(JSON.parse(text.slice(at, keyEnd))), text.slice(begin, end)]);
    at = end;
  }
}

function skip(text: string, at: number, what: RegExp): number {
  what.lastIndex = at;
  return what.test(text) ? what.lastIndex : at;
}

function valueEnd(text: string, begin: number): number {
  let depth = 0;
  for (let at = begin; ; ) {
    const sign = text[at];
    if (sign === '"') at = skip(text, at, STRING);
    else if (sign === "{" || sign === "[" || sign === "}" || sign === "]") {
      depth += sign === "{" || sign === "[" ? 1 : -1;
      at += 1;
    } else at = depth > 0 ? skip(text, at, /[^"{}[\]]+/y) : skip(text, at, PLAIN);
    if (depth === 0) return at;
  }
}

/**
 * A value as the text of a field: a string, or a number that every reader takes for the same one.
 * @param source the value as it is written.
 * @returns null for a kind of value that no field is.
 */
export function fieldText(source: string): string | null {
  if (source.startsWith('"')) return String(JSON.parse(source));
  if (source === "null") return "";
  if (!/^-?\d+(?:\.\d+)?$/.test(source)) return null;
  const number = Number(source);
  const isWhole = Number.isInteger(number);
  const written = source.includes(".") ? source.replace(/\.?0+$/, "") : source;
  return String(number) === written && (!isWhole || Number.isSafeInteger(number)) ? written : null;
}
