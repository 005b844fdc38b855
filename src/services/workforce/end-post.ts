import type { Database } from "../../database/pool";
import type { Desk } from "../shared/context";
import { inOrder, plausible } from "../shared/validation";
import { changePostNamed } from "./shared/post-named";

export interface EndPost {
  readonly post: string;
  /** The first day on which it is no longer held. */
  readonly endedOn: string;
}

/** Ends a post; one that has ended is given this end instead, and one that ends on that day stays as it is. @returns the post's id. */
export async function endPost(desk: Desk, db: Database, { post, endedOn }: EndPost): Promise<string> {
  return await changePostNamed(desk, db, post, (ledger, held) => {
    plausible(desk, endedOn, "endedOn");
    inOrder(
      held.startedOn,
      endedOn,
      "endedOn",
      `the post started on ${held.startedOn}. If it was never held, retract it.`,
    );
    ledger.end(held, endedOn);
  });
}
