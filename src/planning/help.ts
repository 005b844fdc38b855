import { type Choice, coversAll, EMPTY_CHOICE, isClosedBy } from "./choice";
import { coverOver } from "./cover";
import type { Cover, CoverNode, OpenLeaf } from "./cover-problem";
import { worthJoining } from "./joining";
import type { Offer } from "./offers";
import { planContextOf } from "./plan-context";
import type { PlanQuestion } from "./question";
import { NO_TIME } from "./timing";

/** What each unit would do for one person, by the id of the unit. */
export interface Help {
  readonly isReady: boolean;
  /** The units after which less would be still to come for them. */
  readonly nearer: ReadonlySet<string>;
  /** The units that alone would make them ready, together with what they hold. */
  readonly ready: ReadonlySet<string>;
}

/**
 * What one unit more, passed and its evidence accepted, would do for somebody. A unit that asks for others,
 * first or with it, does nothing yet.
 */
export function helpFor(
  question: Pick<
    PlanQuestion,
    "requirement" | "record" | "clocks" | "units" | "programmes" | "evidenceKinds" | "limits"
  >,
): Help {
  const asked: PlanQuestion = { ...question, profile: "FEWEST_UNITS", timing: NO_TIME, place: "" };
  const context = planContextOf(asked);
  const { asOf } = asked.clocks;
  const cover = coverOver({ from: asOf, until: asOf + 1 }, context, context.future.end);
  const isReady = coversAll(cover, EMPTY_CHOICE);
  const without = stillToCome(cover, []);
  const possible = isReady
    ? []
    : cover.sources.flatMap(({ offer }) => (offer && isNext(offer, cover) ? [offer] : []));
  const after = possible.map(({ unit: { unitId } }) => ({ unitId, left: stillToCome(cover, [unitId]) }));
  return {
    isReady,
    nearer: new Set(after.filter(({ left }) => left < without).map(({ unitId }) => unitId)),
    ready: new Set(after.filter(({ left }) => left === 0).map(({ unitId }) => unitId)),
  };
}

const isNext = (offer: Offer, { programmes }: Cover): boolean =>
  offer.before.length === 0 &&
  (offer.alone ||
    worthJoining({ offer }, programmes).some(({ mandatory }) =>
      mandatory.every((id) => id === offer.unit.unitId),
    ));

/** The least number of pieces of evidence, units and acts that would still be needed. */
function stillToCome(cover: Cover, units: readonly string[]): number {
  const choice: Choice = { ...EMPTY_CHOICE, sources: new Set(units) };
  const short = (leaf: OpenLeaf): number => {
    if (isClosedBy(leaf, choice, cover)) return 0;
    const { evidence, units: asked } = leaf;
    if (asked) return asked.filter((id) => !choice.sources.has(id)).length;
    if (!evidence) return 1;
    const yielded = [...evidence.yields].flatMap(([id, kinds]) => (choice.sources.has(id) ? kinds : []));
    const kindsShort = evidence.minimumKinds - new Set([...evidence.kinds, ...yielded]).size;
    return Math.max(1, Math.max(evidence.items, evidence.assessors) - yielded.length, kindsShort);
  };
  const of = (node: CoverNode): number => {
    if (node.kind === "HELD") return 0;
    if (node.kind === "LEAF") return short(node.leaf);
    const nearest = node.parts.map(of).sort((a, b) => a - b);
    return nearest.slice(0, node.n).reduce((sum, each) => sum + each, 0);
  };
  return of(cover.root);
}
