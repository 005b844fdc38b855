import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LANGUAGES } from "../messages";
import { localPath } from "../session/local-path";
import { errorPage } from "./errors";
import { PAGE_HEADERS } from "./headers";
import { pageText } from "./page";

/** Whether a request comes from somebody who reads pages, rather than from a program. */
export const readsPages = ({ headers }: FastifyRequest): boolean =>
  /\btext\/html\b/i.test(headers.accept ?? "");

/**
 * Answers addresses that no page has with a page: those below our areas, and others for people who read pages. Programs
 * get the answer of the whole service there.
 * @param addresses that have pages, such as /me/ways/:route.
 */
export function answerUnknown(scope: FastifyInstance, addresses: readonly string[]): void {
  const areas = new Set(addresses.map((address) => address.split("/")[1]));
  const refuse = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.method === "POST" ? null : withoutSlash(request.url);
    if (path !== null) return reply.redirect(path, 302);
    throw Object.assign(new Error("No such page."), { statusCode: 404 });
  };
  for (const area of areas) scope.route({ method: ["GET", "POST"], url: `/${area}/*`, handler: refuse });
  for (const url of ["/:path", "/:path/"])
    scope.get(url, async (request, reply) => {
      if (readsPages(request)) return refuse(request, reply);
      reply.callNotFound();
      return reply;
    });
}

/** The same address of ours without the slashes at the end of its path; null: it has none there. */
function withoutSlash(url: string): string | null {
  const [, path, query = ""] = /^([^?]*[^?/])\/+(\?.*)?$/.exec(url) ?? [];
  return path === undefined ? null : localPath(`${path}${query}`);
}

/** Answers an address that no route can be found for, such as /%E0%A4%A, to somebody who reads pages. */
export function answerUnreadable({ statusCode }: FastifyError, reply: FastifyReply): FastifyReply {
  // A part of the address that is too long (414) names nothing that there could be.
  const { page, status } = errorPage({ statusCode: statusCode === 414 ? 404 : 400 }, LANGUAGES.en);
  return reply
    .code(status)
    .headers({ ...PAGE_HEADERS, "cache-control": "no-store" })
    .type("text/html; charset=utf-8")
    .send(
      pageText(page, {
        language: "en",
        inLanguage: (language) => `/map?lang=${language}`,
        session: null,
        done: null,
        canSignIn: false,
      }),
    );
}
