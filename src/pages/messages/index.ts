import { cy } from "./cy";
import { en, type Messages } from "./en";

export type { Messages } from "./en";

export const LANGUAGES = { en, cy } satisfies Record<string, Messages>;
export type Language = keyof typeof LANGUAGES;

/** The language with this code; null if there are no pages in it. */
export const languageOf = (code: unknown): Language | null =>
  typeof code === "string" && Object.hasOwn(LANGUAGES, code) ? (code as Language) : null;
