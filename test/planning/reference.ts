import {
  addMonths,
  evaluate,
  isGroup,
  knownFactsAt,
  type LeafRequirement,
  type Requirement,
  withOverlay,
} from "../../src/eligibility";
import { countingClaims } from "../../src/eligibility/claims";
import {
  type CandidateProgramme,
  type CandidateUnit,
  HORIZON_DAYS,
  type PlanQuestion,
} from "../../src/planning";
import { satisfied } from "./building";
import { type Competence, factsOn, type Option } from "./reference-facts";

/** What it costs by the profile, the most important first. @param day on which it makes ready. */
export type Price = readonly number[];

/**
 * Plans by trying everything: the engine says what makes ready. It knows nothing of the planner's program: every set of units
 * and own pieces is dated as late as it can be for a day, and every act that nobody counts is taken as done on it.
 */
export class Reference {
  readonly leaves: readonly LeafRequirement[];
  readonly days: readonly number[];

  constructor(readonly asked: PlanQuestion) {
    this.leaves = leavesOf(asked.requirement);
    this.days = this.daysWorthTrying();
  }

  /** Whether all of this makes ready on a day, or as many of its own pieces as there is time for. */
  isReady(option: Option, day: number): boolean {
    const { timing, clocks } = this.asked;
    const left = day - clocks.asOf - timing.judgementDays;
    if (option.own.length === 0) return this.isReadyWith(option, day);
    if (left < timing.daysAPiece) return this.isReadyWith({ ...option, own: [] }, day);
    if (timing.daysAPiece === 0) return this.isReadyWith(option, day);
    const most = Math.floor(left / timing.daysAPiece);
    const inOrder = [...option.own].sort((a, b) => lasting(b.leaf) - lasting(a.leaf));
    if (inOrder.length <= most) return this.isReadyWith({ ...option, own: inOrder }, day);
    // Without a pace, no more can be met than this.
    if (!this.isReadyWith(option, day, { ...timing, daysAPiece: 0 })) return false;
    const types = [...new Set(inOrder)];
    const tries = function* (at: number, count: number): Generator<Option["own"]> {
      const piece = types[at];
      if (!piece || count === 0) return yield [];
      const held = inOrder.filter((each) => each === piece).length;
      for (let taken = Math.min(held, count); taken >= 0; taken -= 1)
        for (const rest of tries(at + 1, count - taken))
          yield [...Array.from({ length: taken }, () => piece), ...rest];
    };
    for (const own of tries(0, Math.min(most, MOST_PIECES)))
      if (this.isReadyWith({ ...option, own }, day)) return true;
    return false;
  }

  private isReadyWith(option: Option, day: number, timing = this.asked.timing): boolean {
    const runs = this.runsBy(option, day);
    if (!runs) return false;
    const { requirement, record, clocks } = this.asked;
    const done = option.units.filter(
      ({ unitId }) => (this.completedOn(unitId) ?? clocks.asOf + 1) <= clocks.asOf,
    );
    const had = new Set(done.map(({ unitId }) => unitId));
    const timed = { leaves: this.leaves, asked: { ...this.asked, timing } };
    const added = factsOn(option, timed, day, runs, had);
    const facts = withOverlay(record, { added, withdrawn: [] });
    return satisfied(evaluate(requirement, facts, { ...clocks, asOf: day }).outcome);
  }

  /** The first day that is worth trying on which it makes ready; null where there is none. */
  firstDay(option: Option, before = Number.POSITIVE_INFINITY): number | null {
    return this.days.find((day) => day < before && this.isReady(option, day)) ?? null;
  }

  /** The day on which all of it is done, what comes with a programme included. */
  doneBy(option: Option, day: number): number {
    return Math.max(day, ...[...(this.runsBy(option, day)?.values() ?? [])].map(([, endsOn]) => endsOn));
  }

  priceOf({ units, programmes, own }: Option, day: number): Price {
    const { profile, limits, clocks } = this.asked;
    const unshown =
      limits.ownEvidence === "WHERE_NOT_TAUGHT" ? own.filter(({ leaf }) => !this.wasShown(leaf)).length : 0;
    const hours = units.map((each) => each.hours);
    if (profile === "FEWEST_UNITS") return [unshown, 0, units.length];
    if (profile === "SOONEST") return [day - clocks.asOf, unshown, 0];
    const amounts = profile === "FEWEST_HOURS" ? hours : this.moneyOf(units, programmes);
    return [
      unshown,
      amounts.filter((amount) => amount === null).length,
      amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0),
    ];
  }

  /** Every set of units and programmes that may be had within the limits. */
  *sets(): Generator<Omit<Option, "own">> {
    const { units, programmes, limits } = this.asked;
    const offered = units.filter(({ online }) => online || !limits.onlineOnly);
    for (const joined of subsets(programmes))
      for (const taken of subsets(offered))
        if (this.mayBeHad(taken, joined) && this.isAffordable(taken, joined))
          yield { units: taken, programmes: joined };
  }

  private isAffordable(units: Option["units"], programmes: Option["programmes"]): boolean {
    const { budget } = this.asked.limits;
    const prices = this.moneyOf(units, programmes);
    const pence = prices.reduce<number>((sum, price) => sum + Math.round((price ?? 0) * 100), 0);
    return budget === null || (!prices.includes(null) && pence <= budget * 100);
  }

  private moneyOf(units: Option["units"], programmes: Option["programmes"]): readonly (number | null)[] {
    const wholes = programmes.filter(({ price }) => price !== null);
    const isPaid = ({ unitId }: CandidateUnit) => wholes.some((each) => holds(each, unitId));
    return [...units.filter((unit) => !isPaid(unit)), ...wholes].map(({ price }) => price);
  }

  /** So many pieces of what was never shown, of any kinds, with all the others that a plan may count on. */
  *pieces(unshown: number): Generator<Option["own"]> {
    const { limits } = this.asked;
    const isFree = (leaf: Competence) => limits.ownEvidence === "ANYWHERE" || this.wasShown(leaf);
    const all = this.everyPiece();
    const free = all.filter(({ leaf }) => isFree(leaf)).flatMap((piece) => [piece, piece, piece]);
    const dear = all.filter(({ leaf }) => !isFree(leaf));
    function* from(at: number, left: number): Generator<Option["own"]> {
      const piece = dear[at];
      if (left === 0 || !piece) return left === 0 ? yield [] : undefined;
      for (let count = 0; count <= left; count += 1)
        for (const rest of from(at + 1, left - count))
          yield [...Array.from({ length: count }, () => piece), ...rest];
    }
    for (const chosen of from(0, unshown)) yield [...free, ...chosen];
  }

  private everyPiece(): Option["own"] {
    const { limits, evidenceKinds } = this.asked;
    if (limits.ownEvidence === "NEVER") return [];
    return this.leaves.flatMap((leaf) =>
      leaf.kind === "COMPETENCE"
        ? evidenceKinds
            .filter((kind) => leaf.evidence.allowedKinds?.includes(kind) ?? true)
            .map((kind) => ({ leaf, kind }))
        : [],
    );
  }

  /** All that could be done together: where this does not make ready, nothing does. */
  everything(day: number): Option {
    const { programmes, units } = this.asked;
    const landed = units.filter((unit) => {
      if (this.asked.limits.onlineOnly && !unit.online) return false;
      const option = { units: this.withPrerequisites(unit), programmes, own: [] };
      return this.mayBeHad(option.units, programmes) && this.runsBy(option, day) !== null;
    });
    return { units: landed, programmes, own: this.everyPiece().flatMap((piece) => [piece, piece, piece]) };
  }

  private withPrerequisites(unit: CandidateUnit): CandidateUnit[] {
    const all = new Set([unit]);
    for (const each of all)
      for (const id of each.prerequisites) {
        const before = this.asked.units.find(({ unitId }) => unitId === id);
        if (before && this.completedOn(id) === null) all.add(before);
      }
    return [...all];
  }

  private mayBeHad(taken: readonly CandidateUnit[], joined: readonly CandidateProgramme[]): boolean {
    const { limits, clocks } = this.asked;
    const has = (id: string) => taken.some(({ unitId }) => unitId === id);
    const isAllowed = (ids: readonly string[]) =>
      limits.providerIds === null || ids.some((id) => limits.providerIds?.includes(id));
    const had = (id: string) => (this.completedOn(id) ?? clocks.asOf + 1) <= clocks.asOf;
    return (
      joined.every(
        ({ units, providerId }) =>
          isAllowed([providerId]) &&
          units.every(({ unitId, mandatory }) => !mandatory || has(unitId) || had(unitId)),
      ) &&
      taken.every(
        (unit) =>
          (!unit.onlyInProgrammes && isAllowed(unit.providerIds)) ||
          joined.some((each) => holds(each, unit.unitId)),
      ) &&
      taken.every(({ prerequisites }) =>
        prerequisites.every((id) => has(id) || this.completedOn(id) !== null),
      )
    );
  }

  /** The first day from the question's on, on which the record by itself shows a unit completed. */
  completedOn(unitId: string): number | null {
    const { record, clocks } = this.asked;
    const requirement = {
      ...base,
      kind: "UNIT_COMPLETED",
      suppliedBy: "WORKER",
      units: [{ unitId, minimumVersion: null }],
    } as const;
    const { eligibleFrom } = evaluate(requirement, record, clocks).root;
    return eligibleFrom === null ? null : Date.parse(eligibleFrom) / 86_400_000;
  }

  /** Whether a piece of what it asks for was ever accepted. */
  wasShown(leaf: Competence): boolean {
    return (
      countingClaims(knownFactsAt(this.asked.record, this.asked.clocks.knownAt), leaf).accepted.length > 0
    );
  }

  /** Each unit as late as it can be; null where one cannot be done by the day. */
  private runsBy({ units, programmes }: Option, day: number): ReadonlyMap<string, [number, number]> | null {
    const { asOf } = this.asked.clocks;
    const ends = new Map<string, [number, number]>();
    const rest = new Set(
      programmes.flatMap((each) => each.units.flatMap(({ unitId, mandatory }) => (mandatory ? unitId : []))),
    );
    const earliest = (unit: CandidateUnit, seen: readonly string[]): number => {
      if (seen.includes(unit.unitId)) return Number.POSITIVE_INFINITY;
      const after = unit.prerequisites.map((id) => {
        const before = units.find(({ unitId }) => unitId === id);
        const comes = this.completedOn(id);
        const doneOn = Math.min(
          before ? earliest(before, [...seen, unit.unitId]) : Number.POSITIVE_INFINITY,
          comes === null ? Number.POSITIVE_INFINITY : comes <= asOf ? asOf - 1 : comes,
        );
        return doneOn + 1;
      });
      const from = Math.max(asOf, ...after);
      const start = unit.starts === null ? from : unit.starts.find((each) => each >= from);
      return start === undefined ? Number.POSITIVE_INFINITY : start + (unit.durationDays ?? 1) - 1;
    };
    const latest = (unit: CandidateUnit): [number, number] | null => {
      const known = ends.get(unit.unitId);
      if (known) return known;
      const length = unit.durationDays ?? 1;
      let by = day;
      const isHad = this.completedOn(unit.unitId) !== null;
      for (const next of isHad
        ? []
        : units.filter(({ prerequisites }) => prerequisites.includes(unit.unitId)))
        by = Math.min(by, (latest(next)?.[0] ?? Number.POSITIVE_INFINITY) - 1);
      const first = earliest(unit, []);
      const lastStart = (endsBy: number, from: readonly number[]) =>
        from.findLast((each) => each >= asOf && each + length - 1 <= endsBy && each + length - 1 >= first);
      // In time for its evidence to be judged, or else at least to be completed.
      const judgedBy = Math.min(by, day - this.asked.timing.judgementDays);
      const start =
        lastStart(judgedBy, unit.starts ?? [judgedBy - length + 1]) ??
        lastStart(by, unit.starts ?? [by - length + 1]);
      if (start === undefined) {
        if (!rest.has(unit.unitId) || first === Number.POSITIVE_INFINITY) return null;
        ends.set(unit.unitId, [first - length + 1, first]);
        return [first - length + 1, first];
      }
      ends.set(unit.unitId, [start, start + length - 1]);
      return [start, start + length - 1];
    };
    for (const unit of units)
      if (earliest(unit, []) === Number.POSITIVE_INFINITY || !latest(unit)) return null;
    return ends;
  }

  /** Every day to come that any fact, start or length names, with those on which something of it lapses; and the next weeks. */
  private daysWorthTrying(): readonly number[] {
    const { clocks, record, units } = this.asked;
    const { asOf } = clocks;
    const until = asOf + HORIZON_DAYS;
    const days = new Set(Array.from({ length: 46 }, (_, at) => asOf + at));
    const months = this.leaves.flatMap((leaf) =>
      leaf.kind === "COMPETENCE"
        ? (leaf.evidence.currencyMonths ?? [])
        : leaf.kind === "CREDENTIAL"
          ? (leaf.currencyMonths ?? [])
          : leaf.kind === "ENDORSEMENT"
            ? (leaf.goodForMonths ?? [])
            : leaf.kind === "SUPERVISION"
              ? leaf.withinMonths
              : leaf.kind === "TIME_IN_ROLE"
                ? leaf.months
                : [],
    );
    const named = new Set<number>();
    const read = (value: unknown): void => {
      if (typeof value === "number" && Number.isInteger(value) && value > 15_000 && value < 40_000)
        named.add(value);
      else if (typeof value === "object" && value !== null && !(value instanceof Map))
        for (const [key, each] of Object.entries(value))
          if (key !== "recordedAt" && key !== "publishedAt") read(each);
    };
    read(record);
    for (const { starts, durationDays } of units)
      for (const start of starts ?? []) named.add(start + (durationDays ?? 1) - 1);
    const done = [...named];
    for (const day of done) named.add(day + this.asked.timing.judgementDays);
    for (const day of done) for (const each of months) named.add(addMonths(day, each));
    for (const day of named) for (const each of [day - 1, day, day + 1]) days.add(each);
    for (const { durationDays } of units)
      for (const day of [...days].slice(0, 200)) days.add(day + (durationDays ?? 1));
    return [...days].filter((day) => day >= asOf && day <= until).sort((a, b) => a - b);
  }
}

/** More pieces than this are never needed by a small question. */
const MOST_PIECES = 5;

const lasting = (leaf: Competence) => leaf.evidence.currencyMonths ?? Number.MAX_SAFE_INTEGER;

const base = {
  code: "asked",
  label: "It",
  basis: "ILLUSTRATIVE",
  source: null,
  waivable: false,
  routeId: "asked",
} as const;

const holds = ({ units }: CandidateProgramme, id: string) => units.some(({ unitId }) => unitId === id);

export const leavesOf = (requirement: Requirement): readonly LeafRequirement[] =>
  isGroup(requirement)
    ? requirement.children.flatMap((child: Requirement) => leavesOf(child))
    : [requirement];

const subsets = <Each>(all: readonly Each[]): Each[][] =>
  Array.from({ length: 2 ** all.length }, (_, set) => all.filter((_each, at) => set & (1 << at)));
