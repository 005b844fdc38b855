import { adjustedTree, type Facts, type KnownFacts, NEVER, type Sight, toDay } from "../../../eligibility";
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
  /** ADJUSTED for the worker: the plan then asks for what is asked of them. */
  readonly sight: Sight;
}

/** What the planning core is asked about one record and one route, and on which terms. */
export interface TermedQuestion {
  readonly question: PlanQuestion;
  readonly terms: PlanTerms;
  /**
   * A question that asks for less until a day, because an adjustment ends then; null if none does. A plan that
   * answers it and is ready before that day is a plan, too.
   */
  readonly sooner: { readonly question: PlanQuestion; readonly until: number } | null;
}

/** Where a plan is among several plans of one record. */
export interface Place {
  /** The record without what is supposed by then. */
  readonly recorded: Facts;
  /** Distinguishes its supposed facts from those of the others. */
  readonly place: string;
}

/** What the planning core is asked about one record and one route. @param at null if it is the only plan. */
export function planQuestion(
  reference: Reference,
  record: Facts,
  { requirement }: RouteThen,
  { asOf, knownAt }: Clocks,
  { profile, limits, judging, sight }: PlanWish,
  at: Place | null = null,
): TermedQuestion {
  const instant = knownAt.getTime();
  const clocks = { asOf: toDay(asOf), knownAt: instant };
  const known = knownThen(reference, record, instant);
  const terms = planTerms(reference, known, clocks.asOf, limits, judging);
  const question: PlanQuestion = {
    requirement,
    record: known.record,
    clocks,
    ...candidatesAt(reference, instant),
    evidenceKinds: countingKinds(reference),
    profile,
    limits: terms.limits,
    timing: terms.timing,
    place: at?.place ?? "",
  };
  if (record.adjustments.length === 0) return { question, terms, sooner: null };
  if (sight === "AS_ANY_OTHER") {
    const adjusted = at ? knownThen(reference, at.recorded, instant) : known;
    return { question: { ...question, adjusted }, terms, sooner: null };
  }
  return { ...adjustedQuestions(question, known), terms };
}

/** The question as the worker asks it: adjustments without an end are in the tree, the others until they end. */
function adjustedQuestions(question: PlanQuestion, known: KnownFacts): Omit<TermedQuestion, "terms"> {
  const { requirement, clocks } = question;
  const within = (until: number) => adjustedTree(requirement, known, { from: clocks.asOf, until });
  const today = within(clocks.asOf + 1);
  return {
    question: { ...question, requirement: within(NEVER).requirement },
    sooner:
      today.until < NEVER
        ? { question: { ...question, requirement: today.requirement }, until: today.until }
        : null,
  };
}
