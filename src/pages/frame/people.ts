import type { Messages } from "../messages";
import type { HelpCountFragment } from "../operations/generated/graphql";

/** A number of people as far as it may be shown. */
export function people(
  {
    count,
    suppressedBecause,
    atLeast,
    atMost,
  }: Pick<HelpCountFragment, "count" | "suppressedBecause" | "atLeast" | "atMost">,
  t: Messages,
): string {
  if (count !== null) return String(count);
  if (suppressedBecause === "BEING_COMPUTED") return t.counts.computing;
  if (atLeast !== null && atMost !== null) return t.counts.between(atLeast, atMost);
  if (atMost !== null) return t.counts.atMost(atMost);
  return atLeast !== null && atLeast > 0 ? t.counts.atLeast(atLeast) : t.counts.hidden;
}
