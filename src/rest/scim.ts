import type { FastifyInstance, FastifyRequest } from "fastify";
import { Forbidden } from "../access/policy";
import { configBody, MOST_BYTES, resourceTypeBodies } from "../interchange/scim/discovery";
import { listBody } from "../interchange/scim/list";
import { schemaBodies } from "../interchange/scim/schemas";
import { errorBody, ScimError } from "../interchange/scim/scim-error";
import { addressOf } from "./own-address";
import type { KnownError, RestRoutes } from "./routes";
import { addBulk } from "./scim-bulk";
import { addGroups } from "./scim-groups";
import { refuseOtherMethods } from "./scim-methods";
import { addSearch } from "./scim-search";
import type { Directory, ScimSettings } from "./scim-served";
import { addUsers } from "./scim-users";

const PREFIX = "/scim/v2";

const MEDIA_TYPE = "application/scim+json; charset=utf-8";

interface ById {
  Params: { id: string };
}

/** SCIM 2.0 (RFC 7643, RFC 7644): an organisation's directory provisions its accounts. */
export function scimRoutes(settings: ScimSettings): RestRoutes[] {
  const rootOf = (request: FastifyRequest) => `${settings.publicUrl ?? addressOf(request)}${PREFIX}`;
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
        const refuseRest = refuseOtherMethods(scope);
        const directory: Directory = { ...settings, ...served, rootOf, answerTo };
        addDiscovery(scope, directory);
        addUsers(scope, directory);
        addGroups(scope, directory);
        addSearch(scope, directory);
        addBulk(scope, directory);
        refuseRest();
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

function addDiscovery(scope: FastifyInstance, { rootOf, hasGroups }: Directory): void {
  scope.get("/ServiceProviderConfig", (request) => configBody(rootOf(request)));
  for (const [path, bodies] of [
    ["/ResourceTypes", resourceTypeBodies],
    ["/Schemas", schemaBodies],
  ] as const) {
    scope.get(path, (request) => listBody(bodies(rootOf(request), hasGroups)));
    scope.get<ById>(`${path}/:id`, (request) => {
      const found = bodies(rootOf(request), hasGroups).find(({ id }) => id === request.params.id);
      if (!found) throw new ScimError(404, "There is nothing with this id.");
      return found;
    });
  }
}
