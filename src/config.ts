import { resolve } from "node:path";

/** A setting of the environment that cannot be used; the message says which, why, and what would be right. */
export class ConfigError extends Error {}

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataDir: string;
  /** Connection URL of the role that owns the tables, on a PostgreSQL 15 or newer; null: use the embedded server. */
  readonly databaseUrl: string | null;
  readonly logLevel: LogLevel;
  /** Whether the demonstration employers are loaded. */
  readonly demonstration: boolean;
}

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Reads the environment once; nothing else in the service does.
 * @throws ConfigError naming the variable, what was wrong and what would be right.
 */
export function loadConfig(env: NodeJS.ProcessEnv, projectFolder: string): Config {
  return Object.freeze({
    host: host(env.HOST),
    port: port(env.PORT),
    dataDir: resolve(projectFolder, env.DATA_DIR || "data"),
    databaseUrl: databaseUrl(env.DATABASE_URL),
    logLevel: oneOf("LOG_LEVEL", env.LOG_LEVEL, LOG_LEVELS, "warn"),
    demonstration: oneOf("DEMONSTRATION", env.DEMONSTRATION, ["on", "off"] as const, "on") === "on",
  });
}

function host(value: string | undefined): string {
  const chosen = value || "127.0.0.1";
  if (LOOPBACK.has(chosen)) return chosen;
  throw new ConfigError(
    `HOST is "${chosen}", but until people can sign in Peerway listens on this machine alone, since whoever reaches it may choose a persona. Use 127.0.0.1, ::1 or localhost, or leave HOST unset.`,
  );
}

function port(value: string | undefined): number {
  if (!value) return 4000;
  const chosen = Number(value);
  if (/^\d+$/.test(value) && chosen <= 65_535) return chosen;
  throw new ConfigError(`PORT is "${value}"; it must be a whole number from 0 (any free port) to 65535.`);
}

function databaseUrl(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && (url.protocol === "postgres:" || url.protocol === "postgresql:") && url.pathname.length > 1)
    return value;
  // The value is not repeated: it may hold a password.
  throw new ConfigError(
    "DATABASE_URL is not a PostgreSQL address; it looks like postgres://owner:password@host:5432/peerway.",
  );
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
