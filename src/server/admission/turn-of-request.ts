import type { FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "./admission";
import { Turn } from "./turn";

/** By what those who have not signed in are held together. */
const NOBODY = "nobody";

/** The turn of one request: whose it is, and until when somebody waits for its answer. */
export function turnOf(admission: Admission, { actor, ip }: FastifyRequest, { raw }: FastifyReply): Turn {
  const gone = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished) gone.abort();
  });
  const who = actor
    ? { client: actor.subject, organisation: actor.organisationId }
    : { client: ip, organisation: NOBODY };
  return new Turn(admission, who, gone.signal);
}
