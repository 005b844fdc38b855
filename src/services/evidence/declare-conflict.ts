import type { Database } from "../../database/pool";
import { findMembers } from "../../repositories/workforce/members";
import type { NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseEnd, parseId, requireLength, requirePlausible, requireWorker } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface DeclareConflict {
  readonly worker: NamedWorker;
  /** Global id of the member whose conflict it is; left out, the actor's own. */
  readonly assessor?: string | null;
  readonly reason: string;
  readonly fromOn: string;
  readonly untilOn?: string | null;
}

/**
 * Declares a conflict of interest between an assessor and a worker: your own, or anybody's as HR or a lead.
 * @returns its id.
 */
export async function declareConflict(
  context: UseCaseContext,
  db: Database,
  input: DeclareConflict,
): Promise<string> {
  const { actor } = context;
  const worker = await requireWorker(context, db, input.worker, "declareConflict");
  const assessorId = input.assessor == null ? actor.subject : parseId("Member", input.assessor, "assessor");
  if (assessorId !== actor.subject) {
    if (!actor.capacities.some((each) => each === "HR" || each === "LIVED_EXPERIENCE_LEAD"))
      refuse("CAPACITY", ["assessor"], messages.conflictOfOther);
    const [member] = await findMembers(db, actor.organisationId, [assessorId]);
    if (!member || assessorId === worker.personId)
      refuse("NOT_FOUND", ["assessor"], messages.conflictWithThemselves);
  }
  requirePlausible(context, input.fromOn, "fromOn");
  const untilOn = parseEnd(context, input.fromOn, input.untilOn, "untilOn", "conflict");
  return await writeFact(context, db, {
    kind: "CONFLICT",
    action: "declareConflict",
    workerId: worker.id,
    row: {
      assessorId,
      reason: requireLength(input.reason, 2000, "reason"),
      fromOn: input.fromOn,
      untilOn,
    },
  });
}
