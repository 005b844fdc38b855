import type { FastifyInstance, HTTPMethods } from "fastify";
import { ScimError } from "../interchange/scim/scim-error";

const METHODS: readonly HTTPMethods[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Watches which routes are added. @returns a function that answers every other method at their paths with 405
 * (RFC 7644, section 4, of the routes that describe the service).
 */
export function refuseOtherMethods(scope: FastifyInstance): () => void {
  const served = new Map<string, Set<string>>();
  let isDone = false;
  scope.addHook("onRoute", ({ routePath, method }) => {
    if (isDone) return;
    const methods = served.get(routePath) ?? new Set();
    for (const each of [method].flat()) methods.add(each);
    served.set(routePath, methods);
  });
  return () => {
    isDone = true;
    for (const [url, methods] of served) {
      const allow = METHODS.filter((each) => methods.has(each)).join(", ");
      scope.route({
        method: METHODS.filter((each) => !methods.has(each)),
        url,
        onRequest: async (_, reply) => {
          reply.header("allow", allow);
          throw new ScimError(405, `Here, only these methods are answered: ${allow}.`);
        },
        handler: () => {},
      });
    }
  };
}
