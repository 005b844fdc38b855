import { type Choice, mostOf } from "./choice";
import { type CostedColumns, costTiersOf } from "./cost-tiers";
import { type CoverColumns, columnOf, pricesIn } from "./cover-columns";
import {
  excludeChoice,
  lastLanding,
  requireBudget,
  requirePrerequisites,
  requireTree,
  requireWaysToTake,
} from "./cover-constraints";
import { type Cover, neededLeavesIn } from "./cover-problem";
import { leafColumn } from "./leaf-constraints";
import { requireLandingOfEvidence, requirePace } from "./pace-constraints";
import type { PlanQuestion } from "./question";
import { Model } from "./solver/model";
import type { Program } from "./solver/program";
import { evidenceJudgedBy } from "./timing";

/** A covering problem as a program in whole numbers, and how to read a solution. */
export interface CoverModel {
  readonly program: Program;
  /** The columns that a choice and its landing are read from. */
  readonly read: readonly number[];
  /** How many tiers are the cost of a plan; the tiers after them order plans that cost the same. */
  readonly costTiers: number;
  /**
   * Converts the sum of a cost tier into the cost that it represents, without the weights that were added to
   * it.
   */
  readonly costIn: (tier: number, sum: number) => number;
  choiceOf(values: readonly number[]): Choice;
  /** The days until the last chosen item is done, for a plan that is to be done soon. */
  landingOf(values: readonly number[]): number;
}

/**
 * Puts a covering problem into numbers.
 * @param excluded choices that are known not to be enough on these days: the program asks for an item that is
 * in none of them.
 */
export function coverModelOf(
  cover: Cover,
  question: PlanQuestion,
  excluded: readonly Choice[] = [],
): CoverModel {
  const { profile, limits } = question;
  const { asOf } = question.clocks;
  const model = new Model();
  const columns = columnsIn(cover, model);
  const needed = neededLeavesIn(cover.root);
  requirePrerequisites(model, cover, columns);
  for (const source of cover.sources) requireWaysToTake(model, cover, columns, source, limits);
  for (const leaf of cover.leaves)
    columns.closed.push(leafColumn(model, cover, columns, leaf, needed.has(leaf.index)));
  requireTree(model, columns, cover.root, model.integer(1, 1));
  requireBudget(model, cover, columns, limits);
  for (const choice of excluded) excludeChoice(model, columns, choice);
  const groups = requirePace(model, cover, columns, question);
  const landing = profile === "SOONEST" ? lastLanding(model, cover, columns, asOf) : null;
  if (landing !== null) requireLandingOfEvidence(model, landing, groups, question.timing);
  const pieceDays = evidenceJudgedBy(1, question) - asOf;
  const optional = columns.closed.filter((_, index) => !needed.has(index));
  const costed = costedColumns(model, cover, columns, { asOf, landing, optional, pieceDays });
  const { tiers, costTiers, costIn } = costTiersOf(costed, profile, limits);
  return {
    program: model.program(tiers),
    read: readIn(columns, landing),
    costTiers,
    costIn,
    choiceOf: (values) => choiceIn(values, columns),
    landingOf: (values) => (landing === null ? 0 : (values[landing] ?? 0)),
  };
}

function columnsIn(cover: Cover, model: Model): CoverColumns {
  return {
    sources: new Map(cover.sources.map(({ id }) => [id, model.binary()])),
    programmes: new Map(cover.programmes.map(({ programme }) => [programme.id, model.binary()])),
    own: new Map(cover.pieces.map(({ id, closes }) => [id, model.integer(0, mostOf(closes, cover.leaves))])),
    acts: new Map(cover.acts.map(({ act }) => [act.id, model.binary()])),
    paid: new Map(),
    waits: new Map(),
    closed: [],
  };
}

/** What the columns stand for, as far as it costs something or orders plans of the same cost. */
function costedColumns(
  { columns: all }: Model,
  cover: Cover,
  columns: CoverColumns,
  {
    asOf,
    landing,
    optional,
    pieceDays,
  }: {
    readonly asOf: number;
    readonly landing: number | null;
    readonly optional: readonly number[];
    /** Days until one piece of the worker's own evidence is judged. */
    readonly pieceDays: number;
  },
): CostedColumns {
  const { sources, programmes, own, acts, waits } = columns;
  return {
    columns: all,
    landing,
    units: new Map(
      cover.sources.flatMap(({ id, offer }) => (offer ? [[columnOf(sources, id), offer.unit]] : [])),
    ),
    prices: new Map(pricesIn(cover, columns)),
    unshown: new Set(cover.pieces.flatMap(({ id, isUnshown }) => (isUnshown ? columnOf(own, id) : []))),
    items: [
      ...sources.values(),
      ...programmes.values(),
      ...own.values(),
      ...acts.values(),
      ...waits.values(),
    ],
    waits: new Map([
      ...cover.leaves.flatMap(({ index, comesOn }): [number, number][] =>
        comesOn === null ? [] : [[columnOf(waits, index), comesOn - asOf]],
      ),
      ...cover.acts.map(({ act, landsOn }): [number, number] => [columnOf(acts, act.id), landsOn - asOf]),
      ...cover.sources.flatMap(({ id, offer, landsOn }): [number, number][] =>
        offer ? [] : [[columnOf(sources, id), landsOn - asOf]],
      ),
      // Evidence that was handed in comes before a new piece, even if both take no time.
      ...cover.pieces.map(({ id }): [number, number] => [columnOf(own, id), pieceDays + 1]),
    ]),
    ordered: [
      ...sources.values(),
      ...programmes.values(),
      ...optional,
      ...acts.values(),
      ...waits.values(),
      ...cover.pieces.flatMap(({ id, isAnyKind }) => (isAnyKind ? [] : columnOf(own, id))),
    ],
  };
}

const readIn = ({ sources, programmes, own, acts }: CoverColumns, landing: number | null) => [
  ...sources.values(),
  ...programmes.values(),
  ...own.values(),
  ...acts.values(),
  ...(landing === null ? [] : [landing]),
];

function choiceIn(values: readonly number[], { sources, programmes, own, acts }: CoverColumns): Choice {
  const chosen = (columns: ReadonlyMap<string, number>) =>
    [...columns].filter(([, column]) => (values[column] ?? 0) > 0);
  return {
    sources: new Set(chosen(sources).map(([id]) => id)),
    programmes: new Set(chosen(programmes).map(([id]) => id)),
    own: new Map(chosen(own).map(([id, column]) => [id, values[column] ?? 0])),
    acts: new Set(chosen(acts).map(([id]) => id)),
    unjudged: new Set(),
  };
}
