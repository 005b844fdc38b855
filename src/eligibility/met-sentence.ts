import type { RequirementResult } from "./evaluation";
import { withEndOf } from "./satisfied-sentence";
import { type VoiceWords, whoIs } from "./voice";
import { allOf, capitalised, dayInWords, monthInWords } from "./words";

/** How a leaf is met, and until when. A stored answer without dates has a shorter sentence. */
export function metSentence(result: RequirementResult, words: VoiceWords): string {
  const { requirement, actual, satisfiedSince, note } = result;
  const { subject, holds, employer } = words;
  const isDated = satisfiedSince !== null;
  switch (requirement.kind) {
    case "COMPETENCE":
      return withEndOf(evidenceSentence(result), result);
    case "TIME_IN_ROLE": {
      const isDayKnown = isDated && note.reachedOn !== null;
      return withEndOf(
        isDayKnown
          ? `${capitalised(subject)} completed the required time in role${onDay("on", note.reachedOn)}`
          : "The required time in role is complete",
        result,
      );
    }
    case "SUPERVISION":
      return withEndOf(`${capitalised(subject)} had the supervision that this needs`, result);
    case "HOLDS_BAND":
      return withEndOf(`${capitalised(holds)} a post at the required band or above`, result);
    case "EMPLOYER_CONDITION":
      return withEndOf(`${capitalised(employer)} confirms that it meets this`, result, "It");
    case "ENDORSEMENT": {
      const who = capitalised(whoIs(requirement.byCapacity, words));
      return withEndOf(`${who} confirmed this${onDay("on", note.newestOn)}`, result, "It");
    }
    case "UNIT_COMPLETED": {
      const isOne = actual.amount === 1;
      return withEndOf(
        isOne ? "The unit is complete" : `${capitalised(allOf(actual.amount))} units are complete`,
        result,
      );
    }
    default:
      return withEndOf(
        isDated && note.since !== null
          ? `This has been in date${onDay("since", note.since)}`
          : "This is in date",
        result,
        "It",
      );
  }
}

const onDay = (preposition: string, date: string | null): string =>
  date === null ? "" : ` ${preposition} ${dayInWords(date)}`;

/** How many pieces is not said: an adjustment may ask for fewer, and its sentence reads as any other. */
function evidenceSentence({ note: { newestOn } }: RequirementResult): string {
  const shown = "Accepted evidence shows this";
  return newestOn === null ? shown : `${shown}. The newest is from ${monthInWords(newestOn)}`;
}
