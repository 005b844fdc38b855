import type { Database } from "../../../database/pool";
import { lockWorker } from "../../../repositories/workforce/record-lock";
import type { UseCaseContext } from "../context";
import { sharedMessages } from "../messages";
import { writeStaged } from "../write-staged";
import { PostLedger } from "./post-ledger";
import { postsOfWorkers } from "./posts-of-workers";

/**
 * Changes the posts of one worker while others who would wait: what the work notes is recorded. @returns what
 * it returns.
 */
export async function changePosts<T>(
  context: UseCaseContext,
  db: Database,
  workerId: string,
  work: (ledger: PostLedger) => T,
): Promise<T> {
  const { organisationId } = context.actor;
  await lockWorker(db, organisationId, workerId);
  const held = await postsOfWorkers(db, organisationId, [workerId]);
  const ledger = new PostLedger(held.get(workerId) ?? [], sharedMessages.recordedWrongly);
  const result = work(ledger);
  const writes = ledger.drafts.map((draft) => ({ line: 0, workerId, ...draft }));
  await writeStaged(context, db, writes, () => "keepPosts");
  return result;
}
