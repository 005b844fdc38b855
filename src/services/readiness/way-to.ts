import {
  addMonths,
  differencesOf,
  type Facts,
  type Overlay,
  roleBandsHeld,
  supposedId,
  toCivilDate,
  toDay,
  withOverlay,
} from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import { addCosts, type Cost, cheapestWays, NO_COST, type Plan, type Solver, type Way } from "../../planning";
import type { Reference } from "../../reference";
import type { RouteThen } from "../../reference/editions";
import type { Clocks } from "../shared/clocks";
import { planFor } from "./evaluation/plan-for";
import { type PlanWish, planQuestion } from "./evaluation/plan-question";
import type { PlanTerms } from "./evaluation/plan-terms";
import { answerFor, knownThen, type RouteAnswer } from "./evaluation/route-answer";
import { messages } from "./messages";

/** One route of a chain, from the day on which the post before it begins. */
export interface Leg {
  /** Details of the route. */
  readonly code: string;
  readonly answer: RouteAnswer;
  /**
   * What is supposed of the record by then, and the codes that stand as they do because of it; null on the
   * first.
   */
  readonly supposed: { readonly overlay: Overlay; readonly codes: ReadonlySet<string> } | null;
  readonly plan: Plan;
  readonly terms: PlanTerms;
}

export interface Chain {
  readonly legs: readonly Leg[];
  readonly cost: Cost;
  /** YYYY-MM-DD; null if some route of it has no date. */
  readonly readyOn: string | null;
}

export interface WayTo {
  readonly notices: readonly string[];
  readonly chains: readonly Chain[];
  /** Whether everything that could be cheaper was looked at. */
  readonly isComplete: boolean;
}

/** At most this many chains are returned. */
const CHAINS_TOLD = 5;
/** So many routes are planned at most on the way: each takes the solver some milliseconds. */
const MOST_PLANS = 30;

/**
 * The chains of routes from the role bands held to another, each with its plans, the cheapest first; none
 * comes to a role band twice.
 */
export async function wayTo(
  reference: Reference,
  record: Facts,
  target: string,
  asked: Clocks,
  wish: PlanWish,
  solver: Solver,
): Promise<WayTo> {
  const instant = asked.knownAt.getTime();
  const held = roleBandsHeld(knownThen(reference, record, instant), toDay(asked.asOf));
  const nothing = (notice: string) => ({ notices: [notice], chains: [], isComplete: true });
  if (held.length === 0) return nothing(messages.noStart);
  // A variant is the same role, so nothing leads from it to the national role band, or back.
  const national = held.flatMap((roleBand) => reference.editions.variantOfAt(roleBand, instant) ?? []);
  if ([...held, ...national].includes(target)) return nothing(messages.heldAlready);
  const { arrived, stuck, isComplete } = await cheapestWays(
    held.map((at) => startAt(at, [...held, ...national], asked)),
    target,
    (from) => routesFrom(reference, from, { held, target, instant }),
    async (way, step) => {
      await solver.breathe?.();
      return await goOn(reference, record, way, step, asked, wish, solver);
    },
    { most: CHAINS_TOLD, steps: MOST_PLANS },
  );
  const chains = [...arrived, ...stuck].slice(0, CHAINS_TOLD).map(({ state }) => chainOf(state));
  return { notices: chains.length === 0 && isComplete ? [messages.noRouteThere] : [], chains, isComplete };
}

interface Progress {
  readonly legs: readonly Leg[];
  readonly cost: Cost;
  readonly overlay: Overlay;
  readonly day: string;
}

interface Journey {
  readonly held: readonly string[];
  readonly target: string;
  readonly instant: number;
}

interface Step {
  readonly to: string;
  readonly isSideways: boolean;
  readonly code: string;
  readonly route: RouteThen;
}

function startAt(at: string, held: readonly string[], { asOf }: Clocks): Way<string, Progress> {
  const state = { legs: [], cost: NO_COST, overlay: { added: {}, withdrawn: [] }, day: asOf };
  return { at, seen: new Set(held), passedBy: new Set(), state, cost: [] };
}

/** The routes that lead elsewhere, as they were in force then, by code. */
function routesFrom(
  { pathway, editions }: Reference,
  roleBand: string,
  { held, target, instant }: Journey,
): readonly Step[] {
  return pathway
    .routesFrom(roleBand)
    .filter(({ kind, toRoleBandId }) => kind !== "WITHIN" && toRoleBandId !== roleBand)
    .filter((route) => isOnTheWay(route, held.includes(roleBand), target))
    .flatMap(({ routeId }) => editions.routeAt(routeId, instant) ?? [])
    .map((then) => ({
      to: then.route.toRoleBandId,
      isSideways: then.route.kind === "LATERAL",
      code: pathway.routes.get(then.route.routeId)?.code ?? "",
      route: then,
    }));
}

/**
 * Whether a chain may take a route. Out of peer work and a step back are ends of a journey, and the way back
 * into peer work is its beginning: nobody becomes a nurse, or steps back, in order to become a senior.
 */
function isOnTheWay(
  { kind, toRoleBandId }: ProgressionRouteVersion,
  isFirst: boolean,
  target: string,
): boolean {
  if (kind === "OUTWARD" || kind === "STEP_BACK") return toRoleBandId === target;
  return kind !== "INWARD" || isFirst;
}

async function goOn(
  reference: Reference,
  record: Facts,
  { at, state }: Way<string, Progress>,
  { route: then, code }: Step,
  { asOf, knownAt }: Clocks,
  wish: PlanWish,
  solver: Solver,
) {
  const instant = knownAt.getTime();
  const place = `${state.legs.length + 1}.`;
  const supposed = withOverlay(record, state.overlay);
  const asked = { asOf: state.day, knownAt };
  const termed = planQuestion(reference, supposed, then, asked, wish, { recorded: record, place });
  const { question, terms } = termed;
  const found = await planFor(termed, solver);
  await solver.breathe?.();
  const clocks = { asOf: toDay(state.day), knownAt: instant };
  const known = knownThen(reference, supposed, instant);
  const seen = question.adjusted ? { ...known, adjusted: question.adjusted } : known;
  const answer = answerFor(then, seen, clocks, wish.sight);
  const onRecord = answerFor(then, knownThen(reference, record, instant), clocks, wish.sight);
  const codes = differencesOf(onRecord.answer.evaluation.root, answer.answer.evaluation.root).map(
    ({ code }) => code,
  );
  const leg: Leg = {
    code,
    answer,
    supposed: state.legs.length === 0 ? null : { overlay: state.overlay, codes: new Set(codes) },
    plan: found,
    terms,
  };
  const legs = [...state.legs, leg];
  const cost = addCosts(state.cost, found.cost);
  const day = found.readyOn === null ? state.day : toCivilDate(found.readyOn);
  const moved = postMoved(supposed, at, then.route.toRoleBandId, toDay(day), instant, place);
  const overlay = [state.overlay, found.overlay, moved].reduce(over);
  const isStuck = found.readyOn === null || found.readyOn > addMonths(toDay(asOf), 12 * 10);
  return { state: { legs, cost, overlay, day }, cost: orderOf(wish, cost, day, legs), isStuck };
}

/** By the profile; then the fewest steps, then the fewest routes, then their codes. */
function orderOf({ profile }: PlanWish, cost: Cost, day: string, legs: readonly Leg[]): (number | string)[] {
  const steps = legs.reduce((sum, leg) => sum + leg.plan.steps.length, 0);
  const rest = [steps, legs.length, legs.map(({ code }) => code).join()];
  switch (profile) {
    case "FEWEST_UNITS":
      return [cost.units, ...rest];
    case "FEWEST_HOURS":
      return [cost.hoursNotKnown, cost.hours, ...rest];
    case "LEAST_MONEY":
      return [cost.priceNotKnown, cost.price, ...rest];
    case "SOONEST":
      return [day, ...rest];
  }
}

/** The post at the end of a route taken up on a day, full time, in place of those held at its start. */
function postMoved(
  record: Facts,
  from: string,
  to: string,
  on: number,
  recordedAt: number,
  place: string,
): Overlay {
  const ended = new Set(record.postChanges.flatMap(({ kind, postId }) => (kind === "END" ? [postId] : [])));
  const leaving = record.posts.filter(({ id, roleBandId }) => roleBandId === from && !ended.has(id));
  return {
    added: {
      posts: [
        {
          id: supposedId(`${place}post`),
          recordedAt,
          roleBandId: to,
          bandRank: null,
          startedOn: on,
          hundredths: 100,
        },
      ],
      postChanges: leaving
        .filter(({ startedOn }) => startedOn < on)
        .map(({ id }, at) => ({
          id: supposedId(`${place}end.${at}`),
          recordedAt,
          postId: id,
          kind: "END" as const,
          effectiveOn: on,
          hundredths: null,
        })),
    },
    withdrawn: [],
  };
}

/** One overlay laid over another. */
function over(under: Overlay, { added }: Overlay): Overlay {
  const whole: Record<string, readonly unknown[]> = { ...under.added };
  for (const [name, rows] of Object.entries(added)) whole[name] = [...(whole[name] ?? []), ...rows];
  return { added: whole as Overlay["added"], withdrawn: under.withdrawn };
}

function chainOf({ legs, cost, day }: Progress): Chain {
  const isPlanned = legs.every((leg) => leg.plan.readyOn !== null);
  return { legs, cost, readyOn: isPlanned ? day : null };
}
