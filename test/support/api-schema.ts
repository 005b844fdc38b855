import type { GraphQLSchema } from "graphql";
import { resolvers } from "../../src/resolvers";
import { buildPeerwaySchema } from "../../src/schema/build";

let built: GraphQLSchema | undefined;

/** The schema before anything wraps its fields, built once a worker (0.2 s each): for tests that read it and change nothing of it. */
export const apiSchema = (): GraphQLSchema => {
  built ??= buildPeerwaySchema(resolvers);
  return built;
};
