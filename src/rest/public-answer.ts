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

/** How a body is written. */
interface Form<Body> {
  readonly type: string;
  readonly textOf: (body: Body) => string;
}

const JSON_FORM: Form<object> = {
  type: "application/json; charset=utf-8",
  textOf: (body) => JSON.stringify(body),
};

/** Answers with published data that everybody may keep: 304 if the client has the same already. */
export function answerPublic<Body extends object>(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Body,
  { type, textOf }: Form<Body> = JSON_FORM,
): FastifyReply {
  const answer = written.get(body) ?? write(textOf(body));
  written.set(body, answer);
  const { bytes, etag } = answer;
  reply.headers({ etag, "cache-control": `public, max-age=${FRESH}`, "x-content-type-options": "nosniff" });
  if (isKnown(request.headers["if-none-match"], etag)) return reply.code(304).send();
  return reply.type(type).send(bytes);
}

function write(text: string): Answer {
  const bytes = Buffer.from(text);
  return { bytes, etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"` };
}

/** RFC 9110, section 13.1.2: a list, compared weakly. */
const isKnown = (header = "", etag: string): boolean =>
  header.split(",").some((each) => ["*", etag].includes(each.trim().replace(/^W\//, "")));
