import { type Requirement, toCivilDate } from "../../eligibility";
import type { EngineCase } from "./engine-case";

/** Says what is wrong, and where. */
export type ReportProblem = (path: readonly (string | number)[], message: string) => void;

type Facts = EngineCase["facts"];

/** A judgement takes the place of another of the same claim, and no two of each other's. */
export function checkSupersession({ judgements }: Facts, say: ReportProblem): void {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  for (const [index, { id, claimId, supersedesId }] of judgements.entries()) {
    if (supersedesId === null) continue;
    const path = ["facts", "judgements", index, "supersedesId"];
    const other = byId.get(supersedesId);
    if (supersedesId === id)
      say(path, `"${id}" cannot take its own place: name an earlier judgement, or leave it out.`);
    else if (other && other.claimId !== claimId)
      say(
        path,
        `"${supersedesId}" judges another claim, "${other.claimId}": a judgement takes the place of one of the same claim.`,
      );
    else if (leadsRound(byId, id))
      say(
        path,
        `"${id}" takes the place of one that takes its own: judgements supersede one another in one direction.`,
      );
  }
}

/** Whether following what a judgement supersedes leads back to it. */
function leadsRound(
  byId: ReadonlyMap<string, { readonly supersedesId: string | null }>,
  start: string,
): boolean {
  const seen = new Set<string>();
  for (let at = byId.get(start)?.supersedesId ?? null; at !== null && !seen.has(at); ) {
    if (at === start) return true;
    seen.add(at);
    at = byId.get(at)?.supersedesId ?? null;
  }
  return false;
}

/** What may be undone: facts, each by a row of its own. */
export function checkUndoings(
  { undoings, claims, acceptances, links, copied }: Facts,
  say: ReportProblem,
): void {
  const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  const not: readonly (readonly [ReadonlySet<string>, string])[] = [
    [
      idsOf(undoings),
      "A retraction or revocation is not undone: record the fact again, under an id of its own.",
    ],
    [idsOf(claims), "A claim is not undone by itself: retract or revoke its evidence, or its judgement."],
    [idsOf(acceptances), "A statement of what is accepted is not undone: a later one takes its place."],
    [idsOf(links), "A link is no fact about the worker: say when it was retired (retiredAt)."],
    [idsOf(copied), "That a row was copied is not undone: undo the row."],
  ];
  for (const [index, { factId }] of undoings.entries())
    for (const [ids, words] of not)
      if (ids.has(factId)) say(["facts", "undoings", index, "factId"], `"${factId}": ${words}`);
}

/** A post is held for a day at least. */
export function checkPosts({ posts: held, postChanges }: Facts, say: ReportProblem): void {
  const startOf = new Map(held.map(({ id, startedOn }) => [id, startedOn]));
  for (const [index, { postId, kind, effectiveOn }] of postChanges.entries()) {
    const startedOn = startOf.get(postId);
    if (kind !== "END" || startedOn === undefined || effectiveOn > startedOn) continue;
    say(
      ["facts", "postChanges", index, "effectiveOn"],
      `${toCivilDate(effectiveOn)} is not after ${toCivilDate(startedOn)}, when the post started: an end is the first day on which it is no longer held. Retract a post that was never held.`,
    );
  }
}

/** What a link carries: a cap where it is PARTIAL; level maps are checked where they are read. */
export function checkLevels({ links }: Facts, say: ReportProblem): void {
  for (const [index, { relation, capRank }] of links.entries())
    if (relation === "PARTIAL" && capRank === null)
      say(
        ["facts", "links", index, "capRank"],
        "A link that is PARTIAL needs the highest rank that it can give.",
      );
}

/** What is waived may be. */
export function checkWaivers({ requirement, facts }: EngineCase, say: ReportProblem): void {
  const all: Requirement[] = [requirement];
  for (const each of all) if ("children" in each) all.push(...each.children);
  const fixed = new Set(
    all.flatMap(({ code, routeId, waivable }) => (waivable ? [] : [JSON.stringify([routeId, code])])),
  );
  for (const [index, { routeId, requirementCode }] of facts.waivers.entries())
    if (fixed.has(JSON.stringify([routeId, requirementCode])))
      say(
        ["facts", "waivers", index, "requirementCode"],
        `"${requirementCode}" may not be waived for anybody: it says that it is not waivable.`,
      );
}
