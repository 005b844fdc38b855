import { toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import { type Predicate, predicateOf } from "./exclusion-phrase";
import type { FactKind } from "./fact-kind";
import type { VoiceWords } from "./voice";
import { capitalised, dayInWords, inWords } from "./words";

/**
 * What the facts of a kind are called. Evidence is not counted: several claims can rest on one piece of it.
 */
const NOUNS: Readonly<Record<FactKind, { readonly one: string; readonly many: string } | "evidence">> = {
  POST: { one: "post", many: "posts" },
  CLAIM: "evidence",
  COMPLETION: { one: "completion", many: "completions" },
  CREDENTIAL: { one: "credential", many: "credentials" },
  SUPERVISION: { one: "supervision session", many: "supervision sessions" },
  CPD_ENTRY: { one: "CPD entry", many: "CPD entries" },
  ENDORSEMENT: { one: "endorsement", many: "endorsements" },
  ATTESTATION: { one: "statement", many: "statements" },
  WAIVER: { one: "waiver", many: "waivers" },
};

/** A sentence gives at most this many reasons, so that it stays readable. */
const MOST_REASONS = 3;

/** Looks up the facts that do not count towards a leaf. Called only if the sentence mentions them. */
export type ExcludedLookup = () => readonly Excluded[];

/** States that none of the facts on record counts, and why. @param excluded one or more facts of one kind. */
export function excludedSentence(excluded: readonly Excluded[], words: VoiceWords): string {
  const isPending = ({ reason, further = [] }: Excluded) =>
    reason === "NOT_YET_VALID" && further.length === 0;
  const { the, verb } = subjectOf(excluded);
  if (excluded.every(isPending)) return `${the} ${verb} not count yet.`;
  const stopped = lastStopOf(excluded);
  if (stopped !== null)
    return stoppedSentence(excluded[0]?.kind ?? "CLAIM", stopped, {
      facts: excluded.length,
      expired: excluded.every(isExpired),
    });
  return `${noneCounts(excluded)}. ${reasonsOf(excluded, words)}`;
}

/** Whether a fact ran out by its own terms or the requirement's, on a day that counting changed. */
const isExpired = ({ reason, on }: Excluded): boolean => reason === "EXPIRED" && on !== null;

/** Kinds of facts that are said to expire; others stop counting. */
const EXPIRING: readonly FactKind[] = ["COMPLETION", "CREDENTIAL"];

/**
 * States that the facts on record have stopped counting. @param date YYYY-MM-DD @param facts how many of them
 * there are. @param expired whether all of them ran out.
 */
export function stoppedSentence(
  kind: FactKind,
  date: string,
  { facts, expired }: { readonly facts: number; readonly expired: boolean },
): string {
  const noun = NOUNS[kind];
  if (noun === "evidence") return `The evidence on record stopped counting on ${dayInWords(date)}.`;
  if (expired && EXPIRING.includes(kind))
    return facts === 1
      ? `The ${noun.one} on record expired on ${dayInWords(date)}.`
      : `The last of the ${inWords(facts)} ${noun.many} on record expired on ${dayInWords(date)}.`;
  return facts === 1
    ? `The ${noun.one} on record stopped counting on ${dayInWords(date)}.`
    : `No ${noun.one} on record has counted since ${dayInWords(date)}.`;
}

function subjectOf(excluded: readonly Excluded[]): { the: string; verb: string } {
  const noun = NOUNS[excluded[0]?.kind ?? "CLAIM"];
  if (noun === "evidence") return { the: "The evidence on record", verb: "does" };
  return excluded.length === 1
    ? { the: `The ${noun.one} on record`, verb: "does" }
    : { the: `The ${noun.many} on record`, verb: "do" };
}

function noneCounts(excluded: readonly Excluded[]): string {
  const noun = NOUNS[excluded[0]?.kind ?? "CLAIM"];
  if (noun === "evidence" || excluded.length === 1) return `${subjectOf(excluded).the} does not count`;
  return excluded.length === 2
    ? `Neither ${noun.one} on record counts`
    : `None of the ${inWords(excluded.length)} ${noun.many} on record counts`;
}

/** The last day on which one of the facts stopped counting; null if none ever counted. */
function lastStopOf(excluded: readonly Excluded[]): string | null {
  let last: number | null = null;
  for (const { reason, on } of excluded)
    if (reason !== "NOT_YET_VALID" && on !== null) last = Math.max(on, last ?? on);
  return toCivilDateOrNull(last);
}

/** A sentence for each reason, the commonest first, with how many facts it applies to. */
function reasonsOf(excluded: readonly Excluded[], words: VoiceWords): string {
  const found = new Map<string, { predicate: Predicate; facts: number }>();
  for (const each of excluded) {
    const predicate = expiredUnused(each) ?? predicateOf(each, each.kind, words);
    const [key] = predicate;
    found.set(key, { predicate, facts: (found.get(key)?.facts ?? 0) + 1 });
  }
  const isEvidence = NOUNS[excluded[0]?.kind ?? "CLAIM"] === "evidence";
  const reasons = [...found.values()].sort((a, b) => b.facts - a.facts);
  const phrases = reasons.map(({ predicate: [one, several], facts }) => {
    if (reasons.length === 1 && (isEvidence || facts === 1)) return `it ${one}`;
    if (reasons.length === 1) return `${facts === 2 ? "both" : "all"} ${several}`;
    if (isEvidence) return `some ${one}`;
    return `${inWords(facts)} ${facts === 1 ? one : several}`;
  });
  const rest = phrases.length > MOST_REASONS ? ["there are other reasons for the rest"] : [];
  return [...phrases.slice(0, MOST_REASONS), ...rest].map((each) => `${capitalised(each)}.`).join(" ");
}

/**
 * For a fact that expired by its own terms before it ever counted, such as a certificate that was never
 * verified.
 */
function expiredUnused({ reason, on, day, kind }: Excluded): Predicate | null {
  if (reason !== "EXPIRED" || on !== null || day === undefined || kind === "CLAIM" || kind === "SUPERVISION")
    return null;
  const date = toCivilDateOrNull(day);
  return date === null ? null : [`expired on ${dayInWords(date)}`, `expired on ${dayInWords(date)}`];
}
