import {
  badCursor,
  type Connection,
  decodeCursor,
  type Edge,
  encodeCursor,
  type PageInfo,
  type PageRequest,
} from "./connection";

/** A position in a list that is ordered by a text and, for equal texts, by an id. */
export type KeysetPosition = readonly [text: string, id: string];
/** The same for a list in which two ids identify an item. */
export type PairPosition = readonly [text: string, id: string, other: string];

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The position that a page starts from; null for the start, or the end.
 * @param isText whether a text can be one that the list is ordered by.
 * @throws a GraphQL error with code BAD_USER_INPUT if the cursor does not belong to that list.
 */
export function positionOf(list: string, request: PageRequest, isText = anyText): KeysetPosition | null {
  const place = read(list, request, 1, isText);
  return place && [place.text, place.ids[0] ?? ""];
}

/** The same for a list that is ordered by a text and two ids. */
export function pairPositionOf(list: string, request: PageRequest, isText = anyText): PairPosition | null {
  const place = read(list, request, 2, isText);
  return place && [place.text, place.ids[0] ?? "", place.ids[1] ?? ""];
}

/** Whether a text is a day, before all days, or after them. */
export const isDayOrEnd = (text: string): boolean =>
  /^-?infinity$/.test(text) || (/^(?!0000)\d{4}-\d\d-\d\d$/.test(text) && isCivilDay(text));

/** Date.parse accepts 30 February as a day in March. */
const isCivilDay = (text: string): boolean => {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

const anyText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

function read(
  list: string,
  { cursor, backwards }: PageRequest,
  length: number,
  isText: (text: string) => boolean,
): { text: string; ids: readonly string[] } | null {
  if (cursor === null) return null;
  const [text = "", ...ids] = decodeCursor(list, { cursor, backwards }, length + 1);
  if (!isText(text) || !ids.every((id) => ID.test(id)))
    throw badCursor({ cursor, backwards }, "The cursor was not returned by this list.");
  return { text, ids };
}

/**
 * The first page of a list in memory, if the list is read no further than that.
 * @param rows the first rows, one more than the page's size if others follow; it may be left out if nobody
 *   asks whether they do.
 * @param all reads the rest; called only if the count is asked for.
 */
export function firstOfList<Row>(
  list: string,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  size: number,
  all: () => Promise<readonly Row[]>,
): Connection<Row> {
  const page = { size, backwards: false, cursor: null };
  return keysetPage(
    list,
    rows,
    page,
    (row) => [idOf(row)],
    async () => (await all()).length,
  );
}

/**
 * A page of a list that the database orders.
 * @param rows in the direction of the page, one more than its size if others follow.
 * @param count counts everything that passes the list's filter; called only if the count is asked for.
 */
export function keysetPage<Row>(
  list: string,
  rows: readonly Row[],
  { size, backwards, cursor }: PageRequest,
  placeIn: (row: Row) => readonly string[],
  count: () => Promise<number>,
): Connection<Row> {
  const further = rows.length > size;
  const page = rows.slice(0, size);
  if (backwards) page.reverse();
  return new KeysetPage(
    page,
    {
      hasNextPage: backwards ? cursor !== null : further,
      hasPreviousPage: backwards ? further : cursor !== null,
    },
    (node) => encodeCursor(list, placeIn(node)),
    count,
  );
}

/** What is beyond a page. */
type Beyond = Pick<PageInfo, "hasNextPage" | "hasPreviousPage">;

/**
 * Cursors are written, and rows counted, only if they are asked for: a page of 50 workers with a list each
 * has 51 pages. Classes, not objects with getters, for the reason in
 * docs/decisions/2026-11-21-getters-belong-to-classes.md.
 */
class KeysetPage<Row> implements Connection<Row> {
  constructor(
    readonly nodes: readonly Row[],
    private readonly beyond: Beyond,
    private readonly cursorOf: (node: Row) => string,
    private readonly count: () => Promise<number>,
  ) {}

  get edges(): readonly Edge<Row>[] {
    return this.nodes.map((node) => ({ node, cursor: this.cursorOf(node) }));
  }

  get pageInfo(): PageInfo {
    return new KeysetPageInfo(this.beyond, this.nodes, this.cursorOf);
  }

  get totalCount(): Promise<number> {
    return this.count();
  }
}

class KeysetPageInfo<Row> implements PageInfo {
  constructor(
    private readonly beyond: Beyond,
    private readonly nodes: readonly Row[],
    private readonly cursorOf: (node: Row) => string,
  ) {}

  get hasNextPage(): boolean {
    return this.beyond.hasNextPage;
  }

  get hasPreviousPage(): boolean {
    return this.beyond.hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.cursorAt(0);
  }

  get endCursor(): string | null {
    return this.cursorAt(-1);
  }

  private cursorAt(place: number): string | null {
    const node = this.nodes.at(place);
    return node === undefined ? null : this.cursorOf(node);
  }
}
