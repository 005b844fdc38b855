import type { FastifyReply, FastifyRequest } from "fastify";
import type { PublishedBadges } from "../services/credentials/published-badges";
import { answerPublic } from "./public-answer";
import type { RestRoutes } from "./routes";

/**
 * What stands behind badges, for everybody and without a token: who issues them by which keys, what was
 * achieved, and which are revoked.
 * @param published null: the service issues none, and each answer is 404.
 */
export const credentialRoutes = (published: PublishedBadges | null): RestRoutes[] => [
  {
    prefix: "/credentials",
    add(scope) {
      scope.get<{ Params: { code: string } }>("/issuers/:code", (request, reply) =>
        answer(request, reply, published?.issuer(request.params.code)),
      );
      scope.get<{ Params: { code: string; kid: string } }>("/issuers/:code/keys/:kid", (request, reply) =>
        answer(request, reply, published?.tokenKey(request.params.code, request.params.kid)),
      );
      scope.get<{ Params: { id: string } }>("/achievements/:id", (request, reply) =>
        answer(request, reply, published?.achievement(request.params.id)),
      );
      scope.get<{ Params: { list: string } }>("/status/:list", async (request, reply) =>
        answer(request, reply, await published?.statusList(request.params.list)),
      );
    },
    errorBody: (code, message) => ({ code, message }),
  },
];

const answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  found: object | null | undefined,
): FastifyReply =>
  found
    ? answerPublic(request, reply, found)
    : reply.code(404).send({ code: "NOT_FOUND", message: "Nothing is published at this address." });
