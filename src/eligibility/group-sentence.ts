import type { RequirementResult } from "./evaluation";
import { blockingOf } from "./progress";
import { expectedSentence, waivedSentence, withEndOf } from "./satisfied-sentence";
import { isSatisfied } from "./timeline";
import { labelFor, type Voice, type VoiceWords } from "./voice";
import { allOf, capitalised, inWords, isOrAre, outOf } from "./words";

/** A sentence names at most this many open parts, so that it stays readable. */
const MOST_NAMED = 3;

/** Whether a group of requirements is complete, or which of its parts are left. */
export function groupSentence(result: RequirementResult, { forThem, voice }: VoiceWords): string {
  const { outcome, required, children, counted } = result;
  if (isSatisfied(outcome)) {
    // A group counts no fact but its own waiver.
    if (counted.length > 0) return waivedSentence(forThem, result);
    const isAll = required.amount === children.length && required.amount > 1;
    const complete = isAll ? `${capitalised(allOf(required.amount))} parts are complete` : "This is met";
    return withEndOf(outcome === "WAIVED" ? `${complete} or waived` : complete, result);
  }
  const open = children.filter((child) => !isSatisfied(child.outcome)).map((child) => openPart(child, voice));
  const named = open.slice(0, MOST_NAMED).join("; ");
  const rest = open.length > MOST_NAMED ? `; and ${inWords(open.length - MOST_NAMED)} more` : "";
  const expected = expectedSentence(result);
  return `${whatIsLeft(result)}: ${named}${rest}.${expected && ` ${expected}`}`;
}

/** A part that is left; if it is a group of which one requirement is left, that one as well. */
function openPart(part: RequirementResult, voice: Voice): string {
  const label = labelFor(part.requirement.label, voice);
  const [only, ...others] = blockingOf(part);
  return only === undefined || only === part || others.length > 0
    ? label
    : `${label} (${labelFor(only.requirement.label, voice)})`;
}

function whatIsLeft({ required, actual, children }: RequirementResult): string {
  const [all, left] = [children.length, required.amount - actual.amount];
  if (all === 1) return "One part is left";
  if (required.amount < all) {
    const more = actual.amount > 0 ? " more" : "";
    return `${capitalised(inWords(left))}${more} of these ${isOrAre(left)} needed`;
  }
  if (left === all) return `${capitalised(allOf(all))} parts are left`;
  return `${capitalised(outOf(left, all))} parts ${isOrAre(left)} left`;
}
