import type { FastifyInstance } from "fastify";
import {
  BULK_RESPONSE_SCHEMA,
  type BulkOperation,
  type BulkRequest,
  type BulkResult,
  bulkResultBody,
  memberReferencesIn,
  parseBulk,
  referenceIn,
  withMembers,
} from "../interchange/scim/bulk";
import { etagOf, userEtag } from "../interchange/scim/etag";
import { ScimError } from "../interchange/scim/scim-error";
import { patchGroup } from "../services/provisioning/change-members";
import { createUser, deleteUser, patchUser, replaceUser } from "../services/provisioning/keep-accounts";
import type { UseCaseContext } from "../services/shared/context";
import { groupsAreFixed, requireGroups } from "./scim-groups";
import { type Directory, requireUseCase } from "./scim-served";

const USER = /^\/Users\/([^/]+)$/i;
const GROUP = /^\/Groups(?:\/([^/]+))?$/i;

interface Carrying {
  readonly useCase: UseCaseContext;
  readonly directory: Directory;
  /** The address of the service's SCIM routes. */
  readonly root: string;
  /** The ids of users that the request has created, by their bulkIds. */
  readonly ids: Map<string, string>;
}

/** Adds the route for many operations in one request. */
export function addBulk(scope: FastifyInstance, directory: Directory): void {
  scope.post("/Bulk", async (request) => {
    const useCase = requireUseCase(directory, request);
    const bulk = parseBulk(request.body);
    try {
      return await carryOutBulk(bulk, {
        useCase,
        directory,
        root: directory.rootOf(request),
        ids: new Map(),
      });
    } finally {
      directory.closed.announce(useCase.actor.organisationId);
    }
  });
}

/**
 * Carries out the operations of a bulk request, each for itself, and answers in their order. An operation that
 * names a user of another one (its bulkId) is carried out after that one, in whatever order they come.
 */
async function carryOutBulk({ operations, failOnErrors }: BulkRequest, carrying: Carrying): Promise<object> {
  const results = new Map<BulkOperation, BulkResult>();
  const creating = new Map(
    operations.flatMap((each) =>
      each.method === "POST" && each.bulkId !== null ? [[each.bulkId, each]] : [],
    ),
  );
  let errors = 0;
  // Operations that name each other are carried out in the order in which they come.
  const begun = new Set<BulkOperation>();
  const carryOut = async (operation: BulkOperation): Promise<void> => {
    if (begun.has(operation) || (failOnErrors !== null && errors >= failOnErrors)) return;
    begun.add(operation);
    for (const bulkId of [referenceIn(operation), ...memberReferencesIn(operation)]) {
      const first = creating.get(bulkId ?? "");
      if (first) await carryOut(first);
    }
    const result = await resultOf(operation, carrying);
    if (result.status >= 400) errors += 1;
    results.set(operation, result);
  };
  for (const operation of operations) await carryOut(operation);
  return {
    schemas: [BULK_RESPONSE_SCHEMA],
    Operations: operations.flatMap((each) => {
      const result = results.get(each);
      return result ? [bulkResultBody(each, result)] : [];
    }),
  };
}

/** @throws every error that the standard has no form for: an outage, or a bug. */
async function resultOf(operation: BulkOperation, carrying: Carrying): Promise<BulkResult> {
  try {
    return await (GROUP.test(operation.path) ? changeGroup : changeUser)(operation, carrying);
  } catch (error) {
    const known = carrying.directory.answerTo(error);
    if (known === null) throw error;
    return { status: known.status, response: known.body };
  }
}

async function changeUser(operation: BulkOperation, { useCase, root, ids }: Carrying): Promise<BulkResult> {
  const { method, path, bulkId, version: ifMatch, data } = operation;
  if (method === "POST") {
    if (path.toLowerCase() !== "/users") throw new ScimError(404, "Nothing is created at this path.");
    const { id, version, capacities } = await createUser(useCase, data);
    ids.set(bulkId ?? "", id);
    return { status: 201, location: `${root}/Users/${id}`, version: userEtag(version, capacities) };
  }
  const named = { id: idIn(operation, ids), ifMatch };
  if (method === "DELETE") {
    await deleteUser(useCase, named);
    return { status: 204, location: `${root}/Users/${named.id}` };
  }
  const { version, capacities } = await (method === "PUT" ? replaceUser : patchUser)(useCase, named, data);
  return { status: 200, location: `${root}/Users/${named.id}`, version: userEtag(version, capacities) };
}

async function changeGroup(
  { method, path, version: ifMatch, data }: BulkOperation,
  { useCase, directory, root, ids }: Carrying,
): Promise<BulkResult> {
  if (method !== "PATCH") throw groupsAreFixed();
  requireGroups(directory);
  const [, named] = GROUP.exec(path) ?? [];
  if (named === undefined) throw new ScimError(404, "Nothing is changed at this path.");
  const members = withMembers(data, (bulkId) => ids.get(bulkId) ?? refuseReference());
  const { id, version } = await patchGroup(useCase, { id: named, ifMatch }, members);
  return { status: 204, location: `${root}/Groups/${id}`, version: etagOf(version) };
}

/** @throws ScimError if it names no user. */
function idIn(operation: BulkOperation, ids: ReadonlyMap<string, string>): string {
  const reference = referenceIn(operation);
  if (reference !== null) return ids.get(reference) ?? refuseReference();
  const [, id] = USER.exec(operation.path) ?? [];
  if (id === undefined) throw new ScimError(404, "Nothing is changed at this path.");
  return id;
}

function refuseReference(): never {
  throw new ScimError(409, "No user was created with this bulkId.", "invalidValue");
}
