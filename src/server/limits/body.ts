import { Transform } from "node:stream";
import type { FastifyRequest, preParsingAsyncHookHandler } from "fastify";

/** A body is larger than its sender may send; answered with 413. */
export class BodyTooLarge extends Error {
  readonly statusCode = 413;

  constructor(bytes: number, isSignedIn: boolean) {
    super(
      isSignedIn
        ? `The body of a request can have at most ${bytes} bytes. Send a larger file in parts, or with npm run import (docs/import.md).`
        : `The body of a request without an access token can have at most ${bytes} bytes. Sign in to send files.`,
    );
  }
}

/**
 * Limits the bodies of callers who have not signed in to a smaller size than Fastify's own limit, which
 * applies to everybody: a body is read completely before it is parsed.
 */
export const limitBody =
  (anonymousBytes: number): preParsingAsyncHookHandler =>
  async (request: FastifyRequest, reply, payload) => {
    if (request.actor !== null) return payload;
    const tooLarge = () => new BodyTooLarge(anonymousBytes, false);
    if (Number(request.headers["content-length"] ?? 0) > anonymousBytes) {
      // The rest of the body is not read.
      reply.header("connection", "close");
      throw tooLarge();
    }
    let bytes = 0;
    const counted = new Transform({
      transform(part: Buffer, _encoding, done) {
        bytes += part.length;
        done(bytes > anonymousBytes ? tooLarge() : null, part);
      },
    });
    return Object.assign(payload.pipe(counted), { receivedEncodedLength: 0 });
  };
