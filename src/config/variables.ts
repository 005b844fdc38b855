import { z } from "zod";
import { CLAIM_NAMES } from "../access/claims";
import { ConfigError } from "./config-error";
import {
  claimNames,
  httpAddress,
  oneOf,
  onOrOff,
  operators,
  origins,
  parameters,
  postgresAddress,
  proxies,
  publicAddress,
  secureAddress,
  signInParameters,
  signInScopes,
  standbyAddress,
  wholeNumber,
  words,
} from "./formats";

export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

/** A variable with its format, and its value when it is not set; an empty one counts as not set. */
const setting = <T, const Unset>(format: z.ZodType<T, string>, unset: Unset) =>
  z
    .preprocess((text) => text || undefined, format.optional())
    .transform((value): T | Unset => value ?? unset);

const text = z.string();
const NO_PARAMETERS: Readonly<Record<string, string>> = {};
const NO_WORDS: readonly string[] = [];

/** Every variable that Peerway reads. README.md explains them in the same order. */
const VARIABLES = z.object({
  NODE_ENV: setting(text, null),
  OIDC_ISSUER: setting(secureAddress, null),
  OIDC_AUDIENCE: setting(text, null),
  OIDC_JWKS_URI: setting(secureAddress, null),
  OIDC_TOKEN_URI: setting(secureAddress, null),
  OIDC_TOKEN_PARAMETERS: setting(parameters, NO_PARAMETERS),
  OIDC_CLIENT_ID: setting(text, null),
  OIDC_CLIENT_SECRET_FILE: setting(text, null),
  OIDC_SCOPES: setting(signInScopes, "openid"),
  OIDC_SIGN_IN_PARAMETERS: setting(signInParameters, NO_PARAMETERS),
  OIDC_CLAIMS: setting(claimNames, CLAIM_NAMES),
  OIDC_PROGRAMS: setting(words, NO_WORDS),
  OPERATORS: setting(operators, []),
  NATIONAL_BODY: setting(text, null),
  NATIONAL_BODY_NAME: setting(text, null),
  OIDC_FORMER_ISSUERS: setting(words, NO_WORDS),
  PORT: setting(wholeNumber(0, 65_535, "from 0 (any free port) to 65535"), 4000),
  HOST: setting(text, "127.0.0.1"),
  PUBLIC_URL: setting(publicAddress, null),
  DATA_DIR: setting(text, "data"),
  DATABASE_URL: setting(postgresAddress, null),
  DATABASE_DIRECT_URL: setting(postgresAddress, null),
  DATABASE_REPLICA_URL: setting(standbyAddress, null),
  NAMED_STATEMENTS: setting(onOrOff, true),
  LOG_LEVEL: setting(oneOf(...LOG_LEVELS), "warn"),
  DEMONSTRATION: setting(onOrOff, null),
  SUPPRESSION_THRESHOLD: setting(wholeNumber(1, 1_000, "from 1 (nothing is left out) to 1000"), 5),
  INTROSPECTION: setting(onOrOff, null),
  RATE_LIMIT: setting(wholeNumber(0, 999_999_999, "of requests a minute, or 0 for any"), 1_200),
  TRUSTED_PROXIES: setting(proxies, null),
  CORS_ORIGINS: setting(origins, null),
  READINESS_WORKERS: setting(wholeNumber(0, 32, "from 0 (other processes keep it current) to 32"), 1),
  IMPORT_WORKERS: setting(wholeNumber(0, 8, "from 0 (other processes record them) to 8"), 1),
  WEBHOOK_WORKERS: setting(wholeNumber(0, 32, "from 0 (other processes send events) to 32"), 4),
  WEBHOOK_KEY_FILE: setting(text, null),
  SESSION_KEY_FILE: setting(text, null),
  WEBHOOK_LOCAL_RECEIVERS: setting(onOrOff, false),
  SCIM_CAPACITIES: setting(onOrOff, true),
  CREDENTIAL_KEYS: setting(text, null),
  TRUSTED_OPERATIONS: setting(text, null),
  AUTOMATIC_PERSISTED_QUERIES: setting(onOrOff, false),
  METRICS_PORT: setting(wholeNumber(0, 65_535, "from 0 (any free port) to 65535"), null),
  METRICS_HOST: setting(text, "127.0.0.1"),
  REQUEST_LOG: setting(onOrOff, null),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(httpAddress, null),
  DRAIN_SECONDS: setting(wholeNumber(0, 300, "of seconds from 0 to 300"), null),
});

export type Variables = z.output<typeof VARIABLES>;

type Name = keyof typeof VARIABLES.shape;

/** Settings that mean nothing without another one, and what to do about it. */
const NEEDS: readonly (readonly [set: Name, missing: Name, remedy: string])[] = [
  [
    "DATABASE_DIRECT_URL",
    "DATABASE_URL",
    "Set DATABASE_URL to the address that the service works through, or neither for the embedded server.",
  ],
  [
    "DATABASE_REPLICA_URL",
    "DATABASE_URL",
    "Set it to the address of the primary, which the replica follows; the embedded server has no replica.",
  ],
  ...(
    [
      "OIDC_AUDIENCE",
      "OIDC_JWKS_URI",
      "OIDC_TOKEN_URI",
      "OIDC_TOKEN_PARAMETERS",
      "OIDC_CLIENT_ID",
      "OIDC_CLAIMS",
      "OIDC_PROGRAMS",
      "OIDC_FORMER_ISSUERS",
      "OPERATORS",
    ] as const
  ).map((name) => [name, "OIDC_ISSUER", "Set both, or neither."] as const),
  ...(["OIDC_CLIENT_SECRET_FILE", "OIDC_SCOPES", "OIDC_SIGN_IN_PARAMETERS"] as const).map(
    (name) =>
      [name, "OIDC_CLIENT_ID", "Set it to the name by which the provider knows Peerway's pages."] as const,
  ),
  [
    "OIDC_CLIENT_ID",
    "PUBLIC_URL",
    "Set it to the address of this service: the provider sends people back to it after they have signed in.",
  ],
  ["METRICS_HOST", "METRICS_PORT", "Set it to the port of /metrics, such as 9464."],
  [
    "OIDC_ISSUER",
    "OIDC_AUDIENCE",
    "Set it to the value that the provider writes into the claim aud of Peerway's tokens, so that a token for another service of that provider is refused here.",
  ],
  [
    "NATIONAL_BODY_NAME",
    "NATIONAL_BODY",
    "Set NATIONAL_BODY to the code by which its people's tokens name it.",
  ],
  [
    "NATIONAL_BODY",
    "NATIONAL_BODY_NAME",
    "Set it to the body's name, such as Peer Support Standards Council.",
  ],
];

/** @throws ConfigError for the first variable that cannot be used. */
export function readVariables(env: NodeJS.ProcessEnv): Variables {
  const { data, error } = VARIABLES.safeParse(env);
  for (const { path, message } of error?.issues ?? []) throw new ConfigError(`${path.join()} ${message}`);
  for (const [set, missing, remedy] of NEEDS)
    if (env[set]?.trim() && !env[missing]?.trim())
      throw new ConfigError(`${set} is set, but ${missing} is not. ${remedy}`);
  if (!data) throw error;
  return data;
}
