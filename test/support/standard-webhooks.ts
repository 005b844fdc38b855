import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a timestamp may be from now, in seconds. */
const TOLERANCE = 5 * 60;

export interface ReceivedMessage {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/**
 * Verifies a message as a receiver does that was written from the specification of Standard Webhooks 1.0 alone.
 * @param now seconds since 1970. @throws Error for a message that must not be believed.
 */
export function verifyWebhook(
  secret: string,
  { headers, body }: ReceivedMessage,
  now = Date.now() / 1_000,
): void {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  const signatures = headers["webhook-signature"];
  if (!id || !timestamp || !signatures) throw new Error("A header is missing.");
  if (!/^\d+$/.test(timestamp)) throw new Error("The timestamp is no number.");
  if (Math.abs(now - Number(timestamp)) > TOLERANCE) throw new Error("The timestamp is too far from now.");
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest();
  const isRight = signatures.split(" ").some((each) => {
    const [version, text = ""] = each.split(",");
    const given = Buffer.from(text, "base64");
    return version === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isRight) throw new Error("No signature is right.");
}
