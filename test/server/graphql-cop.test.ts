import { startService, type TestService } from "../support/server";

interface Answer {
  readonly text: string;
  readonly body: {
    readonly data?: { readonly __typename?: string; readonly __schema?: object; readonly a100?: string };
    readonly errors?: readonly { readonly message: string; readonly extensions?: object }[];
    readonly length?: number;
  } | null;
}

/** What graphql-cop asks of a service, and by which sign it finds a weakness (github.com/dolevf/graphql-cop, 1.14). */
describe("the checks of graphql-cop against the service as in production", () => {
  let service: TestService;
  let address: string;

  beforeAll(async () => {
    service = await startService({ production: true });
    address = await service.app.listen({ host: "127.0.0.1", port: 0 });
  });

  afterAll(() => service.close());

  const fetched = async (path: string, options: RequestInit = {}): Promise<Answer> => {
    const text = await (await fetch(`${address}${path}`, options)).text();
    try {
      return { text, body: JSON.parse(text) };
    } catch {
      return { text, body: null };
    }
  };
  const post = (body: unknown) =>
    fetched("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const ask = (query: string) => post({ query });
  const get = (query: string) => fetched(`/graphql?${new URLSearchParams({ query }).toString()}`);

  const CHECKS: readonly (readonly [string, () => Promise<boolean>])[] = [
    [
      "alias overloading",
      async () => {
        const aliases = Array.from({ length: 101 }, (_, at) => `a${at}:__typename`);
        return (await ask(`query cop { ${aliases.join(" ")} }`)).body?.data?.a100 !== undefined;
      },
    ],
    [
      "batch queries",
      async () => {
        const { body } = await post(
          Array.from({ length: 11 }, () => ({ query: "query cop { __typename }" })),
        );
        return Array.isArray(body) && body.length >= 10;
      },
    ],
    ["GET-based mutation", async () => (await get("mutation cop {__typename}")).body?.data !== undefined],
    [
      "POST-based URL-encoded query",
      async () => {
        const form = new URLSearchParams({ query: "query cop {__typename}" });
        return (await fetched("/graphql", { method: "POST", body: form })).body?.data !== undefined;
      },
    ],
    ["GET queries", async () => (await get("query cop {__typename}")).body?.data !== undefined],
    [
      "circular introspection",
      async () => {
        const nested = "fields { type { ".repeat(4);
        const query = `query cop { __schema { types { ${nested} fields { type { name } } ${"} } ".repeat(4)} } } }`;
        return (await ask(query)).body?.data?.__schema !== undefined;
      },
    ],
    [
      "directive overloading",
      async () => (await ask(`query cop { __typename ${"@aa".repeat(10)} }`)).body?.errors?.length === 10,
    ],
    [
      "field duplication",
      async () =>
        (await ask(`query cop { ${"__typename \n".repeat(500)} }`)).body?.data?.__typename !== undefined,
    ],
    [
      "field suggestions",
      async () =>
        (await ask("query cop { __schema { directive } roleBnad { code } }")).text.includes("Did you mean"),
    ],
    [
      "GraphiQL",
      async () => {
        const paths = ["/", "/graphiql", "/playground", "/console", "/graphql"];
        const pages = await Promise.all(
          paths.map((path) => fetched(path, { headers: { accept: "text/html" } })),
        );
        // The tool's own signs; an address that nothing is at is answered with a page of ours.
        const signs = /graphiql\.min\.css|GraphiQL|GraphQL Playground|graphql-playground/;
        return pages.some(({ text }) => signs.test(text));
      },
    ],
    [
      "introspection",
      async () =>
        (await ask("query cop { __schema { types { name fields { name } } } }")).body?.data?.__schema !==
        undefined,
    ],
    [
      "trace mode",
      async () => /tracing|exception|stacktrace/i.test((await ask("query cop { __typename }")).text),
    ],
    [
      "unhandled errors",
      async () => /exception|stacktrace|node_modules/i.test((await ask("qwerty cop { abc }")).text),
    ],
    [
      "circular fragment",
      async () => {
        const query =
          "query cop { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }";
        return (await ask(query)).body?.errors === undefined;
      },
    ],
  ];

  it.each(CHECKS)("finds nothing: %s", async (_, isFound) => {
    expect(await isFound()).toBe(false);
  });

  it("is answered where it asks for what is there", async () => {
    expect((await ask("{ __typename payBands { code } }")).body?.data?.__typename).toBe("Query");
  });
});
