import type { ClassType } from "type-graphql";
import { Fact } from "../entities";
import type { Node } from "../entities/node";
import { type Connection, connectionOf, type PageArgs, pageOfList } from "../schema/connection";
import type { Context } from "./context";
import { findAnyFact } from "./find-fact";

export const FactConnection = connectionOf<Node>(Fact as unknown as ClassType<Node>, "Fact", "facts");

/** A page of facts of any type, in the given order. Only the facts on the page are read. */
export async function factPage(
  context: Context,
  list: string,
  facts: readonly { readonly id: string }[],
  page: PageArgs,
): Promise<Connection<Node>> {
  const { edges, pageInfo, totalCount } = pageOfList(list, facts, ({ id }) => id, page);
  const nodes = await Promise.all(edges.map(({ node }) => findAnyFact(context, node.id)));
  const shown = edges.flatMap(({ cursor }, index) => {
    const node = nodes[index];
    return node ? [{ cursor, node }] : [];
  });
  return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo, totalCount };
}
