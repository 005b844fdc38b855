import type { Depth, TaughtUnit } from "./taught";

/**
 * The findings about a curriculum and a target. The words are neutral, because a provider may intend what is
 * found.
 */
export const FINDING_CODES = {
  NEVER_TAUGHT: "It is required, but no unit teaches it.",
  NOT_ASSESSED: "It is taught, but no unit assesses it.",
  BELOW_LEVEL:
    "It is assessed below the required level; or, if no unit assesses it, taught below that level.",
  NOT_KNOWN:
    "It is not known whether it is taught or assessed as required, because nobody has stated that the record of the programme is complete. This is not a gap.",
  UNIT_NOT_TAUGHT: "A route requires a unit, or a version of a unit, that is not one of these units.",
  PREREQUISITE_MISSING: "A unit has a prerequisite that is not one of these units.",
  OVER_TAUGHT: "Several units assess it at the same level.",
} as const;
export type FindingCode = keyof typeof FINDING_CODES;

export interface Finding {
  readonly code: FindingCode;
  /** The competence it is about; null where it is about a unit. */
  readonly competenceId: string | null;
  /** The level asked for; null for any level, or where none is asked for. */
  readonly askedRank: number | null;
  /**
   * NOT_ASSESSED: the highest level taught. BELOW_LEVEL: the level reached. NOT_KNOWN: the level reached, as
   * far as is recorded. OVER_TAUGHT: the level assessed.
   */
  readonly rank: number | null;
  /** How deeply it is taught by those units. */
  readonly depth: Depth | null;
  /** The units that it is about, as taught. */
  readonly units: readonly TaughtUnit[];
  /** Ids of the units that are missing. */
  readonly missingUnitIds: readonly string[];
  /** The requirements that ask for it. */
  readonly refs: readonly string[];
}

const NOTHING: Omit<Finding, "code"> = {
  competenceId: null,
  askedRank: null,
  rank: null,
  depth: null,
  units: [],
  missingUnitIds: [],
  refs: [],
};

export function makeFinding(code: FindingCode, about: Partial<Omit<Finding, "code">>): Finding {
  return { ...NOTHING, ...about, code };
}

/** What the things that a finding is about are called. */
export interface FindingNames {
  competence(id: string): string;
  level(competenceId: string, rank: number): string;
  unit(unitId: string): string;
}

/** A finding in plain words. */
export function sentenceOfFinding(found: Finding, names: FindingNames): string {
  const words = wordsOf(found, names);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(
  { code, competenceId, askedRank, rank, depth, units, missingUnitIds }: Finding,
  names: FindingNames,
): string {
  const id = competenceId ?? "";
  const competence = names.competence(id);
  const level = (of: number | null) => `the level “${names.level(id, of ?? 0)}”`;
  const taughtIn = listed(units.map(({ unitId }) => names.unit(unitId)));
  const missing = listed(missingUnitIds.map((id) => names.unit(id)));
  switch (code) {
    case "NEVER_TAUGHT":
      return `No unit teaches ${competence}${askedRank === null ? "" : `, which is required at ${level(askedRank)}`}.`;
    case "NOT_ASSESSED":
      return `${competence} is taught up to ${level(rank)} by ${taughtIn}, but no unit assesses it.`;
    case "BELOW_LEVEL":
      return `${competence} is ${depth === "ASSESSED" ? "assessed" : "taught"} up to ${level(rank)} by ${taughtIn}, but ${level(askedRank)} is required.`;
    case "NOT_KNOWN": {
      const atLevel = askedRank === null ? "" : ` at ${level(askedRank)}, which is required`;
      if (missingUnitIds.length > 0)
        return `The route requires ${missing}. It is not stated whether ${missingUnitIds.length === 1 ? "it is" : "they are"} taught.`;
      return rank === null
        ? `It is not stated whether any unit teaches ${competence}${askedRank === null ? "" : `, which is required at ${level(askedRank)}`}.`
        : `${competence} is ${depth === "ASSESSED" ? "assessed" : "taught"} up to ${level(rank)} by ${taughtIn}. It is not stated whether any unit assesses it${atLevel}.`;
    }
    case "UNIT_NOT_TAUGHT":
      return `The route requires ${missing}, which ${missingUnitIds.length === 1 ? "is" : "are"} not among these units.`;
    case "PREREQUISITE_MISSING":
      return `${missing} must be taken before ${taughtIn}, but ${missingUnitIds.length === 1 ? "is" : "are"} not among these units.`;
    case "OVER_TAUGHT":
      return `${competence} is assessed at ${level(rank)} by ${units.length} units: ${taughtIn}.`;
  }
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const listed = (parts: readonly string[]): string => list.format(parts);
