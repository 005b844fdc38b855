import { randomUUID } from "node:crypto";
import { capacityFor, capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { addMonths, toCivilDate, toDay } from "../../eligibility";
import { insertShare, sharesById, stopShares, stopShareWith } from "../../repositories/evidence/shares";
import { findMembers } from "../../repositories/workforce/members";
import { lockWorker } from "../../repositories/workforce/record-lock";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireOwnEvidence } from "../shared/evidence";
import { parseId, requireChronological, requireLength, requirePlausible } from "../shared/validation";
import { messages } from "./messages";

export interface ShareEvidence {
  readonly evidence: string;
  readonly member: string;
  readonly purpose: string;
  /** The first day on which it is no longer shared. */
  readonly untilOn: string;
}

/** Longest time for which one share may last; after it the worker can share again. */
const LONGEST_MONTHS = 12;

/**
 * Lets a member read the words of evidence of the worker's own, for a purpose and until a day; in place of
 * what they were given of it before. @returns the share's id.
 */
export async function shareEvidence(
  context: UseCaseContext,
  db: Database,
  input: ShareEvidence,
): Promise<string> {
  const { actor, today } = context;
  const { organisationId } = actor;
  const evidence = await requireOwnEvidence(context, db, input.evidence);
  capacityFor(actor, "shareEvidence", evidence.workerId);
  if (!evidence.submitted || evidence.withdrawn)
    refuse(
      "WRONG_STATE",
      ["evidence"],
      evidence.withdrawn ? messages.shareOfWithdrawn : messages.shareOfDraft,
    );
  const sharedWith = parseId("Member", input.member, "member");
  const [member] = await findMembers(db, organisationId, [sharedWith]);
  if (!member) refuse("NOT_FOUND", ["member"], messages.memberNotFound);
  if (sharedWith === actor.subject) refuse("OWN_WORK", ["member"], messages.shareWithYourself);
  requirePlausible(context, input.untilOn, "untilOn");
  requireChronological(today, input.untilOn, "untilOn", "share");
  const last = toCivilDate(addMonths(toDay(today), LONGEST_MONTHS));
  if (input.untilOn > last) refuse("OUT_OF_RANGE", ["untilOn"], messages.shareTooLong(LONGEST_MONTHS, last));
  const id = randomUUID();
  const given = {
    organisationId,
    id,
    workerId: evidence.workerId,
    evidenceId: evidence.id,
    sharedWith,
    purpose: requireLength(input.purpose, 500, "purpose"),
    untilOn: input.untilOn,
  };
  // Two shares at the same time wait for each other.
  await lockWorker(db, organisationId, evidence.workerId);
  await stopShareWith(db, given);
  await insertShare(db, given);
  return id;
}

/** Stops sharing, now. @returns the share's id. */
export async function stopSharingEvidence(
  context: UseCaseContext,
  db: Database,
  input: { readonly share: string },
): Promise<string> {
  const { organisationId } = context.actor;
  const [found] = await sharesById(db, organisationId, [parseId("EvidenceShare", input.share, "share")]);
  if (!found || !capacityOf(context.actor, "shareEvidence", found.workerId))
    return refuse("NOT_FOUND", ["share"], messages.shareNotFound);
  if (found.stoppedAt !== null) refuse("WRONG_STATE", ["share"], messages.shareStopped);
  await stopShares(db, organisationId, { id: found.id });
  return found.id;
}
