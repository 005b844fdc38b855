import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { moodleFileOfCurriculum } from "../interchange/moodle/curriculum";
import { type MoodleFile, moodleFileOf } from "../interchange/moodle/framework";
import type { Reference } from "../reference";
import { allCurricula, caseSources } from "../reference/case-sources";
import { londonDay } from "../reference/london";
import { proficientFrom } from "../reference/proficient-from";
import { answerPublic } from "./public-answer";
import type { RestRoutes } from "./routes";

/** The parts of the path by which a file is found. */
type Key = Readonly<Record<string, string>>;
type ByKey = { Params: Key };

type Files = ReadonlyMap<string, MoodleFile>;

/**
 * Published national frameworks, and the curricula of everybody, as competency frameworks of Moodle. Both are for
 * everybody and without a token: what a provider publishes, everybody may read.
 */
export function moodleRoutes(reference: { readonly current: Reference }): RestRoutes[] {
  const filesOf = keepFiles(reference);
  return [
    routesFor("/frameworks", "/:code/:version", {
      files: () => filesOf().frameworks,
      keyOf: ({ code = "", version = "" }) => keyOf(code, version),
      missing: "No published framework has this code and version.",
    }),
    routesFor("/curricula", "/:code", {
      files: () => filesOf().curricula,
      keyOf: ({ code = "" }) => code,
      missing: "No curriculum with published units has this code.",
    }),
  ];
}

interface Served {
  readonly files: () => Files;
  readonly keyOf: (params: Key) => string;
  readonly missing: string;
}

function routesFor(prefix: string, path: string, { files, keyOf: find, missing }: Served): RestRoutes {
  const answer = (
    request: FastifyRequest<ByKey>,
    reply: FastifyReply,
    send: (file: MoodleFile) => FastifyReply,
  ): FastifyReply => {
    const file = files().get(find(request.params));
    return file ? send(file) : reply.code(404).send(errorBody("NOT_FOUND", missing));
  };
  return {
    prefix,
    errorBody,
    add(scope: FastifyInstance) {
      scope.get<ByKey>(`${path}/moodle.csv`, (request, reply) =>
        answer(request, reply, (file) => answerPublic(request, reply, file, CSV)),
      );
      scope.get<ByKey>(`${path}/moodle-report.json`, (request, reply) =>
        answer(request, reply, ({ losses }) => answerPublic(request, reply, losses)),
      );
    },
  };
}

const CSV = { type: "text/csv; charset=utf-8", textOf: ({ csv }: MoodleFile): string => csv };

const errorBody = (code: string, message: string): object => ({ code, message });

const keyOf = (code: string, version: string): string => JSON.stringify([code, version]);

interface AllFiles {
  readonly frameworks: Files;
  readonly curricula: Files;
}

/** The files of the published data, made again whenever it has been read again. */
function keepFiles(reference: { readonly current: Reference }): () => AllFiles {
  let files: AllFiles = { frameworks: new Map(), curricula: new Map() };
  let read: Reference | null = null;
  return () => {
    const { current } = reference;
    if (current !== read) files = filesFrom(current);
    read = current;
    return files;
  };
}

function filesFrom(reference: Reference): AllFiles {
  const sources = caseSources(reference);
  return {
    frameworks: new Map(
      sources.editions.map((edition) => [
        keyOf(edition.frameworkCode, edition.version),
        moodleFileOf(edition, proficientFrom(reference, edition.id)),
      ]),
    ),
    curricula: new Map(
      allCurricula(reference, sources).map((curriculum) => {
        const instants = curriculum.sections.flatMap(({ units }) =>
          units.map(({ publishedAt }) => Number(publishedAt)),
        );
        const day = londonDay(new Date(Math.max(...instants)));
        return [curriculum.code, moodleFileOfCurriculum(curriculum, day)];
      }),
    ),
  };
}
