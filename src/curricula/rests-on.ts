import type { Basis } from "../eligibility";
import { groupedBy } from "./grouped";
import type { Crosswalks, Teaching } from "./teaching";
import { unitsIn } from "./teaching";

/** From the best founded to the least. */
export const BASES = ["PUBLISHED", "INFERRED", "LOCAL_POLICY", "ILLUSTRATIVE"] as const satisfies Basis[];

/** How many facts are founded how well. */
export type BasisCounts = Readonly<Record<Basis, number>>;

/**
 * How well founded the outcomes are that an answer counts, each counted once, and what they rest on part by
 * part.
 */
export interface RestsOn {
  /** The outcomes, each by the least founded of all that it rests on. */
  readonly outcomes: BasisCounts;
  readonly texts: BasisCounts;
  readonly mappings: BasisCounts;
  readonly levels: BasisCounts;
  /** That their units are taught at all; units that were simply chosen are not counted. */
  readonly units: BasisCounts;
  /** The crosswalk links taken. */
  readonly links: BasisCounts;
}

export function countsOf(bases: readonly Basis[]): BasisCounts {
  const counts = { PUBLISHED: 0, INFERRED: 0, LOCAL_POLICY: 0, ILLUSTRATIVE: 0 };
  for (const basis of bases) counts[basis] += 1;
  return counts;
}

export function leastFoundedOf(bases: readonly Basis[]): Basis {
  return BASES.findLast((basis) => bases.includes(basis)) ?? "PUBLISHED";
}

/** How well a teaching is founded, all in all. */
export function basisOf({ unit, outcome, through }: Teaching, crosswalks: Crosswalks): Basis {
  return leastFoundedOf([
    ...(unit.basis === null ? [] : [unit.basis]),
    outcome.textBasis,
    outcome.mappingBasis,
    outcome.levelBasis,
    ...through.map(crosswalks.basisOf),
  ]);
}

export function restsOnOf(teachings: readonly Teaching[], crosswalks: Crosswalks): RestsOn {
  const outcomes = [...new Map(teachings.map((each) => [each.outcome.id, each.outcome])).values()];
  const each = groupedBy(teachings, ({ outcome }) => outcome.id);
  return {
    outcomes: countsOf(
      [...each.values()].map((all) => leastFoundedOf(all.map((one) => basisOf(one, crosswalks)))),
    ),
    texts: countsOf(outcomes.map(({ textBasis }) => textBasis)),
    mappings: countsOf(outcomes.map(({ mappingBasis }) => mappingBasis)),
    levels: countsOf(outcomes.map(({ levelBasis }) => levelBasis)),
    units: countsOf(unitsIn(teachings).flatMap(({ basis }) => basis ?? [])),
    links: countsOf([...new Set(teachings.flatMap(({ through }) => through))].map(crosswalks.basisOf)),
  };
}
