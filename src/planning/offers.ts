import type { Day, KnownFacts } from "../eligibility";
import { NEVER } from "../eligibility/days";
import { earliestDay, holdsOn } from "../eligibility/stretch";
import { HoursCalendar } from "./hours-calendar";
import { type Joinable, type Ways, waysTo } from "./programmes";
import { type CandidateProgramme, type CandidateUnit, HORIZON_DAYS, type PlanQuestion } from "./question";

/** Why a unit could not be chosen. */
export const PASSED_OVER = [
  "OTHER_PROVIDER",
  "NOT_ONLINE",
  "PRICE_NOT_KNOWN",
  "NO_START_LEFT",
  "STARTS_FULL",
  "TOO_MANY_HOURS_A_MONTH",
  "PREREQUISITE_NOT_OFFERED",
  "PREREQUISITES_CIRCULAR",
  "PROGRAMME_NOT_OFFERED",
] as const;
export type PassedOverReason = (typeof PASSED_OVER)[number];

export interface PassedOver {
  readonly unit: CandidateUnit;
  readonly reason: PassedOverReason;
}

/** A unit that can be taken. */
export interface Offer extends Ways {
  readonly unit: CandidateUnit;
  /** Ids of the units that have to be taken before it, those completed left out. */
  readonly before: readonly string[];
  /** The units among them that will be completed by what is on record, and the day. */
  readonly comes: ReadonlyMap<string, Day>;
  /** The last day of its first run, after the first runs of what comes before it, whatever else is taken. */
  readonly landsOn: Day;
  /**
   * Whether it has been completed: it may be taken again where a route asks for that, and shows nothing new.
   */
  readonly again: boolean;
}

export interface Offers {
  /** By unit. */
  readonly of: ReadonlyMap<string, Offer>;
  /** Those that can be joined, by code. */
  readonly programmes: readonly Joinable[];
  readonly passedOver: readonly PassedOver[];
}

type OfferQuestion = Pick<PlanQuestion, "units" | "programmes" | "limits" | "clocks">;

/** What is known of units before any is chosen. */
interface UnitStates {
  /** Ids of the units that are completed. */
  readonly completed: ReadonlySet<string>;
  /** The units that will be completed by what is on record, and the day. */
  readonly coming: ReadonlyMap<string, Day>;
  /** The units that fit the limits by themselves, by id. */
  readonly within: ReadonlyMap<string, CandidateUnit>;
  /** The ways in which each unit can be taken, by its id. */
  readonly ways: ReadonlyMap<string, Ways>;
  readonly calendar: HoursCalendar;
}

/**
 * The units that can be taken within the limits, with all that has to come before them, and the programmes
 * that can be joined.
 */
export function offersOf(question: OfferQuestion, known: KnownFacts): Offers {
  const passedOver: PassedOver[] = [];
  const states = unitStates(question, known, passedOver);
  const { completed, coming, within } = states;
  const of = takeableUnits(states, question.clocks.asOf);
  for (const unit of within.values())
    if (!of.has(unit.unitId))
      passedOver.push({ unit, reason: whyNot(unit, within, of, new Set([...completed, ...coming.keys()])) });
  const mandatoryIn = ({ units: taught }: CandidateProgramme) =>
    taught.flatMap(({ unitId, mandatory }) => (mandatory && !completed.has(unitId) ? [unitId] : []));
  const canJoin = (programme: CandidateProgramme) => mandatoryIn(programme).every((id) => of.has(id));
  dropUnitsNotOffered(of, coming, canJoin, passedOver);
  const joinable = question.programmes
    .filter(canJoin)
    .map((programme) => ({ programme, mandatory: mandatoryIn(programme) }))
    .sort((a, b) => (a.programme.code < b.programme.code ? -1 : 1));
  return { of, programmes: joinable, passedOver };
}

function unitStates(
  { units, programmes, limits, clocks: { asOf } }: OfferQuestion,
  known: KnownFacts,
  passedOver: PassedOver[],
): UnitStates {
  const ids = new Set(units.flatMap((unit) => [unit.unitId, ...unit.prerequisites]));
  const completed = new Set([...ids].filter((id) => isCompleted(known, id, 0, asOf)));
  const calendar = new HoursCalendar(limits.hoursAMonth);
  const within = new Map<string, CandidateUnit>();
  const ways = new Map<string, Ways>();
  for (const unit of [...units].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const own = waysTo(unit, programmes, limits);
    ways.set(unit.unitId, own);
    const reason = outsideLimits(unit, own, limits) ?? withoutRun(unit, asOf, calendar);
    if (reason) passedOver.push({ unit, reason });
    else within.set(unit.unitId, unit);
  }
  return { completed, coming: comingBy(ids, known, asOf), within, ways, calendar };
}

/** The units whose prerequisites can all be met, by id. */
function takeableUnits(
  { completed, coming, within, ways, calendar }: UnitStates,
  asOf: Day,
): Map<string, Offer> {
  const of = new Map<string, Offer>();
  // Each round takes the units whose prerequisites can be met; a unit that is left has one that cannot, or
  // waits for itself.
  for (let more = true; more; ) {
    more = false;
    for (const unit of within.values()) {
      if (of.has(unit.unitId)) continue;
      const before = unit.prerequisites.filter((id) => !completed.has(id));
      if (!before.every((id) => of.has(id) || coming.has(id))) continue;
      const doneOn = (id: string) => Math.min(of.get(id)?.landsOn ?? NEVER, coming.get(id) ?? NEVER);
      const notBefore = Math.max(asOf, ...before.map((id) => doneOn(id) + 1));
      const run = calendar.first(unit, notBefore);
      if (!run || run.endsOn > asOf + HORIZON_DAYS) continue;
      const own = ways.get(unit.unitId) ?? { alone: true, within: [] };
      const comes = new Map(before.flatMap((id): [string, Day][] => entryOf(coming, id)));
      const again = completed.has(unit.unitId);
      of.set(unit.unitId, { unit, before, comes, landsOn: run.endsOn, again, ...own });
      more = true;
    }
  }
  return of;
}

/**
 * A unit that cannot be taken removes the programmes in which it is mandatory, and these the units that only
 * they teach.
 */
function dropUnitsNotOffered(
  of: Map<string, Offer>,
  coming: ReadonlyMap<string, Day>,
  canJoin: (programme: CandidateProgramme) => boolean,
  passedOver: PassedOver[],
): void {
  for (let less = true; less; ) {
    less = false;
    for (const [id, { unit, alone, within, before }] of of) {
      const isOffered = alone || within.some(canJoin);
      if (isOffered && before.every((each) => of.has(each) || coming.has(each))) continue;
      of.delete(id);
      passedOver.push({ unit, reason: isOffered ? "PREREQUISITE_NOT_OFFERED" : "PROGRAMME_NOT_OFFERED" });
      less = true;
    }
  }
}

/** Whether a passed completion of a unit, of a version or any later one, counts on a day. */
export function isCompleted(known: KnownFacts, unitId: string, version: number, day: Day): boolean {
  return completions(known, unitId, version).some((stretch) => holdsOn(stretch, day));
}

/**
 * When passed completions of a unit count: one copied from elsewhere only for as long as it is accepted here.
 */
const completions = (known: KnownFacts, unitId: string, version: number) =>
  known.completionsOf(unitId).flatMap((completion) =>
    completion.passed && completion.unitVersion >= version
      ? {
          from: completion.completedOn,
          until: earliestDay(
            completion.expiresOn,
            known.revokedOn(completion),
            known.acceptedUntil(completion),
          ),
        }
      : [],
  );

/** The units that are not completed and will be by what is on record, and the day. */
function comingBy(ids: Iterable<string>, known: KnownFacts, asOf: Day): ReadonlyMap<string, Day> {
  const coming = new Map<string, Day>();
  for (const id of ids) {
    if (isCompleted(known, id, 0, asOf)) continue;
    const days = completions(known, id, 0).flatMap(({ from, until }) =>
      from > asOf && from < until ? from : [],
    );
    if (days.length > 0) coming.set(id, Math.min(...days));
  }
  return coming;
}

function entryOf(days: ReadonlyMap<string, Day>, id: string): [string, Day][] {
  const day = days.get(id);
  return day === undefined ? [] : [[id, day]];
}

function outsideLimits(
  unit: CandidateUnit,
  ways: Ways,
  limits: PlanQuestion["limits"],
): PassedOverReason | null {
  if (limits.onlineOnly && !unit.online) return "NOT_ONLINE";
  if (ways.alone || ways.within.length > 0) return null;
  const isTaught = unit.providerIds.some((id) => limits.providerIds?.includes(id));
  if (limits.budget !== null && (limits.providerIds === null || isTaught)) return "PRICE_NOT_KNOWN";
  return limits.providerIds === null ? "PROGRAMME_NOT_OFFERED" : "OTHER_PROVIDER";
}

function withoutRun(unit: CandidateUnit, asOf: Day, calendar: HoursCalendar): PassedOverReason | null {
  const isSoon = (start: Day) => start >= asOf && start <= asOf + HORIZON_DAYS;
  if (unit.starts && !unit.starts.some(isSoon))
    return unit.fullStarts.some(isSoon) ? "STARTS_FULL" : "NO_START_LEFT";
  return calendar.first(unit, asOf) ? null : "TOO_MANY_HOURS_A_MONTH";
}

/** Why a unit cannot be had although it is within the limits itself. */
function whyNot(
  unit: CandidateUnit,
  within: ReadonlyMap<string, CandidateUnit>,
  of: ReadonlyMap<string, Offer>,
  completed: ReadonlySet<string>,
): PassedOverReason {
  const open = (each: CandidateUnit) => each.prerequisites.filter((id) => !completed.has(id) && !of.has(id));
  if (open(unit).length === 0) return "NO_START_LEFT";
  const reached = new Set(open(unit));
  for (const id of reached) {
    const next = within.get(id);
    if (!next) return "PREREQUISITE_NOT_OFFERED";
    if (open(next).length === 0) return "NO_START_LEFT";
    for (const further of open(next)) reached.add(further);
  }
  return "PREREQUISITES_CIRCULAR";
}
