import { generateKeyPairSync } from "node:crypto";
import { CanonicalThread, type CredentialKeys, readCredentialKeys } from "../../src/interchange/credentials";
import { turns } from "../../src/services/credentials/shared/turns";
import type { CredentialSettings } from "../../src/services/shared/context";

export const PUBLIC_URL = "https://peerway.example.nhs.uk";

let made: CredentialKeys | undefined;

function makeKeys(): CredentialKeys {
  const pairs = [generateKeyPairSync("ed25519"), generateKeyPairSync("rsa", { modulusLength: 2048 })];
  const keys = readCredentialKeys({
    keys: pairs.map(({ privateKey }) => privateKey.export({ format: "jwk" })),
  });
  if (typeof keys === "string") throw new Error(keys);
  return keys;
}

/** How services under test issue badges. Keys and thread are made when one is first issued; the idle thread ends with the process. */
export const BADGE_SETTINGS: CredentialSettings = {
  publicUrl: PUBLIC_URL,
  get keys() {
    return (made ??= makeKeys());
  },
  canonicaliser: new CanonicalThread({ limits: { milliseconds: 60_000 } }),
  inTurn: turns(),
};
