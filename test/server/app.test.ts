import { serverAudits } from "graphql-http";
import { startService, type TestService } from "../support/server";

describe("the service over HTTP", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(() => service.close());

  it("keeps to the GraphQL-over-HTTP specification, but for what Apollo is known to warn of", async () => {
    const address = await service.app.listen({ host: "127.0.0.1", port: 0 });
    const results = await Promise.all(serverAudits({ url: `${address}/graphql` }).map((audit) => audit.fn()));
    const trouble = results
      .filter(({ status }) => status === "error" || status === "warn")
      .map(({ id, status }) => `${status} ${id}`);
    // 572B, FDE2 and 7B9B: how strictly some malformed requests are told apart.
    expect(trouble.filter((each) => !/^warn (572B|FDE2|7B9B)$/.test(each))).toEqual([]);
  });

  it("answers a body that is not JSON in GraphQL's own shape", async () => {
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: "{ not json",
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toEqual(expect.any(String));
  });

  it("refuses what would cost too much, through aliases and fragments, and says what was counted", async () => {
    const page = "competences(first: 100) { nodes { domain { competences { statements { text } } } } }";
    const { errors } = await service.ask(
      `query { ...Much } fragment Much on Query { a: ${page} b: ${page} c: ${page} d: ${page} }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "QUERY_TOO_COSTLY", cost: { ceiling: 20_000 } });
    expect((await service.ask("{ payBands { code } }")).extensions).toEqual({
      cost: { counted: 11, ceiling: 20_000 },
    });
  });

  it("shows its page from this machine alone", async () => {
    const page = await service.app.inject({ url: "/" });
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const asset of page.body.match(/\/assets\/[a-z.-]+/g) ?? [])
      expect((await service.app.inject({ url: asset })).statusCode).toBe(200);
  });

  it("says who may be chosen when a header names nobody", async () => {
    const { errors } = await service.ask("{ payBands { code } }", {}, "nobody");
    expect(errors?.[0]).toMatchObject({ extensions: { code: "UNKNOWN_PERSONA" } });
  });

  it("tells nothing of people to nobody in particular", async () => {
    const { errors, data } = await service.ask("{ workers(first: 1) { totalCount } }");
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("answers that it is up, and that its database is", async () => {
    expect((await service.app.inject({ url: "/healthz" })).json()).toEqual({ status: "up" });
    expect((await service.app.inject({ url: "/readyz" })).json()).toEqual({ status: "ready" });
  });
});
