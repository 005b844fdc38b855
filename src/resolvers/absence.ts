import type { Stood } from "../reference/editions";
import { londonDay } from "../reference/london";
import { lastRetired } from "../reference/then";

/**
 * Why an input names nothing, and what would be right: it was retired, was not published yet, or was never there.
 * @param versions those that stand or have stood under that name.
 * @param list the query that lists such things.
 */
export function absenceOf(
  kind: string,
  name: string | null | undefined,
  list: string,
  versions: readonly Stood[],
  knownAt?: Date | null,
): string {
  const retired = lastRetired(versions, knownAt?.getTime());
  if (retired)
    return `The ${kind} ${name} was retired on ${londonDay(retired.at)}. A question that takes knownAt answers about it as it was, with a knownAt before ${retired.at.toISOString()}.`;
  if (knownAt && versions.length > 0)
    return `The ${kind} ${name} was not published yet at ${knownAt.toISOString()}.`;
  return `There is no ${kind} ${name}. The query ${list} lists them.`;
}
