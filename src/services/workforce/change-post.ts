import type { Database } from "../../database/pool";
import { findPost } from "../../repositories/workforce";
import { anothers, idIn, inOrder, plausible, writeFact } from "../shared/check";
import { type Desk, refuse } from "../shared/desk";
import { hundredthsOf } from "../shared/hours";

export interface ChangePost {
  readonly post: string;
  readonly effectiveOn: string;
  /** The new whole-time equivalent; null ends the post. */
  readonly wholeTimeEquivalent: number | null;
}

/** Records the end of a post or a change of its hours, from a day on: a row of its own. @returns the post's id. */
export async function changePost(desk: Desk, db: Database, input: ChangePost): Promise<string> {
  const post = await findPost(db, desk.actor.organisationId, idIn("Post", input.post, "post"));
  if (!post) return refuse("NOT_FOUND", ["post"], "There is no such post in your organisation.");
  anothers(desk, "keepPosts", post.workerId, ["post"]);
  const ends = input.wholeTimeEquivalent === null;
  const field = ends ? "endedOn" : "effectiveOn";
  plausible(desk, input.effectiveOn, field);
  inOrder(
    post.startedOn,
    input.effectiveOn,
    field,
    `the post started on ${post.startedOn}. If it was never held, retract it.`,
  );
  await writeFact(desk, db, {
    kind: "POST_CHANGE",
    action: "keepPosts",
    workerId: post.workerId,
    row: {
      post_id: post.id,
      change: ends ? "END" : "HOURS",
      effective_on: input.effectiveOn,
      hundredths: input.wholeTimeEquivalent === null ? null : hundredthsOf(input.wholeTimeEquivalent),
    },
  });
  return post.id;
}
