import type { PeopleCount as ShownCount } from "../../disclosure/counting";
import { labelFor, type Outcome } from "../../eligibility";
import { Worker } from "../../entities";
import type {
  OutcomeCount,
  PeopleCount,
  RouteSimulation,
  SimulatedChange,
} from "../../schema/readiness/simulation";
import type { Simulation } from "../../services/readiness/simulate-route";

/** A simulation as the API shows it. */
export function toSimulation(asOf: string, simulation: Simulation): RouteSimulation {
  const { workers, before, after, gain, lose, blocking, gaining, losing } = simulation;
  return {
    asOf,
    workers: toCount(workers),
    before: before && toOutcomes(before),
    after: toOutcomes(after),
    newlyEligible: toCount(gain),
    noLongerEligible: toCount(lose),
    blocking: blocking.map(({ leaf, blocked }) => ({
      code: leaf.code,
      label: labelFor(leaf.label, "HR"),
      workers: toCount(blocked),
    })),
    source: { gaining: gaining?.map(toChange) ?? null, losing: losing?.map(toChange) ?? null },
  };
}

export const toCount = ({ count, reason, atLeast, atMost }: ShownCount): PeopleCount => ({
  count,
  suppressed: count === null,
  suppressedBecause: reason,
  atLeast,
  atMost,
});

const toOutcomes = (counts: ReadonlyMap<Outcome, ShownCount>): OutcomeCount[] =>
  [...counts].map(([outcome, count]) => ({ outcome, workers: toCount(count) }));

const toChange = ({
  worker,
  before,
  after,
  open,
}: NonNullable<Simulation["gaining"]>[number]): SimulatedChange => ({
  worker: Object.assign(new Worker(), worker),
  before,
  after,
  open: open.map(({ label }) => labelFor(label, "HR")),
});
