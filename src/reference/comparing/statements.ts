import type { CompetenceEntry } from "../publishing/files";
import { changesOfBasis, changesOfText, differencesIn, type FrameworkChange } from "./change";
import { outOfOrder, pairUp, wordsOf } from "./pair";

type StatementEntry = CompetenceEntry["statements"][number];

/** A competence's statements in both editions; an edition that has no such competence is null. */
export interface StatementSides {
  readonly before: CompetenceEntry | null;
  readonly after: CompetenceEntry | null;
}

interface Placed {
  readonly statement: StatementEntry;
  readonly of: CompetenceEntry;
  /** The competence is in both editions; if it is not, its own addition or removal is the change. */
  readonly stays: boolean;
}

/**
 * How statements differ. Nothing outside the framework refers to a statement, so none of it breaks anything;
 * what a competence asks for may be another thing with it, so most of it has to be looked at.
 */
export function compareStatements(competences: readonly StatementSides[]): FrameworkChange[] {
  const found: FrameworkChange[] = [];
  const removed: Placed[] = [];
  const added: Placed[] = [];
  for (const { before, after } of competences) {
    const stays = before !== null && after !== null;
    const paired = pairUp(before?.statements ?? [], after?.statements ?? [], [
      ({ code, text }) => `${code} ${wordsOf(text)}`,
      ({ text }) => wordsOf(text),
      // A code is the number of its place: with another text it is the same statement, reworded.
      ({ code }) => code.slice(Math.max(0, code.lastIndexOf("."))),
    ]);
    if (before) removed.push(...paired.removed.map((statement) => ({ statement, of: before, stays })));
    if (after) added.push(...paired.added.map((statement) => ({ statement, of: after, stays })));
    if (!before || !after) continue;
    const placeOf = new Map(paired.pairs.map(([was, is]) => [is, before.statements.indexOf(was)]));
    const inLaterOrder = after.statements.filter((each) => placeOf.has(each));
    const moved = new Set(outOfOrder(inLaterOrder, (each) => placeOf.get(each) ?? 0));
    for (const [was, is] of paired.pairs) {
      if (is.code !== renumbered(was.code, before.code, after.code)) found.push(recoded(was, is));
      if (moved.has(is)) found.push(reordered(was, is, after));
      found.push(...worded(was, is));
    }
  }
  const across = pairUp(removed, added, [({ statement }) => wordsOf(statement.text)]);
  for (const [was, is] of across.pairs)
    found.push(movedAcross(was, is), ...worded(was.statement, is.statement));
  for (const { statement, of, stays } of across.removed)
    if (stays) found.push(comesOrGoes("REMOVED", statement, of));
  for (const { statement, of, stays } of across.added)
    if (stays) found.push(comesOrGoes("ADDED", statement, of));
  return found;
}

/** The code that a statement has where its competence is recoded and nothing else happens to it. */
const renumbered = (code: string, before: string, after: string): string =>
  code.startsWith(`${before}.`) ? after + code.slice(before.length) : code;

const sidesOf = (was: StatementEntry, is: StatementEntry) =>
  ({ part: "STATEMENT", before: was.code, after: is.code }) as const;

function worded(was: StatementEntry, is: StatementEntry): FrameworkChange[] {
  const sides = sidesOf(was, is);
  return [
    ...changesOfText(sides, { text: was.text, theme: was.theme }, { text: is.text, theme: is.theme }),
    ...changesOfBasis(sides, { basis: was.basis }, { basis: is.basis }),
  ];
}

function recoded(was: StatementEntry, is: StatementEntry): FrameworkChange {
  return {
    ...sidesOf(was, is),
    kind: "RECODED",
    weight: "HARMLESS",
    differences: differencesIn({ code: was.code }, { code: is.code }),
    message: `Statement ${was.code} is now ${is.code}; its words stand.`,
  };
}

function reordered(was: StatementEntry, is: StatementEntry, { code }: CompetenceEntry): FrameworkChange {
  return {
    ...sidesOf(was, is),
    kind: "MOVED",
    weight: "HARMLESS",
    differences: [],
    message: `Statement ${is.code} is now at another place within competence ${code}.`,
  };
}

function movedAcross(was: Placed, is: Placed): FrameworkChange {
  return {
    ...sidesOf(was.statement, is.statement),
    kind: "MOVED",
    weight: "TO_LOOK_AT",
    differences: differencesIn({ competence: was.of.code }, { competence: is.of.code }),
    message: `Statement ${was.statement.code} of competence ${was.of.code} is now ${is.statement.code} of ${is.of.code}. See whether evidence of the one shows the other.`,
  };
}

function comesOrGoes(
  kind: "REMOVED" | "ADDED",
  { code, text }: StatementEntry,
  { code: competence }: CompetenceEntry,
): FrameworkChange {
  const gone = kind === "REMOVED";
  return {
    part: "STATEMENT",
    kind,
    weight: "TO_LOOK_AT",
    before: gone ? code : null,
    after: gone ? null : code,
    differences: differencesIn({ text: gone ? text : null }, { text: gone ? null : text }),
    message: gone
      ? `Competence ${competence} no longer lists ${code}: "${text}" See whether it asks for less.`
      : `Competence ${competence} now lists ${code}: "${text}" See whether earlier evidence shows it.`,
  };
}
