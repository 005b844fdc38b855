import type { Database } from "../../database/pool";
import { findClaim, isAppointed } from "../../repositories/evidence";
import { happened, idIn, sized, writeFact } from "../shared/check";
import { levelIn } from "../shared/claims";
import { type Desk, refuse } from "../shared/desk";

export interface JudgeClaim {
  readonly claim: string;
  readonly outcome: "ACCEPTED" | "RETURNED";
  /** Code of the level accepted; goes with ACCEPTED. */
  readonly level?: string | null;
  readonly reason?: string | null;
  readonly judgedOn?: string | null;
  readonly supersedes?: string | null;
}

/** Judges a claim, as the assessor who asks. @returns the judgement's id. */
export async function judgeClaim(desk: Desk, db: Database, input: JudgeClaim): Promise<string> {
  const { actor } = desk;
  const claim = await findClaim(db, actor.organisationId, idIn("Claim", input.claim, "claim"));
  if (!claim) return refuse("NOT_FOUND", ["claim"], "There is no such claim in your organisation.");
  if (claim.submittedOn === null || claim.withdrawn)
    refuse(
      "WRONG_STATE",
      ["claim"],
      claim.withdrawn ? "Its evidence has been withdrawn." : "Its evidence has not been handed in yet.",
    );
  if (claim.personId === actor.subject)
    refuse("OWN_WORK", ["claim"], "Nobody judges their own evidence. Another assessor can.");
  const judgedOn = input.judgedOn ?? desk.today;
  happened(desk, judgedOn, "judgedOn");
  if (claim.submittedOn !== null && judgedOn < claim.submittedOn)
    refuse(
      "DATES_OUT_OF_ORDER",
      ["judgedOn"],
      `It was handed in on ${claim.submittedOn}, and cannot have been judged before.`,
    );
  if (!(await isAppointed(db, actor.organisationId, actor.subject, claim.competenceId, judgedOn))) {
    refuse(
      "NO_APPOINTMENT",
      ["judgedOn"],
      `You hold no appointment as an assessor for this competence on ${judgedOn}.`,
    );
  }
  const supersedes = input.supersedes == null ? null : idIn("Judgement", input.supersedes, "supersedes");
  if (supersedes !== claim.standingJudgementId) {
    refuse(
      "MUST_SUPERSEDE",
      ["supersedes"],
      claim.standingJudgementId === null
        ? "The claim has not been judged yet: there is nothing to supersede."
        : "The claim has been judged: a further judgement names the one that stands, which it supersedes.",
    );
  }
  const accepted = input.outcome === "ACCEPTED";
  if (accepted && input.level == null)
    refuse("UNKNOWN_CODE", ["level"], "Say at which level it is accepted.");
  if (!accepted && input.reason == null)
    refuse(
      "TEXT_LENGTH",
      ["reason"],
      "Say why it is returned, so that the worker knows what would be right.",
    );
  const level = accepted ? levelIn(desk, claim, input.level ?? "", ["level"]) : null;
  return await writeFact(desk, db, {
    kind: "JUDGEMENT",
    action: "judge",
    workerId: claim.workerId,
    row: {
      claim_id: claim.id,
      outcome: input.outcome,
      framework_version_id: level && claim.frameworkVersionId,
      level_id: level?.id ?? null,
      reason: input.reason == null ? null : sized(input.reason, 2000, "reason"),
      judged_on: judgedOn,
      assessor_id: actor.subject,
      supersedes_id: supersedes,
    },
  });
}
