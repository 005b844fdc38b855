import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ClosedAccounts } from "../access/closed-accounts";
import { capacityFor, Forbidden } from "../access/policy";
import { parseBulk } from "../interchange/scim/bulk";
import { configBody, MOST_BYTES, resourceTypeBodies } from "../interchange/scim/discovery";
import { type ListRequest, listBody, parseListRequest, parseSearchRequest } from "../interchange/scim/list";
import { schemaBodies } from "../interchange/scim/schemas";
import { errorBody, ScimError } from "../interchange/scim/scim-error";
import { type Selection, selectFrom } from "../interchange/scim/selection";
import { etagOf, userBody } from "../interchange/scim/user";
import { createUser, deleteUser, patchUser, replaceUser } from "../services/provisioning/keep-accounts";
import { readAccount, readAccounts } from "../services/provisioning/read-accounts";
import type { UseCaseContext } from "../services/shared/context";
import { addressOf } from "./own-address";
import type { KnownError, RestRoutes, Served } from "./routes";
import { carryOutBulk } from "./scim-bulk";

const PREFIX = "/scim/v2";

const MEDIA_TYPE = "application/scim+json; charset=utf-8";

/** An account, as services give it. */
type Account = Awaited<ReturnType<typeof readAccount>>;

interface ById {
  Params: { id: string };
}

/**
 * SCIM 2.0 (RFC 7643, RFC 7644): an organisation's directory provisions its accounts.
 * @param publicUrl the address at which clients reach the service; null: the one of each request.
 * @param closed hears of accounts that can no longer sign in, once that is stored.
 */
export function scimRoutes(publicUrl: string | null, closed: ClosedAccounts): RestRoutes[] {
  const rootOf = (request: FastifyRequest) => `${publicUrl ?? addressOf(request)}${PREFIX}`;
  return [
    {
      prefix: PREFIX,
      signedIn: true,
      errorBody: (code, message, status) =>
        errorBody(status, message, code === "BAD_REQUEST" && status === 400 ? "invalidSyntax" : null),
      answerTo,
      add(scope, served) {
        readBodies(scope);
        scope.addHook("onSend", async (_, reply) => {
          if (reply.hasHeader("content-type")) reply.type(MEDIA_TYPE);
        });
        addDiscovery(scope, rootOf);
        const users = { ...served, rootOf, closed };
        addUsers(scope, users);
        addBulk(scope, users);
        scope.all("/Me", () => {
          throw new ScimError(501, "Programs have no user of their own here.");
        });
      },
    },
  ];
}

/** The answer to a refusal, in the form of SCIM. */
function answerTo(thrown: unknown): KnownError | null {
  if (thrown instanceof ScimError)
    return { status: thrown.status, body: errorBody(thrown.status, thrown.message, thrown.scimType) };
  if (thrown instanceof Forbidden) return { status: 403, body: errorBody(403, thrown.message) };
  return null;
}

/** Directories send both media types, and some name one for requests without a body. */
function readBodies(scope: FastifyInstance): void {
  const parse = scope.getDefaultJsonParser("remove", "remove");
  scope.removeContentTypeParser("application/json");
  scope.addContentTypeParser(
    ["application/json", "application/scim+json"],
    { parseAs: "string", bodyLimit: MOST_BYTES },
    (request, body, done) => (body === "" ? done(null, undefined) : parse(request, String(body), done)),
  );
}

function addDiscovery(scope: FastifyInstance, rootOf: (request: FastifyRequest) => string): void {
  scope.get("/ServiceProviderConfig", (request) => configBody(rootOf(request)));
  for (const [path, bodies] of [
    ["/ResourceTypes", resourceTypeBodies],
    ["/Schemas", schemaBodies],
  ] as const) {
    scope.get(path, (request) => listBody(bodies(rootOf(request))));
    scope.get<ById>(`${path}/:id`, (request) => {
      const found = bodies(rootOf(request)).find(({ id }) => id === request.params.id);
      if (!found) throw new ScimError(404, "There is nothing with this id.");
      return found;
    });
  }
}

interface Users extends Served {
  readonly rootOf: (request: FastifyRequest) => string;
  readonly closed: ClosedAccounts;
}

function requireUseCase(users: Users, request: FastifyRequest): UseCaseContext {
  const useCase = users.contextFor(request);
  if (useCase === null) throw new ScimError(401, "Send an access token: Authorization: Bearer …");
  // Before the request is read: what is wrong with it is nobody else's business.
  capacityFor(useCase.actor, "provision", null);
  return useCase;
}

function addUsers(scope: FastifyInstance, users: Users): void {
  const list = async (request: FastifyRequest, asked: () => ListRequest) => {
    const useCase = requireUseCase(users, request);
    const wanted = asked();
    const { accounts, total } = await readAccounts(useCase, wanted);
    const root = users.rootOf(request);
    const bodies = accounts.map((account) => selectFrom(userBody(account, { ...account, root }), wanted));
    return listBody(bodies, total, wanted.startIndex);
  };
  scope.get("/Users", (request) => list(request, () => parseListRequest(Object(request.query))));
  scope.post("/Users/.search", (request) => list(request, () => parseSearchRequest(request.body)));
  scope.get<ById>("/Users/:id", async (request, reply) => {
    const account = await readAccount(requireUseCase(users, request), request.params.id);
    if (request.headers["if-none-match"] === etagOf(account.version)) return reply.code(304).send();
    return answer(users, request, reply, account);
  });
  addChanges(scope, users);
}

function addChanges(scope: FastifyInstance, users: Users): void {
  const announceIfClosed = ({
    active,
    actor,
  }: Pick<Account, "active"> & Pick<UseCaseContext, "actor">): void => {
    if (!active) users.closed.announce(actor.organisationId);
  };
  scope.post("/Users", async (request, reply) => {
    const useCase = requireUseCase(users, request);
    const account = await createUser(useCase, request.body);
    announceIfClosed({ active: account.active, actor: useCase.actor });
    reply.code(201).header("location", `${users.rootOf(request)}/Users/${account.id}`);
    return answer(users, request, reply, account);
  });
  for (const [method, change] of [
    ["PUT", replaceUser],
    ["PATCH", patchUser],
  ] as const)
    scope.route<ById>({
      method,
      url: "/Users/:id",
      handler: async (request, reply) => {
        const useCase = requireUseCase(users, request);
        const account = await change(useCase, named(request), request.body);
        announceIfClosed({ active: account.active, actor: useCase.actor });
        return answer(users, request, reply, account);
      },
    });
  scope.delete<ById>("/Users/:id", async (request, reply) => {
    const useCase = requireUseCase(users, request);
    await deleteUser(useCase, named(request));
    announceIfClosed({ active: false, actor: useCase.actor });
    return reply.code(204).send();
  });
}

function addBulk(scope: FastifyInstance, users: Users): void {
  scope.post("/Bulk", async (request) => {
    const useCase = requireUseCase(users, request);
    const bulk = parseBulk(request.body);
    try {
      return await carryOutBulk(bulk, { useCase, root: users.rootOf(request), answerTo });
    } finally {
      users.closed.announce(useCase.actor.organisationId);
    }
  });
}

function answer(users: Users, request: FastifyRequest, reply: FastifyReply, account: Account): FastifyReply {
  const body = userBody(account, { ...account, root: users.rootOf(request) });
  return reply.header("etag", etagOf(account.version)).send(selectFrom(body, selectionOf(request)));
}

const named = ({ params, headers }: FastifyRequest<ById>) => ({
  id: params.id,
  ifMatch: headers["if-match"] ?? null,
});

const selectionOf = (request: FastifyRequest): Selection => parseListRequest(Object(request.query));
