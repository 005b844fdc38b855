import type { Actor } from "../../access/actor";
import { mayAuthor, mayReview } from "../../access/policy";
import type { Database } from "../../database/pool";
import { DraftKind } from "../../entities/vocabulary";
import type { Reference } from "../../reference";
import type { Finding } from "../../reference/checking";
import {
  countDrafts,
  type DraftFilter,
  type DraftRow,
  pageOfDrafts,
} from "../../repositories/authoring/drafts";
import type { UseCaseContext } from "../shared/context";
import { requireAuthor } from "./shared/drafts";
import { authoringOf, type DraftContents } from "./shared/kinds";

export { statusOf } from "./shared/drafts";

type Wanted = Pick<DraftFilter, "kind" | "status" | "code">;

/**
 * A page of the drafts that an actor may write: their organisation's own, and national ones if they may
 * author them.
 */
export const readDrafts = (
  db: Database,
  actor: Actor,
  wanted: Wanted,
  page: Parameters<typeof pageOfDrafts>[2],
): Promise<DraftRow[]> => pageOfDrafts(db, writableBy(actor, wanted), page);

export const countReadableDrafts = (db: Database, actor: Actor, wanted: Wanted): Promise<number> =>
  countDrafts(db, writableBy(actor, wanted));

const writableBy = (actor: Actor, wanted: Wanted): DraftFilter => ({
  ...wanted,
  organisationId: actor.organisationId,
  ownKinds: Object.values(DraftKind).filter((kind) => mayAuthor(actor, kind, actor.organisationId)),
  national: mayAuthor(actor, "ROUTE", null) || mayReview(actor, "ROUTE", null),
});

/** What prevents a draft's publication on a day, or is worth a second look. */
export function findingsOf(
  reference: Reference,
  { kind, content, organisationId }: Pick<DraftRow, "kind" | "content" | "organisationId">,
  today: string,
): readonly Finding[] {
  const seen = reference.seenBy(organisationId);
  return authoringOf(kind).check(content, { organisationId, today, reference: seen });
}

/** What would be found in content that is not saved. @throws Forbidden if the actor may not author it. */
export function checkContent<Kind extends keyof DraftContents>(
  context: UseCaseContext,
  kind: Kind,
  content: DraftContents[Kind],
  national: boolean,
): readonly Finding[] {
  const organisationId = national ? null : context.actor.organisationId;
  requireAuthor(context, kind, organisationId);
  return findingsOf(context.reference, { kind, content, organisationId }, context.today);
}
