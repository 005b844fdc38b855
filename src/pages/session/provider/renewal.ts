import { createHash } from "node:crypto";
import type { Session } from "../session";
import type { ProviderClient, Tokens } from "./client";
import { SignInFailed } from "./fault";

/** How long before its end an access token is renewed, in seconds. */
const EARLY = 60;

/** How long a renewal is remembered, in milliseconds: requests of the same page were sent with the same cookie. */
const REMEMBERED = 30_000;

/** Renews access tokens shortly before they end. */
export class Renewals {
  readonly #underWay = new Map<string, Promise<Tokens | null>>();

  /** @param now in milliseconds since 1970. */
  constructor(
    private readonly client: Pick<ProviderClient, "renew">,
    private readonly now: () => number,
  ) {}

  /**
   * The session with a new access token; null if it needs none, or the provider gives none now. The session then goes
   * on until its token ends. Many providers take a refresh token once and hold a second use for a theft, so requests
   * that come with the same one share its renewal.
   */
  async renewed(session: Session): Promise<Session | null> {
    const { atProvider } = session;
    if (!atProvider || atProvider.refreshToken === null || atProvider.tokenEndsAt === null) return null;
    if (this.now() / 1_000 < atProvider.tokenEndsAt - EARLY) return null;
    const key = createHash("sha256").update(atProvider.refreshToken).digest("base64");
    const tokens = await (this.#underWay.get(key) ?? this.#renew(key, () => this.client.renew(atProvider)));
    return tokens && { ...session, ...tokens };
  }

  #renew(key: string, renew: () => Promise<Tokens>): Promise<Tokens | null> {
    const renewal = renew().catch((error: unknown) => {
      if (error instanceof SignInFailed) return null;
      throw error;
    });
    this.#underWay.set(key, renewal);
    setTimeout(() => this.#underWay.delete(key), REMEMBERED).unref();
    return renewal;
  }
}
