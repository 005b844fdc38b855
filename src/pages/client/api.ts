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
    /** Whether a list does not know the place at which it was to go on. */
    readonly isLostPlace = false,
  ) {
    super(message);
  }
}

/** Asks one operation of the API for one visitor. */
export type Ask = <Answer, Variables>(
  operation: TypedDocumentString<Answer, Variables>,
  ...variables: Variables extends Record<string, never> ? [] : [Variables]
) => Promise<Answer>;

interface GraphqlError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    /** What is wrong with arguments (docs/errors.md). */
    readonly userErrors?: readonly { readonly code: string; readonly field: readonly string[] }[];
  };
}

interface GraphqlBody {
  readonly data?: object | null;
  readonly errors?: readonly GraphqlError[];
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
        statusOf(first?.extensions?.code, answer.statusCode),
        first?.message ?? "",
        answer.headers["retry-after"]?.toString() ?? null,
        first?.extensions?.userErrors?.some(isAboutPlace),
      );
    return data as never;
  };

/** Cursors are given as these arguments. */
const isAboutPlace = ({
  code,
  field,
}: {
  readonly code: string;
  readonly field: readonly string[];
}): boolean => code === "UNREADABLE" && (field.at(-1) === "after" || field.at(-1) === "before");

/** Answers that are refused in part have status 200 (docs/errors.md); a page has no use for a part. */
function statusOf(code: string | undefined, status: number): number {
  if (status >= 400) return status;
  if (code === "UNAUTHENTICATED") return 401;
  if (code === "FORBIDDEN") return 403;
  return code === "BAD_USER_INPUT" ? 400 : 500;
}
