import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { userEtag } from "../interchange/scim/etag";
import { GROUPS } from "../interchange/scim/group-list";
import { groupsOfUser } from "../interchange/scim/groups";
import { type ListRequest, listBody, parseListRequest, parseSearchRequest } from "../interchange/scim/list";
import { selectFrom } from "../interchange/scim/selection";
import { userBody } from "../interchange/scim/user";
import { createUser, deleteUser, patchUser, replaceUser } from "../services/provisioning/keep-accounts";
import { readAccount, readAccounts } from "../services/provisioning/read-accounts";
import { type Directory, namedIn, requireUseCase } from "./scim-served";

/** An account, as services give it. */
export type Account = Awaited<ReturnType<typeof readAccount>>;

interface ById {
  Params: { id: string };
}

export const etagOfUser = ({ version, capacities }: Account): string => userEtag(version, capacities);

/** The User of an account. @param root the address of the service's SCIM routes. */
export function userOf(account: Account, root: string, { hasGroups }: Directory): Record<string, unknown> {
  const groups = hasGroups ? GROUPS.filter(({ id }) => account.capacities.includes(id)) : [];
  return userBody(account, { ...account, etag: etagOfUser(account), root }, groupsOfUser(groups, root));
}

/** Adds the routes of users. */
export function addUsers(scope: FastifyInstance, directory: Directory): void {
  const list = async (request: FastifyRequest, asked: () => ListRequest) => {
    const useCase = requireUseCase(directory, request);
    const wanted = asked();
    const { accounts, total } = await readAccounts(useCase, wanted);
    const root = directory.rootOf(request);
    const bodies = accounts.map((account) => selectFrom(userOf(account, root, directory), wanted));
    return listBody(bodies, total, wanted.startIndex);
  };
  scope.get("/Users", (request) => list(request, () => parseListRequest(Object(request.query))));
  scope.post("/Users/.search", (request) => list(request, () => parseSearchRequest(request.body)));
  scope.get<ById>("/Users/:id", async (request, reply) => {
    const account = await readAccount(requireUseCase(directory, request), request.params.id);
    if (request.headers["if-none-match"] === etagOfUser(account)) return reply.code(304).send();
    return answer(directory, request, reply, account);
  });
  addChanges(scope, directory);
}

function addChanges(scope: FastifyInstance, directory: Directory): void {
  const { closed, rootOf } = directory;
  scope.post("/Users", async (request, reply) => {
    const useCase = requireUseCase(directory, request);
    const account = await createUser(useCase, request.body);
    if (!account.active) closed.announce(useCase.actor.organisationId);
    reply.code(201).header("location", `${rootOf(request)}/Users/${account.id}`);
    return answer(directory, request, reply, account);
  });
  for (const [method, change] of [
    ["PUT", replaceUser],
    ["PATCH", patchUser],
  ] as const)
    scope.route<ById>({
      method,
      url: "/Users/:id",
      handler: async (request, reply) => {
        const useCase = requireUseCase(directory, request);
        const account = await change(useCase, namedIn(request), request.body);
        if (!account.active) closed.announce(useCase.actor.organisationId);
        return answer(directory, request, reply, account);
      },
    });
  scope.delete<ById>("/Users/:id", async (request, reply) => {
    const useCase = requireUseCase(directory, request);
    await deleteUser(useCase, namedIn(request));
    closed.announce(useCase.actor.organisationId);
    return reply.code(204).send();
  });
}

function answer(
  directory: Directory,
  request: FastifyRequest,
  reply: FastifyReply,
  account: Account,
): FastifyReply {
  const body = userOf(account, directory.rootOf(request), directory);
  const selection = parseListRequest(Object(request.query));
  return reply.header("etag", etagOfUser(account)).send(selectFrom(body, selection));
}
