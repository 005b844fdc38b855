import type { Database } from "../../database/pool";
import type { UseCaseContext } from "../shared/context";
import { requireChronological, requirePlausible } from "../shared/validation";
import { changePostNamed } from "./shared/post-named";

export interface EndPost {
  readonly post: string;
  /** The first day on which it is no longer held. */
  readonly endedOn: string;
}

/**
 * Ends a post; one that has ended is given this end instead, and one that ends on that day stays as it is.
 * @returns the post's id.
 */
export async function endPost(
  context: UseCaseContext,
  db: Database,
  { post, endedOn }: EndPost,
): Promise<string> {
  return await changePostNamed(context, db, post, (ledger, held) => {
    requirePlausible(context, endedOn, "endedOn");
    requireChronological(held.startedOn, endedOn, "endedOn", "heldPost");
    ledger.end(held, endedOn);
  });
}
