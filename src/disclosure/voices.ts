import type { Counting, PeopleCount } from "./counting";

/**
 * What may be shown of a number of people who have said something in confidence: the step that it reaches, and
 * never the number itself. The database gives no step that would single somebody out.
 * @param step a multiple of the threshold that the number reaches; null if it may not be shown.
 */
export function discloseVoices(step: number | null, counting: Counting): PeopleCount {
  const { threshold } = counting;
  return step === null || step < threshold
    ? counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, null)
    : counting.leaveOut("PROTECTS_ANOTHER", step, step + threshold - 1);
}
