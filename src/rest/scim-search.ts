import type { FastifyInstance } from "fastify";
import { groupBody } from "../interchange/scim/groups";
import { listBody, parseSearchRequest } from "../interchange/scim/list";
import { selectFrom } from "../interchange/scim/selection";
import { readAccounts } from "../services/provisioning/read-accounts";
import { readGroups } from "../services/provisioning/read-groups";
import { type Directory, requireUseCase } from "./scim-served";
import { userOf } from "./scim-users";

/** Adds the search of users and groups: first all users that match, then all groups. */
export function addSearch(scope: FastifyInstance, directory: Directory): void {
  scope.post("/.search", async (request) => {
    const useCase = requireUseCase(directory, request);
    const wanted = parseSearchRequest(request.body);
    const root = directory.rootOf(request);
    const { accounts, total } = await readAccounts(useCase, wanted, true);
    const users = accounts.map((account) => selectFrom(userOf(account, root, directory), wanted));
    if (!directory.hasGroups) return listBody(users, total, wanted.startIndex);
    const rest = {
      ...wanted,
      startIndex: Math.max(1, wanted.startIndex - total),
      count: wanted.count - users.length,
    };
    const found = await readGroups(useCase, rest, true);
    const groups = found.groups.map((group) => selectFrom(groupBody(group, root), wanted));
    return listBody([...users, ...groups], total + found.total, wanted.startIndex);
  });
}
