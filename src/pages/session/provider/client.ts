import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
  ResponseBodyError,
  refreshTokenGrant,
  type ServerMetadata,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
  WWWAuthenticateChallengeError,
} from "openid-client";
import type { ProviderSettings } from "../parts";
import type { AtProvider } from "../session";
import type { Attempt } from "./attempt";
import { SignInFailed, type SignInFault } from "./fault";

/** Seconds that the provider may take for an answer. */
const PATIENCE = 5;
/** How long the provider's document is taken as it is, and how soon after a failure it is fetched again, in milliseconds. */
const FRESH = 10 * 60_000;
const FAILED = 5_000;

/** Where the provider sends people back to, and where it sends those who have signed out. */
export const RETURN_PATH = "/sign-in/return";
export const SIGNED_OUT_PATH = "/signed-out";

/** What the provider gave to somebody who signed in. */
export interface Tokens {
  readonly token: string;
  readonly atProvider: AtProvider;
}

/** The pages as a client of an OpenID Connect provider: authorisation code with PKCE. All functions throw SignInFailed. */
export class ProviderClient {
  #known: { readonly configuration: Promise<Configuration>; readonly until: number } | null = null;

  /** @param now in milliseconds since 1970, by the clock that sessions are counted by. */
  constructor(
    private readonly settings: ProviderSettings,
    private readonly now: () => number,
  ) {}

  /**
   * Where a browser begins to sign in.
   * @param asSomebodyElse whether the provider asks who they are even if it knows.
   */
  async begin({ state, nonce, verifier }: Attempt, asSomebodyElse: boolean): Promise<string> {
    const { scopes, parameters, publicUrl } = this.settings;
    return buildAuthorizationUrl(await this.#configuration(), {
      ...parameters,
      ...(asSomebodyElse && { prompt: "login" }),
      redirect_uri: `${publicUrl}${RETURN_PATH}`,
      scope: scopes,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    }).href;
  }

  /**
   * Exchanges the code that the provider sent back with the browser.
   * @param query of the address that the browser was sent back to, with its question mark.
   */
  async finish(query: string, { state, nonce, verifier }: Attempt): Promise<Tokens> {
    const address = new URL(`${this.settings.publicUrl}${RETURN_PATH}`);
    address.search = query;
    const configuration = await this.#configuration();
    try {
      const answer = await authorizationCodeGrant(
        configuration,
        address,
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
        this.#resource(),
      );
      return this.#tokens(answer, null);
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** Renews an access token. */
  async renew({ refreshToken, ...before }: AtProvider): Promise<Tokens> {
    const configuration = await this.#configuration();
    try {
      const answer = await refreshTokenGrant(configuration, refreshToken ?? "", this.#resource());
      return this.#tokens(answer, { ...before, refreshToken });
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** Where a browser signs out at the provider too; null: it has no such address. */
  async endAddress({ idToken }: AtProvider): Promise<string | null> {
    const configuration = await this.#configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${this.settings.publicUrl}${SIGNED_OUT_PATH}`,
      ...(idToken !== null && { id_token_hint: idToken }),
    }).href;
  }

  #tokens(answer: TokenEndpointResponse & TokenEndpointResponseHelpers, before: AtProvider | null): Tokens {
    const claims = answer.claims();
    const subject = claims?.sub ?? before?.subject;
    if (subject === undefined || (before && subject !== before.subject))
      throw new SignInFailed("UNTRUSTED", "The renewed token is another account's.");
    const seconds = answer.expiresIn();
    const sessionId = typeof claims?.sid === "string" ? claims.sid : null;
    return {
      token: answer.access_token,
      atProvider: {
        subject,
        sessionId: sessionId ?? before?.sessionId ?? null,
        idToken: answer.id_token ?? before?.idToken ?? null,
        refreshToken: answer.refresh_token ?? before?.refreshToken ?? null,
        tokenEndsAt: seconds === undefined ? null : Math.floor(this.now() / 1_000) + seconds,
      },
    };
  }

  /** The name of the API, for providers that want to hear it with each exchange (RFC 8707). */
  #resource(): Record<string, string> {
    const { resource } = this.settings.parameters;
    return resource === undefined ? {} : { resource };
  }

  async #configuration(): Promise<Configuration> {
    const before = this.#known;
    if (before && before.until > Date.now()) return before.configuration;
    const configuration = this.#discover();
    const known = { configuration, until: Date.now() + FRESH };
    this.#known = known;
    try {
      return await configuration;
    } catch (error) {
      // Requests of the next seconds do not wait for it again; what was known before is taken on.
      const fallback = before ? before.configuration : configuration;
      if (this.#known === known) this.#known = { configuration: fallback, until: Date.now() + FAILED };
      if (before) return before.configuration;
      throw error;
    }
  }

  async #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret, jwksUri } = this.settings;
    // The configuration takes http for addresses on this machine alone.
    const insecure = issuer.startsWith("http:") ? [allowInsecureRequests] : [];
    try {
      const found = await discovery(new URL(issuer), clientId, undefined, None(), {
        timeout: PATIENCE,
        execute: insecure,
      });
      const document = found.serverMetadata() as ServerMetadata;
      if (document.issuer !== issuer) throw new Error("The document is another issuer's.");
      const configuration = new Configuration(
        { ...document, jwks_uri: jwksUri ?? document.jwks_uri },
        clientId,
        undefined,
        authenticationOf(clientSecret, document),
      );
      configuration.timeout = PATIENCE;
      for (const change of [...insecure, enableNonRepudiationChecks]) change(configuration);
      return configuration;
    } catch (error) {
      throw new SignInFailed(
        "DOWN",
        `The discovery document of ${issuer} cannot be read: ${reasonOf(error)}`,
      );
    }
  }
}

/** With its secret in the header, as the standard prefers, unless the provider takes it in the form alone. */
function authenticationOf(
  secret: string | null,
  { token_endpoint_auth_methods_supported: methods = ["client_secret_basic"] }: ServerMetadata,
): ClientAuth {
  if (secret === null) return None();
  return methods.includes("client_secret_basic") ? ClientSecretBasic(secret) : ClientSecretPost(secret);
}

function failureOf(error: unknown): SignInFailed {
  return error instanceof SignInFailed ? error : new SignInFailed(faultOf(error), reasonOf(error));
}

/** Answers that no working provider gives. */
const NO_ANSWER = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_ABORT",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
]);

function faultOf(error: unknown): SignInFault {
  if (error instanceof AuthorizationResponseError) {
    if (error.error === "access_denied") return "CANCELLED";
    return ["server_error", "temporarily_unavailable"].includes(error.error) ? "DOWN" : "NOT_SET_UP";
  }
  // The code was used before, took too long, or belongs to the sign-in of another browser.
  if (error instanceof ResponseBodyError) return error.error === "invalid_grant" ? "LOST" : "NOT_SET_UP";
  if (error instanceof WWWAuthenticateChallengeError) return "NOT_SET_UP";
  if (error instanceof ClientError) {
    const isFailing = error.code === "OAUTH_RESPONSE_IS_NOT_CONFORM" && statusOf(error) >= 500;
    return isFailing || NO_ANSWER.has(error.code ?? "") ? "DOWN" : "UNTRUSTED";
  }
  return error instanceof TypeError ? "DOWN" : "UNTRUSTED";
}

const statusOf = ({ cause }: Error): number => (cause instanceof Response ? cause.status : 0);

/** For the log: never the answer itself, which may hold tokens and names. */
function reasonOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return `${error.message} (${error.error})`;
  if (!(error instanceof Error)) return "unknown";
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? `${error.message} (${code})` : error.message;
}
