import type { UseCaseContext } from "../context";
import { requireListed } from "../own-kinds";
import { requireEntry, requireLength } from "../validation";
import type { TermValue } from "./held-post";

/** How a post is graded and in which setting the work is done; what is left out is not spoken of. */
export interface Placing {
  /** Code of the post's own pay band, or of the one that its grade is mapped to. */
  readonly payBand?: string | null;
  /** The grade in the employer's words. */
  readonly grade?: string | null;
  /** Code of the setting. */
  readonly setting?: string | null;
}

/**
 * @param on the day from which it is so. @throws Refused for a pay band or setting that there is not, or a grade
 * that is too long.
 */
export function parsePlacing(
  { reference: { pathway } }: UseCaseContext,
  { payBand, grade, setting }: Placing,
  on: string,
): Record<"BAND" | "GRADE" | "SETTING", TermValue | undefined> {
  return {
    BAND:
      payBand == null ? payBand : requireEntry(pathway.payBands.values(), payBand, "payBand", "pay band").id,
    GRADE: grade == null ? grade : requireLength(grade, 100, "grade"),
    SETTING:
      setting == null
        ? setting
        : requireListed(pathway.settings.values(), setting, "setting", {
            what: "setting",
            facts: "posts",
            on,
          }).id,
  };
}
