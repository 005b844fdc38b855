import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pauseAfter, pauseOf, waitAfter } from "../../../src/services/events/shared/retry";
import { secretOf, secretsInForce, writeSecret } from "../../../src/services/events/shared/secrets";
import { signatureHeaders } from "../../../src/services/events/shared/sign";
import { verifyWebhook } from "../../support/standard-webhooks";

interface Vectors {
  readonly sign: readonly {
    readonly secret: string;
    readonly id: string;
    readonly timestamp: number;
    readonly payload: string;
    readonly signature: string;
  }[];
}

const VECTORS = JSON.parse(
  readFileSync(join(__dirname, "standards", "standard-webhooks-vectors.json"), "utf8"),
) as Vectors;
const bytesOf = (secret: string): Buffer => Buffer.from(secret.replace("whsec_", ""), "base64");

describe("signatures", () => {
  const [vector] = VECTORS.sign;
  if (!vector) throw new Error("There is no vector.");
  const { secret, id, timestamp, payload, signature } = vector;
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signature,
  };
  const verified = (changed: Record<string, string | undefined>, now: number = timestamp, key = secret) =>
    verifyWebhook(key, { headers: { ...headers, ...changed }, body: payload }, now);

  it("are those of the official vector", () => {
    const made = signatureHeaders([bytesOf(secret)], { id, timestamp, body: Buffer.from(payload) });
    expect(made).toEqual(headers);
  });

  it("of the tests' receiver accept what the official vectors accept", () => {
    expect(() => verified({})).not.toThrow();
    expect(() => verified({}, timestamp, secret.replace("whsec_", ""))).not.toThrow();
    const several = `v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,${signature.slice(3)} ${signature}`;
    expect(() => verified({ "webhook-signature": several })).not.toThrow();
  });

  it.each([
    ["no webhook-id", { "webhook-id": undefined }, 0],
    ["no webhook-timestamp", { "webhook-timestamp": undefined }, 0],
    ["a timestamp that is no number", { "webhook-timestamp": "hello" }, 0],
    ["no webhook-signature", { "webhook-signature": undefined }, 0],
    ["a wrong signature", { "webhook-signature": "v1,dawfeoifkpqwoekfpqoekf" }, 0],
    ["a part of the right signature", { "webhook-signature": signature.slice(0, 8) }, 0],
    ["an empty signature", { "webhook-signature": "v1," }, 0],
    ["another version's signature alone", { "webhook-signature": signature.replace("v1", "v2") }, 0],
    ["a timestamp more than five minutes old", {}, 301],
    ["a timestamp more than five minutes ahead", {}, -301],
  ])("of the tests' receiver refuse what the official vectors refuse: %s", (_, changed, later) => {
    expect(() => verified(changed, timestamp + later)).toThrow();
  });
});

describe("secrets", () => {
  const key = { bytes: Buffer.alloc(32, 1) };
  const changedAt = new Date("2026-11-02T09:00:00Z");
  const inForce = (turn: number, hours: number) =>
    secretsInForce(
      key,
      { id: "one", secretTurn: turn, secretChangedAt: changedAt },
      new Date(changedAt.getTime() + hours * 3_600_000),
    ).map(writeSecret);

  it("are derived from the key, the subscription and the turn, and have 32 bytes", () => {
    const all = [
      secretOf(key, "one", 1),
      secretOf(key, "one", 2),
      secretOf(key, "two", 1),
      secretOf({ bytes: Buffer.alloc(32, 2) }, "one", 1),
    ];
    expect(new Set(all.map(writeSecret)).size).toBe(4);
    expect(all.map(({ length }) => length)).toEqual([32, 32, 32, 32]);
    expect(writeSecret(secretOf(key, "one", 1))).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });

  it("overlap for a day after a rotation", () => {
    const [first, second] = [secretOf(key, "one", 1), secretOf(key, "one", 2)].map(writeSecret);
    expect(inForce(1, 0)).toEqual([first]);
    expect(inForce(2, 23.9)).toEqual([second, first]);
    expect(inForce(2, 24)).toEqual([second]);
  });
});

describe("waits", () => {
  const HOUR = 3_600_000;

  it("reach over three days, each with a tenth of jitter", () => {
    const waits = Array.from({ length: 9 }, (_, at) => waitAfter(at + 1, 0.5) ?? 0);
    expect(waits.map((wait) => wait / 1_000)).toEqual([
      5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
    ]);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(72 * HOUR);
    expect(waitAfter(10, 0.5)).toBeNull();
    expect(waitAfter(9, 0)).toBeCloseTo(21.6 * HOUR);
    expect(waitAfter(9, 1)).toBeCloseTo(26.4 * HOUR);
  });

  it.each([
    ["seconds", "120", 120_000],
    ["a date", "Mon, 02 Nov 2026 09:01:00 GMT", 60_000],
    ["a date in the past", "Mon, 02 Nov 2020 09:00:00 GMT", 0],
    ["more than a day", "9999999", 24 * HOUR],
    ["nonsense", "soon", 0],
    ["nothing", null, 0],
  ])("heed Retry-After with %s", (_, header, pause) => {
    expect(pauseOf(header, new Date("2026-11-02T09:00:00Z"))).toBe(pause);
  });

  it("of a receiver that is down grow to five minutes", () => {
    expect([0, 3, 4, 5, 6, 9, 10, 400].map(pauseAfter)).toEqual([
      0, 0, 5_000, 10_000, 20_000, 160_000, 300_000, 300_000,
    ]);
  });
});
