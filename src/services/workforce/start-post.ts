import type { Database } from "../../database/pool";
import { idIn, inOrder, sized, workerIn, writeFact } from "../shared/check";
import { roleBandIn } from "../shared/codes";
import type { Desk } from "../shared/desk";
import { hundredthsOf } from "../shared/hours";

export interface StartPost {
  readonly worker: string;
  readonly roleBand: string;
  readonly startedOn: string;
  readonly endedOn?: string | null;
  readonly wholeTimeEquivalent: number;
  readonly contractKind: string;
  readonly employerName?: string | null;
  readonly host?: string | null;
  readonly team?: string | null;
}

/** Records a post held from a day on; with an end, also the row that ends it. @returns the post's id. */
export async function startPost(desk: Desk, db: Database, input: StartPost): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "keepPosts");
  const role = roleBandIn(desk.reference, input.roleBand);
  inOrder(
    input.startedOn,
    input.endedOn,
    "endedOn",
    "a post is held for a day at least, and its end is the first day on which it is no longer held.",
  );
  const id = await writeFact(desk, db, {
    kind: "POST",
    action: "keepPosts",
    workerId: worker.id,
    row: {
      role_band_id: role.roleBandId,
      started_on: input.startedOn,
      hundredths: hundredthsOf(input.wholeTimeEquivalent),
      contract_kind: input.contractKind,
      employer_name: input.employerName == null ? null : sized(input.employerName, 200, "employerName"),
      host_organisation_id: input.host == null ? null : idIn("Organisation", input.host, "host"),
      team: input.team == null ? null : sized(input.team, 200, "team"),
    },
  });
  if (input.endedOn != null) {
    await writeFact(desk, db, {
      kind: "POST_CHANGE",
      action: "keepPosts",
      workerId: worker.id,
      row: { post_id: id, change: "END", effective_on: input.endedOn, hundredths: null },
    });
  }
  return id;
}
