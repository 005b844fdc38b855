import type { ApolloServerPlugin } from "@apollo/server";
import { ERROR_CODES } from "../error-codes";
import { nameOf } from "./operation-name";
import type { RequestRecord } from "./request-record";

/** The part of a request's context that is noted. */
export interface RecordedContext {
  readonly record: RequestRecord;
}

const requests = new WeakMap<object, string>();

/** The id of the request that an error belongs to, if it is known. */
export const requestIdOf = (error: unknown): string | undefined => requests.get(Object(error) as object);

/** Notes the operation of a request, its cost and the codes of its errors. */
export const recordPlugin: ApolloServerPlugin<RecordedContext> = {
  async requestDidStart({ contextValue: { record } }) {
    return {
      async didResolveOperation({ document, operation }) {
        if (!operation) return;
        record.kind = operation.operation;
        record.operation = nameOf(document, operation);
      },
      async didEncounterErrors({ errors }) {
        for (const error of errors) requests.set(error, record.id);
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== "single") return;
        const { errors = [], extensions } = body.singleResult;
        record.addCodes(
          errors.map((error) => error.extensions?.code),
          ERROR_CODES,
        );
        const cost = Object(extensions?.cost) as { counted?: unknown };
        if (typeof cost.counted === "number") record.cost = cost.counted;
      },
    };
  },
};
