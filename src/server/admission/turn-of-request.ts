import type { FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "./admission";
import { Turn } from "./turn";

/** The organisation of callers who have not signed in. */
const NOBODY = "nobody";

/** Makes the turn of one request: whose it is, and whether a client still waits for the answer. */
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
