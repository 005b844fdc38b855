import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { TryingOut } from "../../access/persona";
import { answerError } from "../plain-answer";
import { pageText } from "./page";
import { scriptText } from "./script";
import { STYLE } from "./style";

/** The assets of GraphiQL, each from a package that npm installed. */
const ASSETS: Readonly<Record<string, readonly [string, string]>> = {
  "react.js": ["react/umd/react.production.min.js", "text/javascript"],
  "react-dom.js": ["react-dom/umd/react-dom.production.min.js", "text/javascript"],
  "graphiql.js": ["graphiql/graphiql.min.js", "text/javascript"],
  "graphiql.css": ["graphiql/graphiql.min.css", "text/css"],
};

/** Scripts and styles come from this service only, and nothing is fetched from anywhere else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves GraphiQL at /, its first tabs the operations in `operationsFolder`.
 * @param tryingOut the personas that it offers; null: none, and users put a token into its headers.
 */
export function serveGraphiql(
  app: FastifyInstance,
  operationsFolder: string,
  tryingOut: TryingOut | null,
): void {
  const personas = tryingOut?.personas ?? [];
  const page = pageText(personas);
  const script = scriptText(operationsFolder, personas);
  app.get("/", (_, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .headers({
        "content-security-policy": POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      })
      .send(page),
  );
  app.get("/assets/page.css", (_, reply) => reply.type("text/css; charset=utf-8").send(STYLE));
  app.get("/assets/page.js", (_, reply) => reply.type("text/javascript; charset=utf-8").send(script));
  for (const [name, [file, type]] of Object.entries(ASSETS)) {
    const content = readFileSync(packageFile(file));
    app.get(`/assets/${name}`, (_, reply) =>
      reply.type(`${type}; charset=utf-8`).header("cache-control", "max-age=3600").send(content),
    );
  }
  if (tryingOut)
    app.get<{ Params: { code: string } }>("/personas/:code/token", async ({ params }, reply) => {
      const token = await tryingOut.tokenFor(params.code);
      if (token === null) return answerError(reply, "NOT_FOUND", "Persona not found.");
      return reply.header("cache-control", "no-store").send({ token });
    });
}

function packageFile(file: string): string {
  const [name = "", ...rest] = file.split("/");
  return join(dirname(require.resolve(`${name}/package.json`)), ...rest);
}
