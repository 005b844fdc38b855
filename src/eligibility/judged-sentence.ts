import { toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import { returnedPhrase } from "./exclusion-phrase";
import type { Judged } from "./reason";
import type { VoiceWords } from "./voice";
import { capitalised, countedNoun, dayInWords } from "./words";

const judgedOf = ({ judged, further = [] }: Excluded): Judged | null =>
  judged ?? further.find((each) => each.judged)?.judged ?? null;

/** The evidence that was returned last, with its day and reason; empty if none was. */
export function returnedSentence(excluded: readonly Excluded[]): string {
  const returned = excluded.flatMap((each) => {
    const { returnedOn = null, returnReason = null } = judgedOf(each) ?? {};
    return returnedOn === null ? [] : [{ returnedOn, returnReason }];
  });
  const last = returned.toSorted((a, b) => b.returnedOn - a.returnedOn)[0];
  if (!last) return "";
  const were = capitalised(countedNoun(returned.length, "piece of evidence was", "pieces of evidence were"));
  return returned.length === 1
    ? `${were} ${returnedPhrase(last.returnedOn, last.returnReason)}.`
    : `${were} returned. The last was ${returnedPhrase(last.returnedOn, last.returnReason)}.`;
}

/** That a second judgement was asked for, and when; empty if none was. */
export function appealedSentence(excluded: readonly Excluded[], { subject }: VoiceWords): string {
  const days = excluded.flatMap((each) => judgedOf(each)?.appealedOn ?? []);
  const date = days.length > 0 ? toCivilDateOrNull(Math.max(...days)) : null;
  return date === null ? "" : `${capitalised(subject)} asked for a second judgement on ${dayInWords(date)}.`;
}
