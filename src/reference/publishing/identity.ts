import { createHash } from "node:crypto";

/** Namespace of Peerway's reference data: made once, never changed. */
const NAMESPACE = Buffer.from("6f0c1d1e3c5b4d52a1f09a4be1c7d2e3", "hex");

/**
 * The id of a published thing, from its natural key: the same in every installation, so that systems which
 * exchange competences agree on them. UUID version 5 (RFC 9562), which CASE 1.1 admits.
 */
export function idOf(...key: readonly string[]): string {
  const hash = createHash("sha1").update(NAMESPACE).update(key.join("\u001f")).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A digest that differs if and only if the entry changed; the order of its keys does not matter. */
export function digestOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
