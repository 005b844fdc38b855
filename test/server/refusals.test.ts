import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { toGlobalId } from "../../src/schema/node";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const HEADERS = ["Host", "127.0.0.1", "Content-Type", "application/json", "Connection", "close"];

describe("in production", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration({ service: { production: true } });
  });

  afterAll(() => service.close());

  it.each([
    [
      "an input's field in a variable",
      "query ($by: WorkerBy!) { worker(by: $by) { id } }",
      { by: { numbr: "1" } },
    ],
    [
      "an enum's value in a variable",
      "query ($by: EvidenceState) { me { evidence(first: 1, state: $by) { totalCount } } }",
      { by: "DRAFTT" },
    ],
    ["a field", "{ me { nam } }", {}],
    ["an enum's value", "{ me { evidence(first: 1, state: DRAFTT) { totalCount } } }", {}],
  ])("no name of the schema is suggested for %s that is misspelt", async (_, query, variables) => {
    const { errors } = await service.ask(query, variables, "worker-chandra");
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toContain("Did you mean");
  });

  it.each(["{ __schema { types { name } } }", '{ me { name } __type(name: "Worker") { name } }'])(
    "asking for the schema says how it is switched on, and where it is printed: %s",
    async (query) => {
      const { errors } = await service.ask(query);
      expect(errors?.map(({ message }) => message)).toEqual([
        expect.stringMatching(/src\/schema\/schema\.graphql.*INTROSPECTION=on/),
      ]);
      expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    },
  );

  it("a code that is misspelt is answered with the nearest, which is no name of the schema", async () => {
    const { errors } = await service.ask(
      '{ competences(first: 1, framework: { framework: "HEE-PSV" }) { totalCount } }',
    );
    expect(errors?.[0]?.message).toContain('Did you mean "HEE-PSW"?');
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
    "an id whose type is %s is nothing's",
    async (type) => {
      const id = toGlobalId(type, "00000000-0000-4000-8000-000000000000");
      const { data, errors } = await service.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
      expect([data, errors]).toEqual([{ node: null }, undefined]);
    },
  );

  it.each(["Host", "Authorization", "Peerway-Acting-For"])(
    "a request with two %s headers is refused",
    async (name) => {
      const address = await service.app.listen({ port: 0, host: "127.0.0.1" }).catch(() => null);
      const { port } = service.app.server.address() as AddressInfo;
      expect(address === null || address.endsWith(String(port))).toBe(true);
      const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
        const asking = request(
          {
            port,
            host: "127.0.0.1",
            method: "POST",
            path: "/graphql",
            headers: [...HEADERS, name, "127.0.0.1", name, "localhost"],
            setHost: false,
          },
          (response) => {
            let body = "";
            response.on("data", (chunk) => {
              body += String(chunk);
            });
            response.once("end", () => resolve({ status: response.statusCode, body }));
          },
        );
        asking.once("error", reject);
        asking.end(JSON.stringify({ query: "{ __typename }" }));
      });
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({
        errors: [{ message: `The header ${name.toLowerCase()} appears twice. Send it once.` }],
      });
    },
  );
});
