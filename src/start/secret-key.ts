import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, ConfigError } from "../config";

/** Bytes of a key. */
const LENGTH = 32;

/** A key of the service's own, which only its processes know. */
interface SecretKey {
  /** The setting that names its file. */
  readonly variable: string;
  /** Absolute path of the configured file; null: none is set. */
  readonly file: string | null;
  /** The name of the file that is made for trying out. */
  readonly name: string;
}

/** The key that the secrets of webhooks are derived from. */
export const webhookKey = ({ webhookKeyFile }: Pick<Config, "webhookKeyFile">): SecretKey => ({
  variable: "WEBHOOK_KEY_FILE",
  file: webhookKeyFile,
  name: "webhook-key",
});

/** The key that encrypts the sessions of the pages. */
export const sessionKey = ({ sessionKeyFile }: Pick<Config, "sessionKeyFile">): SecretKey => ({
  variable: "SESSION_KEY_FILE",
  file: sessionKeyFile,
  name: "session-key",
});

/**
 * Reads a key from the configured file, or for trying out from one in the data folder.
 * @returns null in production without a file.
 * @throws ConfigError if the file holds no key.
 */
export function readSecretKey(
  { variable, file, name }: SecretKey,
  { production, dataDir }: Pick<Config, "production" | "dataDir">,
): Buffer | null {
  if (file !== null) return keyIn(file, variable);
  return production ? null : keyIn(createdIn(dataDir, name), variable);
}

function keyIn(path: string, variable: string): Buffer {
  if (!existsSync(path)) throw new ConfigError(`${variable} is "${path}", which does not exist. ${HOW}`);
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64");
  if (key.length < LENGTH)
    throw new ConfigError(`The file ${path} has no key of ${LENGTH} bytes or more in base64. ${HOW}`);
  return key;
}

const HOW = "Make one with: openssl rand -base64 32";

/** Every process that uses the data folder finds the same key, readable by its owner alone. */
function createdIn(dataDir: string, name: string): string {
  const path = join(dataDir, name);
  if (existsSync(path)) return path;
  mkdirSync(dataDir, { recursive: true });
  // If two processes start at the same time, the second finds the complete key of the first.
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, `${randomBytes(LENGTH).toString("base64")}\n`, { mode: 0o600 });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return path;
}
