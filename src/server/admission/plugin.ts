import type { ApolloServerPlugin } from "@apollo/server";
import type { Turn } from "./turn";

/** Adds to an answer how long it waited for its turn, if it did, and when to try again, if it was refused. */
export const turnPlugin: ApolloServerPlugin<{ readonly turn: Turn }> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { turn }, response: { body, http } }) {
        if (body.kind !== "single") return;
        const { singleResult } = body;
        const retryAfter = singleResult.errors?.[0]?.extensions?.retryAfter;
        if (!singleResult.data && typeof retryAfter === "number")
          http.headers.set("retry-after", String(retryAfter));
        const { place, milliseconds } = turn.waited;
        if (place > 0)
          singleResult.extensions = {
            ...singleResult.extensions,
            queue: { place, waitedMilliseconds: Math.round(milliseconds) },
          };
      },
    };
  },
};
