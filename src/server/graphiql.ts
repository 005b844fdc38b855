import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Persona, TryingOut } from "../access/persona";
import { answerError } from "./plain-answer";

/** The page's own assets and GraphiQL's, all from this machine. Each comes with the packages that npm installed. */
const ASSETS: Readonly<Record<string, readonly [string, string]>> = {
  "react.js": ["react/umd/react.production.min.js", "text/javascript"],
  "react-dom.js": ["react-dom/umd/react-dom.production.min.js", "text/javascript"],
  "graphiql.js": ["graphiql/graphiql.min.js", "text/javascript"],
  "graphiql.css": ["graphiql/graphiql.min.css", "text/css"],
};

/** Scripts and styles come from this machine alone, and nothing is fetched from anywhere else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves GraphiQL at /, its first tabs the operations in `operationsFolder`.
 * @param tryingOut whom it offers to act as; null: a token from elsewhere is written into its headers.
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
      if (token === null) return answerError(reply, "NOT_FOUND", "There is no such persona.");
      return reply.header("cache-control", "no-store").send({ token });
    });
}

function packageFile(file: string): string {
  const [name = "", ...rest] = file.split("/");
  return join(dirname(require.resolve(`${name}/package.json`)), ...rest);
}

function pageText(personas: readonly Persona[]): string {
  const options = personas
    .map(({ code, title }) => `<option value="${escaped(code)}">${escaped(title)}</option>`)
    .join("");
  const chooser = `<label for="persona">Act as</label><select id="persona"><option value="">whoever the operation names</option><option value="${NOBODY}">nobody (reference data only)</option>${options}</select>
<span>Whom you choose stands in the headers below, as an access token.</span>`;
  const hint =
    "<span>Write your access token into the headers: { &#34;Authorization&#34;: &#34;Bearer …&#34; }</span>";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Peerway</title>
<link rel="stylesheet" href="/assets/graphiql.css">
<link rel="stylesheet" href="/assets/page.css">
<link rel="icon" href="data:,">
</head>
<body>
<header><strong>Peerway</strong>${personas.length > 0 ? chooser : hint}</header>
<div id="graphiql"></div>
<script src="/assets/react.js"></script><script src="/assets/react-dom.js"></script><script src="/assets/graphiql.js"></script><script src="/assets/page.js"></script>
</body>
</html>
`;
}

const STYLE = `html, body, #graphiql { height: 100%; margin: 0 }
body { display: flex; flex-direction: column; font-family: system-ui, sans-serif }
header { padding: 8px 16px; background: #1d3557; color: #fff; display: flex; gap: 12px; align-items: center }
#graphiql { flex: 1; min-height: 0 }
`;

/** The choice of nobody; no persona has this code. */
const NOBODY = "-";

/** The page's script. An operation names whom it is best tried out as in a comment line, `# persona: <code>`. */
function scriptText(folder: string, personas: readonly Persona[]): string {
  const tabs = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ query: readFileSync(join(folder, file), "utf8") }));
  return `"use strict";
const known = new Set(${JSON.stringify(personas.map(({ code }) => code))});
const choice = document.getElementById("persona");
const kept = localStorage.getItem("peerway-persona") ?? "";
if (choice && (known.has(kept) || kept === "${NOBODY}")) choice.value = kept;
const authorizationOf = async (code) => {
  const answer = await fetch("/personas/" + encodeURIComponent(code) + "/token");
  return { Authorization: "Bearer " + (await answer.json()).token };
};
const fetcher = async (parameters, options) => {
  // Where the headers say nobody and nobody was chosen, the operation's own comment says who.
  const named = choice?.value === "" ? /^# persona: (\\S+)$/m.exec(parameters.query ?? "")?.[1] : undefined;
  const says = Object.keys(options?.headers ?? {}).some((name) => name.toLowerCase() === "authorization");
  const authorization = !says && known.has(named) ? await authorizationOf(named) : {};
  const headers = { "content-type": "application/json", ...authorization, ...options?.headers };
  const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(parameters) });
  return answer.json();
};
const root = ReactDOM.createRoot(document.getElementById("graphiql"));
const show = async () => {
  const code = choice?.value ?? "";
  const headers = known.has(code) ? JSON.stringify(await authorizationOf(code), null, 2) : choice ? "" : undefined;
  root.render(
    React.createElement(GraphiQL, { fetcher, headers, defaultTabs: ${JSON.stringify(tabs)}, isHeadersEditorEnabled: true }),
  );
};
choice?.addEventListener("change", () => {
  localStorage.setItem("peerway-persona", choice.value);
  show();
});
show();
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
