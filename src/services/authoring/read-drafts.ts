import type { Actor } from "../../access/actor";
import { mayAuthor } from "../../access/policy";
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

/** Reading the drafts that an actor may write: their organisation's own, and national ones where they keep them. */
export interface DraftReading {
  page(actor: Actor, wanted: Wanted, page: Parameters<typeof pageOfDrafts>[2]): Promise<DraftRow[]>;
  count(actor: Actor, wanted: Wanted): Promise<number>;
}

export function draftReading(db: Database): DraftReading {
  const within = (actor: Actor, wanted: Wanted): DraftFilter => ({
    ...wanted,
    organisationId: actor.organisationId,
    ownKinds: Object.values(DraftKind).filter((kind) => mayAuthor(actor, kind, actor.organisationId)),
    national: mayAuthor(actor, "ROUTE", null),
  });
  return {
    page: (actor, wanted, page) => pageOfDrafts(db, within(actor, wanted), page),
    count: (actor, wanted) => countDrafts(db, within(actor, wanted)),
  };
}

/** What stands in the way of a draft's publication on a day, or is worth a second look. */
export function findingsOf(
  reference: Reference,
  { kind, content, organisationId }: Pick<DraftRow, "kind" | "content" | "organisationId">,
  today: string,
): readonly Finding[] {
  const seen = reference.seenBy(organisationId);
  return authoringOf(kind).check(content, { organisationId, today, reference: seen });
}

/** What would be found in content that is not saved. @throws Forbidden where the actor may not author it. */
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
