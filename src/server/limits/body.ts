import { Transform } from "node:stream";
import type { FastifyRequest, preParsingAsyncHookHandler } from "fastify";

/** A body is larger than its sender may send; answered with 413. */
export class BodyTooLarge extends Error {
  readonly statusCode = 413;

  constructor(bytes: number, isSignedIn: boolean) {
    super(
      isSignedIn
        ? `The body of a request has at most ${bytes} bytes. Send a larger file in parts, or with npm run import (docs/import.md).`
        : `The body of a request has at most ${bytes} bytes where nobody has signed in. Files are sent signed in.`,
    );
  }
}

/**
 * Holds the bodies of those who have not signed in to a smaller size than Fastify's own limit, which is everybody's: a body is read
 * whole before it is looked at.
 */
export const limitBody =
  (anonymousBytes: number): preParsingAsyncHookHandler =>
  async (request: FastifyRequest, reply, payload) => {
    if (request.actor !== null) return payload;
    const tooLarge = () => new BodyTooLarge(anonymousBytes, false);
    if (Number(request.headers["content-length"] ?? 0) > anonymousBytes) {
      // What is left of the body is not read.
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
