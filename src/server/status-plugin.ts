import type { ApolloServerPlugin } from "@apollo/server";
import { CHALLENGE } from "./authentication";
import { ERROR_CODES } from "./error-codes";

/** Gives an answer without data the HTTP status of its worst error, so that an outage looks like one to whatever retries. */
export const statusPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== "single") return;
        const { data, errors } = response.body.singleResult;
        if (data || !errors) return;
        const worst = Math.max(...errors.map(({ extensions }) => statusOf(extensions?.code)));
        if (worst > (response.http.status ?? 200)) response.http.status = worst;
        if (response.http.status === 401) response.http.headers.set("www-authenticate", CHALLENGE);
      },
    };
  },
};

function statusOf(code: unknown): number {
  return (typeof code === "string" && ERROR_CODES[code]?.status) || 500;
}
