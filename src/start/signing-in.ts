import { existsSync, readFileSync } from "node:fs";
import type { Pool } from "pg";
import { NO_ORGANISATION } from "../access/actor";
import { logoutTokenVerifier, type VerifyLogoutToken } from "../access/logout-token";
import type { Issuer } from "../commands/issuer";
import { type Config, ConfigError, type IdentityConfig, type PagesClientConfig } from "../config";
import { asOrganisation } from "../database/transaction";
import type { SignInParts } from "../pages/session/parts";
import type { Session } from "../pages/session/session";
import { EndedSessions, type KnownSession } from "../services/workforce/end-sessions";
import type { ServiceDatabase } from "./open-service-database";
import type { PreparedDatabase } from "./prepare-database";
import { readSecretKey, sessionKey } from "./secret-key";

/** How people sign in to the pages; null: nobody does. */
interface SigningIn {
  readonly signIn: SignInParts | null;
  /** How the provider ends their sessions; null: no provider signs them in. */
  readonly logout: { readonly verify: VerifyLogoutToken; readonly ended: EndedSessions } | null;
}

type Databases = Pick<PreparedDatabase & ServiceDatabase, "pool" | "clock">;

/** How people sign in to the pages: at the provider, or for trying out as one of the personas. */
export function signingIn(config: Config, { pool, clock }: Databases, issuer: Issuer): SigningIn {
  const { identity, production, publicUrl } = config;
  const key = readSecretKey(sessionKey(config), config);
  const common = key && {
    sessionKey: key,
    now: () => clock.now(),
    ended: endedFor(endedSessions(pool), issuer.rules.issuer),
  };
  if (!common) return { signIn: null, logout: null };
  if (issuer.development)
    return {
      signIn: { ...common, isSecure: production, at: { tryingOut: issuer.development } },
      logout: null,
    };
  if (!identity?.pages || publicUrl === null) return { signIn: null, logout: null };
  const { clientId } = identity.pages;
  return {
    signIn: {
      ...common,
      isSecure: publicUrl.startsWith("https:"),
      at: { provider: providerSettings(identity, identity.pages, publicUrl) },
    },
    logout: {
      verify: logoutTokenVerifier({ ...issuer.rules, audience: clientId }),
      ended: endedSessions(pool),
    },
  };
}

/** The sessions that ended before their time. They belong to no organisation. */
export const endedSessions = (pool: Pool): EndedSessions =>
  new EndedSessions((work) => asOrganisation(pool, NO_ORGANISATION, work, { operation: "endSession" }));

/** The same, for sessions of the pages. */
export const endedFor = (ended: EndedSessions, issuer: string): SignInParts["ended"] => ({
  end: ({ id }) => ended.end(id),
  isEnded: (session) => ended.isEnded(knownSession(session, issuer)),
});

const knownSession = ({ id, startedAt, atProvider }: Session, issuer: string): KnownSession => ({
  id,
  startedAt: new Date(startedAt * 1_000),
  provider: atProvider && { issuer, subject: atProvider.subject, sessionId: atProvider.sessionId },
});

const providerSettings = (
  { issuer, jwksUri }: IdentityConfig,
  { clientId, secretFile, scopes, parameters }: PagesClientConfig,
  publicUrl: string,
) => ({
  issuer,
  jwksUri,
  clientId,
  clientSecret: secretFile === null ? null : secretIn(secretFile),
  scopes,
  parameters,
  publicUrl,
});

function secretIn(path: string): string {
  const secret = existsSync(path) ? readFileSync(path, "utf8").trim() : "";
  if (secret !== "") return secret;
  throw new ConfigError(
    `OIDC_CLIENT_SECRET_FILE is "${path}", which does not exist or is empty. Write the secret that the provider gave to the client into it, or leave the setting unset for a public client.`,
  );
}
