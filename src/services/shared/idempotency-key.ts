import { refuse } from "./context";
import { sharedMessages } from "./messages";

const [LEAST, MOST] = [8, 200];

/** @throws Refused if an idempotency key is empty, too short or too long. */
export function requireIdempotencyKey(key: string): void {
  if (key.length >= LEAST && key.length <= MOST) return;
  refuse(
    key.length === 0 ? "MISSING" : "TEXT_LENGTH",
    ["idempotencyKey"],
    sharedMessages.keyLength(key.length, LEAST, MOST),
  );
}
