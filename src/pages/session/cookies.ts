import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { LONGEST, openSession, type Session, sealSession } from "./session";

/**
 * Characters in one cookie. Browsers drop a cookie of more than 4,096 bytes with its name and attributes, and
 * the tokens of some providers are longer.
 */
const CHUNK = 3_600;
const MOST_CHUNKS = 4;

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
    this.#name = isSecure ? "__Host-peerway" : "peerway";
    this.#options = { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure };
  }

  /** Who sent a request; null: nobody who has signed in. */
  read({ cookies }: FastifyRequest): Promise<Session | null> {
    const chunks = this.#names().map((name) => cookies[name] ?? "");
    return openSession(chunks.join(""), this.key);
  }

  /** Signs somebody in. Every sign-in makes a new cookie, so nobody can be given one that somebody else knows. */
  async write(reply: FastifyReply, session: Session): Promise<void> {
    const sealed = await sealSession(session, this.key);
    if (sealed.length > CHUNK * MOST_CHUNKS)
      throw new Error("The access token is too long to be kept in the browser's cookies.");
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

  #names(): string[] {
    return Array.from({ length: MOST_CHUNKS }, (_, index) =>
      index === 0 ? this.#name : `${this.#name}.${index}`,
    );
  }
}
