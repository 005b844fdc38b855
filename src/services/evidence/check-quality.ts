import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { NewRow } from "../../facts";
import { findJudgement, type JudgementToQuestion } from "../../repositories/evidence/assessment";
import { type ClaimToJudge, findClaim } from "../../repositories/evidence/evidence";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireLength, requireNotOwnRecord } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";
import { type MayJudge, requireAssigned, requireMayJudge } from "./shared/may-judge";
import { qualitySample } from "./shared/sampling";
import { type NewJudgement, writeJudgement } from "./shared/write-judgement";

export interface ConfirmJudgement {
  readonly judgement: string;
  readonly remark?: string | null;
}

/** Records that a second assessor agrees with a judgement that was drawn. @returns the id of the check. */
export async function confirmJudgement(
  context: UseCaseContext,
  db: Database,
  input: ConfirmJudgement,
): Promise<string> {
  const { judgement } = await toCheck(context, db, input.judgement);
  return await writeCheck(context, db, judgement, {
    verdict: "CONFIRMED",
    reason: input.remark == null ? null : requireLength(input.remark, 2000, "remark"),
    overturnedById: null,
  });
}

export interface OverturnJudgement extends NewJudgement {
  readonly judgement: string;
}

/**
 * Records that a second assessor judges otherwise: their judgement supersedes the one that was drawn, so that
 * everything that counted by it is worked out again. @returns the id of the check.
 */
export async function overturnJudgement(
  context: UseCaseContext,
  db: Database,
  input: OverturnJudgement,
): Promise<string> {
  const { judgement, claim, may } = await toCheck(context, db, input.judgement);
  const reason = requireLength(input.reason ?? "", 2000, "reason");
  const overturnedById = await writeJudgement(
    context,
    db,
    claim,
    {
      ...input,
      reason,
      judgedOn: context.today,
      supersedes: judgement.id,
      action: "checkQuality",
    },
    may,
  );
  return await writeCheck(context, db, judgement, { verdict: "OVERTURNED", reason, overturnedById });
}

async function toCheck(
  context: UseCaseContext,
  db: Database,
  globalId: string,
): Promise<{ judgement: JudgementToQuestion; claim: ClaimToJudge; may: MayJudge }> {
  const { actor } = context;
  const judgement = await findJudgement(
    db,
    actor.organisationId,
    parseId("Judgement", globalId, "judgement"),
  );
  const claim = judgement && (await findClaim(db, actor.organisationId, judgement.claimId));
  requireNotOwnRecord(context, "checkQuality", judgement?.workerId ?? null, ["judgement"]);
  if (!claim || !capacityOf(actor, "checkQuality", judgement.workerId))
    return refuse("NOT_FOUND", ["judgement"], messages.judgementNotFound);
  const may = await requireMayJudge(context, db, claim, context.today, "judgement");
  if (claim.assessorIds.includes(actor.subject))
    refuse("SOMEONE_ELSE", ["judgement"], messages.checkOfOwnJudgement);
  const sample = await qualitySample(db, actor.organisationId);
  if (!sample.some(({ judgementId }) => judgementId === judgement.id))
    refuse("NOT_DRAWN", ["judgement"], messages.notInSample);
  requireAssigned(context, claim, "judgement");
  return { judgement, claim, may };
}

const writeCheck = (
  context: UseCaseContext,
  db: Database,
  { id, workerId }: JudgementToQuestion,
  row: Pick<NewRow<"QUALITY_CHECK">, "verdict" | "reason" | "overturnedById">,
): Promise<string> =>
  writeFact(context, db, {
    kind: "QUALITY_CHECK",
    action: "checkQuality",
    workerId,
    row: { judgementId: id, checkerId: context.actor.subject, checkedOn: context.today, ...row },
  });
