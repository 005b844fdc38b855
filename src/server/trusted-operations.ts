import { readFileSync } from "node:fs";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type GraphQLSchema, parse, validate } from "graphql";
import { ConfigError } from "../config";
import { answerError } from "./plain-answer";

/** The only documents that a service runs. */
export interface TrustedOperations {
  /** By the hash under which its client names it. */
  readonly byHash: ReadonlyMap<string, string>;
  readonly texts: ReadonlySet<string>;
}

/**
 * Reads a file of documents by their hash, as build tools of clients write it:
 * `{ "5f0c…": "query Path { me { name } }" }`.
 * @throws ConfigError if the file cannot be used, or a document does not fit the schema.
 */
export function readTrustedOperations(file: string, schema: GraphQLSchema): TrustedOperations {
  const entries = Object.entries(parseFile(file));
  if (entries.length === 0) throw unusable(file, "has no documents");
  for (const [hash, document] of entries) {
    const fault = faultOf(document, schema);
    if (fault !== null) throw unusable(file, `has a document that cannot be run, "${hash}": ${fault}`);
  }
  const byHash = new Map(entries as [string, string][]);
  return { byHash, texts: new Set(byHash.values()) };
}

/** The same documents, and others that a client may send as texts. */
export const alsoTrusting = (
  { byHash, texts }: TrustedOperations,
  others: readonly string[],
): TrustedOperations => ({ byHash, texts: new Set([...texts, ...others]) });

function parseFile(file: string): object {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : {};
  } catch (error) {
    throw unusable(file, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function faultOf(document: unknown, schema: GraphQLSchema): string | null {
  if (typeof document !== "string") return "it is not a text";
  try {
    return validate(schema, parse(document))[0]?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const unusable = (file: string, fault: string): ConfigError =>
  new ConfigError(
    `TRUSTED_OPERATIONS names ${file}, which ${fault}. It is a JSON object of documents by their hash (docs/limits.md).`,
  );

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } | null } | null;
}

/**
 * Makes the hook that refuses every document that is not trusted. A request names its document by
 * `documentId`, by `extensions.persistedQuery.sha256Hash`, or by its whole text; a GET request by its text.
 */
export const onlyTrusted =
  ({ byHash, texts }: TrustedOperations) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const findByHash = (hash: unknown) => (typeof hash === "string" ? byHash.get(hash) : undefined);
    if (request.method === "OPTIONS") return undefined;
    if (request.method === "GET") {
      const { query } = Object(request.query) as Body;
      return texts.has(String(query)) ? undefined : refuse(reply);
    }
    const body = Object(request.body) as Body;
    const hash = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
    const document = hash === undefined || hash === null ? body.query : findByHash(hash);
    if (typeof document !== "string" || !texts.has(document)) return refuse(reply);
    body.query = document;
    // The library would look for the hash in a store that this service does not have.
    if (body.extensions) delete body.extensions.persistedQuery;
    return undefined;
  };

const refuse = (reply: FastifyReply): FastifyReply =>
  answerError(
    reply,
    "OPERATION_NOT_TRUSTED",
    "This service runs only the documents that its operator has listed. Send the hash of a listed document in documentId, or its text exactly as it is listed; ask the operator to add a new one.",
  );
