import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, parse, type ValidationRule } from "graphql";
import { type Cost, costOf } from "../../schema/cost";
import type { Turn } from "../admission/turn";
import { excessesOf } from "./document";
import { requireOperation } from "./operation";
import type { Limits } from "./table";

/** The errors of documents that exceed a limit, by the stand-in that replaces each of them. */
const refused = new WeakMap<DocumentNode, readonly GraphQLError[]>();

/** Reports for a stand-in why its document was refused. */
export const excessRule: ValidationRule = (context) => ({
  Document(document) {
    for (const error of refused.get(document) ?? []) context.reportError(error);
  },
});

/** The parts of a request's context that counting its cost needs. */
export interface Priced {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly turn: Turn;
}

/**
 * Refuses operations that would cost too much before they are validated or run, and reports the counted cost
 * in extensions.cost.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Priced> {
  return {
    async requestDidStart() {
      let cost: Cost | null = null;
      return {
        async validationDidStart(request) {
          const excesses = excessesOf(request.document, limits);
          if (excesses.length === 0) return;
          // A hook cannot refuse here, and this document must not be validated, so a stand-in replaces it.
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
              `This operation would cost ${counted}; the limit is ${limits.cost}. Ask for smaller pages, or for fewer fields of each item.`,
            );
          if (depth > limits.depth)
            throw tooMuch(
              "QUERY_TOO_DEEP",
              `This operation reaches ${depth} fields deep; the limit is ${limits.depth}. Ask for the inner objects by their id.`,
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
