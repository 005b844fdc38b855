import { randomBytes } from "node:crypto";
import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { cookieName, cookieOptions } from "../cookies";
import { seal, unseal } from "../sealed";

/** A sign-in that one browser has begun. What the provider sends back has to fit it. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  /** Proves to the provider that the code is exchanged by those who asked for it (PKCE, RFC 7636). */
  readonly verifier: string;
  /** The page that they wanted; null: their first page. */
  readonly returnTo: string | null;
  /** In seconds since 1970. */
  readonly startedAt: number;
}

/** How long somebody may take at the provider, in seconds. */
const LONGEST = 15 * 60;

const random = (): string => randomBytes(32).toString("base64url");

/** @param now in seconds since 1970. */
export const newAttempt = (returnTo: string | null, now: number): Attempt => ({
  state: random(),
  nonce: random(),
  verifier: random(),
  returnTo,
  startedAt: now,
});

/** Keeps the sign-in that a browser has begun, until it comes back. A second one in another tab takes its place. */
export class AttemptCookie {
  readonly #name: string;
  readonly #options: CookieSerializeOptions;

  constructor(
    private readonly key: Uint8Array,
    isSecure: boolean,
  ) {
    this.#name = cookieName("peerway-sign-in", isSecure);
    this.#options = cookieOptions(isSecure);
  }

  async write(reply: FastifyReply, attempt: Attempt): Promise<void> {
    const sealed = await seal(attempt, "sign-in", attempt.startedAt + LONGEST, this.key);
    reply.setCookie(this.#name, sealed, { ...this.#options, maxAge: LONGEST });
  }

  /**
   * The sign-in under way with this state, which can be finished once; null: there is none. One with another state
   * goes on: it is another tab's, or somebody else has made the request.
   */
  async take({ cookies }: FastifyRequest, reply: FastifyReply, state: unknown): Promise<Attempt | null> {
    const attempt = await unseal<Attempt>(cookies[this.#name], "sign-in", this.key);
    if (!attempt || attempt.state !== state) return null;
    reply.clearCookie(this.#name, this.#options);
    return attempt;
  }
}
