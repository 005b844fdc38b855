import type { RuleName } from "../../../access/rules";
import type { Database } from "../../../database/pool";
import type { ReturnReason } from "../../../eligibility";
import type { ClaimToJudge } from "../../../repositories/evidence/evidence";
import { insertPartnerRights } from "../../../repositories/workforce/partner-rights";
import { requireLevel } from "../../shared/claims";
import { refuse, type UseCaseContext } from "../../shared/context";
import { requireLength } from "../../shared/validation";
import { writeFact } from "../../shared/write-fact";
import { messages } from "../messages";
import type { MayJudge } from "./may-judge";

/** What an assessor decided. */
export interface NewJudgement {
  readonly outcome: "ACCEPTED" | "RETURNED";
  /** Code of the level accepted; goes with ACCEPTED. */
  readonly level?: string | null;
  /** Goes with RETURNED. */
  readonly reason?: string | null;
  /** Only with RETURNED. */
  readonly returnReason?: ReturnReason | null;
}

/**
 * Writes a judgement of the actor's, once it is settled that they may. @returns its id. @throws Refused
 * without level or reason.
 */
export async function writeJudgement(
  context: UseCaseContext,
  db: Database,
  claim: ClaimToJudge,
  judged: NewJudgement & {
    readonly judgedOn: string;
    /** The judgement that it takes the place of; null for the first. */
    readonly supersedes: string | null;
    readonly action: RuleName;
  },
  { standing }: MayJudge,
): Promise<string> {
  const accepted = judged.outcome === "ACCEPTED";
  if (accepted && judged.level == null) refuse("MISSING", ["level"], messages.levelMissing);
  if (!accepted && judged.reason == null) refuse("MISSING", ["reason"], messages.reasonMissing);
  if (!accepted && judged.level != null) refuse("WRONG_STATE", ["level"], messages.levelOfReturned);
  if (accepted && judged.returnReason != null)
    refuse("WRONG_STATE", ["returnReason"], messages.returnReasonOfAccepted);
  const level = accepted ? requireLevel(context, claim, judged.level ?? "", ["level"]) : null;
  const id = await writeFact(context, db, {
    kind: "JUDGEMENT",
    action: judged.action,
    workerId: claim.workerId,
    row: {
      claimId: claim.id,
      outcome: judged.outcome,
      frameworkVersionId: level && claim.frameworkVersionId,
      levelId: level?.id ?? null,
      reason: judged.reason == null ? null : requireLength(judged.reason, 2000, "reason"),
      returnReason: judged.returnReason ?? null,
      judgedOn: judged.judgedOn,
      assessorId: context.actor.subject,
      supersedesId: judged.supersedes,
    },
  });
  const { organisationId, partner } = context.actor;
  if (standing && partner)
    await insertPartnerRights(
      db,
      { organisationId, judgementId: id, workerId: claim.workerId, appointedBy: partner.organisationId },
      standing,
    );
  return id;
}
