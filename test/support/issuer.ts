import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { issuerKeys } from "../../src/access/issuer-keys";
import type { TokenRules } from "../../src/access/token";

export const AUDIENCE = "https://peerway.example.org";

/** A key pair of a provider, under its name. */
export interface IssuerKey {
  readonly id: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** A provider that publishes keys over HTTP, and whose tokens a test can get wrong in every way. */
export interface TestIssuer {
  readonly address: string;
  readonly rules: TokenRules;
  /** How often its keys were fetched. */
  readonly fetches: () => number;
  /** Publishes these keys and no others. */
  publish(...keys: IssuerKey[]): void;
  /** Answers nobody, or everybody again. */
  fall(fallen: boolean): void;
  close(): Promise<void>;
}

export async function makeKey(id: string, alg = "RS256"): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { id, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid: id, alg, use: "sig" } };
}

/** @param coolDown how soon an unknown key may have the keys fetched anew, in milliseconds. */
export async function startIssuer(first: IssuerKey, coolDown = 0): Promise<TestIssuer> {
  let keys: readonly IssuerKey[] = [first];
  let fallen = false;
  let fetches = 0;
  const server: Server = createServer((request, response) => {
    if (fallen) return response.writeHead(500).end();
    response.writeHead(200, { "content-type": "application/json" });
    if (request.url !== "/keys")
      return response.end(JSON.stringify({ issuer: address, jwks_uri: `${address}/keys` }));
    fetches += 1;
    return response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    rules: {
      issuer: address,
      audience: AUDIENCE,
      keys: issuerKeys({ issuer: address, jwksUri: null }, coolDown),
    },
    fetches: () => fetches,
    publish: (...published) => {
      keys = published;
    },
    fall: (down) => {
      fallen = down;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Seconds since 1970, so many seconds from now. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** Signs claims with a key; those of time and place may be given too, and say otherwise. */
export async function sign(
  { id, alg, privateKey }: Pick<IssuerKey, "id" | "alg" | "privateKey">,
  claims: Record<string, unknown>,
): Promise<string> {
  return new SignJWT({ aud: AUDIENCE, exp: inSeconds(300), ...claims })
    .setProtectedHeader({ alg, kid: id })
    .sign(privateKey);
}
