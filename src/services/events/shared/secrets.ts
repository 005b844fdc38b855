import { hkdfSync } from "node:crypto";

/** How a receiver writes a secret, as Standard Webhooks has it. */
const PREFIX = "whsec_";
const LENGTH = 32;

/** How long the previous secret signs in addition to a new one, in milliseconds. */
export const OVERLAP = 24 * 60 * 60 * 1_000;

/** What secrets are derived from: a key that is not in the database. */
export interface SecretKey {
  /** 32 bytes or more. */
  readonly bytes: Buffer;
}

/**
 * A subscription's secret. It is stored nowhere: people who read the database without the key cannot sign.
 * @param turn which one it is, from 1.
 */
export function secretOf({ bytes }: SecretKey, subscriptionId: string, turn: number): Buffer {
  const about = `peerway webhook secret 1\n${subscriptionId}\n${turn}`;
  return Buffer.from(hkdfSync("sha256", bytes, "", about, LENGTH));
}

/** A secret as it is shown to the subscriber. */
export const writeSecret = (secret: Buffer): string => `${PREFIX}${secret.toString("base64")}`;

/** The secrets that sign now, the current one first. */
export function secretsInForce(
  key: SecretKey,
  {
    id,
    secretTurn,
    secretChangedAt,
  }: { readonly id: string; readonly secretTurn: number; readonly secretChangedAt: Date },
  now: Date,
): readonly Buffer[] {
  const isOverlapping = secretTurn > 1 && now.getTime() - secretChangedAt.getTime() < OVERLAP;
  const turns = isOverlapping ? [secretTurn, secretTurn - 1] : [secretTurn];
  return turns.map((turn) => secretOf(key, id, turn));
}
