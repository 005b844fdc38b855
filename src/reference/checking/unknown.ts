import { describeWhatIsMeant } from "../../text";
import { type Finding, finding } from "./findings";

/** Something that has a code by which it is named. */
interface Coded {
  readonly code: string;
}

/**
 * Finds a code that names nothing, saying which codes could have been meant. @param what it was to be the
 * code of.
 */
export const unknownCode = (
  path: readonly string[],
  what: string,
  code: string,
  among: Iterable<string | Coded>,
): Finding =>
  finding(
    "UNKNOWN_REFERENCE",
    path,
    `${what} as "${code}"`,
    describeWhatIsMeant(
      code,
      [...among].map((each) => (typeof each === "string" ? each : each.code)),
    ),
  );

/** Finds something that names nothing and has no code to be compared. */
export const unknownThing = (path: readonly string[], what: string): Finding =>
  finding("UNKNOWN_REFERENCE", path, what, "Choose one that is published.");
