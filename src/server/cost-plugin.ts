import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { COST_CEILING, type Cost, costOf, DEPTH_CEILING } from "../schema/cost";

/** Refuses what would cost too much before it runs, and says in extensions.cost what was counted. */
export const costPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    let cost: Cost | null = null;
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        // Without an operation the pipeline itself refuses, next.
        if (!operation) return;
        cost = costOf(schema, document, operation, request.variables ?? {});
        const { counted, depth } = cost;
        if (counted > COST_CEILING)
          throw tooMuch(
            "QUERY_TOO_COSTLY",
            counted,
            `This would cost ${counted}; the ceiling is ${COST_CEILING}. Ask for smaller pages, or for less of each item.`,
          );
        if (depth > DEPTH_CEILING)
          throw tooMuch(
            "QUERY_TOO_DEEP",
            counted,
            `This reaches ${depth} fields deep; the ceiling is ${DEPTH_CEILING}. Ask for the inner things by their id.`,
          );
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== "single" || cost === null) return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { counted: cost.counted, ceiling: COST_CEILING },
        };
      },
    };
  },
};

function tooMuch(code: string, counted: number, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, cost: { counted, ceiling: COST_CEILING }, http: { status: 400 } },
  });
}
