import { isIP } from "node:net";
import { resolve } from "node:path";
import { CLAIM_NAMES, type ClaimNames, type ClaimRules } from "./access/claims";
import { type OperatorClaim, operatorsIn } from "./access/operators";
import { faultOfAddress } from "./database/hosts";
import { faultOfCode, faultOfName } from "./entities/workforce/organisation-words";

/** A setting of the environment that cannot be used; the message says which, why, and what would be right. */
export class ConfigError extends Error {}

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataDir: string;
  /** Connection URL of a PostgreSQL 15 or newer, perhaps through a pooler of transactions; null: use the embedded server. */
  readonly databaseUrl: string | null;
  /**
   * Connection URL of the role that owns the tables, past any pooler: for migrations, seeds and whatever needs a session.
   * Unless it is set, databaseUrl is it.
   */
  readonly directUrl: string | null;
  readonly logLevel: LogLevel;
  /** Whether the demonstration employers are loaded. */
  readonly demonstration: boolean;
  /** Real people's records may be here: nobody signs in but through a provider, and nothing is shown that is not asked for. */
  readonly production: boolean;
  /** Whether the schema tells of itself, and GraphiQL is shown. */
  readonly introspection: boolean;
  /** How many requests a client may send in a minute; 0: any number. */
  readonly requestsAMinute: number;
  /** Proxies whose X-Forwarded-For is believed: addresses, with commas; null: none. */
  readonly trustedProxies: string | null;
  /** Origins whose pages may call the API from a browser; `null`: those of this machine, on any port. */
  readonly corsOrigins: readonly string[] | null;
  /** Who signs people in; null: the development issuer. */
  readonly identity: IdentityConfig | null;
  /** The national body, entered at the start unless it is on record; null: none is named. */
  readonly nationalBody: { readonly code: string; readonly name: string } | null;
  /** The least number of people that a count for publication shows; smaller ones are left out. */
  readonly suppressionThreshold: number;
  /** How many batches of stored readiness this process computes at once; 0: none, and others keep it current. */
  readonly readinessWorkers: number;
  /** How many files this process records in the background at once; 0: none, and others do. */
  readonly importWorkers: number;
}

/** An OpenID Connect provider. */
export interface IdentityConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Where its keys are; null: where its discovery document says. */
  readonly jwksUri: string | null;
  readonly claims: ClaimRules;
}

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOOPBACK = new Set(["127.0.0.1", "::1", "[::1]", "localhost"]);

/**
 * Reads the environment once; nothing else in the service does.
 * @throws ConfigError naming the variable, what was wrong and what would be right.
 */
export function loadConfig(env: NodeJS.ProcessEnv, projectFolder: string): Config {
  const production = env.NODE_ENV === "production";
  const databaseUrl = databaseAddress("DATABASE_URL", env.DATABASE_URL);
  const directUrl = databaseAddress("DATABASE_DIRECT_URL", env.DATABASE_DIRECT_URL);
  if (directUrl !== null && databaseUrl === null)
    throw new ConfigError(
      "DATABASE_DIRECT_URL is set and DATABASE_URL is not. Set DATABASE_URL to the address that the service works through, or neither for the embedded server.",
    );
  return Object.freeze({
    host: env.HOST || "127.0.0.1",
    port: port(env.PORT),
    dataDir: resolve(projectFolder, env.DATA_DIR || "data"),
    databaseUrl,
    directUrl: directUrl ?? databaseUrl,
    logLevel: oneOf("LOG_LEVEL", env.LOG_LEVEL, LOG_LEVELS, "warn"),
    demonstration:
      oneOf("DEMONSTRATION", env.DEMONSTRATION, ["on", "off"] as const, production ? "off" : "on") === "on",
    production,
    introspection:
      oneOf("INTROSPECTION", env.INTROSPECTION, ["on", "off"] as const, production ? "off" : "on") === "on",
    requestsAMinute: wholeNumber("RATE_LIMIT", env.RATE_LIMIT, 1_200),
    trustedProxies: proxies(env.TRUSTED_PROXIES),
    corsOrigins: corsOrigins(env.CORS_ORIGINS, production),
    identity: identity(env),
    nationalBody: nationalBody(env),
    suppressionThreshold: whole("SUPPRESSION_THRESHOLD", env.SUPPRESSION_THRESHOLD, {
      from: [1, "nothing is left out"],
      to: 1000,
      otherwise: 5,
    }),
    readinessWorkers: whole("READINESS_WORKERS", env.READINESS_WORKERS, {
      from: [0, "other processes keep it current"],
      to: 32,
      otherwise: 1,
    }),
    importWorkers: whole("IMPORT_WORKERS", env.IMPORT_WORKERS, {
      from: [0, "other processes record them"],
      to: 8,
      otherwise: 1,
    }),
  });
}

/**
 * Whether the service may serve by this configuration; commands that serve nobody need not ask.
 * @throws ConfigError where whoever reaches it could choose who they are.
 */
export function checkServing({ production, identity: provider, host }: Config): void {
  if (provider) return;
  if (production)
    throw new ConfigError(
      "NODE_ENV is production, but nobody says who signs in: OIDC_ISSUER is not set. Set OIDC_ISSUER to the address of your OpenID Connect provider and OIDC_AUDIENCE to Peerway's name there (docs/identity.md), or leave NODE_ENV unset to try Peerway out with personas.",
    );
  if (!LOOPBACK.has(host))
    throw new ConfigError(
      `HOST is "${host}", but with the development issuer Peerway listens on this machine alone, since whoever reaches it may choose a persona. Use 127.0.0.1, ::1 or localhost, leave HOST unset, or set OIDC_ISSUER (docs/identity.md).`,
    );
}

const OF_A_PROVIDER = [
  "OIDC_AUDIENCE",
  "OIDC_JWKS_URI",
  "OIDC_CLAIMS",
  "OIDC_PROGRAMS",
  "OIDC_FORMER_ISSUERS",
  "OPERATORS",
] as const;

function identity(env: NodeJS.ProcessEnv): IdentityConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URI: jwksUri } = env;
  if (!issuer) {
    const lonely = OF_A_PROVIDER.find((name) => env[name]);
    if (lonely) throw new ConfigError(`${lonely} is set, but OIDC_ISSUER is not. Set both, or neither.`);
    return null;
  }
  if (!audience)
    throw new ConfigError(
      "OIDC_ISSUER is set, but OIDC_AUDIENCE is not: a token for another service of that provider must not be good here. Set it to what the provider writes into the claim aud of Peerway's tokens.",
    );
  return {
    issuer: secure("OIDC_ISSUER", issuer),
    audience,
    jwksUri: jwksUri ? secure("OIDC_JWKS_URI", jwksUri) : null,
    claims: {
      names: claimNames(env.OIDC_CLAIMS),
      programs: words(env.OIDC_PROGRAMS),
      formerIssuers: formerIssuers(env.OIDC_FORMER_ISSUERS, issuer),
      operators: operators(env.OPERATORS),
    },
  };
}

const words = (value: string | undefined): string[] => (value ?? "").split(/[\s,]+/).filter(Boolean);

/** Names that the issuer had before. They are never asked anything, so they need not be addresses that are there. */
function formerIssuers(value: string | undefined, issuer: string): readonly string[] {
  const names = words(value);
  if (!names.includes(issuer)) return names;
  throw new ConfigError(
    `OIDC_FORMER_ISSUERS has "${issuer}", which is OIDC_ISSUER itself. It lists names that the provider had before, as its tokens wrote them into iss.`,
  );
}

function operators(value: string | undefined): readonly OperatorClaim[] {
  const found = operatorsIn(value);
  if (typeof found === "string") throw new ConfigError(`OPERATORS ${found}`);
  return found;
}

function nationalBody(env: NodeJS.ProcessEnv): Config["nationalBody"] {
  const { NATIONAL_BODY: code, NATIONAL_BODY_NAME: name } = env;
  if (!code && !name) return null;
  if (!code)
    throw new ConfigError(
      "NATIONAL_BODY_NAME is set, but NATIONAL_BODY is not. Set NATIONAL_BODY to the code by which its people's tokens name it.",
    );
  if (!name?.trim())
    throw new ConfigError(
      "NATIONAL_BODY is set, but NATIONAL_BODY_NAME is not. Set it to what the body is called, such as Peer Support Standards Council.",
    );
  const fault = faultOfCode(code) ?? faultOfName(name.trim());
  if (fault !== null) throw new ConfigError(`NATIONAL_BODY: ${fault}`);
  return { code, name: name.trim() };
}

/** An address whose answers nobody on the way can change. */
function secure(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname))) return value;
  throw new ConfigError(
    `${name} is "${value}"; it must be an https address, such as https://login.example.nhs.uk/peerway (http only on this machine).`,
  );
}

/** Reads `organisation=tenant, capacities=roles`; what it leaves out keeps its name. */
function claimNames(value: string | undefined): ClaimNames {
  const names: Record<string, string> = {};
  for (const pair of words(value)) {
    const [, what = "", name = ""] = /^(\w+)=(\S+)$/.exec(pair) ?? [];
    if (!Object.hasOwn(CLAIM_NAMES, what))
      throw new ConfigError(
        `OIDC_CLAIMS has "${pair}"; each entry is one of ${Object.keys(CLAIM_NAMES).join(", ")}, then = and the claim's name, such as capacities=roles.`,
      );
    names[what] = name;
  }
  return { ...CLAIM_NAMES, ...names };
}

function port(value: string | undefined): number {
  if (!value) return 4000;
  const chosen = Number(value);
  if (/^\d+$/.test(value) && chosen <= 65_535) return chosen;
  throw new ConfigError(`PORT is "${value}"; it must be a whole number from 0 (any free port) to 65535.`);
}

function whole(
  name: string,
  value: string | undefined,
  {
    from: [least, meaning],
    to,
    otherwise,
  }: { from: readonly [number, string]; to: number; otherwise: number },
): number {
  if (!value) return otherwise;
  const chosen = Number(value);
  if (/^\d+$/.test(value) && chosen >= least && chosen <= to) return chosen;
  throw new ConfigError(
    `${name} is "${value}"; it must be a whole number from ${least} (${meaning}) to ${to}.`,
  );
}

function wholeNumber(name: string, value: string | undefined, otherwise: number): number {
  if (!value) return otherwise;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new ConfigError(
    `${name} is "${value}"; it must be a whole number of requests a minute, or 0 for any.`,
  );
}

function proxies(value: string | undefined): string | null {
  if (!value) return null;
  const wrong = value.split(",").find((each) => isIP(each.trim().replace(/\/\d{1,3}$/, "")) === 0);
  if (wrong === undefined) return value;
  throw new ConfigError(
    `TRUSTED_PROXIES has "${wrong}"; it is a list of addresses or networks with commas, such as 10.0.0.7,10.1.0.0/16.`,
  );
}

/** Origins as browsers write them: scheme, host and port, without a path. "none" is a list of none. */
function corsOrigins(value: string | undefined, production: boolean): readonly string[] | null {
  if (!value) return production ? [] : null;
  if (value === "none") return [];
  const origins = words(value);
  for (const origin of origins) requireOrigin(origin);
  return origins;
}

function requireOrigin(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSecure = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
  if (url !== null && isSecure && url.origin === text) return;
  const nearest = url !== null && isSecure ? ` Write ${url.origin}.` : "";
  throw new ConfigError(
    `CORS_ORIGINS has "${text}"; each entry is the origin of a page, such as https://careers.example.nhs.uk (https, except on this machine; no path, no * and no / at its end), or the setting is "none".${nearest}`,
  );
}

function databaseAddress(name: string, value: string | undefined): string | null {
  if (!value) return null;
  const fault = faultOfAddress(value);
  if (fault === null) return value;
  // The value is not repeated: it may hold a password.
  throw new ConfigError(`${name} ${fault}`);
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
  otherwise: T,
): T {
  if (!value) return otherwise;
  const found = allowed.find((each) => each === value);
  if (found) return found;
  throw new ConfigError(`${name} is "${value}"; it must be one of ${allowed.join(", ")}.`);
}
