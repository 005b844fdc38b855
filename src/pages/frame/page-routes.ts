import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ApiRefusal, askingAs } from "../client/api";
import { PAGE_HEADERS } from "./headers";
import type { SendPage } from "./send";
import { Sent } from "./sent";
import { readUpload } from "./uploads";
import type { Act, Download, Next, PageRoutes, Visit } from "./visit";
import { textsFor } from "./visitor";

/** Where areas add their pages to a scope of the server. @param app whose API they ask. */
export function pageRoutes(scope: FastifyInstance, app: FastifyInstance, send: SendPage): PageRoutes {
  const visitOf = (request: FastifyRequest): Visit => ({
    ask: askingAs(app, request, request.session?.token ?? null),
    t: textsFor(request),
    isWorker: request.session?.isWorker === true,
    capacities: request.session?.capacities ?? [],
    params: { ...(request.params as Record<string, string>) },
    query: lastOfEach(request.query),
  });
  const answer = async (request: FastifyRequest, reply: FastifyReply, act: Act, sent: Sent) => {
    const result = found(await act(visitOf(request), sent));
    if (isDownload(result)) return hand(reply, result);
    if (!isNext(result)) return send(request, reply.code(result.isDone ? 200 : 422), result);
    return reply.redirect(`${result.goTo}?${new URLSearchParams({ done: result.done }).toString()}`, 303);
  };
  return {
    get(path, make) {
      scope.get(path, async (request, reply) => send(request, reply, found(await make(visitOf(request)))));
    },
    post(path, act) {
      scope.post(path, (request, reply) =>
        answer(request, reply, act, new Sent({ ...Object(request.body) })),
      );
    },
    upload(path, act) {
      scope.post(path, async (request, reply) => {
        if (request.session === null) throw new ApiRefusal("UNAUTHENTICATED", 401, "", null);
        return answer(request, reply, act, await readUpload(request));
      });
    },
    download(path, make) {
      scope.get(path, async (request, reply) => {
        return hand(reply, found(await make(visitOf(request))));
      });
    },
  };
}

const hand = (reply: FastifyReply, { name, type, content }: Download): FastifyReply =>
  reply
    .headers({ ...PAGE_HEADERS, "cache-control": "no-store" })
    .header("content-disposition", `attachment; filename="${name}"`)
    .type(type)
    .send(content);

const isDownload = (result: object): result is Download => "type" in result;

const isNext = (result: object): result is Next => "goTo" in result;

function found<T>(result: T | null): T {
  if (result === null) throw Object.assign(new Error("No such page."), { statusCode: 404 });
  return result;
}

/** The query of an address; of a name that was sent twice, the last. */
const lastOfEach = (query: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(Object(query) as Record<string, string | string[]>).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value.at(-1) ?? "") : value,
    ]),
  );
