import type { Depth, TaughtUnit } from "./taught";

/** What can be found of a curriculum against a target; neutral words, for a provider may mean it so. */
export const FINDING_CODES = {
  NEVER_TAUGHT: "It is asked for, and no unit teaches it.",
  NOT_ASSESSED: "It is taught, and no unit assesses it.",
  BELOW_LEVEL:
    "It is assessed below the level asked for; or taught below it, where nothing assesses it at all.",
  UNIT_NOT_TAUGHT: "A route asks for a unit, or a version of it, that is not among these.",
  PREREQUISITE_MISSING: "A unit needs another one first that is not among these.",
  OVER_TAUGHT: "Several units assess it at the same level.",
} as const;
export type FindingCode = keyof typeof FINDING_CODES;

export interface Finding {
  readonly code: FindingCode;
  /** The competence it is about; null where it is about a unit. */
  readonly competenceId: string | null;
  /** The level asked for; null for any level, or where none is asked for. */
  readonly askedRank: number | null;
  /** NOT_ASSESSED: the highest level taught. BELOW_LEVEL: the level reached. OVER_TAUGHT: the level assessed. */
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

export function finding(code: FindingCode, about: Partial<Omit<Finding, "code">>): Finding {
  return { ...NOTHING, ...about, code };
}

/** What the things that a finding is about are called. */
export interface Names {
  competence(id: string): string;
  level(competenceId: string, rank: number): string;
  unit(unitId: string): string;
}

/** A finding in plain words. */
export function sentenceOf(found: Finding, names: Names): string {
  const words = wordsOf(found, names);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(
  { code, competenceId, askedRank, rank, depth, units, missingUnitIds }: Finding,
  names: Names,
): string {
  const id = competenceId ?? "";
  const competence = names.competence(id);
  const level = (of: number | null) => `the level “${names.level(id, of ?? 0)}”`;
  const taughtIn = listed(units.map(({ unitId }) => names.unit(unitId)));
  const missing = listed(missingUnitIds.map((id) => names.unit(id)));
  switch (code) {
    case "NEVER_TAUGHT":
      return `No unit teaches ${competence}${askedRank === null ? "" : `, which is asked for at ${level(askedRank)}`}.`;
    case "NOT_ASSESSED":
      return `${competence} is taught up to ${level(rank)} by ${taughtIn}, and no unit assesses it.`;
    case "BELOW_LEVEL":
      return `${competence} is ${depth === "ASSESSED" ? "assessed" : "taught"} up to ${level(rank)} by ${taughtIn}; ${level(askedRank)} is asked for.`;
    case "UNIT_NOT_TAUGHT":
      return `The route asks for ${missing}, which ${missingUnitIds.length === 1 ? "is" : "are"} not among these units.`;
    case "PREREQUISITE_MISSING":
      return `For ${taughtIn}, ${missing} ${missingUnitIds.length === 1 ? "has" : "have"} to be taken first, and ${missingUnitIds.length === 1 ? "is" : "are"} not among these units.`;
    case "OVER_TAUGHT":
      return `${competence} is assessed at ${level(rank)} by ${units.length} units: ${taughtIn}.`;
  }
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const listed = (parts: readonly string[]): string => list.format(parts);
