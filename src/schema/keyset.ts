import { type Connection, decodeCursor, encodeCursor, type PageRequest } from "./connection";
import { badInput } from "./node";

/** A place in a list that is ordered by a text and, where two are alike, by an id. */
export type Place = readonly [text: string, id: string];

/**
 * The place that a page starts from; null for the beginning, or the end.
 * @throws a GraphQL error with code BAD_USER_INPUT where the cursor is not one of that list.
 */
export function placeOf(list: string, { cursor }: PageRequest): Place | null {
  if (cursor === null) return null;
  const [text = "", id = ""] = decodeCursor(list, cursor, 2);
  if (!/^[0-9a-f-]{36}$/.test(id)) throw badInput("The cursor is not one that this list has given.");
  return [text, id];
}

/**
 * A page of a list that the database orders.
 * @param rows in the direction of the page, one more than its size where others follow.
 * @param count looks at everything that the list's filter lets through: called only where the count is asked for.
 */
export function keysetPage<Row>(
  list: string,
  rows: readonly Row[],
  { size, backwards, cursor }: PageRequest,
  placeIn: (row: Row) => Place,
  count: () => Promise<number>,
): Connection<Row> {
  const further = rows.length > size;
  const page = rows.slice(0, size);
  if (backwards) page.reverse();
  const edges = page.map((node) => ({ node, cursor: encodeCursor(list, placeIn(node)) }));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: backwards ? cursor !== null : further,
      hasPreviousPage: backwards ? further : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return count();
    },
  };
}
