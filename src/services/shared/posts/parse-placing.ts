import { JobEvaluation } from "../../../entities/workforce/post";
import { refuse, type UseCaseContext } from "../context";
import { sharedMessages } from "../messages";
import { requireListed } from "../own-kinds";
import { requireEntry, requireLength } from "../validation";
import type { TermValue } from "./held-post";

/** How a post is graded and evaluated, and in which setting the work is done; what is left out is not spoken of. */
export interface Placing {
  /** Code of the post's own pay band, or of the one that its grade is mapped to. */
  readonly payBand?: string | null;
  /** The grade in the employer's words. */
  readonly grade?: string | null;
  /** Code of the setting. */
  readonly setting?: string | null;
  /** MATCHED or EVALUATED_LOCALLY. */
  readonly jobEvaluation?: string | null;
  /** The label of the national profile to which the job was matched. */
  readonly jobProfile?: string | null;
}

/**
 * @param on the day from which it is so. @throws Refused for a pay band, setting or outcome that there is not, a
 * text that is too long, or a profile of a job that was evaluated locally.
 */
export function parsePlacing(
  { reference: { pathway } }: UseCaseContext,
  { payBand, grade, setting, ...evaluated }: Placing,
  on: string,
): Record<"BAND" | "GRADE" | "SETTING" | "EVALUATION" | "PROFILE", TermValue | undefined> {
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
    ...parseEvaluation(evaluated),
  };
}

/**
 * A profile implies that the job was matched to it, and a job that was not matched has none: so an outcome
 * other than MATCHED also removes the profile.
 */
function parseEvaluation({
  jobEvaluation,
  jobProfile,
}: Pick<Placing, "jobEvaluation" | "jobProfile">): Record<
  "EVALUATION" | "PROFILE",
  string | null | undefined
> {
  const outcomes = Object.values(JobEvaluation);
  if (jobEvaluation != null && !outcomes.some((each) => each === jobEvaluation))
    refuse("UNKNOWN_CODE", ["jobEvaluation"], sharedMessages.jobEvaluationUnknown(jobEvaluation, outcomes));
  if (jobProfile != null) {
    if (jobEvaluation === "EVALUATED_LOCALLY")
      refuse("WRONG_STATE", ["jobProfile"], sharedMessages.profileOfLocal);
    return { EVALUATION: "MATCHED", PROFILE: requireLength(jobProfile, 200, "jobProfile") };
  }
  const isUnmatched = jobEvaluation !== undefined && jobEvaluation !== "MATCHED";
  return { EVALUATION: jobEvaluation, PROFILE: isUnmatched ? null : jobProfile };
}
