import type { Database } from "../../database/pool";
import { findClaim } from "../../repositories/evidence/evidence";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireNotInFuture, requireNotOwnRecord } from "../shared/validation";
import { messages } from "./messages";
import { requireAssigned, requireMayJudge } from "./shared/may-judge";
import { type NewJudgement, writeJudgement } from "./shared/write-judgement";

export interface JudgeClaim extends NewJudgement {
  readonly claim: string;
  readonly judgedOn?: string | null;
  readonly supersedes?: string | null;
}

/** Judges a claim, as the assessor who asks. @returns the judgement's id. */
export async function judgeClaim(context: UseCaseContext, db: Database, input: JudgeClaim): Promise<string> {
  const { actor } = context;
  const claim = await findClaim(db, actor.organisationId, parseId("Claim", input.claim, "claim"));
  if (!claim) return refuse("NOT_FOUND", ["claim"], messages.claimNotFound);
  requireNotOwnRecord(context, "judge", claim.workerId, ["claim"]);
  if (claim.submittedOn === null || claim.withdrawn)
    refuse("WRONG_STATE", ["claim"], claim.withdrawn ? messages.claimWithdrawn : messages.claimOfDraft);
  const judgedOn = input.judgedOn ?? context.today;
  requireNotInFuture(context, judgedOn, "judgedOn");
  if (claim.submittedOn !== null && judgedOn < claim.submittedOn)
    refuse("DATES_OUT_OF_ORDER", ["judgedOn"], messages.judgedBeforeHandedIn(claim.submittedOn));
  const may = await requireMayJudge(context, db, claim, judgedOn, "claim");
  if (claim.appealed && claim.assessorIds.includes(actor.subject))
    refuse("SOMEONE_ELSE", ["claim"], messages.secondJudgementIsYours);
  requireAssigned(context, claim, "claim");
  const supersedes = input.supersedes == null ? null : parseId("Judgement", input.supersedes, "supersedes");
  if (supersedes !== claim.standingJudgementId) {
    refuse(
      "MUST_SUPERSEDE",
      ["supersedes"],
      claim.standingJudgementId === null ? messages.nothingToSupersede : messages.mustSupersede,
    );
  }
  return await writeJudgement(context, db, claim, { ...input, judgedOn, supersedes, action: "judge" }, may);
}
