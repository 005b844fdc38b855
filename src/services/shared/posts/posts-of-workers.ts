import type { Database } from "../../../database/pool";
import { findPostChangesOnRecord, findPostsOnRecord } from "../../../repositories/workforce/posts-on-record";
import { type HeldPost, heldPosts } from "./held-post";

/** The posts of several workers as they are on record, by worker. */
export async function postsOfWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, HeldPost[]>> {
  const [posts, changes] = await Promise.all([
    findPostsOnRecord(db, organisationId, workerIds),
    findPostChangesOnRecord(db, organisationId, workerIds),
  ]);
  const ownerOf = new Map(posts.map(({ id, workerId }) => [id, workerId]));
  const held = new Map<string, HeldPost[]>(workerIds.map((id) => [id, []]));
  for (const post of heldPosts(posts, changes)) held.get(ownerOf.get(post.id) ?? "")?.push(post);
  return held;
}
