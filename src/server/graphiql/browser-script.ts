/**
 * The script of the page, for the browser. It reads `settings` (script.ts), and React and GraphiQL from their
 * own files.
 */
export const BROWSER_SCRIPT = String.raw`
const titles = new Map(Object.entries(settings.titles));
const choice = document.getElementById("persona");
const kept = localStorage.getItem("peerway-persona") ?? "";
if (choice && (titles.has(kept) || kept === settings.nobody)) choice.value = kept;

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
  const named = choice?.value === "" ? /^# persona: (\S+)$/m.exec(query ?? "")?.[1] : choice?.value;
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
      { fetcher, onTabChange, defaultTabs: settings.tabs, isHeadersEditorEnabled: true },
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
  explain(variables, settings.variablesHelp);
  explain(headers, settings.headersHelp);
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
