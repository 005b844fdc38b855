import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { TryingOut } from "../../access/persona";
import { askingAs } from "../client/api";
import { firstPage } from "../frame/navigation";
import type { SendPage } from "../frame/send";
import { textsFor } from "../frame/visitor";
import { VisitorDocument } from "../operations/generated/graphql";
import type { SessionCookies } from "./cookies";
import type { SignInParts } from "./parts";
import type { Session } from "./session";
import { choosePersona } from "./sign-in-page";

export interface SigningInParts extends SignInParts {
  readonly app: FastifyInstance;
  readonly sessions: SessionCookies;
  readonly send: SendPage;
  readonly logger: Logger;
}

/** Signing in and out for trying out: visitors choose who they are. */
export function tryingOutRoutes(scope: FastifyInstance, tryingOut: TryingOut, parts: SigningInParts): void {
  const { sessions, send } = parts;
  scope.get("/sign-in", (request, reply) =>
    send(request, reply, choosePersona(tryingOut.personas, textsFor(request))),
  );
  scope.post("/sign-in", async (request, reply) => {
    const { persona } = Object(request.body) as { persona?: unknown };
    const token = typeof persona === "string" ? await tryingOut.tokenFor(persona) : null;
    if (token === null) return reply.redirect("/sign-in", 303);
    const startedAt = Math.floor(parts.now().getTime() / 1_000);
    const session = await keepSignedIn(request, reply, { token, atProvider: null, startedAt }, parts);
    return reply.redirect(firstPage(session), 303);
  });
  scope.post("/sign-out", async ({ session }, reply) => {
    sessions.clear(reply);
    if (session) await parts.ended.end(session);
    return reply.redirect("/map", 303);
  });
}

/** Keeps who has signed in, under an id that nobody had before. @throws ApiRefusal if they are not admitted. */
export async function keepSignedIn(
  request: FastifyRequest,
  reply: FastifyReply,
  signedIn: Pick<Session, "token" | "atProvider" | "startedAt">,
  parts: SigningInParts,
): Promise<Session> {
  const { viewer } = await askingAs(parts.app, request, signedIn.token)(VisitorDocument);
  const session: Session = {
    ...signedIn,
    id: randomUUID(),
    name: viewer?.name ?? "",
    capacities: viewer?.capacities ?? [],
    isWorker: viewer?.worker !== null && viewer?.worker !== undefined,
  };
  await parts.sessions.write(reply, session);
  return session;
}
