import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { PERSONA_HEADER, type Persona } from "../access/persona";

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

/** Serves GraphiQL at /, its first tabs the operations in `operationsFolder`, with the personas to choose from. */
export function serveGraphiql(
  app: FastifyInstance,
  operationsFolder: string,
  personas: readonly Persona[],
): void {
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
}

function packageFile(file: string): string {
  const [name = "", ...rest] = file.split("/");
  return join(dirname(require.resolve(`${name}/package.json`)), ...rest);
}

function pageText(personas: readonly Persona[]): string {
  const options = personas
    .map(({ code, title }) => `<option value="${escaped(code)}">${escaped(title)}</option>`)
    .join("");
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
<header><strong>Peerway</strong><label for="persona">Act as</label><select id="persona"><option value="">whoever the operation names</option><option value="${NOBODY}">nobody (reference data only)</option>${options}</select>
<span>Personas are for trying out; people sign in later.</span></header>
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
if (known.has(kept) || kept === "${NOBODY}") choice.value = kept;
choice.addEventListener("change", () => localStorage.setItem("peerway-persona", choice.value));
const personaFor = (query) => {
  const named = choice.value || /^# persona: (\\S+)$/m.exec(query ?? "")?.[1];
  return known.has(named) ? { "${PERSONA_HEADER}": named } : {};
};
const fetcher = async (parameters, options) => {
  // A header written into a tab goes before the choice above.
  const headers = { "content-type": "application/json", ...personaFor(parameters.query), ...options?.headers };
  const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(parameters) });
  return answer.json();
};
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs: ${JSON.stringify(tabs)}, isHeadersEditorEnabled: true }),
);
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
