import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { badField } from "./bad-argument";

/** The greatest number of items on a page. */
export const PAGE_LIMIT = 100;

@ObjectType({ description: "The position of a page in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more items follow." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether items come before." })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null on an empty page." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item; null on an empty page." })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many items from the start of the list, 1 to 100. Either first or last is required.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only items after this cursor; for use with first." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many items from the end of the list, 1 to 100." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only items before this cursor; for use with last." })
  before?: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | Promise<number>;
}

/** A type's name in words: curriculum unit for CurriculumUnit. */
const wordsOf = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

/** Makes the connection type of a node type, named after it. */
export function connectionOf<T extends object>(
  node: ClassType<T>,
  name: string,
  plural: string,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, {
    description: `One ${wordsOf(name)} on a page, with its position in the list.`,
  })
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: "The opaque position of this item in the list." })
    cursor: string;

    @Field(() => node, { description: `The ${wordsOf(name)} at this position.` })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: "The items on the page, each with its position." })
    edges: NodeEdge[];

    @Field(() => [node], { simple: true, description: "The items on the page." })
    nodes: T[];

    @Field(() => PageInfo, { description: "The position of the page in the list." })
    pageInfo: PageInfo;

    // It may be a promise, so the executor must not read it as a plain property.
    @Field(() => Int, {
      simple: false,
      description: "The number of items in the whole list; it is counted only if you ask for it.",
    })
    totalCount: number | Promise<number>;
  }
  return NodeConnection;
}

/** The direction and size of a page, checked. */
export interface PageRequest {
  readonly size: number;
  readonly backwards: boolean;
  readonly cursor: string | null;
}

/** @throws a GraphQL error with code BAD_USER_INPUT that says what was wrong and how to correct it. */
export function parsePageRequest({ first, after, last, before }: PageArgs): PageRequest {
  if (first == null && last == null)
    throw badField(
      ["first"],
      "MISSING",
      `Give either first or last, from 1 to ${PAGE_LIMIT}: the maximum number of items on the page.`,
    );
  if (first != null && last != null)
    throw badField(["last"], "OUT_OF_RANGE", "Give either first or last, not both.");
  const size = first ?? last ?? 0;
  if (size < 1 || size > PAGE_LIMIT)
    throw badField(
      [first == null ? "last" : "first"],
      "OUT_OF_RANGE",
      `${first == null ? "last" : "first"} is ${size}; a page has 1 to ${PAGE_LIMIT} items.`,
    );
  if (first == null ? after != null : before != null)
    throw badField(
      [first == null ? "after" : "before"],
      "OUT_OF_RANGE",
      "Use after with first, and before with last.",
    );
  return { size, backwards: first == null, cursor: after ?? before ?? null };
}

/**
 * A page of a list in memory. A cursor names the list and the item, so that it stays valid when items are
 * added.
 * @param list name of the list; a cursor of another list is refused.
 */
export function pageOfList<T>(
  list: string,
  items: readonly T[],
  idOf: (item: T) => string,
  args: PageArgs,
): Connection<T> {
  const { size, backwards, cursor } = parsePageRequest(args);
  const at = cursor === null ? null : placeOf(list, items, idOf, { cursor, backwards });
  const start = backwards ? Math.max(0, (at ?? items.length) - size) : at === null ? 0 : at + 1;
  const end = backwards ? (at ?? items.length) : Math.min(items.length, start + size);
  const edges = items.slice(start, end).map((node) => ({ node, cursor: encodeCursor(list, [idOf(node)]) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < items.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

function placeOf<T>(
  list: string,
  items: readonly T[],
  idOf: (item: T) => string,
  place: GivenCursor,
): number {
  const [id] = decodeCursor(list, place, 1);
  const at = items.findIndex((item) => idOf(item) === id);
  if (at < 0)
    throw badCursor(
      place,
      "The cursor belongs to another list, or to the same list with other filters. Use a cursor that this list has returned.",
    );
  return at;
}

export function encodeCursor(list: string, key: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString("base64url");
}

/** The given cursor: from `before` if the page is read backwards, else from `after`. */
export interface GivenCursor {
  readonly cursor: string;
  readonly backwards: boolean;
}

export const badCursor = ({ backwards }: GivenCursor, message: string): Error =>
  badField([backwards ? "before" : "after"], "UNREADABLE", message);

/** @throws a GraphQL error with code BAD_USER_INPUT if the cursor does not belong to that list. */
export function decodeCursor(list: string, place: GivenCursor, length: number): readonly string[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(place.cursor, "base64url").toString("utf8"));
  } catch {
    parts = null;
  }
  if (
    Array.isArray(parts) &&
    parts[0] === list &&
    parts.length === length + 1 &&
    parts.every((part) => typeof part === "string")
  )
    return parts.slice(1);
  throw badCursor(
    place,
    "The cursor belongs to another list. Use a cursor that this list has returned, unchanged.",
  );
}
