import type { Database } from "../../../database/pool";
import { findFact } from "../../../repositories/evidence/facts";
import { refuse, type UseCaseContext } from "../../shared/context";
import { changePosts } from "../../shared/posts/change-record";
import type { HeldPost } from "../../shared/posts/held-post";
import type { PostLedger } from "../../shared/posts/post-ledger";
import { parseId, requireNotOwnRecord } from "../../shared/validation";
import { messages } from "../messages";

/**
 * Changes the post that an input names.
 * @returns its id. @throws Refused if there is none, it is the actor's own, or it was retracted or revoked.
 */
export async function changePostNamed(
  context: UseCaseContext,
  db: Database,
  globalId: string,
  work: (ledger: PostLedger, post: HeldPost) => void,
): Promise<string> {
  const id = parseId("Post", globalId, "post");
  const fact = await findFact(db, context.actor.organisationId, id);
  if (fact?.kind !== "POST" || fact.workerId === null)
    return refuse("NOT_FOUND", ["post"], messages.postNotFound);
  requireNotOwnRecord(context, "keepPosts", fact.workerId, ["post"]);
  return await changePosts(context, db, fact.workerId, (ledger) => {
    const post = ledger.posts.find((each) => each.id === id);
    if (post?.state !== "LIVE") return refuse("WRONG_STATE", ["post"], messages.postUndone);
    work(ledger, post);
    return id;
  });
}
