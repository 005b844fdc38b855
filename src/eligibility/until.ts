import type { RequirementResult } from "./evaluation";
import { dayInWords } from "./words";

type Dated = Pick<RequirementResult, "outcome" | "eligibleFrom" | "lapsesOn" | "changesOn" | "note">;

/** A sentence about something that is there, with the day until which it is, and what comes of it then. */
export function until(text: string, { outcome, lapsesOn, changesOn, note: { turnsTo } }: Dated): string {
  const turned = outcome === "MET" ? "WAIVED" : "MET";
  if (changesOn !== null && turnsTo === turned) {
    const lapses = lapsesOn === null ? "" : ` until ${dayInWords(lapsesOn)}`;
    return turnsTo === "WAIVED"
      ? `${text}; it counts until ${dayInWords(changesOn)}, and is waived from then on${lapses}.`
      : `${text} until ${dayInWords(changesOn)}; from then on it is met without that${lapses && `, and counts${lapses}`}.`;
  }
  return lapsesOn === null ? `${text}.` : `${text}; it counts until ${dayInWords(lapsesOn)}.`;
}

/** From when something counts that is still to come. */
export const comesOn = ({ eligibleFrom, note: { comesAs } }: Dated): string =>
  eligibleFrom === null
    ? ""
    : `It will be ${comesAs === "WAIVED" ? "waived" : "met"} on ${dayInWords(eligibleFrom)} if nothing else changes.`;
