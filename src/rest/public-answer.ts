import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** How long caches on the way may give out an answer without asking again, in seconds. */
const FRESH = 300;

interface Answer {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** Bodies that are held in memory anyway are written once: the largest has 400 kB. */
const written = new WeakMap<object, Answer>();

/** Answers with published data that everybody may keep: 304 if the client has the same already. */
export function answerPublic(request: FastifyRequest, reply: FastifyReply, body: object): FastifyReply {
  const answer = written.get(body) ?? write(body);
  written.set(body, answer);
  const { bytes, etag } = answer;
  reply.headers({ etag, "cache-control": `public, max-age=${FRESH}`, "x-content-type-options": "nosniff" });
  if (isKnown(request.headers["if-none-match"], etag)) return reply.code(304).send();
  return reply.type("application/json; charset=utf-8").send(bytes);
}

function write(body: object): Answer {
  const bytes = Buffer.from(JSON.stringify(body));
  return { bytes, etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"` };
}

/** RFC 9110, section 13.1.2: a list, compared weakly. */
const isKnown = (header = "", etag: string): boolean =>
  header.split(",").some((each) => ["*", etag].includes(each.trim().replace(/^W\//, "")));
