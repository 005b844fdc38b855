import type { FastifyReply, FastifyRequest } from "fastify";
import { PAGE_HEADERS } from "./headers";
import { type Page, pageText } from "./page";
import { addressIn, chosenLanguage, LANGUAGE_COOKIE, languageFor } from "./visitor";

/** Answers a request with a page. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply, page: Page) => FastifyReply;

/** @param canSignIn whether one can sign in here. */
export const sender =
  (canSignIn: boolean): SendPage =>
  (request, reply, page) => {
    const chosen = chosenLanguage(request);
    if (chosen) reply.setCookie(LANGUAGE_COOKIE, chosen, { path: "/", sameSite: "lax", httpOnly: true });
    const { session } = request;
    const { done } = Object(request.query) as { done?: unknown };
    if (!reply.hasHeader("cache-control"))
      reply.header("cache-control", session ? "no-store" : "private, no-cache");
    return reply
      .headers(PAGE_HEADERS)
      .type("text/html; charset=utf-8")
      .send(
        pageText(page, {
          language: languageFor(request),
          inLanguage: addressIn(request),
          session,
          done: typeof done === "string" ? done : null,
          canSignIn,
        }),
      );
  };
