import type { GraphQLSchema } from "graphql";
import { buildPeerwaySchema } from "../schema/build";
import { resolvers } from ".";
import { guard } from "./guard/compile";
import { readTexts } from "./guard/texts";

/** The schema as it is served: every field under its rule of the policy table, and every text read by the rule for texts. */
export const guardedSchema = (): GraphQLSchema => guard(readTexts(buildPeerwaySchema(resolvers)));
