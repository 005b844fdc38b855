import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { COST_CEILING, costOf } from "../schema/cost";

/** Refuses what would cost too much before it runs, and says in extensions.cost what was counted. */
export const costPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    let counted = 0;
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        counted = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
        if (counted <= COST_CEILING) return;
        throw new GraphQLError(
          `This would cost ${counted}; the ceiling is ${COST_CEILING}. Ask for smaller pages, or for less of each item.`,
          {
            extensions: {
              code: "QUERY_TOO_COSTLY",
              cost: { counted, ceiling: COST_CEILING },
              http: { status: 400 },
            },
          },
        );
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== "single" || counted === 0) return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { counted, ceiling: COST_CEILING },
        };
      },
    };
  },
};
