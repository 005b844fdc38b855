import type { FastifyInstance, FastifyRequest } from "fastify";
import type { TypedDocumentString } from "../operations/generated/graphql";

/** Something that the API refuses, or that failed, with the status to answer the visitor with. */
export class ApiRefusal extends Error {
  constructor(
    /** A code of docs/errors.md. */
    readonly code: string,
    readonly status: number,
    /** The API's own sentence: what was wrong and what would be right. */
    override readonly message: string,
    /** Seconds after which the same request may be answered, as text; null: unknown. */
    readonly retryAfter: string | null,
  ) {
    super(message);
  }
}

/** The status of a refusal that came with the rest of an answer, and so with the status 200. */
const STATUS_OF: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Asks one operation of the API for one visitor. */
export type Ask = <Answer, Variables>(
  operation: TypedDocumentString<Answer, Variables>,
  ...variables: Variables extends Record<string, never> ? [] : [Variables]
) => Promise<Answer>;

interface GraphqlBody {
  readonly data?: object | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the public API in the name of a visitor, without a detour through the network. The pages have no other
 * way to data: what the API refuses to its caller, they cannot show.
 * @param token the visitor's access token; null: published data only.
 */
export const askingAs =
  (app: FastifyInstance, { ip, headers }: FastifyRequest, token: string | null): Ask =>
  async (operation, ...[variables]) => {
    const answer = await app.inject({
      method: "POST",
      url: "/graphql",
      remoteAddress: ip,
      headers: {
        host: headers.host,
        accept: "application/graphql-response+json",
        "content-type": "application/json",
        ...(headers.traceparent !== undefined && { traceparent: headers.traceparent }),
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      payload: { query: operation.toString(), variables },
    });
    const { data, errors = [] } = answer.json<GraphqlBody>();
    const [first] = errors;
    if (first || !data)
      throw new ApiRefusal(
        first?.extensions?.code ?? "INTERNAL_SERVER_ERROR",
        answer.statusCode >= 400 ? answer.statusCode : (STATUS_OF[first?.extensions?.code ?? ""] ?? 500),
        first?.message ?? "",
        answer.headers["retry-after"]?.toString() ?? null,
      );
    return data as never;
  };
