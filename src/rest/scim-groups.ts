import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { etagOf } from "../interchange/scim/etag";
import { groupBody } from "../interchange/scim/groups";
import { type ListRequest, listBody, parseListRequest, parseSearchRequest } from "../interchange/scim/list";
import { ScimError } from "../interchange/scim/scim-error";
import { selectFrom } from "../interchange/scim/selection";
import { patchGroup } from "../services/provisioning/change-members";
import { readGroup, readGroups } from "../services/provisioning/read-groups";
import { type Directory, namedIn, requireUseCase } from "./scim-served";

interface ById {
  Params: { id: string };
}

/** Why no group is made, replaced or deleted: in a bulk request too. */
export const groupsAreFixed = (): ScimError =>
  new ScimError(
    403,
    "Each group is a capacity of Peerway: groups are not created, replaced or deleted. Find a group by its displayName, and change its members by PATCH.",
    "mutability",
  );

/** @throws ScimError 404 if the installation has no groups. */
export function requireGroups({ hasGroups }: Directory): void {
  if (!hasGroups) throw new ScimError(404, "Group not found. Capacities are not given by SCIM here.");
}

/** Adds the routes of groups. Without groups, lists are empty and no group is found. */
export function addGroups(scope: FastifyInstance, directory: Directory): void {
  const list = async (request: FastifyRequest, asked: () => ListRequest) => {
    const useCase = requireUseCase(directory, request);
    const wanted = asked();
    const { groups, total } = await readGroups(useCase, wanted);
    if (!directory.hasGroups) return listBody([], 0, wanted.startIndex);
    const root = directory.rootOf(request);
    const bodies = groups.map((group) => selectFrom(groupBody(group, root), wanted));
    return listBody(bodies, total, wanted.startIndex);
  };
  scope.get("/Groups", (request) => list(request, () => parseListRequest(Object(request.query))));
  scope.post("/Groups/.search", (request) => list(request, () => parseSearchRequest(request.body)));
  scope.get<ById>("/Groups/:id", (request, reply) => answer(directory, request, reply));
  scope.patch<ById>("/Groups/:id", async (request, reply) => {
    const useCase = requireUseCase(directory, request);
    requireGroups(directory);
    const { id, version, isChanged } = await patchGroup(useCase, namedIn(request), request.body);
    if (isChanged) directory.closed.announce(useCase.actor.organisationId);
    // A group may have thousands of members: they are sent to those who ask for attributes.
    if (asksForAttributes(request)) return answer(directory, request, reply);
    reply.header("location", `${directory.rootOf(request)}/Groups/${id}`);
    return reply.header("etag", etagOf(version)).code(204).send();
  });
  const refuse = (request: FastifyRequest): never => {
    requireUseCase(directory, request);
    throw groupsAreFixed();
  };
  scope.post("/Groups", refuse);
  scope.put("/Groups/:id", refuse);
  scope.delete("/Groups/:id", refuse);
}

async function answer(
  directory: Directory,
  request: FastifyRequest<ById>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const useCase = requireUseCase(directory, request);
  requireGroups(directory);
  const selection = parseListRequest(Object(request.query));
  const group = await readGroup(useCase, request.params.id, selection);
  const etag = etagOf(group.version);
  reply.header("etag", etag);
  if (request.method === "GET" && request.headers["if-none-match"] === etag) return reply.code(304).send();
  return reply.send(selectFrom(groupBody(group, directory.rootOf(request)), selection));
}

const asksForAttributes = ({ query }: FastifyRequest): boolean =>
  Object.keys(Object(query)).some((name) => /^(excluded)?attributes$/i.test(name));
