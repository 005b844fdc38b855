import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type Config, ConfigError } from "../config";
import {
  type Canonicaliser,
  CanonicalThread,
  type CredentialKeys,
  readCredentialKeys,
} from "../interchange/credentials";
import { turns } from "../services/credentials/shared/turns";
import type { CredentialSettings } from "../services/shared/context";
import { createdFile } from "./created-file";
import { openFor, type Startup } from "./startup";

const FILE = "credential-keys.json";
/** How long a document of ours may take on a busy machine, in milliseconds; 100 are usual for the largest. */
const PATIENCE = 10_000;
const HOW = "docs/badges.md shows how to make them.";

/** The one thread that brings badges into their form: those that are issued, and those that are handed in. */
export const openCanonicaliser = (startup: Startup): Promise<CanonicalThread> =>
  openFor(startup, () => new CanonicalThread({ limits: { milliseconds: PATIENCE } }));

/** Hosts under which nobody but this machine reaches the service. */
const LOOPBACK: readonly string[] = ["127.0.0.1", "localhost", "::1"];

/** How badges are issued; null without an address of the service, and in production without keys: they are not. */
export function credentialSettings(
  { config }: Pick<Startup, "config">,
  canonicaliser: Canonicaliser,
): CredentialSettings | null {
  const publicUrl = config.publicUrl ?? addressForTryingOut(config);
  const keys = publicUrl === null ? null : credentialKeys(config);
  if (publicUrl === null || keys === null) return null;
  return { publicUrl, keys, canonicaliser, inTurn: turns() };
}

/**
 * The address of a service that only this machine reaches. Badges that name it can be checked on
 * this machine only, which is enough for trying them out. @returns null in production, and if others reach the service, or its port is not known yet.
 */
export function addressForTryingOut({
  production,
  host,
  port,
}: Pick<Config, "production" | "host" | "port">): string | null {
  if (production || port === 0 || !LOOPBACK.includes(host)) return null;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/**
 * The keys of the configured file, or for trying out some in the data folder.
 * @returns null in production without a file.
 * @throws ConfigError if the file holds no keys.
 */
export function credentialKeys({
  credentialKeys: path,
  production,
  dataDir,
}: Pick<Config, "credentialKeys" | "production" | "dataDir">): CredentialKeys | null {
  if (path !== null) return keysIn(path);
  return production ? null : keysIn(createdFile(dataDir, FILE, newKeys));
}

function keysIn(path: string): CredentialKeys {
  if (!existsSync(path)) throw new ConfigError(`CREDENTIAL_KEYS is "${path}", which does not exist. ${HOW}`);
  const keys = readCredentialKeys(parsed(readFileSync(path, "utf8")));
  if (typeof keys === "string")
    throw new ConfigError(`CREDENTIAL_KEYS: the file ${path} cannot be used. ${keys} ${HOW}`);
  return keys;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function newKeys(): string {
  const made = [
    generateKeyPairSync("ed25519").privateKey,
    generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
  ];
  return `${JSON.stringify({ keys: made.map((key) => key.export({ format: "jwk" })) }, null, 2)}\n`;
}
