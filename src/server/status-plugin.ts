import type { ApolloServerPlugin } from "@apollo/server";
import { CHALLENGE } from "./authentication";
import { ERROR_CODES, retryAfterOf } from "./error-codes";

/**
 * Gives an answer its HTTP status, the same for both media types (docs/errors.md): 200 if any of the
 * requested data is in it, and otherwise the status of its worst error, so that clients which retry recognise
 * an outage.
 */
export const statusPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== "single") return;
        const { data, errors } = response.body.singleResult;
        if (!errors || hasData(data)) return;
        const statuses = errors.map(({ extensions }) => statusOf(extensions?.code));
        const worst = Math.max(...statuses);
        if (worst > (response.http.status ?? 200)) response.http.status = worst;
        if (response.http.status === 503) {
          const after = retryAfterOf(errors[statuses.indexOf(503)]?.extensions?.code);
          if (after !== null) response.http.headers.set("retry-after", after);
        }
        if (response.http.status === 401) response.http.headers.set("www-authenticate", CHALLENGE);
      },
    };
  },
};

/**
 * Null next to an error would read as "there is none", so an answer that has only nulls does not count as
 * data.
 */
const hasData = (data: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  Object.values(data ?? {}).some((value) => value !== null);

function statusOf(code: unknown): number {
  return (typeof code === "string" && ERROR_CODES[code]?.status) || 500;
}
