import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from "jose";

export const ALGORITHM = "ES256";

export interface DevelopmentKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

const FILE = "development-issuer-key.json";

/**
 * The key kept in the data folder, readable by its owner alone, so that tokens outlive a restart; made where
 * there is none.
 */
export async function readOrCreateKey(dataDir: string): Promise<DevelopmentKey> {
  const path = join(dataDir, FILE);
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true });
    // If two processes start at the same time, the second finds the complete key of the first.
    const draft = `${path}.${process.pid}`;
    try {
      writeFileSync(draft, JSON.stringify(await newPrivateKey()), { mode: 0o600 });
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return keyFrom(JSON.parse(readFileSync(path, "utf8")) as JWK);
}

/** A key that nothing keeps. */
export async function createKey(): Promise<DevelopmentKey> {
  return keyFrom(await newPrivateKey());
}

async function newPrivateKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return exportJWK(privateKey);
}

async function keyFrom(jwk: JWK): Promise<DevelopmentKey> {
  const { d: _, ...open } = jwk;
  const id = await calculateJwkThumbprint(open);
  const privateKey = await importJWK(jwk, ALGORITHM);
  if (privateKey instanceof Uint8Array)
    throw new Error(`${FILE} holds no key pair. Remove it; the next start makes a new one.`);
  return { id, privateKey, publicKey: { ...open, kid: id, alg: ALGORITHM, use: "sig" } };
}
