import { isGroup, type KnownFacts, type LeafRequirement, type Requirement } from "../eligibility";
import { countingClaims, isKindAllowed } from "../eligibility/claims";
import { type Act, actsOf } from "./acts";
import { type Offers, offersOf } from "./offers";
import type { CandidateUnit, PlanQuestion } from "./question";
import { kindsYielded } from "./yields";

/**
 * A piece of evidence of the worker's own work: of one competence at one level, as some requirement asks for
 * it. It counts towards every requirement that it meets, not only the one that it was made for.
 */
export interface Piece {
  readonly id: string;
  /** The place of the leaf that it is made for. */
  readonly for: number;
  readonly competenceId: string;
  readonly rank: number;
  /** Kinds that it may be of: they count towards the same requirements. */
  readonly kinds: readonly string[];
  /** Whether it may be of any of them that is short; otherwise its kind is the one that is named. */
  readonly isAnyKind: boolean;
  /** The leaves that it counts towards, by their places in the tree. */
  readonly closes: ReadonlySet<number>;
  /** Whether nothing of it has ever been shown at that level. */
  readonly isUnshown: boolean;
}

/**
 * Everything that a plan may ask for or assume on any day. The program and the checks both read this one
 * list.
 */
export interface PlanOptions {
  /** The leaves of the tree, in order. */
  readonly leaves: readonly LeafRequirement[];
  readonly placeOf: ReadonlyMap<Requirement, number>;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly offers: Offers;
  /** By unit and by the place of a leaf, the kinds of evidence from the unit that count there. */
  readonly yields: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
}

export function planOptionsOf(question: PlanQuestion, known: KnownFacts): PlanOptions {
  const leaves = leavesOf(question.requirement);
  const offers = offersOf(question, known);
  return {
    leaves,
    placeOf: new Map(leaves.map((leaf, at) => [leaf, at])),
    pieces: new Map(piecesOf(leaves, question, known).map((piece) => [piece.id, piece])),
    acts: new Map(actsOf(leaves, known).map((each) => [each.id, each])),
    offers,
    yields: new Map(
      [...offers.of.values()].map(({ unit, again }) => [
        unit.unitId,
        again ? new Map() : yieldsOf(unit, leaves, known),
      ]),
    ),
  };
}

/** A unit that was completed may be taken again where a route asks for that, and shows nothing new. */
const yieldsOf = (unit: CandidateUnit, leaves: readonly LeafRequirement[], known: KnownFacts) =>
  new Map(
    leaves.flatMap((leaf, at): [number, readonly string[]][] => {
      const kinds = leaf.kind === "COMPETENCE" ? kindsYielded(unit, leaf, known) : [];
      return kinds.length > 0 ? [[at, kinds]] : [];
    }),
  );

function leavesOf(requirement: Requirement): readonly LeafRequirement[] {
  return isGroup(requirement)
    ? requirement.children.flatMap((child: Requirement) => leavesOf(child))
    : [requirement];
}

function piecesOf(
  leaves: readonly LeafRequirement[],
  { evidenceKinds, limits }: PlanQuestion,
  known: KnownFacts,
): readonly Piece[] {
  if (limits.ownEvidence === "NEVER") return [];
  const asking = leaves.flatMap((leaf, at) => (leaf.kind === "COMPETENCE" ? [{ leaf, at }] : []));
  const made = asking.flatMap(({ leaf: { code, competenceId, minimumRank: rank, ...rest }, at }): Piece[] => {
    const leaf = { ...rest, code, competenceId, minimumRank: rank };
    const reached = asking.filter(({ leaf: { competenceId: target, minimumRank } }) => {
      const reach = known.paths.towards(target, competenceId, rank);
      return reach !== null && reach.rank >= minimumRank;
    });
    const countsKinds = reached.some((each) => each.leaf.evidence.minimumKinds > 1);
    const isUnshown = countingClaims(known, leaf).accepted.length === 0;
    const alike = new Map<string, { kinds: string[]; closes: ReadonlySet<number> }>();
    for (const kind of evidenceKinds.filter((each) => isKindAllowed(each, leaf))) {
      const closes = reached.filter((each) => isKindAllowed(kind, each.leaf)).map((each) => each.at);
      const key = countsKinds ? kind : closes.join();
      const group = alike.get(key) ?? { kinds: [], closes: new Set(closes) };
      group.kinds.push(kind);
      alike.set(key, group);
    }
    return [...alike.values()].map(({ kinds, closes }) => ({
      id: `${code} ${at} ${kinds[0]}`,
      for: at,
      competenceId,
      rank,
      kinds,
      isAnyKind: !countsKinds,
      closes,
      isUnshown,
    }));
  });
  return made.filter((piece, at) => !made.some((other, place) => isBetter(other, piece, place < at)));
}

/** Whether one piece does all that another does, and costs no more. @param isFirst decides between equals. */
function isBetter(one: Piece, other: Piece, isFirst: boolean): boolean {
  if (one === other || (one.isUnshown && !other.isUnshown)) return false;
  if (!one.isAnyKind && one.kinds[0] !== other.kinds[0]) return false;
  if (one.isAnyKind !== other.isAnyKind || ![...other.closes].every((at) => one.closes.has(at))) return false;
  return isFirst || one.closes.size > other.closes.size || one.isUnshown !== other.isUnshown;
}
