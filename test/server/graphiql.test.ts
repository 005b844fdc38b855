import { createContext, runInContext } from "node:vm";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

interface Element {
  readonly props: Record<string, unknown>;
  readonly children: readonly Element[];
}

type Fetcher = (
  parameters: { query: string; operationName?: string },
  options: { headers: Record<string, string> },
) => Promise<unknown>;

/** An editor of CodeMirror, with one key of its own. */
class Editor {
  keys: Record<string, unknown> = { "Ctrl-Enter": "run", Tab: "indent" };
  getOption = () => this.keys;
  setOption = (_: string, keys: Record<string, unknown>) => {
    this.keys = keys;
  };
}

/** A pane under the question. */
class Pane {
  readonly help: string[] = [];
  querySelector = () => this.help[0] ?? null;
  prepend = ({ textContent }: { textContent: string }) => {
    this.help.unshift(textContent);
  };
}

/** The page's script, run against stand-ins for the browser: its own fetch asks the service. */
async function openPage({ app }: TestService, kept: Record<string, string> = {}) {
  const sent: string[] = [];
  const storage = new Map(Object.entries(kept));
  const choice = { value: "", addEventListener: (_: string, then: () => void) => changed.push(then) };
  const changed: (() => void)[] = [];
  let shown: Element | undefined;
  // The question, its variables, its headers and the answer have an editor each; the second and third are panes.
  const editors = Array.from({ length: 4 }, () => new Editor());
  const panes = [new Pane(), new Pane()];
  const page = createContext({
    localStorage: {
      getItem: (name: string) => storage.get(name) ?? null,
      setItem: (name: string, value: string) => storage.set(name, value),
    },
    document: {
      getElementById: (id: string) => (id === "persona" ? choice : {}),
      querySelectorAll: (selector: string) =>
        selector === ".CodeMirror" ? editors.map((CodeMirror) => ({ CodeMirror })) : panes,
      createElement: () => ({}),
    },
    setTimeout: () => 0,
    ReactDOM: { createRoot: () => ({ render: (element: Element) => (shown = element) }) },
    React: {
      createElement: (_: unknown, props: object | null, ...children: Element[]) => ({
        props: props ?? {},
        children,
      }),
    },
    GraphiQL: { Footer: "footer" },
    fetch: async (url: string, options?: { headers: Record<string, string>; body: string }) => {
      if (options) sent.push(options.headers.Authorization ?? options.headers.authorization ?? "none");
      const answer = await app.inject({
        url,
        method: options ? "POST" : "GET",
        headers: options?.headers ?? {},
        ...(options && { payload: options.body }),
      });
      return { json: async () => answer.json() };
    },
  });
  runInContext((await app.inject("/assets/page.js")).body, page);
  const props = () => shown?.props as { fetcher: Fetcher; onTabChange: (state: unknown) => void };
  return {
    sent,
    editors,
    panes,
    choose: (code: string) => {
      choice.value = code;
      for (const then of changed) then();
    },
    chosen: () => choice.value,
    kept: () => Object.fromEntries(storage),
    openTab: (id: string) => props().onTabChange({ tabs: [{ id }], activeTabIndex: 0 }),
    ask: (query: string, headers: Record<string, string> = {}) =>
      props().fetcher({ query }, { headers }) as Promise<{ data: { me: { name: string } | null } }>,
    line: () => shown?.children[0]?.children[0]?.children[0],
  };
}

describe("the page for trying the API", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  const ME = "{ me { name } }";

  it("asks as the person chosen in every tab, also a new one and after a reload", async () => {
    const page = await openPage(service);
    page.choose("worker-hana");
    page.openTab("first");
    expect((await page.ask(ME)).data.me?.name).toBe("Hana Kovac");
    page.openTab("new");
    expect((await page.ask(ME)).data.me?.name).toBe("Hana Kovac");
    const reloaded = await openPage(service, page.kept());
    expect(reloaded.chosen()).toBe("worker-hana");
    expect((await reloaded.ask(ME)).data.me?.name).toBe("Hana Kovac");
  });

  it("shows under each answer who it is for, whichever tab is open", async () => {
    const page = await openPage(service);
    page.openTab("one");
    await page.ask(`# persona: worker-chandra\n${ME}`);
    expect(page.line()).toMatch(/^This answer is for Chandra Patel, worker at /);
    page.openTab("two");
    expect(page.line()).toBe("");
    page.choose("-");
    await page.ask("{ payBands { code } }");
    expect(page.line()).toBe("This answer is for nobody: published data only.");
    page.openTab("one");
    expect(page.line()).toMatch(/Chandra Patel/);
  });

  it("sends a token of one's own from the headers pane before any choice", async () => {
    const page = await openPage(service);
    page.choose("worker-hana");
    await page.ask(ME, { authorization: "Bearer mine" });
    expect(page.sent).toEqual(["Bearer mine"]);
    expect(page.line()).toBe("This answer is for the token in the Headers pane.");
  });

  it("explains the panes within them, once, and lets Tab leave each editor", async () => {
    const page = await openPage(service);
    page.openTab("one");
    page.openTab("two");
    const [variables, headers] = page.panes;
    expect(variables?.help).toEqual([expect.stringMatching(/^Values for the \$variables .* as JSON/)]);
    expect(headers?.help).toEqual([
      expect.stringMatching(/"Authorization": "Bearer ….*"Peerway-Acting-For".*Act as\.$/),
    ]);
    for (const { keys } of page.editors)
      expect(keys).toEqual({ "Ctrl-Enter": "run", Tab: false, "Shift-Tab": false });
  });

  it("has a heading, a labelled choice, and fits narrow screens", async () => {
    const { body } = await service.app.inject("/");
    expect(body).toMatch(/<h1>Peerway: try the API<\/h1>/);
    expect(body).toMatch(/<label for="persona">Act as<\/label>/);
    expect(body).toContain('name="viewport" content="width=device-width, initial-scale=1"');
  });
});
