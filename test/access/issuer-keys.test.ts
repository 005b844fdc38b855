import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { issuerKeys } from "../../src/access/issuer-keys";
import { tokenVerifier, type VerifyToken } from "../../src/access/token";
import { IssuerUnreachable, Unauthenticated } from "../../src/access/unauthenticated";
import { AUDIENCE, type IssuerKey, makeKey, sign } from "../support/issuer";

/** An answer of any length is made of it. */
const PIECE = Buffer.alloc(64 * 1024, " ");

describe("the keys of a provider", () => {
  let server: Server;
  let address: string;
  let verify: VerifyToken;
  let key: IssuerKey;
  let other: IssuerKey;
  let published: readonly IssuerKey[];
  let asked: string[];
  /** In place of what the provider answers otherwise. */
  let instead: RequestListener | null;
  /** The clock stands still, so many milliseconds after the beginning. */
  let ahead = 0;

  beforeAll(async () => {
    [key, other] = await Promise.all([makeKey("first", "ES256"), makeKey("second", "ES256")]);
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (instead) return instead(request, response);
      return response.end(
        JSON.stringify(
          request.url === "/keys"
            ? { keys: published.map(({ jwk }) => jwk) }
            : { issuer: address, jwks_uri: `${address}/keys` },
        ),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    [published, asked, instead, ahead] = [[key], [], null, 0];
    const start = Date.now();
    jest.spyOn(Date, "now").mockImplementation(() => start + ahead);
    verify = tokenVerifier({
      issuer: address,
      audience: AUDIENCE,
      keys: issuerKeys({ issuer: address, jwksUri: null }),
    });
  });

  afterEach(() => jest.restoreAllMocks());

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** What becomes of a token that is signed now with a key. */
  const outcome = async (by: IssuerKey): Promise<unknown> =>
    verify(await sign(by, { iss: address, sub: "ruth" })).then(
      () => "taken",
      (error: unknown) => error,
    );
  const many = (count: number) => Promise.all(Array.from({ length: count }, () => outcome(key)));

  it("are forgotten within a quarter of a minute once they are withdrawn", async () => {
    expect(await outcome(key)).toBe("taken");
    published = [other];
    ahead = 16_000;
    expect(await outcome(key)).toBeInstanceOf(Unauthenticated);
    expect(await outcome(other)).toBe("taken");
  });

  it("are fetched once for all who ask meanwhile, and then for a while not at all", async () => {
    expect(new Set(await many(60))).toEqual(new Set(["taken"]));
    await many(20);
    expect(asked).toEqual(["/.well-known/openid-configuration", "/keys"]);
    // Names that nobody has heard of ask for them no more often than every ten seconds.
    const unheard = await makeKey("unheard-of", "ES256");
    for (let time = 0; time < 5; time += 1) expect(await outcome(unheard)).toBeInstanceOf(Unauthenticated);
    expect(asked).toHaveLength(2);
    ahead = 11_000;
    for (let time = 0; time < 5; time += 1) expect(await outcome(unheard)).toBeInstanceOf(Unauthenticated);
    expect(asked).toHaveLength(3);
  });

  it.each<[string, RequestListener]>([
    ["answers with an error", (_, response) => response.writeHead(500).end()],
    ["hangs up", (request) => request.destroy()],
    ["answers with garbage", (_, response) => response.end("<html>")],
    ["sends elsewhere", (_, response) => response.writeHead(302, { location: "/keys" }).end()],
    [
      "is another provider",
      (_, response) => response.end('{ "issuer": "https://x.example.org", "jwks_uri": "x" }'),
    ],
  ])("are asked for once where it %s, and again a moment later", async (_, answer) => {
    instead = answer;
    for (const error of [...(await many(40)), await outcome(key), await outcome(key)])
      expect(error).toBeInstanceOf(IssuerUnreachable);
    expect(asked).toHaveLength(1);
    instead = null;
    ahead = 5_100;
    expect(await outcome(key)).toBe("taken");
  });

  it("are found where the provider has moved them to, ten minutes later", async () => {
    expect(await outcome(key)).toBe("taken");
    instead = (request, response) =>
      request.url === "/keys"
        ? response.writeHead(404).end()
        : response.end(
            JSON.stringify(
              request.url === "/moved"
                ? { keys: [other.jwk] }
                : { issuer: address, jwks_uri: `${address}/moved` },
            ),
          );
    ahead = 9 * 60_000;
    expect(await outcome(key)).toBe("taken");
    ahead = 10 * 60_000 + 6_000;
    expect(await outcome(other)).toBe("taken");
    expect(await outcome(key)).toBeInstanceOf(Unauthenticated);
  });

  it("are good for ten minutes while it does not answer, and nobody waits for it twice", async () => {
    expect(await outcome(key)).toBe("taken");
    instead = (_, response) => response.writeHead(503).end();
    for (ahead = 20_000; ahead < 10 * 60_000; ahead += 60_000) expect(await outcome(key)).toBe("taken");
    ahead = 10 * 60_000 + 1_000;
    expect(await outcome(key)).toBeInstanceOf(IssuerUnreachable);
  });

  it("are read up to a length", async () => {
    let sent = 0;
    instead = (request, response) => {
      if (request.url !== "/keys")
        return response.end(JSON.stringify({ issuer: address, jwks_uri: `${address}/keys` }));
      const more = () => {
        if (sent > 200 * PIECE.length) return response.end("{}");
        sent += PIECE.length;
        return response.write(PIECE, more);
      };
      return more();
    };
    expect(await outcome(key)).toMatchObject({
      cause: { message: expect.stringContaining("more than 1000000 bytes") },
    });
    expect(sent).toBeLessThan(150 * PIECE.length);
  });
});
