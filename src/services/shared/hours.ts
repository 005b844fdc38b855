import { refuse } from "./context";
import { sharedMessages } from "./messages";

/** A whole-time equivalent, 0 to 1, in whole hundredths. @throws Refused for any other number. */
export function parseHundredths(wholeTimeEquivalent: number): number {
  const hundredths = Math.round(wholeTimeEquivalent * 100);
  if (hundredths >= 0 && hundredths <= 100 && Math.abs(hundredths - wholeTimeEquivalent * 100) < 1e-6)
    return hundredths;
  return refuse(
    "OUT_OF_RANGE",
    ["wholeTimeEquivalent"],
    sharedMessages.notWholeTimeEquivalent(wholeTimeEquivalent),
  );
}
