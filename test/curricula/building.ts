import type {
  Ask,
  Crosswalks,
  Depth,
  TargetCompetence,
  TaughtOutcome,
  TaughtUnit,
} from "../../src/curricula";
import type { CompetenceLink } from "../../src/eligibility/facts";
import { pathsOf } from "../../src/eligibility/links";

/** A unit of the name given, its outcomes as "competence rank depth". */
export function unit(
  name: string,
  outcomes: readonly (readonly [competence: string, rank: number, depth: Depth])[],
  own: Partial<TaughtUnit> = {},
): TaughtUnit {
  const version = own.version ?? 1;
  return {
    id: `${name}@${version}`,
    unitId: name,
    version,
    mandatory: true,
    basis: "PUBLISHED",
    hours: 2,
    prerequisites: [],
    outcomes: outcomes.map(
      ([competenceId, rank, depth], index): TaughtOutcome => ({
        id: `${name}@${version}#${index}`,
        competenceId,
        rank,
        depth,
        textBasis: "PUBLISHED",
        mappingBasis: "PUBLISHED",
        levelBasis: "PUBLISHED",
      }),
    ),
    ...own,
  };
}

export const competence = (id: string, outside: TargetCompetence["outside"] = null): TargetCompetence => ({
  id,
  outside,
  ranks: [1, 2, 3, 4],
});

export const asked = (competenceId: string, minimumRank: number | null = null): Ask => ({
  kind: "COMPETENCE",
  ref: `ask-${competenceId}-${minimumRank}`,
  basis: "LOCAL_POLICY",
  competenceId,
  minimumRank,
});

export const group = (n: number, ...parts: Ask[]): Ask => ({ kind: "GROUP", n, parts });
export const allOf = (...parts: Ask[]): Ask => group(parts.length, ...parts);
export const outside = (ref: string): Ask => ({ kind: "OUTSIDE", ref, basis: "PUBLISHED" });

export const link = (
  from: string,
  to: string,
  capRank: number | null = null,
  own: Partial<CompetenceLink> = {},
): CompetenceLink => ({
  id: `${from}>${to}`,
  publishedAt: 0,
  retiredAt: null,
  fromCompetenceId: from,
  toCompetenceId: to,
  relation: capRank === null ? "EXACT" : "PARTIAL",
  capRank,
  levelMap: null,
  sameScale: true,
  ...own,
});

/** Crosswalks of those links, each our own judgement. */
export const crosswalks = (...links: CompetenceLink[]): Crosswalks => ({
  paths: pathsOf(links),
  basisOf: () => "ILLUSTRATIVE",
});
