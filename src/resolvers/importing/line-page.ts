import { decodeCursor, type PageRequest } from "../../schema/connection";
import type { ImportLine } from "../../schema/importing/imports";
import { badInput } from "../../schema/node";

/** Where a page of a file's lines begins: one line more than it holds, so that it shows whether others follow. */
export function linePage(list: string, { size, backwards, cursor }: PageRequest) {
  const [line = ""] = cursor === null ? [] : decodeCursor(list, cursor, 1);
  if (cursor !== null && !/^\d{1,9}$/.test(line))
    throw badInput("The cursor is not one that this list has given.");
  return { place: cursor === null ? null : Number(line), most: size + 1, backwards };
}

/** What the cursor of a line carries. */
export const lineOfPage = ({ line }: ImportLine): readonly [string] => [String(line)];
