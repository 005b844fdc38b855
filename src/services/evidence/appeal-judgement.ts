import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { findJudgement } from "../../repositories/evidence/assessment";
import { endAssignment } from "../../repositories/evidence/assignments";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireLength, writeFact } from "../shared/validation";

export interface AppealJudgement {
  readonly judgement: string;
  readonly reason: string;
}

/**
 * Asks for a second judgement by someone else; the first stands until it is there, and the evidence waits for another assessor.
 * @returns the appeal's id.
 */
export async function appealJudgement(
  context: UseCaseContext,
  db: Database,
  input: AppealJudgement,
): Promise<string> {
  const { actor } = context;
  const judgement = await findJudgement(
    db,
    actor.organisationId,
    parseId("Judgement", input.judgement, "judgement"),
  );
  if (!judgement || !capacityOf(actor, "appeal", judgement.workerId))
    return refuse("NOT_FOUND", ["judgement"], "There is no such judgement of your evidence.");
  if (!judgement.stands)
    refuse(
      "WRONG_STATE",
      ["judgement"],
      "It no longer stands: it was superseded or undone, or its evidence withdrawn. The judgement that stands can be appealed.",
    );
  if (judgement.appealed)
    refuse(
      "ALREADY_RECORDED",
      ["judgement"],
      "It has been appealed already, and waits for a second judgement.",
    );
  await endAssignment(db, actor.organisationId, judgement.evidenceId);
  return await writeFact(context, db, {
    kind: "APPEAL",
    action: "appeal",
    workerId: judgement.workerId,
    row: {
      judgementId: judgement.id,
      reason: requireLength(input.reason, 2000, "reason"),
      appealedOn: context.today,
    },
  });
}
