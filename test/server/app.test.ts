import { buildClientSchema, getIntrospectionQuery } from "graphql";
import { startService, type TestService } from "../support/server";

describe("the service over HTTP", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(() => service.close());

  it("refuses what would cost too much, through aliases and fragments, and says what was counted", async () => {
    const page = "competences(first: 100) { nodes { domain { competences { statements { text } } } } }";
    const { errors, extensions } = await service.ask(
      `query { ...Much } fragment Much on Query { a: ${page} b: ${page} c: ${page} d: ${page} }`,
    );
    expect(errors?.[0]?.extensions.code).toBe("QUERY_TOO_COSTLY");
    expect(extensions).toMatchObject({ cost: { counted: expect.any(Number), ceiling: 20_000 } });
    expect((await service.ask("{ payBands { code } }")).extensions).toEqual({
      cost: { counted: 11, ceiling: 20_000 },
    });
  });

  it("counts a page size that stands in a variable, or in the variable's default", async () => {
    const source = (type: string) =>
      `query ($n: ${type}) { competences(first: $n) { nodes { domain { competences { statements { text } } } } } }`;
    const counted = async (type: string, variables: object) =>
      (await service.ask(source(type), variables)).extensions?.cost;
    const hundred = await counted("Int!", { n: 100 });
    expect(hundred).toEqual(await counted("Int = 100", {}));
    expect(hundred).not.toEqual(await counted("Int!", { n: 2 }));
  });

  it("counts fragments that spread each other again and again without walking them each time", async () => {
    const chain = Array.from(
      { length: 40 },
      (_, at) =>
        `fragment F${at} on Competence { ${at === 39 ? "code kind" : `...F${at + 1} ...F${at + 1}`} }`,
    );
    const { errors } = await service.ask(`{ competences(first: 1) { nodes { ...F0 } } } ${chain.join(" ")}`);
    expect(errors?.[0]?.extensions.code).toBe("QUERY_TOO_COSTLY");
  });

  it("answers the introspection that tools begin with", async () => {
    const { data, extensions } = await service.ask(getIntrospectionQuery());
    expect(buildClientSchema(JSON.parse(JSON.stringify(data))).getQueryType()?.name).toBe("Query");
    expect(extensions).toEqual({ cost: { counted: expect.any(Number), ceiling: 20_000 } });
  });

  it("shows GraphiQL to whoever opens the endpoint in a browser", async () => {
    const visit = await service.app.inject({ url: "/graphql", headers: { accept: "text/html,*/*" } });
    expect([visit.statusCode, visit.headers.location]).toEqual([302, "/"]);
  });

  it("shows its page from this machine alone", async () => {
    const page = await service.app.inject({ url: "/" });
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["content-security-policy"]).not.toMatch(/unsafe|http|\*/);
    expect(page.body).not.toMatch(/<style|style=|<script>/);
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const asset of page.body.match(/\/assets\/[a-z.-]+/g) ?? [])
      expect((await service.app.inject({ url: asset })).statusCode).toBe(200);
  });

  it("answers no page that gave its own name this machine's address, while anybody may choose a persona", async () => {
    for (const url of ["/", "/graphql", "/personas/trust-hr/token"]) {
      const answer = await service.app.inject({ url, headers: { host: "rebound.example.org:4000" } });
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([421, "BAD_REQUEST"]);
    }
  });

  it("tells nothing of people to nobody in particular", async () => {
    const { errors, data } = await service.ask("{ workers(first: 1) { totalCount } }");
    expect(data).toEqual({ workers: null });
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("answers that it is up, and that its database is", async () => {
    expect((await service.app.inject({ url: "/healthz" })).json()).toEqual({ status: "up" });
    expect((await service.app.inject({ url: "/readyz" })).json()).toEqual({ status: "ready" });
  });
});
