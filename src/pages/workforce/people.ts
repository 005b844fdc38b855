import type { Messages } from "../messages";
import type { PeopleFragment } from "../operations/generated/graphql";

/** A number of people; or why it is not shown, and what it lies between. */
export function numberOf({ count, suppressedBecause, atLeast, atMost }: PeopleFragment, t: Messages): string {
  if (count !== null) return String(count);
  const reason = t.workforce.leftOut[suppressedBecause ?? "MAY_NOT_COUNT"];
  return [reason, rangeOf(atLeast, atMost, t)].filter(Boolean).join("; ");
}

function rangeOf(atLeast: number | null, atMost: number | null, t: Messages): string {
  if (atLeast !== null && atMost !== null) return t.workforce.between(atLeast, atMost);
  if (atLeast !== null && atLeast > 0) return t.workforce.atLeast(atLeast);
  return atMost === null ? "" : t.workforce.atMost(atMost);
}
