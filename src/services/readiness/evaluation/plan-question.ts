import { type Facts, knownFactsAt, toDay } from "../../../eligibility";
import type { CostProfile, PlanQuestion } from "../../../planning";
import type { Reference } from "../../../reference";
import { candidatesAt, countingKinds } from "../../../reference/candidates";
import type { RouteThen } from "../../../reference/editions";
import type { Clocks } from "../../shared/clocks";
import { type JudgingRecord, type PlanLimits, type PlanTerms, planTerms } from "./plan-terms";
import { knownThen } from "./route-answer";

/** How a plan is wanted. */
export interface PlanWish {
  readonly profile: CostProfile;
  readonly limits: PlanLimits;
  /** Null if the organisation has judged too little evidence for a record of its own. */
  readonly judging: JudgingRecord | null;
}

/** What the planning core is asked about one record and one route, and on which terms. */
export interface TermedQuestion {
  readonly question: PlanQuestion;
  readonly terms: PlanTerms;
}

/** What the planning core is asked about one record and one route. */
export function planQuestion(
  reference: Reference,
  record: Facts,
  { requirement }: RouteThen,
  { asOf, knownAt }: Clocks,
  { profile, limits, judging }: PlanWish,
): TermedQuestion {
  const instant = knownAt.getTime();
  const clocks = { asOf: toDay(asOf), knownAt: instant };
  const { record: read } = knownThen(reference, record, instant);
  const terms = planTerms(reference, knownFactsAt(read, instant), clocks.asOf, limits, judging);
  const question = {
    requirement,
    record: read,
    clocks,
    ...candidatesAt(reference, instant),
    evidenceKinds: countingKinds(reference),
    profile,
    limits: terms.limits,
    timing: terms.timing,
    place: "",
  };
  return { question, terms };
}
