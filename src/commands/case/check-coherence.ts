import type { z } from "zod";
import type { CompetenceRequirement } from "../../eligibility";
import { SELF_ASSESSMENT } from "../../eligibility/claims";
import {
  checkLevels,
  checkPosts,
  checkSupersession,
  checkUndoings,
  checkWaivers,
  type ReportProblem,
} from "./check-relations";
import type { EngineCase } from "./engine-case";

type Path = Parameters<ReportProblem>[0];

/**
 * Checks what types cannot: codes and ids are unique, names refer to something in the case, and numbers fit
 * each other.
 */
export function checkCoherence(found: EngineCase, context: z.RefinementCtx): void {
  const say: ReportProblem = (path, message) =>
    context.addIssue({ code: "custom", path: [...path], message });
  const codes = new Set<string>();
  tree(found.requirement, ["requirement"], codes, say);
  record(found.facts, say);
  checkSupersession(found.facts, say);
  checkUndoings(found.facts, say);
  checkPosts(found.facts, say);
  checkLevels(found.facts, say);
  checkWaivers(found, say);
}

function tree(
  requirement: EngineCase["requirement"],
  path: Path,
  codes: Set<string>,
  say: ReportProblem,
): void {
  const { code } = requirement;
  if (codes.has(code))
    say([...path, "code"], `"${code}" is the code of another requirement too: codes are unique.`);
  codes.add(code);
  if (requirement.kind === "TIME_IN_ROLE") {
    const { roleBandIds, minimumBandRank } = requirement;
    if ((roleBandIds === null) === (minimumBandRank === null))
      say(path, "Give exactly one of roleBandIds and minimumBandRank.");
  }
  if (requirement.kind === "UNIT_COMPLETED") repeated(requirement.units, path, say);
  if (requirement.kind === "COMPETENCE") kinds(requirement.evidence, [...path, "evidence"], say);
  if (!("children" in requirement)) return;
  const { children } = requirement;
  if ("n" in requirement && requirement.n > children.length)
    say(
      [...path, "n"],
      `${requirement.n} of ${children.length} cannot be asked for: n is 1 to the number of children.`,
    );
  for (const [index, child] of children.entries()) tree(child, [...path, "children", index], codes, say);
}

/** A unit is asked for once. */
function repeated(units: readonly { readonly unitId: string }[], path: Path, say: ReportProblem): void {
  const seen = new Set<string>();
  for (const [index, { unitId }] of units.entries()) {
    if (seen.has(unitId))
      say(
        [...path, "units", index, "unitId"],
        `"${unitId}" is asked for already: name each unit once, with the lowest version that counts.`,
      );
    seen.add(unitId);
  }
}

/** Kinds of evidence that can be had: a self-assessment never counts. */
function kinds(
  { minimumKinds, allowedKinds }: CompetenceRequirement["evidence"],
  path: Path,
  say: ReportProblem,
): void {
  if (allowedKinds === null) return;
  const counting = new Set(allowedKinds.filter((kind) => kind !== SELF_ASSESSMENT)).size;
  if (counting === 0)
    say(
      [...path, "allowedKinds"],
      "None of these kinds ever counts: name one that does, or leave it out for any.",
    );
  else if (minimumKinds > counting)
    say(
      [...path, "minimumKinds"],
      `${minimumKinds} kinds are asked for, and ${counting} may count: ask for ${counting} at most, or allow more.`,
    );
}

function record(facts: EngineCase["facts"], say: ReportProblem): void {
  const { personId: _, ownKinds, ...lists } = facts;
  const own = ownKinds.map(({ kind }) => kind);
  for (const [index, { kind, under }] of ownKinds.entries()) {
    if (own.indexOf(kind) < index)
      say(["facts", "ownKinds", index, "kind"], `"${kind}" comes under something already: name it once.`);
    if (own.includes(under))
      say(["facts", "ownKinds", index, "under"], `"${under}" is an own kind: name the national one.`);
  }
  const ids = new Set<string>();
  for (const [list, rows] of Object.entries(lists))
    for (const [index, { id }] of rows.entries()) {
      if (ids.has(id))
        say(["facts", list, index, "id"], `"${id}" is the id of another fact too: ids are unique.`);
      ids.add(id);
    }
  const named = <Row>(
    list: keyof typeof lists,
    rows: readonly Row[],
    field: keyof Row & string,
    among: readonly { readonly id: string }[],
    what: string,
  ) => {
    const known = new Set<unknown>(among.map(({ id }) => id));
    for (const [index, row] of rows.entries())
      if (row[field] !== null && !known.has(row[field]))
        say(["facts", list, index, field], `There is no ${what} "${String(row[field])}" in this record.`);
  };
  named("postChanges", facts.postChanges, "postId", facts.posts, "post");
  named("claims", facts.claims, "evidenceId", facts.evidence, "evidence");
  named("submissions", facts.submissions, "evidenceId", facts.evidence, "evidence");
  named("judgements", facts.judgements, "claimId", facts.claims, "claim");
  named("judgements", facts.judgements, "supersedesId", facts.judgements, "judgement");
  named("appeals", facts.appeals, "judgementId", facts.judgements, "judgement");
  named("verifications", facts.verifications, "credentialId", facts.credentials, "credential");
  const { links: _links, copied: _copied, acceptances: _policies, undoings: _undoings, ...copiable } = lists;
  named("copied", facts.copied, "factId", Object.values(copiable).flat(), "fact");
  named("undoings", facts.undoings, "factId", Object.values(lists).flat(), "fact");
  pairs(facts, say);
}

/** A number or a day that goes with one word and not with the other. */
function pairs({ judgements, postChanges, undoings }: EngineCase["facts"], say: ReportProblem): void {
  for (const [index, row] of postChanges.entries())
    for (const [field, kind] of [
      ["payBandRank", "BAND"],
      ["grade", "GRADE"],
    ] as const)
      if (row[field] != null && row.kind !== kind)
        say(["facts", "postChanges", index, field], `${row.kind} has none of this: leave it out.`);
  const goWith = <Row>(
    list: string,
    rows: readonly Row[],
    field: keyof Row & string,
    belongs: (row: Row) => boolean,
    word: (row: Row) => string,
  ) => {
    for (const [index, row] of rows.entries())
      if ((row[field] !== null) !== belongs(row))
        say(
          ["facts", list, index, field],
          belongs(row) ? `${word(row)} needs this.` : `${word(row)} has none of this: leave it out.`,
        );
  };
  goWith(
    "judgements",
    judgements,
    "acceptedRank",
    ({ outcome }) => outcome === "ACCEPTED",
    ({ outcome }) => outcome,
  );
  goWith(
    "postChanges",
    postChanges,
    "hundredths",
    ({ kind }) => kind === "HOURS",
    ({ kind }) => kind,
  );
  goWith(
    "undoings",
    undoings,
    "effectiveOn",
    ({ kind }) => kind === "REVOCATION",
    ({ kind }) => kind,
  );
}
