import { gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { PAGE_HEADERS } from "./headers";
import { type Page, pageText } from "./page";
import { acceptsGzip } from "./styles";
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
    const text = pageText(page, {
      language: languageFor(request),
      inLanguage: addressIn(request),
      session,
      done: typeof done === "string" ? done : null,
      canSignIn,
    });
    reply.headers({ ...PAGE_HEADERS, vary: "accept-encoding" }).type("text/html; charset=utf-8");
    return isCompressed(request, text)
      ? reply.header("content-encoding", "gzip").send(gzipSync(text))
      : reply.send(text);
  };

/** Shorter pages fit into the first packets that a browser gets. */
const SHORT = 10_000;

/**
 * Whether a page is compressed. One that repeats a part of its address is not: somebody who makes others open addresses,
 * and sees how long the answers are, could guess what else the page says, letter by letter (BREACH).
 */
const isCompressed = ({ url, method, headers }: FastifyRequest, text: string): boolean =>
  text.length > SHORT && method === "GET" && !url.includes("?") && acceptsGzip(headers);
