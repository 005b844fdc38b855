import type { Basis, RequiredUnit, Requirement } from "../eligibility";

/** What a curriculum is compared with: a framework version, or the requirements of progression routes. */
export interface Target {
  /** The rows of the matrix, each competence once; everything that is asked for is among them. */
  readonly competences: readonly TargetCompetence[];
  readonly asks: Ask;
}

export interface TargetCompetence {
  readonly id: string;
  /**
   * Why no curriculum is asked to teach it: the organisation's duty, or judgement that a supervisor vouches
   * for.
   */
  readonly outside: "ORGANISATIONAL" | "META" | null;
  /** Ranks of the levels of its framework version, lowest first: the columns. */
  readonly ranks: readonly number[];
}

/**
 * What a target asks for: a tree, like the requirements of a route. `ref` names the requirement for the
 * caller.
 */
export type Ask = GroupAsk | AskedCompetence | AskedUnits | OutsideAsk;

export interface GroupAsk {
  readonly kind: "GROUP";
  /** How many of the parts satisfy it. */
  readonly n: number;
  readonly parts: readonly Ask[];
}

export interface AskedCompetence {
  readonly kind: "COMPETENCE";
  readonly ref: string;
  readonly basis: Basis;
  readonly competenceId: string;
  /** Null: at any level. */
  readonly minimumRank: number | null;
}

export interface AskedUnits {
  readonly kind: "UNITS";
  readonly ref: string;
  readonly basis: Basis;
  readonly units: readonly RequiredUnit[];
}

/** A requirement that no curriculum can meet: time, a credential, an endorsement. */
export interface OutsideAsk {
  readonly kind: "OUTSIDE";
  readonly ref: string;
  readonly basis: Basis;
}

/**
 * What a requirement tree asks of a curriculum. @param refOf names a requirement by its code; a domain's
 * parts have its name.
 */
export function asksOf(requirement: Requirement, refOf: (code: string) => string): Ask {
  const { code, basis } = requirement;
  switch (requirement.kind) {
    case "ALL_OF":
    case "ANY_OF":
    case "N_OF": {
      const parts = requirement.children.map((child) => asksOf(child, refOf));
      const n = { ALL_OF: parts.length, ANY_OF: 1, N_OF: "n" in requirement ? requirement.n : 1 };
      return { kind: "GROUP", n: n[requirement.kind], parts };
    }
    case "DOMAIN":
      return {
        kind: "GROUP",
        n: requirement.n,
        parts: requirement.children.map((child) => asksOf(child, () => refOf(code))),
      };
    case "COMPETENCE": {
      const { competenceId, minimumRank } = requirement;
      return { kind: "COMPETENCE", ref: refOf(code), basis, competenceId, minimumRank };
    }
    case "UNIT_COMPLETED":
      return { kind: "UNITS", ref: refOf(code), basis, units: requirement.units };
    default:
      return { kind: "OUTSIDE", ref: refOf(code), basis };
  }
}

type Leaf = Exclude<Ask, GroupAsk>;

/** Everything that is asked for, groups taken apart. */
export function leavesOf(ask: Ask): readonly Leaf[] {
  return ask.kind === "GROUP" ? ask.parts.flatMap(leavesOf) : [ask];
}

/**
 * The requirements that stay open: a group that is satisfied by other parts leaves nothing open. What no
 * curriculum can meet is taken as met, like the employer's part in a worker's own part.
 */
export function openIn(ask: Ask, isMet: (leaf: Leaf) => boolean): readonly Leaf[] {
  if (ask.kind !== "GROUP") return ask.kind === "OUTSIDE" || isMet(ask) ? [] : [ask];
  const open = ask.parts.map((part) => openIn(part, isMet));
  return open.filter(({ length }) => length === 0).length >= ask.n ? [] : open.flat();
}
