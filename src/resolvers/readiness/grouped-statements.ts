import { sharedSentence, type Voice } from "../../eligibility";
import type { GroupedStatement, RequirementResult } from "../../schema/readiness/evaluation";

/** Requirements with the same sentence as one statement, each statement in the place of its first. */
export function groupedStatements(
  results: readonly RequirementResult[],
  voice: Voice,
): readonly GroupedStatement[] {
  const groups = new Map<string, RequirementResult[]>();
  for (const result of results) {
    const sentence = result.source.sentence(voice);
    groups.set(sentence, [...(groups.get(sentence) ?? []), result]);
  }
  return [...groups].map(([sentence, requirements]) => ({
    sentence: sharedSentence(sentence, requirements.length),
    requirements,
  }));
}
