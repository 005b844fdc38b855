import type { RequirementResult } from "./evaluation";
import { dayInWords } from "./words";

type Dated = Pick<RequirementResult, "outcome" | "eligibleFrom" | "lapsesOn" | "changesOn" | "note">;

/**
 * A sentence about a requirement that is satisfied, followed by the day on which that ends or changes.
 * @param subject of the second sentence: "It" if the first one says "this".
 */
export function withEndOf(text: string, result: Dated, subject: "This" | "It" = "This"): string {
  const { lapsesOn } = result;
  const change = changeOf(result, subject);
  if (change !== null) return `${text}. ${change}`;
  return lapsesOn === null ? `${text}.` : `${text}. ${subject} counts until ${dayInWords(lapsesOn)}.`;
}

/** A sentence about a requirement that has a waiver of its own. */
export function waivedSentence(forThem: string, result: Dated): string {
  const { lapsesOn } = result;
  const text = `This has been waived ${forThem}`;
  const change = changeOf(result, "It");
  if (change !== null) return `${text}. ${change}`;
  return lapsesOn === null ? `${text}.` : `${text} until ${dayInWords(lapsesOn)}.`;
}

/**
 * How a requirement that stays satisfied changes from met to waived, or from waived to met; null if it does
 * not.
 */
function changeOf(
  { outcome, lapsesOn, changesOn, note: { turnsTo } }: Dated,
  subject: "This" | "It",
): string | null {
  const other = outcome === "MET" ? "WAIVED" : "MET";
  if (changesOn === null || turnsTo !== other) return null;
  const day = dayInWords(changesOn);
  const end = lapsesOn === null ? "" : ` until ${dayInWords(lapsesOn)}`;
  return turnsTo === "WAIVED"
    ? `${subject} counts until ${day}. From then on it is waived${end}.`
    : `From ${day} it will be met without a waiver${end && `, and count${end}`}.`;
}

/**
 * The day from which a requirement will be satisfied without anybody doing anything; empty if there is none.
 */
export const expectedSentence = ({ eligibleFrom, note: { comesAs } }: Dated): string =>
  eligibleFrom === null
    ? ""
    : `It will be ${comesAs === "WAIVED" ? "waived" : "met"} on ${dayInWords(eligibleFrom)} if nothing else changes.`;
