import type { FastifyReply, FastifyRequest } from "fastify";
import { answerError } from "./plain-answer";

/**
 * Headers that may appear once. Node uses the first of several, or joins them, so that a proxy in front of us
 * may have used another one.
 */
const SINGLE = new Set(["host", "authorization", "content-type", "content-length", "peerway-acting-for"]);

/** Refuses a request that gives one of these headers twice; RFC 9112, section 3.2, demands it of Host. */
export async function refuseRepeatedHeaders({ raw }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const seen = new Set<string>();
  for (let at = 0; at < raw.rawHeaders.length; at += 2) {
    const name = raw.rawHeaders[at]?.toLowerCase() ?? "";
    if (SINGLE.has(name) && seen.has(name))
      return answerError(reply, "BAD_REQUEST", `The header ${name} appears twice. Send it once.`);
    seen.add(name);
  }
  return undefined;
}
