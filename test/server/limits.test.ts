import { startDemonstration } from "../support/demonstration";
import { startService, type TestService } from "../support/server";

describe("what one request may ask for", () => {
  let service: TestService;
  let counting: TestService;

  beforeAll(async () => {
    service = await startDemonstration({
      service: {
        limits: { aliases: 3, repeats: 2, directives: 1, tokens: 60, execution: 500 },
      },
    });
    counting = await startService({
      ownerUrl: service.ownerUrl,
      personas: service.personas,
      requestsAMinute: 3,
    });
  });

  afterAll(async () => {
    await service.close();
    await counting.close();
  });

  const TOO_LARGE: readonly (readonly [string, string, string])[] = [
    ["aliases", "{ a: __typename b: __typename c: __typename d: __typename }", "There are 4 aliases"],
    [
      "aliases in fragments, as often as they are spread",
      "{ payBands { ...F } roleBands { ...F } } fragment F on Node { a: id b: id }",
      "There are 4 aliases",
    ],
    [
      "aliases in a circle",
      "{ ...F } fragment F on Query { a: x b: x c: x d: x ...F }",
      "There are 4 aliases",
    ],
    ["the same field again and again", "{ __typename __typename __typename }", "There are 3 selections"],
    [
      "the same fragment again and again",
      "{ ...F ...F ...F } fragment F on Query { x }",
      "There are 3 selections",
    ],
    ["directives", "{ __typename @a @a @a @a }", "There are 4 directives at one place"],
  ];

  it.each(TOO_LARGE)("is bounded: %s", async (_, query, message) => {
    const { errors } = await service.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(message),
        extensions: expect.objectContaining({ code: "QUERY_TOO_LARGE", most: expect.any(Number) }),
      }),
    ]);
  });

  it("may come up to the bound", async () => {
    const { errors } = await service.ask("{ a: __typename b: __typename c: __typename __typename }");
    expect(errors).toBeUndefined();
  });

  it("has so many words at most", async () => {
    const { errors } = await service.ask(`{ payBands { ${"code ".repeat(60)} } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("more that 60 tokens"),
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    });
  });

  it("is told five of its mistakes and no more", async () => {
    const { errors } = await service.ask("{ a b c d e f g }");
    expect(errors).toHaveLength(5);
  });

  it("is given up where the database keeps it waiting, and runs no statement afterwards", async () => {
    // Who asks is known from before: signing in reads the same table.
    await service.ask("{ __typename }", {}, "trust-hr");
    const owner = await service.pool.connect();
    try {
      await owner.query("BEGIN");
      await owner.query("LOCK TABLE worker IN ACCESS EXCLUSIVE MODE");
      const { data, errors } = await service.ask(
        "{ workers(first: 1) { nodes { posts { startedOn } } } }",
        {},
        "trust-hr",
      );
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe("TOO_SLOW");
      service.statements.length = 0;
    } finally {
      await owner.query("ROLLBACK");
      owner.release();
    }
    expect((await service.ask("{ payBands { code } }")).errors).toBeUndefined();
    expect(service.statements).toEqual([]);
  });

  const askOften = async (persona: string | null, authorization?: string) => {
    const header = persona === null ? authorization : `Bearer ${await counting.tokenOf(persona)}`;
    return counting.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", ...(header ? { authorization: header } : {}) },
      payload: JSON.stringify({ query: "{ __typename }" }),
    });
  };

  it("may be asked for so often by each client, who is told how often, and when to try again", async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await askOften("trust-hr")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const answer = await askOften("trust-hr");
    expect(answer.json().errors[0]).toEqual({
      message: expect.stringMatching(/^More than 3 requests a minute\. Try again in /),
      extensions: { code: "RATE_LIMITED" },
    });
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    const other = await askOften("charity-hr");
    expect([
      other.statusCode,
      other.headers["ratelimit-limit"],
      other.headers["ratelimit-remaining"],
    ]).toEqual([200, "3", "2"]);
  });

  it("is counted, with forged tokens, by where it comes from", async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1)
      statuses.push((await askOften(null, `Bearer forged-${time}`)).statusCode);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});
