import type { ApolloServerPlugin } from "@apollo/server";
import { actingHint, type HintedContext } from "../resolvers/acting-hint";

/** Says in extensions.hints what may have been forgotten, where a query found nothing that it asked for by name. */
export const hintsPlugin: ApolloServerPlugin<HintedContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, operation, contextValue }) {
        if (body.kind !== "single" || operation?.operation !== "query") return;
        const { singleResult } = body;
        const { data, errors } = singleResult;
        // What was refused says itself why.
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
