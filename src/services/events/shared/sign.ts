import { createHmac } from "node:crypto";

/** A message as Standard Webhooks signs it. */
export interface SignedMessage {
  readonly id: string;
  /** When the attempt is made, in seconds since 1970. */
  readonly timestamp: number;
  readonly body: Buffer;
}

/** The headers of Standard Webhooks 1.0: a signature for each secret, with spaces between them. */
export function signatureHeaders(
  secrets: readonly Buffer[],
  { id, timestamp, body }: SignedMessage,
): Readonly<Record<string, string>> {
  const signatures = secrets.map((secret) => {
    const hmac = createHmac("sha256", secret).update(`${id}.${timestamp}.`).update(body);
    return `v1,${hmac.digest("base64")}`;
  });
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  };
}
