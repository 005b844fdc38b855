import { generateKeyPairSync, type KeyObject } from "node:crypto";
import {
  addProof,
  CanonicalThread,
  CREDENTIALS_V2,
  encodeStatusList,
  type JsonObject,
  OPEN_BADGES,
  signJwt,
  writeMultikey,
} from "../../src/interchange/credentials";

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export const COLLEGE = "https://college.example/issuer";
export const TEAMWORK = "https://college.example/achievements/teamwork";
export const STATUS_LIST = "https://college.example/status/1";

/** Somebody else who issues badges: what they say, and their signatures. */
export class BadgeIssuer {
  readonly canonicaliser = new CanonicalThread();
  readonly ed25519: Keys = generateKeyPairSync("ed25519");
  readonly rsa: Keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  #badges = 0;

  constructor(readonly id = COLLEGE) {}

  get multikey(): string {
    return writeMultikey(this.ed25519.publicKey);
  }

  get jwk(): object {
    return this.rsa.publicKey.export({ format: "jwk" });
  }

  /** A badge without a signature. @param more properties of it, and of its subject and achievement. */
  badge(more: JsonObject = {}, subject: JsonObject = {}, achievement: JsonObject = {}): JsonObject {
    this.#badges += 1;
    return {
      "@context": [CREDENTIALS_V2, OPEN_BADGES],
      id: `urn:uuid:00000000-0000-4000-8000-${String(this.#badges).padStart(12, "0")}`,
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      issuer: { id: this.id, type: ["Profile"], name: "Example College" },
      validFrom: "2026-03-01T09:00:00Z",
      name: "Teamwork",
      credentialSubject: {
        type: ["AchievementSubject"],
        achievement: {
          id: TEAMWORK,
          type: ["Achievement"],
          name: "Teamwork",
          description: "Works well with others.",
          criteria: { narrative: "Seen by two colleagues." },
          ...achievement,
        },
        ...subject,
      },
      ...more,
    };
  }

  /** The same with a proof of this issuer. @param method where the key is; the key itself after a #. */
  sign(document: JsonObject, method = `${this.id}#${this.multikey}`): Promise<JsonObject> {
    const key = this.ed25519.privateKey;
    const options = { key, verificationMethod: method, created: "2026-03-01T09:00:00Z" };
    return addProof(document, options, this.canonicaliser);
  }

  async signed(...parts: Parameters<BadgeIssuer["badge"]>): Promise<string> {
    return JSON.stringify(await this.sign(this.badge(...parts)));
  }

  /** A badge as a JWT. */
  token(...parts: Parameters<BadgeIssuer["badge"]>): Promise<string> {
    const claimed = this.badge(...parts) as Parameters<typeof signJwt>[0];
    return signJwt(claimed, { key: this.rsa.privateKey, kid: `${this.id}#rsa` });
  }

  /** A badge's entry in the list of this issuer. */
  status(index: number, more: JsonObject = {}): JsonObject {
    return {
      credentialStatus: {
        id: `${STATUS_LIST}#${index}`,
        type: "BitstringStatusListEntry",
        statusPurpose: "revocation",
        statusListIndex: String(index),
        statusListCredential: STATUS_LIST,
        ...more,
      },
    };
  }

  /** The list in which these places are set. */
  async statusList(places: readonly number[], more: JsonObject = {}): Promise<string> {
    const list = {
      "@context": [CREDENTIALS_V2],
      id: STATUS_LIST,
      type: ["VerifiableCredential", "BitstringStatusListCredential"],
      issuer: this.id,
      validFrom: "2026-01-01T00:00:00Z",
      credentialSubject: {
        id: `${STATUS_LIST}#list`,
        type: "BitstringStatusList",
        statusPurpose: "revocation",
        encodedList: encodeStatusList(places),
      },
      ...more,
    };
    return JSON.stringify(await this.sign(list));
  }

  close(): Promise<void> {
    return this.canonicaliser.close();
  }
}
