import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { askingAs } from "../client/api";
import { firstPage } from "../frame/navigation";
import type { SendPage } from "../frame/send";
import { textsFor } from "../frame/visitor";
import { VisitorDocument } from "../operations/generated/graphql";
import type { SessionCookies } from "./cookies";
import type { SignInParts } from "./parts";
import { choosePersona } from "./sign-in-page";

interface Parts extends SignInParts {
  readonly app: FastifyInstance;
  readonly sessions: SessionCookies;
  readonly send: SendPage;
}

/** Signing in and out. For trying out, visitors choose who they are. */
export function signInRoutes(scope: FastifyInstance, parts: Parts): void {
  const { tryingOut, sessions, send } = parts;
  scope.get("/sign-in", (request, reply) =>
    send(request, reply, choosePersona(tryingOut.personas, textsFor(request))),
  );
  scope.post("/sign-in", async (request, reply) => {
    const { persona } = Object(request.body) as { persona?: unknown };
    const token = typeof persona === "string" ? await tryingOut.tokenFor(persona) : null;
    if (token === null) return reply.redirect("/sign-in", 303);
    return signIn(request, reply, token, parts);
  });
  scope.post("/sign-out", async (_, reply) => {
    sessions.clear(reply);
    return reply.redirect("/map", 303);
  });
}

/** Keeps who has signed in, and sends them to their first page. @throws ApiRefusal if they are not admitted. */
async function signIn(request: FastifyRequest, reply: FastifyReply, token: string, parts: Parts) {
  const { viewer } = await askingAs(parts.app, request, token)(VisitorDocument);
  const session = {
    token,
    name: viewer?.name ?? "",
    capacities: viewer?.capacities ?? [],
    isWorker: viewer?.worker !== null && viewer?.worker !== undefined,
  };
  await parts.sessions.write(reply, session);
  return reply.redirect(firstPage(session), 303);
}
