import { fromGlobalId } from "../entities/global-id";
import { withArticle } from "../entities/with-article";
import { badField } from "./bad-argument";

export { fromGlobalId, fromPairId, pairId, toGlobalId } from "../entities/global-id";

/**
 * The database id in a global id of that type.
 * @param field path to the id, from the name of the argument on.
 * @throws a GraphQL error with code BAD_USER_INPUT if the id is not one of that type.
 */
export function parseIdOfType(type: string, globalId: string, field: readonly string[]): string {
  const found = fromGlobalId(globalId);
  if (found?.type === type) return found.id;
  throw badField(
    field,
    "NOT_FOUND",
    `"${globalId}" is not the id of ${withArticle(type)}. Pass ids back unchanged, as the API returned them.`,
  );
}
