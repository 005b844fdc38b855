import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type Config, ConfigError } from "../config";
import { createdFile } from "./created-file";

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
  return production ? null : keyIn(createdFile(dataDir, name, newKey), variable);
}

const newKey = (): string => `${randomBytes(LENGTH).toString("base64")}\n`;

function keyIn(path: string, variable: string): Buffer {
  if (!existsSync(path)) throw new ConfigError(`${variable} is "${path}", which does not exist. ${HOW}`);
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64");
  if (key.length < LENGTH)
    throw new ConfigError(`The file ${path} has no key of ${LENGTH} bytes or more in base64. ${HOW}`);
  return key;
}

const HOW = "Make one with: openssl rand -base64 32";
