import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { discoveryAt } from "../interchange/case/discovery";
import { type ListQuery, listDocuments } from "../interchange/case/document-list";
import { CaseLibrary } from "../interchange/case/library";
import { statusInfo, statusInfoFor } from "../interchange/case/status-info";
import { toVersion10 } from "../interchange/case/version-1-0";
import type { Reference } from "../reference";
import { caseSources } from "../reference/case-sources";
import { addressOf } from "./own-address";
import { pageLinks } from "./page-links";
import { answerPublic } from "./public-answer";
import type { RestRoutes } from "./routes";

const VERSION_1_1 = "/ims/case/v1p1";
const VERSION_1_0 = "/ims/case/v1p0";

const DISCOVERY = "imscasev1p1_openapi3_v1p0.json";

/** Requests can name any host, and each has addresses of its own in each version. */
const LIBRARIES = 4;

/** How one object of each kind is found. Neither concepts, subjects, licences nor groupings are on record. */
const KINDS: Readonly<Record<string, (library: CaseLibrary, id: string) => object | undefined>> = {
  CFDocuments: ({ documents }, id) => documents.get(id),
  CFItems: ({ items }, id) => items.get(id),
  CFAssociations: ({ associations }, id) => associations.get(id),
  CFItemAssociations: (library, id) => library.itemAssociations(id),
  CFAssociationGroupings: () => undefined,
  CFConcepts: () => undefined,
  CFItemTypes: (library, id) => library.itemTypes(id),
  CFLicenses: () => undefined,
  CFPackages: ({ packages }, id) => packages.get(id),
  CFRubrics: ({ rubrics }, id) => rubrics.get(id),
  CFSubjects: () => undefined,
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface ById {
  Params: { id: string };
}

/**
 * CASE 1.1 (https://www.imsglobal.org/spec/case/v1p1) and 1.0: published national frameworks, curricula and
 * crosswalks, for everybody and without a token.
 * @param folder of the project: the official description is in its `seed`.
 * @param publicUrl the address at which clients reach the service; null: the one of each request.
 */
export function caseRoutes(
  folder: string,
  reference: { readonly current: Reference },
  publicUrl: string | null,
): RestRoutes[] {
  const official = JSON.parse(readFileSync(join(folder, "seed", "case", DISCOVERY), "utf8")) as object;
  const libraryAt = keepLibraries(reference);
  const rootUnder = (prefix: string) => (request: FastifyRequest) =>
    `${publicUrl ?? addressOf(request)}${prefix}`;
  const rootOf = rootUnder(VERSION_1_1);
  return [
    {
      prefix: VERSION_1_1,
      errorBody: statusInfoFor,
      add(scope) {
        addRoutes(scope, { libraryAt, rootOf, form: (answer) => answer });
        scope.get(`/discovery/${DISCOVERY}`, (request, reply) =>
          answerPublic(request, reply, discoveryAt(official, rootOf(request))),
        );
      },
    },
    {
      prefix: VERSION_1_0,
      errorBody: statusInfoFor,
      add(scope) {
        addRoutes(scope, { libraryAt, rootOf: rootUnder(VERSION_1_0), form: once(toVersion10) });
      },
    },
  ];
}

/** The same conversion, of each object once: most are held in memory. */
function once(convert: (answer: object) => object): (answer: object) => object {
  const converted = new WeakMap<object, object>();
  return (answer) => {
    const known = converted.get(answer) ?? convert(answer);
    converted.set(answer, known);
    return known;
  };
}

interface Served {
  readonly libraryAt: (root: string) => CaseLibrary;
  /** The address of the routes. */
  readonly rootOf: (request: FastifyRequest) => string;
  /** An answer in the form of the version. */
  readonly form: (answer: object) => object;
}

function addRoutes(scope: FastifyInstance, { libraryAt, rootOf, form }: Served): void {
  scope.get<{ Querystring: ListQuery }>("/CFDocuments", (request, reply) => {
    const root = rootOf(request);
    const page = listDocuments([...libraryAt(root).documents.values()], request.query);
    if (typeof page === "string") return reply.code(400).send(statusInfo("invalid_selection_field", page));
    if (page.documents.length === 0) return notFound(reply.header("x-total-count", page.total));
    const link = pageLinks(`${root}/CFDocuments`, page, request.query);
    reply.headers({ "x-total-count": page.total, link });
    return answerPublic(request, reply, form({ CFDocuments: page.documents }));
  });
  for (const [kind, find] of Object.entries(KINDS))
    scope.get<ById>(`/${kind}/:id`, (request, reply) => {
      const { id } = request.params;
      if (!UUID.test(id))
        return reply.code(404).send(statusInfo("invalid_uuid", "An identifier is a UUID in lower case."));
      const found = find(libraryAt(rootOf(request)), id);
      return found ? answerPublic(request, reply, form(found)) : notFound(reply);
    });
}

const notFound = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .send(
      statusInfo("unknownobject", "Nothing that is published has this identifier, or matches this filter."),
    );

/** The libraries of the published data, made again whenever it has been read again. */
function keepLibraries(reference: { readonly current: Reference }): (root: string) => CaseLibrary {
  const libraries = new LRUCache<string, CaseLibrary>({ max: LIBRARIES });
  let read: Reference | null = null;
  return (root) => {
    const { current } = reference;
    if (current !== read) libraries.clear();
    read = current;
    const library = libraries.get(root) ?? new CaseLibrary(caseSources(current), root);
    libraries.set(root, library);
    return library;
  };
}
