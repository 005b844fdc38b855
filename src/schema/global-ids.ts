import { type GraphQLSchema, isObjectType } from "graphql";
import { toGlobalId } from "../entities/global-id";

/**
 * Resolves the id of every object that implements Node: the global id of its type's name and its own property `id`. A type whose id
 * comes from another property (a version of a route has the id of the route), or has a description of its own, has a field resolver for it.
 */
export function resolveGlobalIds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === "Node")) continue;
    const { id } = type.getFields();
    if (id) id.resolve ??= ({ id: own }: { readonly id: string }) => toGlobalId(type.name, own);
  }
}
