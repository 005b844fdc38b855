import type { FastifyRequest } from "fastify";
import { LANGUAGES, type Language, languageOf, type Messages } from "../messages";
import type { Session } from "../session/session";

/** Who a page is for. */
export interface Visitor {
  readonly language: Language;
  /** The address of the same page in another language. */
  readonly inLanguage: (language: Language) => string;
  /** Null: they have not signed in. */
  readonly session: Session | null;
  /** What was done just before, by its key; null: nothing. */
  readonly done: string | null;
  /** Whether one can sign in here. */
  readonly canSignIn: boolean;
}

/** Where the chosen language is kept. It names nobody. */
export const LANGUAGE_COOKIE = "peerway-language";

/** The language that a request chooses; null: it chooses none. */
export const chosenLanguage = ({ query }: FastifyRequest): Language | null =>
  languageOf((Object(query) as { lang?: unknown }).lang);

/** The address that a request asked for, in a language; what was done just before is not said again. */
export const addressIn =
  ({ url }: FastifyRequest) =>
  (language: Language): string => {
    const [path = "/", query = ""] = url.split("?", 2);
    const asked = new URLSearchParams(query);
    asked.delete("done");
    asked.set("lang", language);
    return `${path}?${asked.toString()}`;
  };

/** The language that a visitor has chosen with this request, or before. */
export const languageFor = (request: FastifyRequest): Language =>
  chosenLanguage(request) ?? languageOf(request.cookies?.[LANGUAGE_COOKIE]) ?? "en";

export const textsFor = (request: FastifyRequest): Messages => LANGUAGES[languageFor(request)];
