import { checkPrerequisites, checkUpward } from "./circles";
import { compileDraft } from "./compile-draft";
import type { PublishedReference, RouteDraft } from "./draft";
import { checkFields } from "./fields";
import { type Finding, finding } from "./findings";
import { outlineOf } from "./outline";
import { checkParty } from "./party";
import { checkPossible } from "./possible";
import { checkReferences, checkRoleBands } from "./references";
import { checkShape } from "./shape";
import { checkSiblings } from "./siblings";
import { checkStartsLeft } from "./way-on";

/**
 * Checks a draft of a route before it is published, against the reference data as it stands: first what is
 * refused of the route and of its tree, then of each requirement in the order of the list. Warnings follow
 * where nothing is refused.
 */
export function checkRoute(draft: RouteDraft, reference: PublishedReference): Finding[] {
  const outline = outlineOf(draft.requirements);
  const refusals = [
    ...checkEnds(draft, reference),
    ...checkUpward(draft, reference),
    ...checkStartsLeft(draft, reference),
    ...checkShape(outline, reference),
    ...draft.requirements.flatMap((row) => {
      const path = outline.pathTo(row);
      return [
        ...checkFields(row, path),
        ...checkReferences(row, path, draft, reference),
        ...checkParty(row, path, draft, reference),
        ...checkPossible(row, path, reference),
        ...checkPrerequisites(row, path, reference),
      ];
    }),
  ];
  // Siblings belong to one route, so that any name for it will do.
  return refusals.length > 0 ? refusals : checkSiblings(compileDraft(draft, reference, draft.code));
}

function checkEnds(draft: RouteDraft, reference: PublishedReference): Finding[] {
  const { kind, fromRoleBandIds: from, toRoleBandId: to } = draft;
  const found = [
    ...checkRoleBands(from, ["fromRoleBandIds"], draft, reference),
    ...checkRoleBands([to], ["toRoleBandId"], draft, reference),
  ];
  if (from.length === 0) return [...found, finding("NO_START", ["fromRoleBandIds"])];
  if (kind === "WITHIN" && from.some((each) => each !== to))
    found.push(
      finding(
        "DIRECTION",
        ["fromRoleBandIds"],
        "A WITHIN route stays where it is. Start it from the role band in which it ends, and from no other.",
      ),
    );
  if (kind !== "WITHIN" && from.includes(to))
    found.push(
      finding(
        "DIRECTION",
        ["fromRoleBandIds"],
        `A route of kind ${kind} leads elsewhere, and this one also starts in the role band in which it ends. Take that start out, or make the route WITHIN.`,
      ),
    );
  return found;
}
