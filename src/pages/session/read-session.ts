import type { FastifyReply, FastifyRequest } from "fastify";
import type { SessionCookies } from "./cookies";
import type { EndedSessions } from "./parts";
import type { Renewals } from "./provider/renewal";
import type { Session } from "./session";

interface Parts {
  readonly sessions: SessionCookies;
  readonly ended: EndedSessions;
  /** Null: tokens are not renewed. */
  readonly renewals: Renewals | null;
}

/** Who sent a request; null: nobody who has signed in, or their session has ended. Renews a token that is about to end. */
export async function readSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions, ended, renewals }: Parts,
): Promise<Session | null> {
  const session = await sessions.read(request);
  if (!session) return null;
  if (await ended.isEnded(session)) {
    sessions.clear(reply);
    return null;
  }
  const renewed = (await renewals?.renewed(session)) ?? null;
  if (renewed) await sessions.write(reply, renewed);
  return renewed ?? session;
}
