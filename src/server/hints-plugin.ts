import type { ApolloServerPlugin } from "@apollo/server";
import { actingHint, type HintedContext } from "../resolvers/acting-hint";

/**
 * Adds to extensions.hints what the caller may have forgotten, if a query did not find something that it
 * asked for by name.
 */
export const hintsPlugin: ApolloServerPlugin<HintedContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, operation, contextValue }) {
        if (body.kind !== "single" || operation?.operation !== "query") return;
        const { singleResult } = body;
        const { data, errors } = singleResult;
        // A refused field already has an error that explains why.
        const refused = new Set(errors?.map(({ path }) => path?.[0]));
        const isMissing = Object.entries(data ?? {}).some(
          ([key, value]) => value === null && !refused.has(key),
        );
        const hint = isMissing ? await actingHint(contextValue) : null;
        if (hint !== null) singleResult.extensions = { ...singleResult.extensions, hints: [hint] };
      },
    };
  },
};
