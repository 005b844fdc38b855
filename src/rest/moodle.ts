import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type MoodleFile, moodleFileOf } from "../interchange/moodle/framework";
import type { Reference } from "../reference";
import { caseSources } from "../reference/case-sources";
import { proficientFrom } from "../reference/proficient-from";
import { answerPublic } from "./public-answer";
import type { RestRoutes } from "./routes";

interface ByVersion {
  Params: { code: string; version: string };
}

/**
 * Published national frameworks as competency frameworks of Moodle, for everybody and without a token.
 */
export function moodleRoutes(reference: { readonly current: Reference }): RestRoutes[] {
  const filesOf = keepFiles(reference);
  const find = ({ params }: FastifyRequest<ByVersion>) => filesOf().get(keyOf(params.code, params.version));
  return [
    {
      prefix: "/frameworks",
      errorBody,
      add(scope: FastifyInstance) {
        scope.get<ByVersion>("/:code/:version/moodle.csv", (request, reply) => {
          const file = find(request);
          return file ? answerPublic(request, reply, file, CSV) : notFound(reply);
        });
        scope.get<ByVersion>("/:code/:version/moodle-report.json", (request, reply) => {
          const file = find(request);
          return file ? answerPublic(request, reply, file.losses) : notFound(reply);
        });
      },
    },
  ];
}

const CSV = { type: "text/csv; charset=utf-8", textOf: ({ csv }: MoodleFile): string => csv };

const errorBody = (code: string, message: string): object => ({ code, message });

const notFound = (reply: FastifyReply): FastifyReply =>
  reply.code(404).send(errorBody("NOT_FOUND", "No published framework has this code and version."));

const keyOf = (code: string, version: string): string => JSON.stringify([code, version]);

/** The files of the published data, made again whenever it has been read again. */
function keepFiles(reference: { readonly current: Reference }): () => ReadonlyMap<string, MoodleFile> {
  let files = new Map<string, MoodleFile>();
  let read: Reference | null = null;
  return () => {
    const { current } = reference;
    if (current !== read)
      files = new Map(
        caseSources(current).editions.map((edition) => [
          keyOf(edition.frameworkCode, edition.version),
          moodleFileOf(edition, proficientFrom(current, edition.id)),
        ]),
      );
    read = current;
    return files;
  };
}
