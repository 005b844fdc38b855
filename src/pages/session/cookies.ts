import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { LONGEST, openSession, type Session, sealSession } from "./session";

/**
 * Characters in one cookie. Browsers drop a cookie of more than 4,096 bytes with its name and attributes, and
 * the tokens of some providers are longer.
 */
const CHUNK = 3_600;
/** Node accepts 16 KiB of headers with a request, and there are others. */
const MOST_CHUNKS = 4;
const MOST = CHUNK * MOST_CHUNKS - 1_000;

/** The flags of our cookies: for this host alone, for no script, and not with forms of other sites. */
export const cookieOptions = (isSecure: boolean): CookieSerializeOptions => ({
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  secure: isSecure,
});

/** The name of a cookie. Browsers take one that begins with __Host- by https alone, and send it to this host alone. */
export const cookieName = (name: string, isSecure: boolean): string => (isSecure ? `__Host-${name}` : name);

/** Keeps sessions in the browsers of those who have signed in. */
export class SessionCookies {
  readonly #name: string;
  readonly #options: CookieSerializeOptions;

  /**
   * @param key 32 bytes.
   * @param isSecure whether browsers reach the service by https; they then send the cookie to this host alone.
   */
  constructor(
    private readonly key: Uint8Array,
    isSecure: boolean,
  ) {
    this.#name = cookieName("peerway", isSecure);
    this.#options = cookieOptions(isSecure);
  }

  /** Who sent a request; null: nobody who has signed in. */
  read({ cookies }: FastifyRequest): Promise<Session | null> {
    const chunks = this.#names().map((name) => cookies[name] ?? "");
    return openSession(chunks.join(""), this.key);
  }

  /** Signs somebody in. Every sign-in makes a new cookie, so nobody can be given one that somebody else knows. */
  async write(reply: FastifyReply, session: Session): Promise<void> {
    const sealed = await this.#sealAsFits(session);
    for (const [index, name] of this.#names().entries()) {
      const chunk = sealed.slice(index * CHUNK, (index + 1) * CHUNK);
      if (chunk) reply.setCookie(name, chunk, { ...this.#options, maxAge: LONGEST });
      else reply.clearCookie(name, this.#options);
    }
  }

  /** Signs somebody out. */
  clear(reply: FastifyReply): void {
    for (const name of this.#names()) reply.clearCookie(name, this.#options);
  }

  /**
   * Tokens of some providers are so long that not all of them fit. The session can do without the ID token (the
   * provider then asks who signs out), and without the refresh token (it ends with the access token).
   */
  async #sealAsFits(session: Session): Promise<string> {
    const { atProvider } = session;
    const lighter = atProvider && [
      { ...atProvider, idToken: null },
      { ...atProvider, idToken: null, refreshToken: null },
    ];
    for (const kept of [atProvider, ...(lighter ?? [])]) {
      const sealed = await sealSession({ ...session, atProvider: kept }, this.key);
      if (sealed.length <= MOST) return sealed;
    }
    throw new Error("The access token is too long to be kept in the browser's cookies.");
  }

  #names(): string[] {
    return Array.from({ length: MOST_CHUNKS }, (_, index) =>
      index === 0 ? this.#name : `${this.#name}.${index}`,
    );
  }
}
