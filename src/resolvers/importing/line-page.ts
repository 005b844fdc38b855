import { badCursor, decodeCursor, type PageRequest } from "../../schema/connection";
import type { ImportLine } from "../../schema/importing/imports";

/**
 * How many characters of a line's content are shown; the reject file has all of it. A page of long lines
 * would otherwise be several megabytes.
 */
const LONGEST = 1_000;

/**
 * The start of a page of a file's lines, with one line more than its size, which shows whether others follow.
 */
export function linePage(list: string, { size, backwards, cursor }: PageRequest) {
  const [line = ""] = cursor === null ? [] : decodeCursor(list, { cursor, backwards }, 1);
  if (cursor !== null && !/^\d{1,9}$/.test(line))
    throw badCursor({ cursor, backwards }, "The cursor was not returned by this list.");
  return { place: cursor === null ? null : Number(line), most: size + 1, backwards, longest: LONGEST };
}

/** The content of a line's cursor. */
export const lineOfPage = ({ line }: ImportLine): readonly [string] => [String(line)];
