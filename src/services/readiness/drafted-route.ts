import type { RouteThen } from "../../reference/editions";
import type { Clocks } from "../shared/clocks";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { treesOf } from "./what-if/drafted-trees";

/**
 * A route as a draft of its next version would have it, for asking what would be if. It stores nothing.
 * @throws Refused if the draft is not found or the actor may not write it, where it cannot be evaluated, or
 * where it is not the draft of a current route.
 */
export async function draftedRoute(
  context: UseCaseContext,
  draftId: string,
  asked: Clocks,
): Promise<RouteThen> {
  const { standing, after } = await context.transaction((db) => treesOf(context, db, draftId, asked));
  if (!standing) refuse("WRONG_STATE", ["draft"], messages.routeNeverPublished);
  return { route: standing.route, requirement: after };
}
