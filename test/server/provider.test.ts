import { issuerKeys } from "../../src/access/issuer-keys";
import { startDemonstration } from "../support/demonstration";
import { type Provider, startProvider } from "../support/provider";
import type { TestService } from "../support/server";

describe("signing in through an OpenID Connect provider", () => {
  let provider: Provider;
  let service: TestService;

  beforeAll(async () => {
    provider = await startProvider();
    const { address: issuer, audience } = provider;
    service = await startDemonstration({
      service: { rules: { issuer, audience, keys: issuerKeys({ issuer, jwksUri: null }, 0) } },
    });
  });

  afterAll(async () => {
    await service.close();
    await provider.close();
  });

  const ask = async (token: string, query: string) => {
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      payload: JSON.stringify({ query }),
    });
    return { status: answer.statusCode, data: answer.json().data, errors: answer.json().errors };
  };
  const WORKERS = "{ workers(first: 1) { totalCount } }";

  it("lets a program in with its own credentials, as far as its scopes go", async () => {
    const token = await provider.programToken("workforce:read");
    expect((await ask(token, WORKERS)).data.workers.totalCount).toBeGreaterThan(5);
    const refused = await ask(
      token,
      'mutation { registerWorker(input: { number: "X-1", name: "X" }) { userErrors { code } } }',
    );
    expect(refused.errors[0].extensions.code).toBe("FORBIDDEN");
  });

  it("lets a person in who signs in on its pages, and leads them to their own record", async () => {
    const token = await provider.personToken("ben-at-the-provider");
    expect((await ask(token, "{ me { number name } }")).data).toEqual({
      me: { number: "NM-002", name: expect.any(String) },
    });
    expect((await ask(token, '{ worker(by: { number: "NM-001" }) { name } }')).data).toEqual({
      worker: null,
    });
  });

  it("takes tokens of its next key without being restarted", async () => {
    const before = await provider.programToken("workforce:read");
    expect((await ask(before, WORKERS)).status).toBe(200);
    await provider.changeKeys();
    expect((await ask(await provider.programToken("workforce:read"), WORKERS)).status).toBe(200);
  });
});
