import type { FastifyRequest } from "fastify";
import type { ClosedAccounts } from "../access/closed-accounts";
import { capacityFor } from "../access/policy";
import { ScimError } from "../interchange/scim/scim-error";
import type { UseCaseContext } from "../services/shared/context";
import type { KnownError, Served } from "./routes";

/** What an installation decides about SCIM. */
export interface ScimSettings {
  /** The address at which clients reach the service; null: the one of each request. */
  readonly publicUrl: string | null;
  /** Whether directories give capacities, so that there are groups. */
  readonly hasGroups: boolean;
  /** Hears of accounts that can no longer sign in or have other capacities, once that is stored. */
  readonly closed: ClosedAccounts;
}

/** What the routes about users and groups are served with. */
export interface Directory extends Served, ScimSettings {
  /** The address of the service's SCIM routes. */
  readonly rootOf: (request: FastifyRequest) => string;
  /** The answer to an error of the standard; null: it is none. */
  readonly answerTo: (thrown: unknown) => KnownError | null;
}

/** @throws ScimError 401 if nobody has signed in; Forbidden if they may not provision accounts. */
export function requireUseCase({ contextFor }: Directory, request: FastifyRequest): UseCaseContext {
  const useCase = contextFor(request);
  if (useCase === null) throw new ScimError(401, "Send an access token: Authorization: Bearer …");
  // Before the request is read: what is wrong with it is nobody else's business.
  capacityFor(useCase.actor, "provision", null);
  return useCase;
}

/** The resource that a request names, and the versions of it that the request is for. */
export const namedIn = ({ params, headers }: FastifyRequest<{ Params: { id: string } }>) => ({
  id: params.id,
  ifMatch: headers["if-match"] ?? null,
});
