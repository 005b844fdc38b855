import type { Words } from "../../../repositories/evidence/words";
import { refuse } from "../../shared/context";
import { requireLength } from "../../shared/validation";
import { messages } from "../messages";

export interface WordsInput {
  readonly title: string;
  readonly reflection?: string | null;
  readonly attachments?: readonly string[] | null;
}

/** Most names of attachments that one piece of evidence may carry. */
const ATTACHMENT_LIMIT = 20;

/**
 * The words of evidence as they are stored. @throws Refused if one is too long; what it says is never
 * repeated.
 */
export function parseWords({ title, reflection, attachments }: WordsInput): Words {
  const names = attachments ?? [];
  if (names.length > ATTACHMENT_LIMIT)
    refuse("OUT_OF_RANGE", ["attachments"], messages.attachmentsCount(names.length, ATTACHMENT_LIMIT));
  return {
    title: requireLength(title, 200, "title"),
    reflection: requireLength(reflection ?? "", 20_000, "reflection", 0),
    attachments: names.map((name, at) => requireLength(name, 200, ["attachments", String(at)])),
  };
}
