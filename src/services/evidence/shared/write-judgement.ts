import type { RuleName } from "../../../access/rules";
import type { Database } from "../../../database/pool";
import type { ClaimToJudge } from "../../../repositories/evidence/evidence";
import { insertStanding } from "../../../repositories/workforce/partner-grants";
import { levelIn } from "../../shared/claims";
import { refuse, type UseCaseContext } from "../../shared/context";
import { requireLength, writeFact } from "../../shared/validation";
import type { MayJudge } from "./may-judge";

/** What an assessor decided. */
export interface Judged {
  readonly outcome: "ACCEPTED" | "RETURNED";
  /** Code of the level accepted; goes with ACCEPTED. */
  readonly level?: string | null;
  /** Goes with RETURNED. */
  readonly reason?: string | null;
}

/** Writes a judgement of the actor's, once it is settled that they may. @returns its id. @throws Refused without level or reason. */
export async function writeJudgement(
  context: UseCaseContext,
  db: Database,
  claim: ClaimToJudge,
  judged: Judged & {
    readonly judgedOn: string;
    /** The judgement that it takes the place of; null for the first. */
    readonly supersedes: string | null;
    readonly action: RuleName;
  },
  { standing }: MayJudge,
): Promise<string> {
  const accepted = judged.outcome === "ACCEPTED";
  if (accepted && judged.level == null) refuse("MISSING", ["level"], "Say at which level it is accepted.");
  if (!accepted && judged.reason == null)
    refuse("MISSING", ["reason"], "Say why it is returned, so that the worker knows what would be right.");
  if (!accepted && judged.level != null)
    refuse("WRONG_STATE", ["level"], "A level goes with ACCEPTED. Leave it out where a claim is returned.");
  const level = accepted ? levelIn(context, claim, judged.level ?? "", ["level"]) : null;
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
      judgedOn: judged.judgedOn,
      assessorId: context.actor.subject,
      supersedesId: judged.supersedes,
    },
  });
  const { organisationId, guest } = context.actor;
  if (standing && guest)
    await insertStanding(
      db,
      { organisationId, judgementId: id, workerId: claim.workerId, appointedBy: guest.organisationId },
      standing,
    );
  return id;
}
