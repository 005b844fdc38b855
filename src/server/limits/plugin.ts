import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, parse, type ValidationRule } from "graphql";
import { type Cost, costOf } from "../../schema/cost";
import type { Turn } from "../admission/turn";
import { excessesOf } from "./document";
import { requireOperation } from "./operation";
import type { Limits } from "./table";

/** Documents that stand in for ones that hold too much, with what is to be said of them. */
const refused = new WeakMap<DocumentNode, readonly GraphQLError[]>();

/** Says of a stand-in why the document was refused. */
export const excessRule: ValidationRule = (context) => ({
  Document(document) {
    for (const error of refused.get(document) ?? []) context.reportError(error);
  },
});

/** What is needed of a request's context to price it. */
export interface Priced {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly turn: Turn;
}

/** Refuses what would cost too much before it is validated or run, and says in extensions.cost what was counted. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Priced> {
  return {
    async requestDidStart() {
      let cost: Cost | null = null;
      return {
        async validationDidStart(request) {
          const excesses = excessesOf(request.document, limits);
          if (excesses.length === 0) return;
          // A hook cannot refuse here, and validating what was sent is what must not happen: a stand-in takes its place.
          const standIn = parse("{ __typename }");
          refused.set(standIn, excesses);
          Object.assign(request, { document: standIn });
        },
        async didResolveOperation({ schema, document, operation, request, contextValue: { today, turn } }) {
          const meant = requireOperation(schema, document, operation, request.operationName);
          cost = costOf(schema, document, meant, request.variables ?? {}, today);
          turn.price(cost);
          const { counted, depth } = cost;
          if (counted > limits.cost)
            throw tooMuch(
              "QUERY_TOO_COSTLY",
              `This would cost ${counted}; the ceiling is ${limits.cost}. Ask for smaller pages, or for less of each item.`,
            );
          if (depth > limits.depth)
            throw tooMuch(
              "QUERY_TOO_DEEP",
              `This reaches ${depth} fields deep; the ceiling is ${limits.depth}. Ask for the inner things by their id.`,
            );
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== "single") return;
          const { singleResult } = body;
          if (!singleResult.data && singleResult.errors)
            singleResult.errors = singleResult.errors.slice(0, limits.errors);
          if (cost)
            singleResult.extensions = {
              ...singleResult.extensions,
              cost: { counted: cost.counted, ceiling: limits.cost },
            };
        },
      };
    },
  };
}

function tooMuch(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
