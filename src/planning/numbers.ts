import type { Day } from "../eligibility";
import type { Choice } from "./choice";
import { worthJoining } from "./joining";
import { type Cover, type CoverNode, neededIn, type OpenLeaf, type Source } from "./open";
import type { PlanQuestion } from "./question";
import type { Column, Program, Row } from "./solver/program";

/** A covering problem as a program, and the way back. */
export interface CoverProgram {
  readonly program: Program;
  /** How many tiers say what a plan costs; those after them order what costs the same. */
  readonly costTiers: number;
  /** What a sum of such a tier comes to in the cost that it stands for, whatever was added to it. */
  readonly costIn: (tier: number, sum: number) => number;
  choiceOf(values: readonly number[]): Choice;
}

/** So many columns are ordered by code at a time: weights of powers of two stay exact, and far from the solver's tolerance. */
const ORDERED_AT_ONCE = 16;

/** Puts a covering problem into numbers. */
export function programOf(cover: Cover, { profile, limits, clocks: { asOf } }: PlanQuestion): CoverProgram {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const column = (least: number, most: number) => columns.push({ least, most }) - 1;
  const sources = new Map(cover.sources.map(({ id }) => [id, column(0, 1)]));
  const joined = new Map(cover.programmes.map(({ programme }) => [programme.id, column(0, 1)]));
  const paid = new Map<string, number>();
  const own = new Map<number, number>();
  const acts = new Map<number, number>();
  const waits = new Map<number, number>();
  const closed: number[] = [];
  const needed = neededIn(cover.root);

  for (const { id, before } of cover.sources)
    for (const each of before) rows.push(least(0, [at(sources, each), 1], [at(sources, id), -1]));
  for (const { programme, mandatory } of cover.programmes)
    for (const each of mandatory) rows.push(least(0, [at(sources, each), 1], [at(joined, programme.id), -1]));
  for (const source of cover.sources) had(source);
  for (const leaf of cover.leaves) closed.push(closing(leaf));
  const top = column(1, 1);
  standing(cover.root, top);
  const { budget } = limits;
  if (budget !== null)
    rows.push({
      least: -pence(budget),
      terms: prices().map(([index, price]): [number, number] => [index, -pence(price ?? 0)]),
    });
  const landing = profile === "SOONEST" ? lastLanding() : null;

  /** A unit is taken by itself or in a programme; where one has a price for the whole, it is paid for by itself or with that. */
  function had(source: Source): void {
    const { id, offer } = source;
    if (!offer) return;
    const within = worthJoining(source, cover.programmes);
    const joining = (programmes: typeof within) =>
      programmes.map(({ programme }): [number, number] => [at(joined, programme.id), 1]);
    if (!offer.alone) rows.push(least(0, ...joining(within), [at(sources, id), -1]));
    const wholes = within.filter(({ programme }) => programme.price !== null);
    paid.set(id, at(sources, id));
    if (wholes.length === 0) return;
    paid.set(id, column(0, limits.budget !== null && offer.unit.price === null ? 0 : 1));
    rows.push(least(0, [at(paid, id), 1], ...joining(wholes), [at(sources, id), -1]));
  }

  /** What is paid for, and what it costs. */
  function prices(): [number, number | null][] {
    return [
      ...cover.sources.flatMap(({ id, offer }): [number, number | null][] =>
        offer ? [[at(paid, id), offer.unit.price]] : [],
      ),
      ...cover.programmes.flatMap(({ programme: { id, price } }): [number, number | null][] =>
        price === null ? [] : [[at(joined, id), price]],
      ),
    ];
  }

  /** A column that is 1 only where the leaf is closed. */
  function closing(leaf: OpenLeaf): number {
    const is = column(needed.has(leaf.index) ? 1 : 0, 1);
    const ways: [number, number][] = [];
    if (leaf.comesOn !== null) waits.set(leaf.index, way(ways));
    if (leaf.action) acts.set(leaf.index, way(ways));
    if (leaf.evidence) rows.push(...shown(leaf, way(ways)));
    if (leaf.units) {
      const all = way(ways);
      for (const id of leaf.units) rows.push(least(0, [at(sources, id), 1], [all, -1]));
    }
    rows.push({ least: 0, terms: [...ways, [is, -1]] });
    return is;
  }

  function way(ways: [number, number][]): number {
    const taken = column(0, 1);
    ways.push([taken, 1]);
    return taken;
  }

  /** Enough pieces, of enough kinds: one more piece of the worker's own may be of any kind that is short. */
  function shown({ index, evidence }: OpenLeaf, taken: number): Row[] {
    if (!evidence) return [];
    const { items, kinds, minimumKinds, yields, ownKinds } = evidence;
    const kindsShort = Math.max(0, minimumKinds - kinds.size);
    const pieces: [number, number][] = [];
    if (ownKinds.length > 0) {
      own.set(index, column(0, Math.max(items, kindsShort)));
      pieces.push([at(own, index), 1]);
    }
    const found: Row[] = [
      {
        least: 0,
        terms: [
          ...[...yields].map(([id, kindsOf]): [number, number] => [at(sources, id), kindsOf.length]),
          ...pieces,
          [taken, -items],
        ],
      },
    ];
    if (kindsShort === 0) return found;
    const others = [...new Set([...yields.values()].flat())].filter((kind) => !kinds.has(kind));
    const there = others.map((kind) => {
      const isThere = column(0, 1);
      const from = [...yields].filter(([, kindsOf]) => kindsOf.includes(kind));
      found.push({
        least: 0,
        terms: [...from.map(([id]): [number, number] => [at(sources, id), 1]), [isThere, -1]],
      });
      return isThere;
    });
    found.push({
      least: 0,
      terms: [...there.map((each): [number, number] => [each, 1]), ...pieces, [taken, -kindsShort]],
    });
    return found;
  }

  function standing(node: CoverNode, is: number): void {
    if (node.kind === "HELD") return;
    if (node.kind === "LEAF") {
      rows.push(least(0, [closed[node.leaf.index] ?? is, 1], [is, -1]));
      return;
    }
    const held = node.parts.filter(({ kind }) => kind === "HELD").length;
    const parts = node.parts.flatMap((part): [number, number][] => {
      if (part.kind === "HELD") return [];
      const stands = part.kind === "LEAF" ? (closed[part.leaf.index] ?? is) : column(0, 1);
      if (part.kind === "GROUP") standing(part, stands);
      return [[stands, 1]];
    });
    const more = node.n - held;
    if (more > 0) rows.push({ least: 0, terms: [...parts, [is, -more]] });
  }

  /** A column for the days until the last of what is chosen lands. */
  function lastLanding(): number {
    const landings: [number, Day][] = [
      ...cover.sources.map(({ id, landsOn }): [number, Day] => [at(sources, id), landsOn]),
      ...cover.leaves.flatMap(({ index, action, comesOn }): [number, Day][] => [
        ...(action ? [[at(acts, index), action.landsOn] as [number, Day]] : []),
        ...(comesOn === null ? [] : [[at(waits, index), comesOn] as [number, Day]]),
      ]),
    ].filter(([, day]) => day > asOf);
    const last = column(0, Math.max(0, ...landings.map(([, day]) => day - asOf)));
    for (const [taken, day] of landings) rows.push(least(0, [last, 1], [taken, asOf - day]));
    return last;
  }

  const costs = (cost: (index: number) => number) => columns.map((_, index) => cost(index));
  const of = (chosen: ReadonlyMap<number, number>) => new Set(chosen.values());
  const units = new Map(
    cover.sources.flatMap(({ id, offer }) => (offer ? [[at(sources, id), offer.unit]] : [])),
  );
  const counted: ReadonlyMap<number, number | null> | null =
    profile === "LEAST_MONEY"
      ? new Map(prices())
      : profile === "FEWEST_HOURS"
        ? new Map([...units].map(([index, { hours }]) => [index, hours]))
        : null;
  const unshown = new Set(
    cover.leaves.flatMap(({ index, evidence }) =>
      limits.ownEvidence === "WHERE_NOT_TAUGHT" && evidence && !evidence.wasShown && own.has(index)
        ? [at(own, index)]
        : [],
    ),
  );
  const isItem = new Set([...sources.values(), ...joined.values(), ...of(own), ...of(acts), ...of(waits)]);
  const optional = closed.filter((_, index) => !needed.has(index));
  const ordered = [...sources.values(), ...joined.values(), ...optional, ...of(acts), ...of(waits)];
  const cost = costs((index) => {
    if (profile === "SOONEST") return index === landing ? 1 : 0;
    if (counted) return pence(counted.get(index) ?? 0);
    return units.has(index) ? 1 : 0;
  });
  const items = costs((index) => (isItem.has(index) ? 1 : 0));
  // One day decides how soon a plan is done, whatever is in it: there, the two are found apart in less time.
  const both = profile === "SOONEST" ? null : together(cost, items, columns);
  const tiers = [
    costs((index) => (unshown.has(index) ? 1 : 0)),
    costs((index) => (counted?.get(index) === null ? 1 : 0)),
    ...(both ? [both.costs] : [cost, items]),
  ];
  const costTiers = tiers.length;
  for (let from = 0; from < ordered.length; from += ORDERED_AT_ONCE) {
    const weights = new Map(
      ordered
        .slice(from, from + ORDERED_AT_ONCE)
        .map((index, place) => [index, -(2 ** (ORDERED_AT_ONCE - 1 - place))]),
    );
    tiers.push(costs((index) => weights.get(index) ?? 0));
  }
  return {
    program: { columns, rows, tiers },
    costTiers,
    costIn: (tier, sum) => (both && tier === costTiers - 1 ? Math.floor(sum / both.weight) : sum),
    choiceOf(values) {
      const chosen = <Key>(map: ReadonlyMap<Key, number>) =>
        [...map].filter(([, index]) => (values[index] ?? 0) > 0);
      return {
        sources: new Set(chosen(sources).map(([id]) => id)),
        programmes: new Set(chosen(joined).map(([id]) => id)),
        own: new Map(chosen(own).map(([index, place]) => [index, values[place] ?? 0])),
        acts: new Set(chosen(acts).map(([index]) => index)),
        waits: new Set(chosen(waits).map(([index]) => index)),
      };
    },
  };
}

/** Beyond it, a weighted sum would come too near to what the solver's tolerance can tell apart. */
const LARGEST_SUM = 2 ** 24;

/**
 * Two tiers as one, the first weighted by more than the second can come to: proven at once, they take half the time of the worst
 * cases (npm run bench:plan: 0.8 s of processor time in place of 2.0). Null where the sums would be too large.
 */
function together(
  first: readonly number[],
  second: readonly number[],
  columns: readonly Column[],
): { readonly costs: readonly number[]; readonly weight: number } | null {
  const most = (costs: readonly number[]) =>
    costs.reduce((sum, cost, index) => sum + cost * (columns[index]?.most ?? 0), 0);
  const step = first.reduce(greatestCommonDivisor, 0) || 1;
  const weight = most(second) + 1;
  if ((most(first) / step) * weight > LARGEST_SUM) return null;
  return { costs: first.map((cost, index) => (cost / step) * weight + (second[index] ?? 0)), weight };
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** Hundredths: of pounds, and of hours. */
const pence = (amount: number): number => Math.round(amount * 100);

const least = (sum: number, ...terms: [number, number][]): Row => ({ least: sum, terms });

function at<Key>(columns: ReadonlyMap<Key, number>, key: Key): number {
  const found = columns.get(key);
  if (found === undefined) throw new Error("A covering problem names something that it does not hold.");
  return found;
}
