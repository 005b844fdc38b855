import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { findJudgement } from "../../repositories/evidence/assessment";
import { endAssignment } from "../../repositories/evidence/assignments";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireLength } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface AppealJudgement {
  readonly judgement: string;
  readonly reason: string;
}

/**
 * Asks for a second judgement by another assessor. The first is in force until then, and the evidence waits
 * for that assessor.
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
    return refuse("NOT_FOUND", ["judgement"], messages.judgementOfYoursNotFound);
  if (!judgement.stands) refuse("WRONG_STATE", ["judgement"], messages.judgementNotInForce);
  if (judgement.appealed) refuse("ALREADY_RECORDED", ["judgement"], messages.appealedAlready);
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
