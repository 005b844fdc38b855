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

  it.each(["plain-person", "person-of-none", "person-of-null"])(
    "lets in somebody of whom its directory knows no capacity as a person who has none, whatever their page asks for: %s",
    async (account) => {
      const token = await provider.personToken(account, "workforce:read readiness:read");
      const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as object;
      expect(claims).toMatchObject({ client_id: "northmoor-page", scope: "workforce:read readiness:read" });
      for (const query of [WORKERS, "{ members(first: 1) { totalCount } }"])
        expect((await ask(token, query)).errors[0]).toMatchObject({
          message: expect.stringContaining("You act as none of them"),
          extensions: { code: "FORBIDDEN" },
        });
      expect((await ask(token, '{ me { number } worker(by: { number: "NM-001" }) { name } }')).data).toEqual({
        me: null,
        worker: null,
      });
    },
  );

  it("takes tokens of its next key without being restarted", async () => {
    const before = await provider.programToken("workforce:read");
    expect((await ask(before, WORKERS)).status).toBe(200);
    await provider.changeKeys();
    expect((await ask(await provider.programToken("workforce:read"), WORKERS)).status).toBe(200);
  });

  it("takes none of a key half a minute after the provider has withdrawn it", async () => {
    const before = await provider.programToken("workforce:read");
    expect((await ask(before, WORKERS)).status).toBe(200);
    await provider.changeKeys();
    const now = Date.now.bind(Date);
    const clock = jest.spyOn(Date, "now").mockImplementation(() => now() + 30_000);
    try {
      expect((await ask(before, WORKERS)).status).toBe(401);
    } finally {
      clock.mockRestore();
    }
  });
});
