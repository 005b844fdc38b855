import type { Day } from "../eligibility";
import { type Choice, mostOf } from "./choice";
import { worthJoining } from "./joining";
import { type Cover, type CoverNode, neededIn, type OpenLeaf, type Source } from "./open";
import type { PlanQuestion } from "./question";
import type { Column, Program, Row } from "./solver/program";
import { type Counted, tiersOf } from "./tiers";

/** A covering problem as a program, and the way back. */
export interface CoverProgram {
  readonly program: Program;
  /** How many tiers say what a plan costs; those after them order what costs the same. */
  readonly costTiers: number;
  /** What a sum of such a tier comes to in the cost that it stands for, whatever was added to it. */
  readonly costIn: (tier: number, sum: number) => number;
  choiceOf(values: readonly number[]): Choice;
  /** The days until the last of what is chosen lands, for a plan that is to be done soon. */
  landingOf(values: readonly number[]): number;
}

/**
 * Puts a covering problem into numbers.
 * @param less choices that are known not to do on these days: something that is in none of them is needed.
 */
export function programOf(cover: Cover, question: PlanQuestion, less: readonly Choice[] = []): CoverProgram {
  const { profile, limits } = question;
  const { asOf } = question.clocks;
  const columns: Column[] = [];
  const rows: Row[] = [];
  const column = (least: number, most: number) => columns.push({ least, most }) - 1;
  const sources = new Map(cover.sources.map(({ id }) => [id, column(0, 1)]));
  const joined = new Map(cover.programmes.map(({ programme }) => [programme.id, column(0, 1)]));
  const paid = new Map<string, number>();
  const own = new Map(cover.pieces.map(({ id, closes }) => [id, column(0, mostOf(closes, cover.leaves))]));
  const acts = new Map(cover.acts.map(({ act }) => [act.id, column(0, 1)]));
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
  for (const choice of less) rows.push(more(choice));
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
    const { place } = leaf;
    const ways: [number, number][] =
      place === null
        ? []
        : cover.acts.flatMap(({ act }): [number, number][] =>
            act.closes.has(place) ? [[at(acts, act.id), 1]] : [],
          );
    if (leaf.comesOn !== null) waits.set(leaf.index, way(ways));
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

  /** Enough pieces, by enough assessors, of enough kinds. */
  function shown({ place, evidence }: OpenLeaf, taken: number): Row[] {
    if (!evidence || place === null) return [];
    const { items, assessors, kinds, minimumKinds, yields, counted } = evidence;
    const pieces = cover.pieces.filter(({ closes }) => closes.has(place));
    const shownBy = [...yields].flatMap(([id, of]): [number, number][] =>
      of.length > 0 ? [[at(sources, id), of.length]] : [],
    );
    const ownBy = pieces.map(({ id }): [number, number] => [at(own, id), 1]);
    const again = [...counted].map((id): [number, number] => [at(sources, id), 1]);
    const found: Row[] = [];
    if (again.length === 0) found.push(least(0, ...shownBy, ...ownBy, [taken, -Math.max(items, assessors)]));
    else
      found.push(
        least(0, ...shownBy, ...ownBy, [taken, -items]),
        least(0, ...shownBy, ...again, ...ownBy, [taken, -assessors]),
      );
    const kindsShort = Math.max(0, minimumKinds - kinds.size);
    if (kindsShort === 0) return found;
    const others = new Set(
      [
        ...[...yields.values()].flat(),
        ...pieces.flatMap((each) => (each.isAnyKind ? [] : each.kinds)),
      ].filter((kind) => !kinds.has(kind)),
    );
    const there = [...others].map((kind): [number, number] => {
      const isThere = column(0, 1);
      found.push(
        least(
          0,
          ...[...yields].flatMap(([id, of]): [number, number][] =>
            of.includes(kind) ? [[at(sources, id), 1]] : [],
          ),
          ...pieces.flatMap(({ id, isAnyKind, kinds: of }): [number, number][] =>
            !isAnyKind && of.includes(kind) ? [[at(own, id), 1]] : [],
          ),
          [isThere, -1],
        ),
      );
      return [isThere, 1];
    });
    const anyKind = pieces.flatMap(({ id, isAnyKind }): [number, number][] =>
      isAnyKind ? [[at(own, id), 1]] : [],
    );
    found.push(least(0, ...there, ...anyKind, [taken, -kindsShort]));
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
    const missing = node.n - held;
    if (missing > 0) rows.push({ least: 0, terms: [...parts, [is, -missing]] });
  }

  /** Something that a choice does not hold. */
  function more(choice: Choice): Row {
    const pieces = [...own].map(([id, index]): [number, number, number] => [
      index,
      1,
      choice.own.get(id) ?? 0,
    ]);
    const held = pieces.reduce((sum, [, , count]) => sum + count, 0);
    const beyond = (chosen: ReadonlySet<string>, all: ReadonlyMap<string, number>) =>
      [...all].flatMap(([id, index]): [number, number][] => (chosen.has(id) ? [] : [[index, held + 1]]));
    return {
      least: held + 1,
      terms: [
        ...beyond(choice.sources, sources),
        ...beyond(choice.acts, acts),
        ...pieces.map(([index, , count]): [number, number] => [index, count === 0 ? held + 1 : 1]),
      ],
    };
  }

  /** A column for the days until the last of what is chosen lands, on one of the days that are looked at. */
  function lastLanding(): number {
    const from = cover.range.from - asOf;
    const landings: [number, Day][] = [
      ...cover.sources.map(({ id, landsOn }): [number, Day] => [at(sources, id), landsOn]),
      ...cover.acts.map(({ act, landsOn }): [number, Day] => [at(acts, act.id), landsOn]),
      ...cover.leaves.flatMap(({ index, comesOn }): [number, Day][] =>
        comesOn === null ? [] : [[at(waits, index), comesOn]],
      ),
    ].filter(([, day]) => day > asOf);
    const last = column(from, Math.max(from, ...landings.map(([, day]) => day - asOf)));
    for (const [taken, day] of landings) rows.push(least(0, [last, 1], [taken, asOf - day]));
    return last;
  }

  const optional = closed.filter((_, index) => !needed.has(index));
  const counted: Counted = {
    columns,
    landing,
    units: new Map(cover.sources.flatMap(({ id, offer }) => (offer ? [[at(sources, id), offer.unit]] : []))),
    prices: new Map(prices()),
    unshown: new Set(cover.pieces.flatMap(({ id, isUnshown }) => (isUnshown ? at(own, id) : []))),
    items: [...sources.values(), ...joined.values(), ...own.values(), ...acts.values(), ...waits.values()],
    waits: new Map([
      ...cover.leaves.flatMap(({ index, comesOn }): [number, number][] =>
        comesOn === null ? [] : [[at(waits, index), comesOn - asOf]],
      ),
      ...cover.acts.map(({ act, landsOn }): [number, number] => [at(acts, act.id), landsOn - asOf]),
      ...cover.sources.flatMap(({ id, offer, landsOn }): [number, number][] =>
        offer ? [] : [[at(sources, id), landsOn - asOf]],
      ),
    ]),
    ordered: [
      ...sources.values(),
      ...joined.values(),
      ...optional,
      ...acts.values(),
      ...waits.values(),
      ...cover.pieces.flatMap(({ id, isAnyKind }) => (isAnyKind ? [] : at(own, id))),
    ],
  };
  const { tiers, costTiers, costIn } = tiersOf(counted, profile, limits);
  return {
    program: { columns, rows, tiers },
    costTiers,
    costIn,
    choiceOf(values) {
      const chosen = (map: ReadonlyMap<string, number>) =>
        [...map].filter(([, index]) => (values[index] ?? 0) > 0);
      return {
        sources: new Set(chosen(sources).map(([id]) => id)),
        programmes: new Set(chosen(joined).map(([id]) => id)),
        own: new Map(chosen(own).map(([id, place]) => [id, values[place] ?? 0])),
        acts: new Set(chosen(acts).map(([id]) => id)),
        unjudged: new Set(),
      };
    },
    landingOf: (values) => (landing === null ? 0 : (values[landing] ?? 0)),
  };
}

/** Hundredths: of pounds, and of hours. */
const pence = (amount: number): number => Math.round(amount * 100);

const least = (sum: number, ...terms: [number, number][]): Row => ({ least: sum, terms });

function at<Key>(columns: ReadonlyMap<Key, number>, key: Key): number {
  const found = columns.get(key);
  if (found === undefined) throw new Error("A covering problem names something that it does not hold.");
  return found;
}
