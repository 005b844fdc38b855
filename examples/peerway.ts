import type { TypedDocumentString } from "./generated/graphql";

/** An answer of the service that is not what was asked for: what to do about each code is in docs/errors.md. */
export class PeerwayError extends Error {
  constructor(
    readonly errors: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[],
    readonly data: unknown,
  ) {
    super(errors.map(({ message }) => message).join("\n"));
  }
}

/** Where the service is, and the access token of the person or program that asks. */
export interface Connection {
  /** Such as http://127.0.0.1:4000/graphql. */
  readonly url: string;
  /** Null: published data only. */
  readonly token: string | null;
  /** The code of an organisation that granted yours a part of its work. */
  readonly actingFor?: string;
}

/** Asks one operation. @throws PeerwayError if anything of the answer is refused. */
export async function ask<Answer, Variables>(
  { url, token, actingFor }: Connection,
  operation: TypedDocumentString<Answer, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json",
      "content-type": "application/json",
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(actingFor !== undefined && { "peerway-acting-for": actingFor }),
    },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Answer | null;
    errors?: PeerwayError["errors"];
  };
  if (errors || !data) throw new PeerwayError(errors ?? [], data);
  return data;
}

/** A mutation's answer about what was wrong with its input. */
interface WithUserErrors {
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[];
    readonly message: string;
  }[];
}

/** The payload of a mutation that did what it was asked. @throws Error with each reason if it did not. */
export function done<Payload extends WithUserErrors>(payload: Payload | null): Payload {
  const errors = payload?.userErrors ?? [];
  if (payload === null || errors.length > 0)
    throw new Error(errors.map(({ field, message }) => `${field.join(".")}: ${message}`).join("\n"));
  return payload;
}
