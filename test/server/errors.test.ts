import "reflect-metadata";
import { Writable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { Context } from "../../src/resolvers/context";
import { buildApp } from "../../src/server/app";
import type { TimedContext } from "../../src/server/execution/apollo-jit-plugin";
import { LIMITS } from "../../src/server/limits/table";
import { PROJECT } from "../support/template";
import { throwingSchema } from "../support/throwing-schema";

describe("an error on its way out", () => {
  const log: string[] = [];
  let app: FastifyInstance;

  beforeAll(async () => {
    const stream = new Writable({
      write(chunk, _, done) {
        log.push(String(chunk));
        done();
      },
    });
    app = await buildApp({
      schema: throwingSchema(),
      logger: pino({ level: "debug" }, stream),
      operationsFolder: `${PROJECT}/seed/operations`,
      // The schema of this test looks at nothing in it.
      authenticate: async () => null,
      contextOf: (_, deadline) =>
        ({ deadline, database: { recorded: async () => null } }) as unknown as Context & TimedContext,
      tryingOut: null,
      introspection: true,
      requestsAMinute: 0,
      trustedProxies: null,
      corsOrigins: null,
      limits: { ...LIMITS, execution: 200 },
      ready: async () => {
        throw new Error("no database");
      },
    });
  });

  beforeEach(() => {
    log.length = 0;
  });

  afterAll(() => app.close());

  const ask = (query: string, variables = {}) =>
    app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ query, variables }),
    });

  it.each([1, 2, 3])(
    "shows nothing of an unexpected one but a number that stands in the log (%i)",
    async () => {
      const answer = await ask("{ fails }");
      const [error] = answer.json().errors;
      expect(error).toEqual({
        message: "Something went wrong on our side. Quote this errorId when you report it.",
        locations: [{ line: 1, column: 3 }],
        path: ["fails"],
        extensions: { code: "INTERNAL_SERVER_ERROR", errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      });
      expect(answer.body).not.toContain("secret");
      expect(log.join("")).toContain(error.extensions.errorId);
      // What it says may repeat what somebody wrote: the log has its class, and where it was thrown.
      expect(log.join("")).toMatch(/"name":"Error".*"at":\["at .*throwing-schema/);
      expect(log.join("")).not.toContain("secret");
    },
  );

  it.each(["outage", "released"])(
    "says that one may try again when the database is lost (%s)",
    async (field) => {
      const answer = await ask(`{ ${field} }`);
      expect(answer.json().errors[0].extensions).toMatchObject({
        code: "SERVICE_UNAVAILABLE",
        retryable: true,
      });
    },
  );

  it("keeps what an error quotes out of the log, and says there where it was thrown", async () => {
    await ask("{ quotes }");
    expect(log.join("")).toContain('Unexpected token, \\"…\\" is not valid JSON');
    expect(log.join("")).toMatch(/"at":\["at .*throwing-schema/);
    expect(log.join("")).not.toContain("person");
  });

  it.each(["tooSlow", "never"])("gives up what takes too long, and says so (%s)", async (field) => {
    const answer = await ask(`{ ${field} }`);
    expect([field, answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      field,
      503,
      "TOO_SLOW",
    ]);
  });

  it.each([`{ echo(value: ${"[".repeat(4_900)}`, `{ things ${"{ inner ".repeat(2_400)}${"}".repeat(2_401)}`])(
    "answers a document of brackets as any that is wrong",
    async (query) => {
      expect((await ask(query)).statusCode).toBe(400);
    },
  );

  it.each([
    ["GET", "/nowhere", 404, "NOT_FOUND"],
    ["POST", "/graphql/", 404, "NOT_FOUND"],
    ["PUT", "/graphql", 405, "METHOD_NOT_ALLOWED"],
    ["DELETE", "/graphql?query={a}", 405, "METHOD_NOT_ALLOWED"],
  ] as const)(
    "answers a path or method that is not served shortly: %s %s",
    async (method, url, status, code) => {
      const answer = await app.inject({ method, url });
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code]);
    },
  );

  it("gives an answer without data the status of its worst error", async () => {
    expect((await ask("{ missing }")).statusCode).toBe(500);
    expect((await ask("{ echo(value: 1) fails }")).statusCode).toBe(200);
    expect((await ask("query ($n: Int!) { echo(value: $n) }")).statusCode).toBe(400);
  });

  it("says what was wrong with null for an argument that has a default", async () => {
    const answer = await ask("query ($n: Int) { counted(to: $n) }", { n: null });
    expect(answer.json().errors[0]).toMatchObject({
      message: 'Argument "to" of non-null type "Int!" must not be null.',
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it.each([{ sha256Hash: "0".repeat(64), version: 1 }, { sha256Hash: "x", version: 2 }, "x"])(
    "keeps no queries for later, and says so (%j)",
    async (persistedQuery) => {
      const answer = await app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json" },
        payload: JSON.stringify({ query: "{ echo(value: 1) }", extensions: { persistedQuery } }),
      });
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
        400,
        "PERSISTED_QUERY_NOT_SUPPORTED",
      ]);
    },
  );

  it.each([
    ["query A { __typename } query B { __typename }", undefined, "A, B"],
    ["query A { __typename } query B { __typename }", null, "A, B"],
    ["query A { __typename } mutation B { __typename }", "", "A, B"],
    ["query A { __typename }", "C", "Its operations are: A"],
    ["{ __typename }", "C", "has no name"],
    ["subscription { anything }", undefined, "kind subscription"],
  ])("says which operation it cannot tell (%s, %s)", async (query, operationName, said) => {
    const answer = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ query, operationName }),
    });
    const [{ message, extensions }] = answer.json().errors;
    expect([answer.statusCode, extensions.code]).toEqual([400, "OPERATION_RESOLUTION_FAILURE"]);
    expect(message).toContain(said);
  });

  it("passes on what a caller can mend", async () => {
    expect((await ask("{ badInput }")).json().errors[0]).toMatchObject({
      message: "That is no code.",
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect((await ask("{ forbidden }")).json().errors[0]).toMatchObject({
      message: "Not yours.",
      extensions: { code: "FORBIDDEN" },
    });
    expect((await ask("{ nothing }")).json().errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("logs neither operations nor variables", async () => {
    await ask("query Quiet($n: Int) { echo(value: $n) fails badInput }", { n: 424_242 });
    expect(log.length).toBeGreaterThan(0);
    expect(log.join("")).not.toMatch(/424242|Quiet/);
  });

  it("says in words of its own that the database does not answer", async () => {
    const answer = await app.inject({ url: "/readyz" });
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: "the database does not answer" }]);
  });

  it.each([
    ["application/json", "{ not json"],
    ["text/plain", "{ echo }"],
    ["application/xml", "<query/>"],
  ])("answers a body that is not JSON in GraphQL's own shape (%s)", async (type, payload) => {
    const answer = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": type },
      payload,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([
      { message: expect.any(String), extensions: { code: "BAD_REQUEST" } },
    ]);
  });

  it("answers one operation at a time", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify([{ query: "{ echo }" }, { query: "{ echo }" }]),
    });
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, "BAD_REQUEST"]);
  });

  it("refuses a body of over a megabyte", async () => {
    const answer = await ask(`{ echo } # ${"x".repeat(1_048_576)}`);
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([413, "BAD_REQUEST"]);
  });

  it("refuses a request that another site's form could send", async () => {
    const answer = await app.inject({ url: "/graphql?query=%7B__typename%7D" });
    expect(answer.statusCode).toBe(400);
  });

  it("refuses what reaches too deep, through fragments too", async () => {
    const deep = (levels: number) => `${"{ inner ".repeat(levels)}{ name }${" }".repeat(levels)}`;
    const refused = (await ask(`{ things { ...F } } fragment F on Thing ${deep(14)}`)).json();
    expect(refused).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_DEEP" } }],
      extensions: { cost: { counted: expect.any(Number), ceiling: 20_000 } },
    });
    expect((await ask(`{ things { ...F } } fragment F on Thing ${deep(13)}`)).json().errors).toBeUndefined();
  });
});
