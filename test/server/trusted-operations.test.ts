import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { readTrustedOperations } from "../../src/server/trusted-operations";
import { startService, type TestService } from "../support/server";

const LISTED = "query Listed { frameworks { code } }";

describe("a service that runs only listed documents", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startService({
      trusted: { byHash: new Map([["5f0c1b", LISTED]]), texts: new Set([LISTED]) },
    });
  });

  afterAll(() => service.close());

  const send = async (payload: object) => {
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify(payload),
    });
    return [answer.statusCode, answer.json().errors?.[0]?.extensions.code ?? null] as const;
  };

  it.each([
    { documentId: "5f0c1b" },
    { extensions: { persistedQuery: { version: 1, sha256Hash: "5f0c1b" } } },
    { query: LISTED },
    { query: "{ __typename }", documentId: "5f0c1b" },
  ])("runs one that is named by its hash or its text: %j", async (payload) => {
    expect(await send(payload)).toEqual([200, null]);
  });

  it.each([
    { query: "{ __typename }" },
    { query: "{ __schema { types { name } } }" },
    { query: `${LISTED} ` },
    { documentId: "constructor" },
    { query: LISTED, documentId: "other" },
    {},
  ])("refuses every other one: %j", async (payload) => {
    expect(await send(payload)).toEqual([400, "OPERATION_NOT_TRUSTED"]);
  });

  it("holds GET requests to the same", async () => {
    const get = async (query: string) =>
      (
        await service.app.inject({
          url: `/graphql?query=${encodeURIComponent(query)}`,
          headers: { "apollo-require-preflight": "1" },
        })
      ).statusCode;
    expect([await get(LISTED), await get("{ __typename }")]).toEqual([200, 400]);
  });
});

describe("the file of listed documents", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-trusted-"));
  const file = join(folder, "operations.json");
  const schema = buildSchema("type Query { me: String }");

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is read", () => {
    writeFileSync(file, JSON.stringify({ a: "{ me }" }));
    expect(readTrustedOperations(file, schema).byHash.get("a")).toBe("{ me }");
  });

  it.each([
    ["[]", "has no documents"],
    ["{", "cannot be read"],
    ['{ "a": 1 }', 'cannot be run, "a": it is not a text'],
    ['{ "a": "{ you }" }', 'Cannot query field "you"'],
    ['{ "a": "{" }', "Syntax Error"],
  ])("is refused with what is wrong: %s", (content, message) => {
    writeFileSync(file, content);
    expect(() => readTrustedOperations(file, schema)).toThrow(message);
  });
});

describe("a service that keeps queries", () => {
  it("runs a query by its hash once it was sent with it", async () => {
    const service = await startService({ automaticPersistedQueries: true });
    const sha256Hash = "8d9c8d0e4a4a4f2c3f1f7f2a0f4a6a7b6a3c1ba4a5d0d7bfb24b1d8d5ad1ff11";
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      200,
      "PERSISTED_QUERY_NOT_FOUND",
    ]);
    await service.close();
  });
});
