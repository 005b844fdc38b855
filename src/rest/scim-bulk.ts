import {
  BULK_RESPONSE_SCHEMA,
  type BulkOperation,
  type BulkRequest,
  type BulkResult,
  bulkResultBody,
  referenceIn,
} from "../interchange/scim/bulk";
import { ScimError } from "../interchange/scim/scim-error";
import { etagOf } from "../interchange/scim/user";
import { createUser, deleteUser, patchUser, replaceUser } from "../services/provisioning/keep-accounts";
import type { UseCaseContext } from "../services/shared/context";
import type { KnownError } from "./routes";

const USER = /^\/Users\/([^/]+)$/i;

interface Carrying {
  readonly useCase: UseCaseContext;
  /** The address of the service's SCIM routes. */
  readonly root: string;
  /** The answer to an error of the standard; null: it is none. */
  readonly answerTo: (thrown: unknown) => KnownError | null;
}

/**
 * Carries out the operations of a bulk request, each for itself, and answers in their order. An operation on a
 * user that another one creates is carried out after that one, in whatever order they come.
 */
export async function carryOutBulk(
  { operations, failOnErrors }: BulkRequest,
  carrying: Carrying,
): Promise<object> {
  const results = new Map<BulkOperation, BulkResult>();
  const ids = new Map<string, string>();
  const creating = new Map(
    operations.flatMap((each) =>
      each.method === "POST" && each.bulkId !== null ? [[each.bulkId, each]] : [],
    ),
  );
  let errors = 0;
  const carryOut = async (operation: BulkOperation): Promise<void> => {
    if (results.has(operation) || (failOnErrors !== null && errors >= failOnErrors)) return;
    const first = creating.get(referenceIn(operation) ?? "");
    if (first && first !== operation) await carryOut(first);
    const result = await resultOf(operation, ids, carrying);
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
async function resultOf(
  operation: BulkOperation,
  ids: Map<string, string>,
  carrying: Carrying,
): Promise<BulkResult> {
  try {
    return await carryOutOne(operation, ids, carrying);
  } catch (error) {
    const known = carrying.answerTo(error);
    if (known === null) throw error;
    return { status: known.status, response: known.body };
  }
}

async function carryOutOne(
  operation: BulkOperation,
  ids: Map<string, string>,
  { useCase, root }: Carrying,
): Promise<BulkResult> {
  const { method, path, bulkId, version: ifMatch, data } = operation;
  if (method === "POST") {
    if (path.toLowerCase() !== "/users") throw new ScimError(404, "Nothing is created at this path.");
    const { id, version } = await createUser(useCase, data);
    ids.set(bulkId ?? "", id);
    return { status: 201, location: `${root}/Users/${id}`, version: etagOf(version) };
  }
  const named = { id: idIn(operation, ids), ifMatch };
  if (method === "DELETE") {
    await deleteUser(useCase, named);
    return { status: 204, location: `${root}/Users/${named.id}` };
  }
  const { version } = await (method === "PUT" ? replaceUser : patchUser)(useCase, named, data);
  return { status: 200, location: `${root}/Users/${named.id}`, version: etagOf(version) };
}

/** @throws ScimError if it names no user. */
function idIn(operation: BulkOperation, ids: ReadonlyMap<string, string>): string {
  const reference = referenceIn(operation);
  if (reference !== null) {
    const id = ids.get(reference);
    if (id === undefined) throw new ScimError(409, "No user was created with this bulkId.", "invalidValue");
    return id;
  }
  const [, id] = USER.exec(operation.path) ?? [];
  if (id === undefined) throw new ScimError(404, "Nothing is changed at this path.");
  return id;
}
