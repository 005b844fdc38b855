import type { Comparison } from "../../curricula";
import { messages } from "../messages";

/**
 * A comparison in a few sentences, with each competence once, by its code.
 * @param one what the first side is called, in the middle of a sentence. @param other the second.
 */
export function comparisonSummary(
  { onlyInOne, onlyInOther, different, same, notKnown }: Comparison,
  { one, other }: { readonly one: string; readonly other: string },
  codeOf: (competenceId: string) => string,
): readonly string[] {
  const sentence = (words: string, some: readonly { readonly competenceId: string }[]) =>
    some.length === 0
      ? []
      : [`${words}: ${some.map(({ competenceId }) => codeOf(competenceId)).join(", ")}.`];
  return [
    ...sentence(messages.bothTeachSame, same),
    ...sentence(
      messages.bothTeachDifferently,
      different.map((pair) => pair.one),
    ),
    ...sentence(messages.onlyOneTeaches(one, other), onlyInOne),
    ...sentence(messages.onlyOneTeaches(other, one), onlyInOther),
    ...sentence(
      messages.bothRecorded,
      notKnown.filter((pair) => pair.one && pair.other),
    ),
    ...sentence(
      messages.oneRecorded(one, other),
      notKnown.filter((pair) => !pair.other),
    ),
    ...sentence(
      messages.oneRecorded(other, one),
      notKnown.filter((pair) => !pair.one),
    ),
  ];
}
