import type { Database } from "../../database/pool";
import type { Finding } from "../../reference/checking";
import { openPublication } from "../../reference/publishing/version";
import { closeDraft, insertDraftedVersions } from "../../repositories/authoring/drafts";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { requireOpenDraft } from "./shared/drafts";
import { authoringOf } from "./shared/kinds";
import { isReviewed } from "./shared/reviewed";

/**
 * Publishes a draft, if no finding prevents it and, for a route or a role band, a lived experience lead has
 * reviewed it. The version that it replaces is retired at the same
 * instant.
 * @param report receives the findings, whether the draft is published or not.
 * @returns the draft's id.
 */
export async function publishDraft(
  context: UseCaseContext,
  db: Database,
  input: { readonly draft: string; readonly expectedVersion: number },
  report: (findings: readonly Finding[]) => void,
): Promise<string> {
  const draft = await requireOpenDraft(context, db, input);
  // The lock first: what is checked against has to be what the publication before this one left.
  const publication = await openPublication(db);
  const reference = await context.rereadReference();
  const seen = reference.seenBy(draft.organisationId);
  const kind = authoringOf(draft.kind);
  const author = { organisationId: draft.organisationId, today: context.today, reference: seen };
  const findings = kind.check(draft.content, author);
  report(findings);
  const refused = findings.filter(({ severity }) => severity === "REFUSED");
  if (refused.length > 0)
    refuse("NOT_PUBLISHABLE", ["draft"], messages.notPublishable(refused.length, refused[0]?.message));
  if (isReviewed(draft.kind) && draft.reviewedAt === null)
    refuse("NOT_PUBLISHABLE", ["draft"], messages.notReviewed);
  const { id, alongside } = await kind.publish(publication, draft, author);
  await insertDraftedVersions(db, draft, [id, ...alongside]);
  await closeDraft(db, draft.id, { at: publication.at, by: context.actor.subject, as: id });
  return draft.id;
}
