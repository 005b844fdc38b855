import type { GraphQLSchema } from "graphql";
import { buildPeerwaySchema } from "../schema/build";
import { resolvers } from ".";
import { guardSchema } from "./guard/compile";
import { makeRefusableNullable } from "./guard/refusable";
import { readTexts } from "./guard/texts";

/**
 * The schema as clients see it: the fields of the resolvers, nullable if the policy table may refuse a
 * field on its own.
 */
export const publicSchema = (): GraphQLSchema => makeRefusableNullable(buildPeerwaySchema(resolvers));

/**
 * The schema as it is served: every field protected by its rule of the policy table, and every text read by
 * the rule for texts.
 */
export const guardedSchema = (): GraphQLSchema => guardSchema(readTexts(publicSchema()));
