import { mayAuthor } from "../../../access/policy";
import type { Database } from "../../../database/pool";
import { isGroup, type LeafRequirement, type Requirement } from "../../../eligibility";
import { checkRouteDocument, type RouteDocument } from "../../../reference/authoring";
import { compileDraft } from "../../../reference/checking";
import type { RouteThen } from "../../../reference/editions";
import { digestOf } from "../../../reference/publishing/identity";
import { routeId } from "../../../reference/publishing/routes";
import { findDrafts } from "../../../repositories/authoring/drafts";
import type { Clocks } from "../../shared/clocks";
import { refuse, type UseCaseContext } from "../../shared/context";
import { parseId } from "../../shared/validation";
import { messages } from "../messages";

/** What a drafted route asks for, and what the current version asks for. */
export interface DraftedTrees {
  readonly starts: readonly string[];
  /** The current version; null if there is none. */
  readonly standing: RouteThen | null;
  readonly before: Requirement | null;
  readonly after: Requirement;
  /** Leaves that the current version does not have, or has in another form. */
  readonly news: readonly LeafRequirement[];
}

/**
 * @throws Refused if the draft is not found or the actor may not write it, or something prevents evaluating
 * it.
 */
export async function treesOf(
  context: UseCaseContext,
  db: Database,
  globalId: string,
  { knownAt }: Clocks,
): Promise<DraftedTrees> {
  const [draft] = await findDrafts(db, [parseId("Draft", globalId, "draft")]);
  if (!draft || !mayAuthor(context.actor, draft.kind, draft.organisationId))
    return refuse("NOT_FOUND", ["draft"], messages.draftNotFound);
  if (draft.kind !== "ROUTE") return refuse("WRONG_STATE", ["draft"], messages.draftIsNoRoute(draft.kind));
  const reference = context.reference.seenBy(draft.organisationId);
  const content = draft.content as RouteDocument;
  const { findings, route, national } = checkRouteDocument(content, draft.organisationId, reference);
  const refused = findings.filter(({ severity }) => severity === "REFUSED");
  if (refused.length > 0)
    refuse("NOT_PUBLISHABLE", ["draft"], messages.draftNotEvaluable(refused[0]?.message));
  const id = national?.routeId ?? routeId(route.code, draft.organisationId);
  const standing = reference.editions.routeAt(id, knownAt.getTime());
  const before = standing?.requirement ?? null;
  const after = compileDraft(route, reference, id);
  const known = new Map(leavesOf(before).map((leaf) => [leaf.code, asks(leaf)]));
  return {
    starts: route.fromRoleBandIds,
    standing,
    before,
    after,
    news: leavesOf(after).filter((leaf) => known.get(leaf.code) !== asks(leaf)),
  };
}

const leavesOf = (requirement: Requirement | null): readonly LeafRequirement[] =>
  requirement === null ? [] : isGroup(requirement) ? requirement.children.flatMap(leavesOf) : [requirement];

/** What a leaf asks for, whatever it is called and founded on. */
const asks = (leaf: LeafRequirement): string =>
  digestOf({ ...leaf, label: null, basis: null, source: null, waivable: null });
