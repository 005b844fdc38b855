import { type Facts, toDay } from "../../../eligibility";
import type { CostProfile, Limits, PlanQuestion } from "../../../planning";
import type { Reference } from "../../../reference";
import { candidatesAt, countingKinds } from "../../../reference/candidates";
import type { RouteThen } from "../../../reference/editions";
import type { Clocks } from "../../shared/clocks";
import { knownThen } from "./route-answer";

/** How a plan is wanted. */
export interface PlanWish {
  readonly profile: CostProfile;
  readonly limits: Limits;
}

/** What the planning core is asked about one record and one route. */
export function planQuestion(
  reference: Reference,
  record: Facts,
  { requirement }: RouteThen,
  { asOf, knownAt }: Clocks,
  { profile, limits }: PlanWish,
): PlanQuestion {
  const instant = knownAt.getTime();
  return {
    requirement,
    record: knownThen(reference, record, instant).record,
    clocks: { asOf: toDay(asOf), knownAt: instant },
    ...candidatesAt(reference, instant),
    evidenceKinds: countingKinds(reference),
    profile,
    limits,
    place: "",
  };
}
