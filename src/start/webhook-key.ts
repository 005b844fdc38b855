import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type Config, ConfigError } from "../config";
import { createdFile } from "./created-file";

/** Bytes of the key that the secrets of subscriptions are derived from. */
const LENGTH = 32;
const FILE = "webhook-key";

/**
 * The key that the secrets of webhooks are derived from: of the configured file, or for trying out one in the
 * data folder. @returns null in production without a file: no webhooks are sent.
 * @throws ConfigError if the file holds no key.
 */
export function readWebhookKey({
  webhookKeyFile,
  production,
  dataDir,
}: Pick<Config, "webhookKeyFile" | "production" | "dataDir">): Buffer | null {
  if (webhookKeyFile !== null) return keyIn(webhookKeyFile);
  if (production) return null;
  return keyIn(createdFile(dataDir, FILE, () => `${randomBytes(LENGTH).toString("base64")}\n`));
}

function keyIn(path: string): Buffer {
  if (!existsSync(path)) throw new ConfigError(`WEBHOOK_KEY_FILE is "${path}", which does not exist. ${HOW}`);
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64");
  if (key.length < LENGTH)
    throw new ConfigError(`The file ${path} has no key of ${LENGTH} bytes or more in base64. ${HOW}`);
  return key;
}

const HOW = "Make one with: openssl rand -base64 32";
