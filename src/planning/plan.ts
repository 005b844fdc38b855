import { type Day, isSatisfied, type Overlay, toDay } from "../eligibility";
import { type Blocked, blockedIn } from "./blocked";
import { Checks } from "./checks";
import { isClosedBy } from "./choice";
import type { ProofStatus } from "./choose";
import { type Cost, costOf } from "./cost";
import { isNodeSatisfied } from "./cover-problem";
import { type DatedChoice, dateChoice } from "./dated-choice";
import type { PassedOver } from "./offers";
import { type PlanContext, planContextOf } from "./plan-context";
import type { CostProfile, PlanQuestion } from "./question";
import { firstSatisfied } from "./ready-by";
import { type Found, searchWithin } from "./search";
import { cachedSolver, type Solver } from "./solver/program";
import { criticalPath, type Step } from "./step";
import { stepsOf, type Wait } from "./steps";
import { mergeFacts } from "./supposed-facts";
import { kindsYielded } from "./yields";

/** The cheapest way to be ready, with what it assumes; or why there is none. */
export interface Plan {
  readonly outcome: "NOTHING_TO_DO" | "PLANNED" | "NO_DATE";
  readonly asOf: Day;
  /** What the plan uses the least of. */
  readonly profile: CostProfile;
  /** The earliest day on which the worker is ready by this plan; null if there is none. */
  readonly readyOn: Day | null;
  /** Whether no plan that is ready on any day within ten years costs less. */
  readonly standing: ProofStatus;
  /** No order of the same units can be ready before this day: the ready date, if that is proven. */
  readonly notBefore: Day | null;
  readonly steps: readonly Step[];
  /** Those that decide the ready date, each before the next. */
  readonly criticalPath: readonly Step[];
  readonly cost: Cost;
  /** Everything that the plan asks for and assumes, as facts over the record. */
  readonly overlay: Overlay;
  /** Why there is no date; empty if there is one. */
  readonly blocked: readonly Blocked[];
  /** Units that would close something and could not be chosen. */
  readonly passedOver: readonly PassedOver[];
}

/** @throws where the solver fails. */
export async function plan(question: PlanQuestion, solver: Solver): Promise<Plan> {
  const context = planContextOf(question);
  const { asOf } = question.clocks;
  const once = cachedSolver(solver);
  const checks = new Checks(context, once);
  const searched = await searchWithin(asOf, context.future.end, checks, once);
  if (searched.found) return await planned(await soonestOf(searched.found, checks, once), checks);
  const blocked = await blockedIn(checks, searched.outOfTime);
  return {
    outcome: "NO_DATE",
    asOf,
    profile: question.profile,
    readyOn: null,
    standing: searched.outOfTime ? UNKNOWN : { is: "PROVEN" },
    notBefore: null,
    steps: [],
    criticalPath: [],
    cost: costOf([]),
    overlay: { added: {}, withdrawn: [] },
    blocked,
    passedOver: usefulOn(asOf, context),
  };
}

const UNKNOWN: ProofStatus = { is: "BOUNDED", gap: 1 };

/** A part of what is chosen may make ready sooner than all of it: then the best for that day is enough. */
async function soonestOf(found: Found, checks: Checks, solver: Solver): Promise<Found> {
  const { readyOn } = datedFor(found, checks.context);
  if (readyOn >= found.readyOn) return found;
  const sooner = await searchWithin(readyOn, readyOn + 1, checks, solver);
  if (!sooner.found) return sooner.outOfTime ? { ...found, standing: UNKNOWN } : found;
  const isBounded = sooner.found.standing.is === "BOUNDED" && found.standing.is === "PROVEN";
  return isBounded ? sooner.found : { ...sooner.found, standing: found.standing };
}

async function planned(found: Found, checks: Checks): Promise<Plan> {
  const { context } = checks;
  const { asOf } = context.question.clocks;
  const { dated, readyOn } = datedFor(found, context);
  const steps = stepsOf(dated, await waitsFor(dated, checks), context);
  const units = steps.flatMap(({ kind, unit, programme }) =>
    kind === "UNIT" && unit ? [{ unit, programme }] : [],
  );
  const { timetable } = dated;
  const isByHours = context.question.limits.hoursAMonth !== null && readyOn <= timetable.landsOn;
  return {
    outcome: steps.length === 0 && readyOn === asOf ? "NOTHING_TO_DO" : "PLANNED",
    asOf,
    profile: context.question.profile,
    readyOn,
    standing: found.standing,
    notBefore: isByHours ? Math.min(readyOn, timetable.notBefore) : readyOn,
    steps,
    criticalPath: criticalPath(steps, readyOn),
    cost: costOf(units),
    overlay: { added: mergeFacts(steps.map(({ facts }) => facts)), withdrawn: [] },
    blocked: [],
    passedOver: usefulOn(readyOn, context),
  };
}

/**
 * Everything as early as it still counts on the ready date, if that day stays the first one; otherwise as
 * late as possible.
 */
function datedFor({ choice, readyOn }: Found, context: PlanContext): { dated: DatedChoice; readyOn: Day } {
  const { asOf } = context.question.clocks;
  let last: { dated: DatedChoice; readyOn: Day } | null = null;
  for (const dating of ["EARLY", "LATE"] as const) {
    const dated = dateChoice(readyOn, choice, context, dating);
    const from = dated && firstSatisfied(dated, asOf, context);
    if (!dated || from === null) continue;
    last = { dated, readyOn: from };
    if (last.readyOn === readyOn) return last;
  }
  if (!last) throw new Error("A plan does not make ready on the day that it was made for.");
  return last;
}

/** What only needs time to be met by the day, in addition to what is done. */
export async function waitsFor({ day, choice }: DatedChoice, checks: Checks): Promise<readonly Wait[]> {
  const { future, question, options } = checks.context;
  const cover = await checks.coverOver({ from: day, until: day + 1 }, future.end);
  const since = ({ result: { satisfiedSince } }: (typeof cover.leaves)[number]) =>
    Math.max(question.clocks.asOf, satisfiedSince === null ? day : toDay(satisfiedSince));
  const waited = cover.leaves.filter(({ comesOn }) => comesOn !== null).sort((a, b) => since(b) - since(a));
  const needed = new Set(waited.map(({ index }) => index));
  const isEnough = () => isNodeSatisfied(cover.root, (leaf) => isClosedBy(leaf, choice, cover, needed));
  const wasEnough = isEnough();
  for (const { index } of waited) {
    needed.delete(index);
    if (wasEnough && !isEnough()) needed.add(index);
  }
  const placeOf = (code: string) => options.leaves.findIndex((leaf) => leaf.code === code);
  return cover.leaves.flatMap((leaf) =>
    needed.has(leaf.index)
      ? [
          {
            at: leaf.place ?? placeOf(leaf.result.requirement.code),
            result: leaf.result,
            landsOn: since(leaf),
            renews: leaf.lapsesOn,
          },
        ]
      : [],
  );
}

/**
 * The units that could not be chosen and that would close something open on a day, or come before one that
 * would.
 */
function usefulOn(day: Day, { future, options, known }: PlanContext): readonly PassedOver[] {
  const { passedOver } = options.offers;
  const useful = new Set<string>();
  for (const { requirement, outcome } of future.leavesOn(day)) {
    if (isSatisfied(outcome)) continue;
    if (requirement.kind === "UNIT_COMPLETED") for (const { unitId } of requirement.units) useful.add(unitId);
    if (requirement.kind === "COMPETENCE")
      for (const { unit } of passedOver)
        if (kindsYielded(unit, requirement, known).length > 0) useful.add(unit.unitId);
  }
  for (const id of useful)
    for (const { unit } of passedOver)
      if (unit.unitId === id) for (const before of unit.prerequisites) useful.add(before);
  return passedOver.filter(({ unit }) => useful.has(unit.unitId));
}
