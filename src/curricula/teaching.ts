import type { Basis } from "../eligibility";
import type { CompetencePaths } from "../eligibility/links";
import type { TaughtOutcome, TaughtUnit } from "./taught";

/** The links of the crosswalks that stand, by which an outcome of one framework counts in another. */
export interface Crosswalks {
  readonly paths: CompetencePaths;
  readonly basisOf: (linkId: string) => Basis;
}

/** An outcome, and one competence that it counts towards: its own, or one that crosswalk links lead to. */
export interface Teaching {
  readonly unit: TaughtUnit;
  readonly outcome: TaughtOutcome;
  readonly competenceId: string;
  /** What it counts as there, caps applied, on the scale of that competence's framework. */
  readonly rank: number;
  /** The links taken, in order; none for its own competence. */
  readonly through: readonly string[];
}

/** Everything that the outcomes of these units count towards, in the order of the units. */
export function teachingsOf(units: readonly TaughtUnit[], { paths }: Crosswalks): readonly Teaching[] {
  return units.flatMap((unit) =>
    unit.outcomes.flatMap((outcome) =>
      [...paths.reaches(outcome.competenceId, outcome.rank)].map(([competenceId, reach]) => ({
        unit,
        outcome,
        competenceId,
        ...reach,
      })),
    ),
  );
}

/** Each outcome at its own competence alone. */
export function ownTeachingsOf(units: readonly TaughtUnit[]): readonly Teaching[] {
  return units.flatMap((unit) =>
    unit.outcomes.map((outcome) => ({
      unit,
      outcome,
      competenceId: outcome.competenceId,
      rank: outcome.rank,
      through: [],
    })),
  );
}

/** The units that these teachings belong to, each version once. */
export function unitsIn(teachings: readonly Teaching[]): readonly TaughtUnit[] {
  return [...new Map(teachings.map(({ unit }) => [unit.id, unit])).values()];
}

export const isAssessed = ({ outcome }: Teaching): boolean => outcome.depth === "ASSESSED";

/** The highest rank among them; null of none. */
export function highestRank(teachings: readonly Teaching[]): number | null {
  return teachings.reduce<number | null>((best, { rank }) => Math.max(best ?? 0, rank), null);
}
