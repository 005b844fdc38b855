import type { Persona } from "../../access/persona";

/** The choice of nobody; no persona has this code. */
export const NOBODY = "-";

/** The page at /. @param personas that a reader can choose to act as; none: they bring an access token. */
export function pageText(personas: readonly Persona[]): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Peerway: try the API</title>
<link rel="stylesheet" href="/assets/graphiql.css">
<link rel="stylesheet" href="/assets/page.css">
<link rel="icon" href="data:,">
</head>
<body>
<header class="page-header"><h1>Peerway: try the API</h1>${personas.length > 0 ? chooser(personas) : TOKEN_HINT}</header>
<main id="graphiql" aria-label="Questions and answers"></main>
<script src="/assets/react.js"></script><script src="/assets/react-dom.js"></script><script src="/assets/graphiql.js"></script><script src="/assets/page.js"></script>
</body>
</html>
`;
}

function chooser(personas: readonly Persona[]): string {
  const options = personas.map(
    ({ code, title }) => `<option value="${escaped(code)}">${escaped(title)}</option>`,
  );
  return `<div class="choice"><label for="persona">Act as</label>
<select id="persona" aria-describedby="acting"><option value="">the person that each ready question names</option><option value="${NOBODY}">nobody: published data only</option>${options.join("")}</select></div>
<p id="acting">Every tab asks as this person. A line under each answer shows who it is for.</p>`;
}

const TOKEN_HINT = `<p>Open the Headers pane under the question and write your access token there. Without one you can read published data.</p>`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
