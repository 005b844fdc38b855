import type { GraphQLSchema } from "graphql";
import { buildPeerwaySchema } from "../schema/build";
import { resolvers } from ".";
import { guard } from "./guard/compile";

/** The schema as it is served: every field under its rule of the policy table. */
export const guardedSchema = (): GraphQLSchema => guard(buildPeerwaySchema(resolvers));
