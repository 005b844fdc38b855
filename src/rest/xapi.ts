import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { capacityFor, Forbidden } from "../access/policy";
import { ABOUT, VERSION_HEADER, versionIn } from "../interchange/xapi/about";
import { parseStatements } from "../interchange/xapi/parse-statements";
import type { Statement } from "../interchange/xapi/statement";
import { parseStatementId } from "../interchange/xapi/statement-id";
import { refuseXapi, XapiError } from "../interchange/xapi/xapi-error";
import { receiveStatements } from "../services/importing/receive-statements";
import type { UseCaseContext } from "../services/shared/context";
import type { KnownError, RestRoutes, Served } from "./routes";

const PREFIX = "/xapi";

/** Most bytes of a body. */
const MOST_BYTES = 1_048_576;

const LATEST = ABOUT.version[0];

/** Statements of xAPI: learning systems send completions. Nothing can be read back. */
export function xapiRoutes(): RestRoutes[] {
  return [
    {
      prefix: PREFIX,
      signedIn: true,
      basic: true,
      errorBody: (code, message) => ({ code, message }),
      answerTo,
      add(scope, served) {
        readBodies(scope);
        scope.addHook("onSend", async ({ headers }, reply) => {
          const asked = String(headers[VERSION_HEADER] ?? "");
          reply.header(VERSION_HEADER, versionIn(asked) === null ? LATEST : asked);
        });
        scope.get("/about", { exposeHeadRoute: false }, () => ABOUT);
        addStatements(scope, served);
      },
    },
  ];
}

const CODES: Readonly<Record<number, string>> = {
  400: "BAD_REQUEST",
  401: "UNAUTHENTICATED",
  409: "CONFLICT",
  413: "TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
};

const known = (status: number, message: string, code = CODES[status] ?? "BAD_REQUEST"): KnownError => ({
  status,
  body: { code, message },
});

function answerTo(thrown: unknown): KnownError | null {
  if (thrown instanceof XapiError) return known(thrown.status, thrown.message);
  if (thrown instanceof Forbidden) return known(403, thrown.message, "FORBIDDEN");
  const { statusCode } = Object(thrown) as { readonly statusCode?: number };
  if (statusCode === 413)
    return known(413, `The body can have at most ${MOST_BYTES} bytes. Send fewer statements at a time.`);
  if (statusCode === 415)
    return known(415, "Send statements as application/json. The contents of attachments are not accepted.");
  return null;
}

/** What was written is repeated in no message: it is about people. */
function readBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    "application/json",
    { parseAs: "buffer", bodyLimit: MOST_BYTES },
    (_, body, done) => {
      try {
        done(null, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body as Buffer)));
      } catch {
        done(new XapiError(400, "The body is not JSON in UTF-8."));
      }
    },
  );
}

function addStatements(scope: FastifyInstance, served: Served): void {
  scope.post("/statements", async (request, reply) => {
    const useCase = requireUseCase(served, request);
    requireParameters(request, []);
    const ids = await receiveStatements(useCase, readStatements(request));
    // Senders take nothing but 200 for success.
    return reply.code(200).send(ids);
  });
  scope.put("/statements", async (request, reply): Promise<FastifyReply> => {
    const useCase = requireUseCase(served, request);
    const { statementId } = requireParameters(request, ["statementId"]);
    const id = parseStatementId(statementId);
    const [statement, ...more] = readStatements(request);
    if (!statement || Array.isArray(request.body) || more.length > 0)
      return refuseXapi("PUT takes one statement, and not a list. Send several with POST.");
    if (statement.id !== undefined && statement.id.toLowerCase() !== id)
      return refuseXapi("id: It is not the statementId of the address.");
    await receiveStatements(useCase, [{ ...statement, id }]);
    return reply.code(204).send();
  });
}

function readStatements(request: FastifyRequest): Statement[] {
  const version = versionIn(String(request.headers[VERSION_HEADER] ?? ""));
  if (version === null)
    return refuseXapi(`Send the header X-Experience-API-Version: ${ABOUT.version.join(" or ")}.`);
  return parseStatements(request.body, version);
}

function requireUseCase(served: Served, request: FastifyRequest): UseCaseContext {
  const useCase = served.contextFor(request);
  if (useCase === null)
    throw new XapiError(
      401,
      "Send an access token (Authorization: Bearer …), or the id and secret of a client (Basic).",
    );
  // Before the statements are read: what is wrong with them is nobody else's business.
  capacityFor(useCase.actor, "recordCompletions", null);
  return useCase;
}

/** The parameters of an address. @throws XapiError 400 for one that is not defined. */
function requireParameters(
  { query }: FastifyRequest,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const given = Object(query) as Readonly<Record<string, unknown>>;
  if (Object.keys(given).some((name) => !names.includes(name)))
    refuseXapi(`The address takes ${names.length > 0 ? `only ${names.join(", ")}` : "no parameters"} here.`);
  return given;
}
