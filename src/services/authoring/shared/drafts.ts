import { authoringRule, capacityFor, mayAuthor } from "../../../access/policy";
import type { Database } from "../../../database/pool";
import type { Draft } from "../../../entities";
import type { DraftKind } from "../../../entities/vocabulary";
import { type DraftRow, lockDraft } from "../../../repositories/authoring/drafts";
import { refuse, type UseCaseContext } from "../../shared/context";
import { parseId } from "../../shared/validation";
import { messages } from "../messages";

/**
 * @throws Forbidden if the actor may not write that organisation's reference data; null: what is national.
 */
export function requireAuthor(
  { actor }: UseCaseContext,
  kind: DraftKind,
  organisationId: string | null,
): void {
  capacityFor(actor, authoringRule(kind, organisationId), null);
}

/**
 * The open draft that an input names, locked, if nobody has changed it since the author read it.
 * @throws Refused if there is none that the actor may write, it is closed, or somebody has saved it since.
 */
export async function requireOpenDraft(
  context: UseCaseContext,
  db: Database,
  { draft: globalId, expectedVersion }: { readonly draft: string; readonly expectedVersion: number },
): Promise<DraftRow> {
  const draft = await lockDraft(db, parseId("Draft", globalId, "draft"));
  if (!draft || !mayAuthor(context.actor, draft.kind, draft.organisationId))
    return refuse("NOT_FOUND", ["draft"], messages.draftNotFound);
  requireOpen(draft, expectedVersion);
  return draft;
}

/** @throws Refused if the draft is closed, or somebody has saved it since it was read. */
export function requireOpen(draft: DraftRow, expectedVersion: number): void {
  if (statusOf(draft) !== "OPEN") refuse("WRONG_STATE", ["draft"], messages.draftClosed(statusOf(draft)));
  if (draft.version !== expectedVersion)
    refuse("CONFLICT", ["expectedVersion"], messages.draftChanged(draft.version, expectedVersion));
}

export const statusOf = ({ publishedAt, discardedAt }: Pick<Draft, "publishedAt" | "discardedAt">) =>
  publishedAt !== null ? "PUBLISHED" : discardedAt !== null ? "DISCARDED" : "OPEN";
