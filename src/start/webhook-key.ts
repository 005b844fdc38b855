import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, ConfigError } from "../config";

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
  return production ? null : keyIn(createdIn(dataDir));
}

function keyIn(path: string): Buffer {
  if (!existsSync(path)) throw new ConfigError(`WEBHOOK_KEY_FILE is "${path}", which does not exist. ${HOW}`);
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64");
  if (key.length < LENGTH)
    throw new ConfigError(`The file ${path} has no key of ${LENGTH} bytes or more in base64. ${HOW}`);
  return key;
}

const HOW = "Make one with: openssl rand -base64 32";

/** Every process that uses the data folder finds the same key, readable by its owner alone. */
function createdIn(dataDir: string): string {
  const path = join(dataDir, FILE);
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
