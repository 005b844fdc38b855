import type { Database } from "../../database/pool";
import { idIn, workerIn, writeFact } from "../shared/check";
import type { Desk } from "../shared/desk";
import { endOrNone } from "../shared/plausible";
import { type PostContent, postRow } from "../shared/rows";

export interface StartPost extends PostContent {
  readonly worker: string;
  /** Global id. */
  readonly host?: string | null;
}

/** Records a post held from a day on; with an end, also the row that ends it. @returns the post's id. */
export async function startPost(desk: Desk, db: Database, input: StartPost): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "keepPosts");
  const id = await writeFact(desk, db, {
    kind: "POST",
    action: "keepPosts",
    workerId: worker.id,
    row: postRow(desk, input, () => (input.host == null ? null : idIn("Organisation", input.host, "host"))),
  });
  const endedOn = endOrNone(input.endedOn);
  if (endedOn !== null) {
    await writeFact(desk, db, {
      kind: "POST_CHANGE",
      action: "keepPosts",
      workerId: worker.id,
      row: { post_id: id, change: "END", effective_on: endedOn, hundredths: null },
    });
  }
  return id;
}
