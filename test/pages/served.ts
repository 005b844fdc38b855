import fastify, { type FastifyInstance } from "fastify";
import { pino } from "pino";
import { servePages } from "../../src/pages/routes";
import type { SignInParts } from "../../src/pages/session/parts";

/** A route of the pages. */
export interface ServedRoute {
  readonly method: string;
  /** Its pattern, such as /me/ways/:route. */
  readonly path: string;
}

/** People sign in as one of the personas; nothing is signed in the list of routes. */
const TRYING_OUT: SignInParts["at"] = { tryingOut: { personas: [], tokenFor: async () => null } };
const AT_A_PROVIDER: SignInParts["at"] = {
  provider: {
    issuer: "https://provider.example.org",
    jwksUri: null,
    clientId: "pages",
    clientSecret: null,
    scopes: "openid",
    parameters: {},
    publicUrl: "https://peerway.example.org",
  },
};

interface Setting {
  readonly signIn: "as a persona" | "at a provider";
  /** Whether browsers reach them by https. */
  readonly isSecure?: boolean;
  /** Hears of every route that is added. */
  readonly onRoute?: (route: ServedRoute) => void;
}

/** The pages alone, without an API that they could ask. */
export async function pagesAlone({ signIn, isSecure = false, onRoute }: Setting): Promise<FastifyInstance> {
  const app = fastify();
  app.decorateRequest("record");
  app.addHook("onRequest", async (request) => {
    request.record = {} as never;
  });
  app.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) onRoute?.({ method: each, path: url });
  });
  await servePages(app, {
    logger: pino({ level: "silent" }),
    areFront: true,
    limitRate: [],
    noteRequests: () => {},
    signIn: {
      sessionKey: Buffer.alloc(32),
      isSecure,
      at: signIn === "as a persona" ? TRYING_OUT : AT_A_PROVIDER,
      ended: { end: async () => {}, isEnded: async () => false },
      now: () => new Date(),
    },
  });
  await app.ready();
  return app;
}

/** Every route that the pages add to a server, so that a new one is tested without being named. */
export async function servedRoutes(signIn: Setting["signIn"]): Promise<readonly ServedRoute[]> {
  const found: ServedRoute[] = [];
  const app = await pagesAlone({ signIn, onRoute: (route) => found.push(route) });
  await app.close();
  return found;
}

/** A path of a pattern, with something in each gap. */
export const filled = (
  path: string,
  parts: Readonly<Record<string, string>> = {},
  otherwise = "no-such-thing",
): string => path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? otherwise));
