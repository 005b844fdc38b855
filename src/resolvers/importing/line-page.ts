import { badCursor, decodeCursor, type PageRequest } from "../../schema/connection";
import type { ImportLine } from "../../schema/importing/imports";

/** Characters that are shown of what a line said; the reject file has all of it. A page of long lines would else be some megabytes. */
const LONGEST = 1_000;

/** Where a page of a file's lines begins: one line more than it holds, so that it shows whether others follow. */
export function linePage(list: string, { size, backwards, cursor }: PageRequest) {
  const [line = ""] = cursor === null ? [] : decodeCursor(list, { cursor, backwards }, 1);
  if (cursor !== null && !/^\d{1,9}$/.test(line))
    throw badCursor({ cursor, backwards }, "The cursor was not returned by this list.");
  return { place: cursor === null ? null : Number(line), most: size + 1, backwards, longest: LONGEST };
}

/** What the cursor of a line carries. */
export const lineOfPage = ({ line }: ImportLine): readonly [string] => [String(line)];
