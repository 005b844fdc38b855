import { mayReview } from "../../access/policy";
import type { Database } from "../../database/pool";
import { lockDraft, reviewDraft as write } from "../../repositories/authoring/drafts";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireLength } from "../shared/validation";
import { messages } from "./messages";
import { requireOpen } from "./shared/drafts";
import { isReviewed } from "./shared/reviewed";

export interface ReviewDraft {
  readonly draft: string;
  readonly expectedVersion: number;
  /** The reviewer's name, as it is published. */
  readonly name: string;
}

/**
 * Records that a lived experience lead has reviewed an open draft of a route or a role band as it is. Saving
 * the draft again takes the review away.
 * @returns the draft's id.
 */
export async function reviewDraft(
  context: UseCaseContext,
  db: Database,
  input: ReviewDraft,
): Promise<string> {
  const name = requireLength(input.name, 200, ["name"]);
  const draft = await lockDraft(db, parseId("Draft", input.draft, "draft"));
  if (draft && !isReviewed(draft.kind) && mayReview(context.actor, "ROUTE", draft.organisationId))
    refuse("WRONG_STATE", ["draft"], messages.reviewedKind(draft.kind));
  if (!draft || !mayReview(context.actor, draft.kind, draft.organisationId))
    return refuse("NOT_FOUND", ["draft"], messages.mayNotReview);
  requireOpen(draft, input.expectedVersion);
  await write(db, draft.id, { by: context.actor.subject, name });
  return draft.id;
}
