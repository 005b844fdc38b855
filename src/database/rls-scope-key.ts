import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { openClient } from "./connections";

/**
 * The key by which this process signs what its transactions reach. The database checks the signature
 * (`enter_reach`), so a statement that somebody smuggles in cannot reach more than the request that it came
 * with: it cannot read the key.
 */
const ID = randomUUID();
const KEY = randomBytes(32);

/** HMAC begins its hashes with the key, filled up to a block of 64 bytes and crossed with these. */
const INNER = 0x36;
const OUTER = 0x5c;

/** How often a process renews its key, in milliseconds. The database takes a key for good for seven days. */
const RENEWED_EVERY = 6 * 3_600_000;

/**
 * SQLSTATE of a reach whose key the database does not know: it has expired, or the database is another than
 * before.
 */
const UNKNOWN_KEY = "PW003";

const renewing = new Set<() => void>();

export interface Signed {
  readonly keyId: string;
  readonly signature: Buffer;
}

/** The most signatures that are kept: a person at work begins many transactions with the same scope. */
const MOST_SIGNATURES = 1_000;
const signatures = new Map<string, Buffer>();

/** To compute each signature took 2 % of the processor time of one worker's path (30 November 2026). */
export const sign = (message: string): Signed => ({
  keyId: ID,
  signature: signatures.get(message) ?? computeSignature(message),
});

function computeSignature(message: string): Buffer {
  const signature = createHmac("sha256", KEY).update(message).digest();
  if (signatures.size >= MOST_SIGNATURES) signatures.clear();
  signatures.set(message, signature);
  return signature;
}

/**
 * Registers this process's key with a database, or renews it, as the owner. Keys of processes that have ended
 * go.
 */
export async function registerRlsScopeKey(ownerUrl: string): Promise<void> {
  const client = await openClient(ownerUrl);
  try {
    await client.query("DELETE FROM public.reach_key WHERE renewed_at < now() - interval '7 days'");
    await client.query(
      "INSERT INTO public.reach_seal (inner_pad, outer_pad) VALUES ($1, $2) ON CONFLICT DO NOTHING",
      [randomBytes(64), randomBytes(64)],
    );
    await client.query(
      `
        INSERT INTO public.reach_key (id, inner_pad, outer_pad)
        VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE
        SET renewed_at = EXCLUDED.renewed_at`,
      [ID, pad(INNER), pad(OUTER)],
    );
  } finally {
    await client.end();
  }
}

const pad = (crossed: number): Buffer =>
  Buffer.from(Array.from({ length: 64 }, (_, at) => (KEY[at] ?? 0) ^ crossed));

/**
 * Keeps the key good for as long as the process runs, and registers it again when the database says that it
 * does not know it.
 * @param onTrouble hears why it could not be renewed; it is tried again the next time.
 */
export function keepRlsScopeKey(ownerUrl: string, onTrouble: (error: unknown) => void): { close(): void } {
  let isRunning = false;
  async function register(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    await registerRlsScopeKey(ownerUrl).catch(onTrouble);
    isRunning = false;
  }
  const renew = () => void register();
  renewing.add(renew);
  const timer = setInterval(renew, RENEWED_EVERY);
  timer.unref();
  return {
    close() {
      clearInterval(timer);
      renewing.delete(renew);
    },
  };
}

/** Has the key registered again where that is what an error asks for. */
export function renewIfUnknown(error: unknown): void {
  if ((error as { code?: string }).code === UNKNOWN_KEY) for (const renew of renewing) renew();
}
