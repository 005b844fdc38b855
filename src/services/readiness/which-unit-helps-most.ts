import { countingFor } from "../../access/counting-for";
import type { Database } from "../../database/pool";
import { MAY_NOT_COUNT, type PeopleCount } from "../../disclosure/counting";
import { type Facts, foreseenByOthers, knownFactsAt, roleBandsHeld, toDay } from "../../eligibility";
import { type Help, helpFor, type PlanQuestion } from "../../planning";
import type { RouteThen } from "../../reference/editions";
import { readRecords } from "../../repositories/readiness/engine-records";
import { makeReadOnly } from "../../repositories/shared/read-only";
import { findHolders } from "../../repositories/workforce/workforce";
import type { Clocks } from "../shared/clocks";
import type { UseCaseContext } from "../shared/context";
import { type PlanWish, planQuestion } from "./evaluation/plan-question";
import { newcomerFacts } from "./what-if/newcomer";

/** What one unit would do for the workers who hold a role band from which the route starts. */
export interface UnitHelp {
  readonly unitId: string;
  readonly nearer: PeopleCount;
  /** Those of them that the unit alone would make ready, together with what they hold. */
  readonly ready: PeopleCount;
}

export interface HelpfulUnits {
  /** How many hold a role band that the route starts from. */
  readonly workers: PeopleCount;
  readonly readyAlready: PeopleCount;
  /**
   * The units that help anyone, those that make most people ready first; then those that bring most nearer;
   * then by code.
   */
  readonly units: readonly UnitHelp[];
}

/**
 * Workers whose records are read together: a whole record takes about 50 kB, and what comes together is taken
 * in together.
 */
const AT_ONCE = 20;

/**
 * Units ranked by what they would do for the actor's organisation's workers along a route; only people are
 * counted, and no few of them. Those who may not list the workers choose the day, the limits and sometimes
 * the route and the units. They see which units would help a person who has nothing on record yet, by code
 * and without a number, and no record is read.
 */
export async function whichUnitHelpsMost(
  context: UseCaseContext,
  then: RouteThen,
  asked: Clocks,
  limits: PlanWish["limits"],
): Promise<HelpfulUnits> {
  const counting = countingFor(context);
  // Nobody's record is read for those who may not list people, so nothing else would give others their turn.
  await context.breathe?.();
  const people = counting
    ? await context.transaction(async (db) => {
        await makeReadOnly(db);
        return helpsOf(context, db, then, asked, limits);
      })
    : [helpFor(questionOf(context, newcomerFacts(context.reference), then, asked, limits))];
  const helping = [...new Set(people.flatMap(({ nearer }) => [...nearer]))];
  const count = (of: (help: Help) => boolean) =>
    counting ? counting.show(people.filter(of).length) : MAY_NOT_COUNT;
  const order = new Map(
    [...context.reference.curriculum.units.values()]
      .sort((a, b) => a.code.localeCompare(b.code, "en-GB", { numeric: true }))
      .map(({ id }, at) => [id, at]),
  );
  return {
    workers: count(() => true),
    readyAlready: count(({ isReady }) => isReady),
    units: helping
      .map((unitId) => ({
        unitId,
        nearer: count(({ nearer }) => nearer.has(unitId)),
        ready: count(({ ready }) => ready.has(unitId)),
      }))
      .sort(
        (a, b) =>
          (b.ready.count ?? 0) - (a.ready.count ?? 0) ||
          (b.nearer.count ?? 0) - (a.nearer.count ?? 0) ||
          (order.get(a.unitId) ?? 0) - (order.get(b.unitId) ?? 0),
      ),
  };
}

const questionOf = (
  { reference }: UseCaseContext,
  record: Facts,
  then: RouteThen,
  asked: Clocks,
  limits: PlanWish["limits"],
): PlanQuestion =>
  planQuestion(reference, record, then, asked, {
    profile: "FEWEST_UNITS",
    limits,
    judging: null,
    sight: "AS_ANY_OTHER",
  }).question;

async function helpsOf(
  context: UseCaseContext,
  db: Database,
  then: RouteThen,
  asked: Clocks,
  limits: PlanWish["limits"],
): Promise<Help[]> {
  const { actor, reference, breathe } = context;
  const starts = reference.pathway.startsOf(then.route.id).map(({ roleBandId }) => roleBandId);
  const workers = await findHolders(db, actor.organisationId, starts, asked.asOf);
  const helps: Help[] = [];
  for (let at = 0; at < workers.length; at += AT_ONCE) {
    for (const record of await readRecords(db, reference, workers.slice(at, at + AT_ONCE))) {
      await breathe?.();
      const question = questionOf(context, foreseenByOthers(record, context.today), then, asked, limits);
      const held = roleBandsHeld(knownFactsAt(question.record, question.clocks.knownAt), toDay(asked.asOf));
      if (held.some((roleBand) => starts.includes(roleBand))) helps.push(helpFor(question));
    }
  }
  return helps;
}
