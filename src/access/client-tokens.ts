import { createHmac, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import { CachedValue } from "./cached-value";
import { discover } from "./discovery";
import { askProvider, ProviderRefused } from "./provider-answer";
import { IssuerUnreachable, Unauthenticated } from "./unauthenticated";

/** A program that knows its id and its secret, and no OAuth. */
export interface ClientSecret {
  readonly id: string;
  readonly secret: string;
}

export interface TokenAddress {
  readonly issuer: string;
  /** Null to use the one in the discovery document. */
  readonly tokenUri: string | null;
  /** What the provider also wants to know, such as a scope or an audience. */
  readonly tokenParameters: Readonly<Record<string, string>>;
}

/**
 * In milliseconds. EARLY: how long before its end a token is no longer used. SHORT: for how long a token is
 * used of which the provider does not say when it ends. WRONG: how soon the provider is asked again about a
 * secret that it refused.
 */
const EARLY = 5_000;
const SHORT = 60_000;
const WRONG = 10_000;
const HELD = 10 * 60_000;
const FAILED = 5_000;

/** How many clients are remembered, and how many are exchanged at the same time. */
const CLIENTS = 1_000;
const UNDER_WAY = 16;

/**
 * Access tokens of programs that send their id and their secret: exchanged at the provider by client
 * credentials, and remembered until they end. Neither secrets nor their digests leave the process.
 */
export class ClientTokens {
  readonly #key = randomBytes(32);
  readonly #tokens = new LRUCache<string, string>({ max: CLIENTS, perf: Date });
  readonly #wrong = new LRUCache<string, true>({ max: CLIENTS, ttl: WRONG, perf: Date });
  readonly #underWay = new Map<string, Promise<string>>();
  readonly #address: CachedValue<string>;

  constructor(private readonly provider: TokenAddress) {
    const { issuer, tokenUri } = provider;
    this.#address = new CachedValue(async () => tokenUri ?? (await discover(issuer, "token_endpoint")), {
      fresh: HELD,
      held: Number.POSITIVE_INFINITY,
      failed: FAILED,
    });
  }

  /**
   * The access token of a client. @throws Unauthenticated if the provider refuses it; IssuerUnreachable if it
   * does not answer, or too many are asked for at the same time.
   */
  async tokenOf(client: ClientSecret): Promise<string> {
    const name = this.#nameOf(client);
    const known = this.#tokens.get(name);
    if (known !== undefined) return known;
    if (this.#wrong.has(name)) throw new Unauthenticated("CLIENT_REFUSED");
    const underWay = this.#underWay.get(name);
    if (underWay) return await underWay;
    if (this.#underWay.size >= UNDER_WAY)
      throw new IssuerUnreachable("Too many clients are exchanged at the same time.");
    const exchange = this.#exchange(name, client).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, exchange);
    return await exchange;
  }

  /** Forgets the token of a client: it was not accepted. */
  forget(client: ClientSecret): void {
    this.#tokens.delete(this.#nameOf(client));
  }

  /** What a client is remembered by: with a key that nobody knows, so that no secret can be guessed from it. */
  #nameOf({ id, secret }: ClientSecret): string {
    return createHmac("sha256", this.#key)
      .update(JSON.stringify([id, secret]))
      .digest("base64");
  }

  async #exchange(name: string, client: ClientSecret): Promise<string> {
    try {
      const address = await this.#address.get();
      const { access_token: token, expires_in: seconds } = Object(await this.#ask(address, client));
      if (typeof token !== "string" || token === "") throw new Error(`${address} answered without a token.`);
      const ttl = typeof seconds === "number" ? seconds * 1_000 - EARLY : SHORT;
      if (ttl > 0) this.#tokens.set(name, token, { ttl });
      return token;
    } catch (error) {
      if (error instanceof ProviderRefused && [400, 401, 403].includes(error.status)) {
        this.#wrong.set(name, true);
        throw new Unauthenticated("CLIENT_REFUSED");
      }
      throw new IssuerUnreachable("The provider does not exchange client secrets.", { cause: error });
    }
  }

  /** RFC 6749, sections 2.3.1 and 4.4: id and secret are encoded like a form before they are put together. */
  #ask(address: string, { id, secret }: ClientSecret): Promise<unknown> {
    const encoded = [id, secret].map((each) => new URLSearchParams([["", each]]).toString().slice(1));
    const credentials = Buffer.from(encoded.join(":")).toString("base64");
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      ...this.provider.tokenParameters,
    });
    const headers = { accept: "application/json", authorization: `Basic ${credentials}` };
    return askProvider(address, { method: "POST", headers, body });
  }
}
