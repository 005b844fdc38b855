import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Persona } from "../../access/persona";
import { NOBODY } from "./page";

const VARIABLES_HELP =
  'Values for the $variables of the question, as JSON, for example { "asOf": "2026-12-01" }. Leave it empty if the question has none.';
const HEADERS_HELP =
  'Headers to send from this tab, as JSON. { "Authorization": "Bearer …" } sends a token of your own. { "Peerway-Acting-For": "NORTHMOOR" } acts for an organisation that gave yours a grant.';
const HEADERS_HELP_AS = " Without Authorization, the tab asks as the person chosen under Act as.";

/**
 * The page's script. A ready question names who it is best tried out as in a comment line, `# persona: <code>`.
 * @param folder where the ready questions are, a `.graphql` file each, in the order of their names.
 */
export function scriptText(folder: string, personas: readonly Persona[]): string {
  const tabs = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ query: readFileSync(join(folder, file), "utf8") }));
  const titles = Object.fromEntries(personas.map(({ code, title }) => [code, title]));
  return `"use strict";
const titles = new Map(Object.entries(${JSON.stringify(titles)}));
const choice = document.getElementById("persona");
const kept = localStorage.getItem("peerway-persona") ?? "";
if (choice && (titles.has(kept) || kept === "${NOBODY}")) choice.value = kept;

// Which tab is open: GraphiQL reports each change, and keeps the tabs it began with in the browser's storage.
let tabs = null;
const openTab = () => {
  const { tabs: all = [], activeTabIndex = 0 } = tabs ?? JSON.parse(localStorage.getItem("graphiql:tabState") ?? "{}");
  return all[activeTabIndex]?.id ?? "";
};

// Who each tab's answer is for, by the tab's id.
const answered = new Map();
const label = () => answered.get(openTab()) ?? "";

/** Who a question is asked as: its own token, the person chosen, the one that its comment names, or nobody. */
const asked = async (query, headers) => {
  if (Object.keys(headers).some((name) => name.toLowerCase() === "authorization"))
    return { text: "the token in the Headers pane", headers };
  const named = choice?.value === "" ? /^# persona: (\\S+)$/m.exec(query ?? "")?.[1] : choice?.value;
  if (!titles.has(named)) return { text: "nobody: published data only", headers };
  const answer = await fetch("/personas/" + encodeURIComponent(named) + "/token");
  const { token } = await answer.json();
  return { text: titles.get(named), headers: { Authorization: "Bearer " + token, ...headers } };
};
const fetcher = async (parameters, options) => {
  const tab = openTab();
  const who = await asked(parameters.query, options?.headers ?? {});
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...who.headers },
    body: JSON.stringify(parameters),
  });
  const body = await answer.json();
  // GraphiQL itself asks for the schema; that answer is not shown.
  if (parameters.operationName !== "IntrospectionQuery") {
    answered.set(tab, "This answer is for " + who.text + ".");
    show();
  }
  return body;
};

const root = ReactDOM.createRoot(document.getElementById("graphiql"));
const onTabChange = (state) => {
  tabs = state;
  show();
  finish();
};
const show = () =>
  root.render(
    React.createElement(
      GraphiQL,
      { fetcher, onTabChange, defaultTabs: ${JSON.stringify(tabs)}, isHeadersEditorEnabled: true },
      React.createElement(
        GraphiQL.Footer,
        null,
        React.createElement("div", { className: "answered-for", role: "status" }, label()),
      ),
    ),
  );
choice?.addEventListener("change", () => localStorage.setItem("peerway-persona", choice.value));

// The panes are explained within them, and Tab leaves an editor, so that a keyboard reaches everything.
const finish = () => {
  const editors = [...document.querySelectorAll(".CodeMirror")].map((element) => element.CodeMirror);
  const [variables, headers] = document.querySelectorAll(".graphiql-editor-tool .graphiql-editor");
  // The question, its variables, its headers and the answer have an editor each.
  if (editors.length < 4 || !headers) return setTimeout(finish, 50);
  for (const editor of editors)
    editor.setOption("extraKeys", { ...editor.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
  explain(variables, ${JSON.stringify(VARIABLES_HELP)});
  explain(headers, ${JSON.stringify(HEADERS_HELP)} + (choice ? ${JSON.stringify(HEADERS_HELP_AS)} : ""));
};
const explain = (pane, text) => {
  if (pane.querySelector(".pane-help")) return;
  const help = document.createElement("p");
  help.className = "pane-help";
  help.textContent = text;
  pane.prepend(help);
};
show();
finish();
`;
}
