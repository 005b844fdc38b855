import type { RequirementResult } from "./evaluation";
import { isSatisfied } from "./timeline";
import { comesOn, until } from "./until";
import type { VoiceWords } from "./voice";
import { allOf, capitalised, inWords, isOrAre, outOf } from "./words";

/** At most this many parts are named, so that a sentence stays one that can be read. */
const NAMED = 3;

/** What is there of a group of requirements, and which of them are open. */
export function groupSentence(result: RequirementResult, { forThem }: VoiceWords): string {
  const { outcome, required, actual, children, counted } = result;
  if (isSatisfied(outcome)) {
    // Only a waiver of its own is counted by a group.
    if (counted.length > 0) return until(`This has been waived ${forThem}`, result);
    const isAll = required.amount === children.length && required.amount > 1;
    const there = isAll
      ? `${capitalised(allOf(required.amount))} parts are there`
      : "What is needed is there";
    return until(outcome === "WAIVED" ? `${there} or waived` : there, result);
  }
  const open = children
    .filter((child) => !isSatisfied(child.outcome))
    .map(({ requirement }) => requirement.label);
  const named = open.slice(0, NAMED).join("; ");
  const rest = open.length > NAMED ? `; and ${inWords(open.length - NAMED)} more` : "";
  const later = comesOn(result);
  return `${thereIs(required.amount, actual.amount, children.length)}: ${named}${rest}.${later && ` ${later}`}`;
}

function thereIs(required: number, actual: number, parts: number): string {
  if (parts === 1) return "One part is needed, and is not there yet";
  if (required < parts && actual === 0)
    return `${capitalised(inWords(required))} of these ${isOrAre(required)} needed`;
  return `${capitalised(outOf(actual, required))} parts ${isOrAre(actual)} there; open`;
}
