import type { Database } from "../../database/pool";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { workerIn, writeFact } from "../shared/check";
import { organisationIn } from "../shared/codes";
import type { Desk } from "../shared/desk";
import { endOrNone } from "../shared/plausible";
import { type PostContent, postRow } from "../shared/rows";

export interface StartPost extends PostContent {
  readonly worker: NamedWorker;
  /** The organisation where the work is done; left out, the employer. */
  readonly host?: NamedByCode | null;
}

/** Records a post held from a day on; with an end, also the row that ends it. @returns the post's id. */
export async function startPost(desk: Desk, db: Database, input: StartPost): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "keepPosts");
  const id = await writeFact(desk, db, {
    kind: "POST",
    action: "keepPosts",
    workerId: worker.id,
    row: postRow(desk, input, () =>
      input.host ? organisationIn(desk.reference, input.host, ["host"]).id : null,
    ),
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
