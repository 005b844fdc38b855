import { type Facts, toDay } from "../../eligibility";
import { keepReady, type Plan, type Solver, type Upkeep } from "../../planning";
import type { Reference } from "../../reference";
import type { RouteThen } from "../../reference/editions";
import type { Clocks } from "../shared/clocks";
import { planFor } from "./evaluation/plan-for";
import { type PlanWish, planQuestion } from "./evaluation/plan-question";
import type { PlanTerms } from "./evaluation/plan-terms";
import { answerFor, knownThen, type RouteAnswer } from "./evaluation/route-answer";

/** How a route stands for somebody, and what is planned from there. */
export interface Planned<What> {
  readonly base: RouteAnswer;
  readonly terms: PlanTerms;
  readonly found: What;
}

/** The cheapest way to be ready along a route. It reads nothing and stores nothing. */
export async function planRoute(
  reference: Reference,
  record: Facts,
  then: RouteThen,
  asked: Clocks,
  wish: PlanWish,
  solver: Solver,
): Promise<Planned<Plan>> {
  const termed = planQuestion(reference, record, then, asked, wish);
  const found = await planFor(termed, solver);
  return { base: answerOf(reference, record, then, asked, wish), terms: termed.terms, found };
}

/** What to renew and by when for somebody who is ready. @param until YYYY-MM-DD */
export async function keepReadyAlong(
  reference: Reference,
  record: Facts,
  then: RouteThen,
  asked: Clocks,
  until: string,
  wish: PlanWish,
  solver: Solver,
): Promise<Planned<Upkeep>> {
  const { question, terms } = planQuestion(reference, record, then, asked, wish);
  const found = await keepReady(question, toDay(until), solver);
  return { base: answerOf(reference, record, then, asked, wish), terms, found };
}

function answerOf(
  reference: Reference,
  record: Facts,
  then: RouteThen,
  { asOf, knownAt }: Clocks,
  { sight }: PlanWish,
): RouteAnswer {
  const instant = knownAt.getTime();
  const known = knownThen(reference, record, instant);
  return answerFor(then, known, { asOf: toDay(asOf), knownAt: instant }, sight);
}
