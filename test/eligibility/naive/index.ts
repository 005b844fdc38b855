import { OUTCOMES, type Outcome } from "../../../src/eligibility/evaluation";
import type { AdjustmentFact, Facts } from "../../../src/eligibility/facts";
import {
  type Basis,
  isGroup,
  type LeafRequirement,
  type Requirement,
} from "../../../src/eligibility/requirement";
import { naiveCompetence } from "./claims";
import {
  naiveCredential,
  naiveEmployerCondition,
  naiveEndorsement,
  naiveSupervision,
  naiveUnitCompleted,
} from "./dated";
import { naiveSupplier } from "./offers";
import { naiveHoldsBand, naiveTimeInRole } from "./posts";
import { known, type NaiveRecord, stands } from "./record";

type OnDay = (day: number, asOf: number) => Outcome;

/** A requirement as the page has it: what it says of a day. */
export interface Naive {
  readonly requirement: Requirement;
  /** The outcome on a day, where the question is about `asOf`: nothing is PENDING before it. */
  readonly on: OnDay;
  /** The same with every leaf that the employer supplies taken as MET. */
  readonly ownOn: OnDay;
  /** How well founded it is: a group as well as its weakest leaf. */
  readonly basis: Basis;
  readonly children: readonly Naive[];
}

/**
 * docs/eligibility.md read as slowly as it can be: one requirement, one day, plain loops, nothing shared with the engine but its
 * types and its calendar. "Left open" in a comment: the page does not say, and this is what the engine decided.
 *
 * @param lastDay the last day that will be asked about: time in role is counted day by day up to there.
 */
export function naive(requirement: Requirement, facts: Facts, instant: number, lastDay: number): Naive {
  const record: NaiveRecord = { facts, instant };
  const waived = waivedOn(record, requirement);
  const lifted = (plain: OnDay): OnDay => {
    return (day, asOf) => {
      const outcome = plain(day, asOf);
      return rank(outcome) < rank("WAIVED") && waived(day) ? "WAIVED" : outcome;
    };
  };
  if (!isGroup(requirement)) {
    const on = lifted(adjustedOn(record, requirement, lastDay));
    const isEmployers = naiveSupplier(record, requirement);
    const ownOn: OnDay = (day, asOf) => {
      const outcome = on(day, asOf);
      return isEmployers(day, rank(outcome) >= rank("WAIVED")) ? "MET" : outcome;
    };
    return { requirement, on, ownOn, basis: requirement.basis, children: [] };
  }
  const children = requirement.children.map((child) => naive(child, facts, instant, lastDay));
  const n =
    requirement.kind === "ALL_OF" ? children.length : requirement.kind === "ANY_OF" ? 1 : requirement.n;
  return {
    requirement,
    on: lifted((day, asOf) =>
      nthHighest(
        n,
        children.map((child) => child.on(day, asOf)),
      ),
    ),
    ownOn: lifted((day, asOf) =>
      nthHighest(
        n,
        children.map((child) => child.ownOn(day, asOf)),
      ),
    ),
    basis: weakest(children.map(({ basis }) => basis)),
    children,
  };
}

function weakest(bases: readonly Basis[]): Basis {
  for (const basis of ["ILLUSTRATIVE", "INFERRED", "LOCAL_POLICY"] as const)
    if (bases.includes(basis)) return basis;
  return "PUBLISHED";
}

const rank = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

/** The highest outcome that at least n of them reach. */
function nthHighest(n: number, outcomes: readonly Outcome[]): Outcome {
  let highest: Outcome = "NOT_MET";
  for (const outcome of OUTCOMES) {
    let reaching = 0;
    for (const each of outcomes) if (rank(each) >= rank(outcome)) reaching += 1;
    if (reaching >= n) highest = outcome;
  }
  return highest;
}

function waivedOn(record: NaiveRecord, { waivable, routeId, code }: Requirement): (day: number) => boolean {
  const waivers = known(record, record.facts.waivers).filter(
    (each) => waivable && each.routeId === routeId && each.requirementCode === code,
  );
  return (day) =>
    waivers.some(
      (each) =>
        each.fromOn <= day && (each.untilOn === null || day < each.untilOn) && stands(record, each, day),
    );
}

/** The leaf, or on the days of adjustments the better of itself and of what they make of it together. */
function adjustedOn(record: NaiveRecord, requirement: LeafRequirement, lastDay: number): OnDay {
  const plain = leafOn(record, requirement, lastDay);
  const adjustments = known(record, record.facts.adjustments).filter(
    ({ routeId, requirementCode }) => routeId === requirement.routeId && requirementCode === requirement.code,
  );
  if (adjustments.length === 0) return plain;
  const made = new Map<string, OnDay>();
  const read: OnDay = (day, asOf) => {
    let adjusted: LeafRequirement = requirement;
    let key = "";
    for (const each of adjustments) {
      const isOver = each.untilOn !== null && each.untilOn <= day;
      if (day < each.fromOn || isOver || !stands(record, each, day)) continue;
      adjusted = easier(adjusted, each);
      key += `${each.id} `;
    }
    const on = made.get(key) ?? leafOn(record, adjusted, lastDay);
    made.set(key, on);
    const [before, after] = [plain(day, asOf), on(day, asOf)];
    return rank(after) > rank(before) ? after : before;
  };
  const until = Math.min(...adjustments.map(({ readUntil = Number.POSITIVE_INFINITY }) => readUntil));
  return (day, asOf) => {
    if (day <= until) return read(day, asOf);
    const then = Math.min(asOf, until);
    const [today, ownToday, own] = [read(until, then), plain(until, then), plain(day, asOf)];
    if (today === ownToday) return own;
    return rank(today) > rank(own) ? today : own;
  };
}

/** docs/eligibility.md, section 5: what one adjustment changes of each kind of requirement. */
function easier(leaf: LeafRequirement, given: AdjustmentFact): LeafRequirement {
  const atMost = (own: number, value: number | null) => (value !== null && value < own ? value : own);
  const atLeast = <Own extends number | null>(own: Own, value: number | null): Own | number =>
    own !== null && value !== null && value > own ? value : own;
  if (leaf.kind === "COMPETENCE") {
    const evidence = { ...leaf.evidence };
    evidence.minimumItems = atMost(evidence.minimumItems, given.items);
    evidence.minimumKinds = atMost(evidence.minimumKinds, given.kinds);
    evidence.minimumAssessors = atMost(evidence.minimumAssessors, given.assessors);
    evidence.currencyMonths = atLeast(evidence.currencyMonths, given.months);
    if (evidence.allowedKinds) evidence.allowedKinds = evidence.allowedKinds.concat(given.furtherKinds);
    return { ...leaf, evidence };
  }
  if (leaf.kind === "CREDENTIAL")
    return { ...leaf, currencyMonths: atLeast(leaf.currencyMonths, given.months) };
  if (leaf.kind === "ENDORSEMENT")
    return { ...leaf, goodForMonths: atLeast(leaf.goodForMonths, given.months) };
  if (leaf.kind === "SUPERVISION")
    return {
      ...leaf,
      sessions: atMost(leaf.sessions, given.sessions),
      withinMonths: atLeast(leaf.withinMonths, given.months),
      longestGapDays: atLeast(leaf.longestGapDays, given.longestGapDays),
    };
  return leaf;
}

function leafOn(record: NaiveRecord, requirement: LeafRequirement, lastDay: number): OnDay {
  switch (requirement.kind) {
    case "COMPETENCE":
      return naiveCompetence(record, requirement);
    case "UNIT_COMPLETED":
      return naiveUnitCompleted(record, requirement);
    case "CREDENTIAL":
      return naiveCredential(record, requirement);
    case "TIME_IN_ROLE":
      return naiveTimeInRole(record, requirement, lastDay);
    case "SUPERVISION":
      return naiveSupervision(record, requirement);
    case "ENDORSEMENT":
      return naiveEndorsement(record, requirement);
    case "HOLDS_BAND":
      return naiveHoldsBand(record, requirement);
    case "EMPLOYER_CONDITION":
      return naiveEmployerCondition(record, requirement);
  }
}
