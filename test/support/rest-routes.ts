import fastify from "fastify";
import type { RestRoutes } from "../../src/rest/routes";

/** Routes are added without reading anything. */
export const NO_REFERENCE = { current: null as never };

/** The patterns of all routes of other standards, as an application registers them. */
export async function routesOf(served: readonly RestRoutes[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const app = fastify();
  app.addHook("onRoute", ({ url }) => {
    found.add(url);
  });
  for (const { prefix, add } of served)
    await app.register(async (scope) => add(scope, { contextFor: () => null }), { prefix });
  await app.ready();
  await app.close();
  return [...found];
}
