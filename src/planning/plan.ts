import {
  type Day,
  evaluate,
  type KnownFacts,
  knownAt,
  type Overlay,
  toDay,
  withOverlay,
} from "../eligibility";
import { type Attempt, attemptOn } from "./attempt";
import { type Blocked, blockedIn } from "./blocked";
import type { Standing } from "./choose";
import { type Cost, costOf } from "./cost";
import { kindsYielded } from "./evidence-gap";
import { offersOf, type PassedOver } from "./offers";
import type { Cover } from "./open";
import { HORIZON_DAYS, type PlanQuestion } from "./question";
import { remembering, type Solver } from "./solver/program";
import { criticalPath, type Step } from "./step";
import { stepsOf } from "./steps";
import { together } from "./supposed";

/** The cheapest way to be ready, with what it assumes; or why there is none. */
export interface Plan {
  readonly outcome: "NOTHING_TO_DO" | "PLANNED" | "NO_DATE";
  readonly asOf: Day;
  /** The earliest day on which the worker is ready by this plan; null where there is none. */
  readonly readyOn: Day | null;
  /** Whether no cheaper choice closes what is open on the ready date. */
  readonly standing: Standing;
  /** The day before which no order of the same units lands: the ready date, where that is proven. */
  readonly notBefore: Day | null;
  readonly steps: readonly Step[];
  /** Those that decide the ready date, each before the next. */
  readonly criticalPath: readonly Step[];
  readonly cost: Cost;
  /** Everything that the plan asks for and assumes, as facts over the record. */
  readonly overlay: Overlay;
  /** Why there is no date; empty where there is one. */
  readonly blocked: readonly Blocked[];
  /** Units that would close something and could not be chosen. */
  readonly passedOver: readonly PassedOver[];
}

/** @throws where the solver fails. */
export async function plan(question: PlanQuestion, solver: Solver): Promise<Plan> {
  const { record, clocks } = question;
  const known = knownAt(record, clocks.knownAt);
  const offers = offersOf(question, known);
  // On another day the same may be open.
  const once = remembering(solver);
  const tried = new Set<Day>();
  let found: Dated | null = null;
  let blocked: readonly Blocked[] = [];
  let useful: readonly PassedOver[] = [];
  // What is open depends on the day, and the day on what is open: first what is open today, then on the day by which that is
  // done, on which more may have come by itself or lapsed, until a day is met by what is open on it.
  for (let day = clocks.asOf; !tried.has(day); ) {
    tried.add(day);
    const attempt = await attemptOn(day, question, known, offers, once);
    if (found && (!attempt.chosen || attempt.chosen.timetable.landsOn > day)) break;
    useful = usefulIn(attempt.cover, offers.passedOver, known);
    if (!attempt.chosen) {
      blocked = blockedIn(attempt);
      break;
    }
    await solver.breathe?.();
    const { landsOn } = attempt.chosen.timetable;
    if (landsOn > clocks.asOf + HORIZON_DAYS) {
      blocked = [{ obstacle: "BEYOND_TEN_YEARS", on: landsOn, result: null }];
      break;
    }
    if (landsOn > day) {
      day = landsOn;
      continue;
    }
    const dated: Dated | null =
      dateOf(attempt, landsOn, question, known) ?? dateOf(attempt, day, question, known);
    if (!dated) {
      blocked = [{ obstacle: "LAPSES_BEFORE_THE_REST", on: landsOn, result: null }];
      break;
    }
    found = dated;
    day = dated.readyOn;
  }
  return found ? planned(found, useful, clocks.asOf) : withoutDate(blocked, useful, clocks.asOf);
}

/** A choice, with the day on which the engine first finds the worker ready by it. */
interface Dated {
  readonly standing: Standing;
  readonly notBefore: Day;
  readonly readyOn: Day;
  readonly steps: readonly Step[];
  readonly overlay: Overlay;
}

/** The engine has the last word. @param target for which the steps are dated. */
function dateOf(
  { cover, chosen }: Attempt,
  target: Day,
  question: PlanQuestion,
  known: KnownFacts,
): Dated | null {
  if (!chosen) return null;
  const { standing, timetable } = chosen;
  const datedFor = (readyOn: Day): Dated | null => {
    const steps = stepsOf({ cover, ...chosen, readyOn }, question, known);
    const overlay = { added: together(steps.map(({ facts }) => facts)), withdrawn: [] };
    const { root } = evaluate(question.requirement, withOverlay(question.record, overlay), question.clocks);
    if (root.eligibleFrom === null) return null;
    const notBefore = Math.min(toDay(root.eligibleFrom), timetable.notBefore);
    return { standing, notBefore, readyOn: toDay(root.eligibleFrom), steps, overlay };
  };
  const first = datedFor(target);
  if (!first || first.readyOn === target) return first;
  // Ready sooner than what lands last: dated for that day, what can be late need not be.
  const sooner = datedFor(first.readyOn);
  return sooner?.readyOn === first.readyOn ? sooner : first;
}

function planned(
  { standing, notBefore, readyOn, steps, overlay }: Dated,
  passedOver: readonly PassedOver[],
  asOf: Day,
): Plan {
  const units = steps.flatMap(({ kind, unit, programme }) =>
    kind === "UNIT" && unit ? [{ unit, programme }] : [],
  );
  return {
    outcome: steps.length === 0 && readyOn === asOf ? "NOTHING_TO_DO" : "PLANNED",
    asOf,
    readyOn,
    standing,
    notBefore,
    steps,
    criticalPath: criticalPath(steps, readyOn),
    cost: costOf(units),
    overlay,
    blocked: [],
    passedOver,
  };
}

function withoutDate(blocked: readonly Blocked[], passedOver: readonly PassedOver[], asOf: Day): Plan {
  return {
    outcome: "NO_DATE",
    asOf,
    readyOn: null,
    standing: { is: "PROVEN" },
    notBefore: null,
    steps: [],
    criticalPath: [],
    cost: costOf([]),
    overlay: { added: {}, withdrawn: [] },
    blocked,
    passedOver,
  };
}

/** Of the units that could not be chosen, those that would close something open, or come before one that would. */
function usefulIn(
  { leaves }: Cover,
  passedOver: readonly PassedOver[],
  known: KnownFacts,
): readonly PassedOver[] {
  const useful = new Set<string>();
  for (const { result } of leaves) {
    const { requirement } = result;
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
