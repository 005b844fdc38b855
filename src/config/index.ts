import { resolve } from "node:path";
import type { ClaimRules } from "../access/claims";
import { faultOfCode, faultOfName } from "../entities/workforce/organisation-words";
import { ConfigError } from "./config-error";
import { LOOPBACK } from "./formats";
import { type LOG_LEVELS, readVariables, type Variables } from "./variables";

export { ConfigError } from "./config-error";

export interface Config {
  readonly host: string;
  readonly port: number;
  /**
   * The address at which clients reach the service, from which identifiers that leave it are built; null: the
   * one that a request was sent to.
   */
  readonly publicUrl: string | null;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataDir: string;
  /**
   * Connection URL of a PostgreSQL 15 or newer, perhaps through a pooler of transactions; null: use the
   * embedded server.
   */
  readonly databaseUrl: string | null;
  /**
   * Connection URL of the role that owns the tables, past any pooler: for migrations, seeds and everything
   * else that needs a session. It is databaseUrl unless it is set.
   */
  readonly directUrl: string | null;
  /**
   * Connection URL of a standby that answers requests which only read, as the same login as databaseUrl;
   * null: the primary answers all.
   */
  readonly replicaUrl: string | null;
  /**
   * Whether the service's connections name their statements, so that PostgreSQL parses each once; off for
   * poolers that do not know prepared statements.
   */
  readonly namedStatements: boolean;
  readonly logLevel: LogLevel;
  /** Whether the demonstration employers are loaded. */
  readonly demonstration: boolean;
  /** Real people's records may be here: people sign in through a provider only, and demo features are off. */
  readonly production: boolean;
  /** Whether introspection and GraphiQL are enabled. */
  readonly introspection: boolean;
  /** How many requests a client may send in a minute; 0: any number. */
  readonly requestsAMinute: number;
  /** Proxies whose X-Forwarded-For is trusted: addresses, with commas; null: none. */
  readonly trustedProxies: string | null;
  /** Origins whose pages may call the API from a browser; `null`: those of this machine, on any port. */
  readonly corsOrigins: readonly string[] | null;
  /** The provider that signs people in; null: the development issuer. */
  readonly identity: IdentityConfig | null;
  /** The national body, added at the start unless it is on record; null: none is named. */
  readonly nationalBody: { readonly code: string; readonly name: string } | null;
  /** The smallest count of people that is published; smaller ones are left out. */
  readonly suppressionThreshold: number;
  /**
   * How many batches of stored readiness this process computes at the same time; 0: none, and others keep it
   * current.
   */
  readonly readinessWorkers: number;
  /** How many files this process records in the background at the same time; 0: none, and others do. */
  readonly importWorkers: number;
  /** How many subscriptions this process sends events to at the same time; 0: none, and others do. */
  readonly webhookWorkers: number;
  /** Absolute path of the file with the key that secrets of webhooks are derived from; null: none is set. */
  readonly webhookKeyFile: string | null;
  /** Absolute path of the file with the key that encrypts sessions of the pages; null: none is set. */
  readonly sessionKeyFile: string | null;
  /** Whether events may be sent to this machine and its network, and by http: for trying out. */
  readonly webhookLocalReceivers: boolean;
  /** Whether directories give capacities by SCIM to people whose tokens do not state theirs. */
  readonly scimCapacities: boolean;
  /** Absolute path of the file with the keys that badges are signed with; null: none is set. */
  readonly credentialKeys: string | null;
  /** Absolute path of a file with the only documents that are run; null: all are. */
  readonly trustedOperations: string | null;
  /** Whether clients may have the service keep a query and then send only its hash. */
  readonly automaticPersistedQueries: boolean;
  /** Where /metrics is served; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Whether the log has a line for each request. */
  readonly requestLog: boolean;
  /** The collector that spans are sent to; null: none are recorded. */
  readonly tracesTo: string | null;
  /** How long the service goes on serving after SIGTERM, while /readyz fails, in seconds. */
  readonly drainSeconds: number;
}

/**
 * Seconds that a load balancer needs to notice that /readyz fails, if it asks every two seconds and believes
 * the second failure.
 */
const DRAIN_SECONDS = 5;

/** An OpenID Connect provider. */
export interface IdentityConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Address of its keys; null: the one in its discovery document. */
  readonly jwksUri: string | null;
  readonly claims: ClaimRules;
  /** Address at which programs exchange their secrets; null: the one in its discovery document. */
  readonly tokenUri: string | null;
  /** What it wants to know when they do, as well as their id and secret. */
  readonly tokenParameters: Readonly<Record<string, string>>;
  /** How people sign in to the pages at it; null: they do not. */
  readonly pages: PagesClientConfig | null;
}

/** The pages as a client of the provider. */
export interface PagesClientConfig {
  readonly clientId: string;
  /** Absolute path of the file with the client's secret; null: the client has none. */
  readonly secretFile: string | null;
  /** What the pages ask for, with spaces between them. */
  readonly scopes: string;
  /** What a sign-in sends to the provider as well. */
  readonly parameters: Readonly<Record<string, string>>;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Reads the environment once; nothing else in the service does.
 * @throws ConfigError with the name of the variable, what is wrong and what would be right.
 */
export function loadConfig(env: NodeJS.ProcessEnv, projectFolder: string): Config {
  const set = readVariables(env);
  const production = set.NODE_ENV === "production";
  return Object.freeze({
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.PUBLIC_URL,
    dataDir: resolve(projectFolder, set.DATA_DIR),
    databaseUrl: set.DATABASE_URL,
    directUrl: set.DATABASE_DIRECT_URL ?? set.DATABASE_URL,
    replicaUrl: set.DATABASE_REPLICA_URL,
    namedStatements: set.NAMED_STATEMENTS,
    logLevel: set.LOG_LEVEL,
    demonstration: set.DEMONSTRATION ?? !production,
    production,
    introspection: set.INTROSPECTION ?? !production,
    requestsAMinute: set.RATE_LIMIT,
    trustedProxies: set.TRUSTED_PROXIES,
    corsOrigins: set.CORS_ORIGINS ?? (production ? [] : null),
    identity: identityFrom(set, projectFolder),
    nationalBody: nationalBodyFrom(set),
    suppressionThreshold: set.SUPPRESSION_THRESHOLD,
    readinessWorkers: set.READINESS_WORKERS,
    importWorkers: set.IMPORT_WORKERS,
    webhookWorkers: set.WEBHOOK_WORKERS,
    webhookKeyFile: set.WEBHOOK_KEY_FILE && resolve(projectFolder, set.WEBHOOK_KEY_FILE),
    sessionKeyFile: set.SESSION_KEY_FILE && resolve(projectFolder, set.SESSION_KEY_FILE),
    webhookLocalReceivers: localReceiversFrom(set),
    scimCapacities: set.SCIM_CAPACITIES,
    credentialKeys: set.CREDENTIAL_KEYS && resolve(projectFolder, set.CREDENTIAL_KEYS),
    trustedOperations: set.TRUSTED_OPERATIONS && resolve(projectFolder, set.TRUSTED_OPERATIONS),
    automaticPersistedQueries: set.AUTOMATIC_PERSISTED_QUERIES,
    metrics: set.METRICS_PORT === null ? null : { host: set.METRICS_HOST, port: set.METRICS_PORT },
    requestLog: set.REQUEST_LOG ?? production,
    tracesTo: set.OTEL_EXPORTER_OTLP_ENDPOINT,
    drainSeconds: set.DRAIN_SECONDS ?? (production ? DRAIN_SECONDS : 0),
  });
}

/**
 * Refuses a configuration in which anyone who reaches the service could choose who they are. Commands that
 * serve no requests need not call it.
 * @throws ConfigError
 */
export function requireSafeSignIn({ production, identity: provider, host }: Config): void {
  if (provider) return;
  if (production)
    throw new ConfigError(
      "NODE_ENV is production, but OIDC_ISSUER is not set, so that no provider signs people in. Set OIDC_ISSUER to the address of your OpenID Connect provider and OIDC_AUDIENCE to Peerway's name there (docs/identity.md), or leave NODE_ENV unset to try Peerway out with personas.",
    );
  if (!LOOPBACK.has(host))
    throw new ConfigError(
      `HOST is "${host}", but with the development issuer Peerway accepts connections from this machine only, because anyone who reaches it can act as any persona. Use 127.0.0.1, ::1 or localhost, leave HOST unset, or set OIDC_ISSUER (docs/identity.md).`,
    );
}

function localReceiversFrom({ WEBHOOK_LOCAL_RECEIVERS: allowed, NODE_ENV }: Variables): boolean {
  if (allowed && NODE_ENV === "production")
    throw new ConfigError(
      "WEBHOOK_LOCAL_RECEIVERS is on, but NODE_ENV is production: anybody who may subscribe to events could then send requests into the network of the service. Leave it unset.",
    );
  return allowed;
}

function identityFrom(set: Variables, projectFolder: string): IdentityConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_FORMER_ISSUERS: formerIssuers } = set;
  if (issuer === null || audience === null) return null;
  // Former issuers are names only: nothing is requested from them, so they need not be addresses.
  if (formerIssuers.includes(issuer))
    throw new ConfigError(
      `OIDC_FORMER_ISSUERS has "${issuer}", which is OIDC_ISSUER itself. It lists names that the provider had before, as its tokens wrote them into iss.`,
    );
  return {
    issuer,
    audience,
    jwksUri: set.OIDC_JWKS_URI,
    tokenUri: set.OIDC_TOKEN_URI,
    tokenParameters: set.OIDC_TOKEN_PARAMETERS,
    pages: pagesClientFrom(set, projectFolder),
    claims: { names: set.OIDC_CLAIMS, programs: set.OIDC_PROGRAMS, formerIssuers, operators: set.OPERATORS },
  };
}

function pagesClientFrom(set: Variables, projectFolder: string): PagesClientConfig | null {
  const { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET_FILE: secretFile } = set;
  if (clientId === null) return null;
  if (set.OIDC_PROGRAMS.includes(clientId))
    throw new ConfigError(
      `OIDC_PROGRAMS lists "${clientId}", which is OIDC_CLIENT_ID: people sign in through it, and their tokens would be read as a program's. Use another client for programs.`,
    );
  if (set.NODE_ENV === "production" && set.SESSION_KEY_FILE === null)
    throw new ConfigError(
      "OIDC_CLIENT_ID is set, but SESSION_KEY_FILE is not, and in production it is needed to encrypt the sessions of the pages. Make a key with: openssl rand -base64 32",
    );
  return {
    clientId,
    secretFile: secretFile && resolve(projectFolder, secretFile),
    scopes: set.OIDC_SCOPES,
    parameters: set.OIDC_SIGN_IN_PARAMETERS,
  };
}

function nationalBodyFrom({
  NATIONAL_BODY: code,
  NATIONAL_BODY_NAME: given,
}: Variables): Config["nationalBody"] {
  const name = given?.trim();
  if (code === null || !name) return null;
  const fault = faultOfCode(code) ?? faultOfName(name);
  if (fault !== null) throw new ConfigError(`NATIONAL_BODY: ${fault}`);
  return { code, name };
}
