import { type Cover, isNodeSatisfied, neededLeavesIn, type OpenLeaf } from "./cover-problem";
import { worthJoining } from "./joining";
import type { Offers } from "./offers";

/** What a plan consists of: everything that is done for it, whatever the day. */
export interface Choice {
  /** Ids of units and of waiting evidence. */
  readonly sources: ReadonlySet<string>;
  /** Ids of the programmes that are joined. */
  readonly programmes: ReadonlySet<string>;
  /** How many of each piece of the worker's own evidence, by its id. */
  readonly own: ReadonlyMap<string, number>;
  /** Ids of acts. */
  readonly acts: ReadonlySet<string>;
  /**
   * Ids of the units whose evidence does not have to be judged: they are required themselves, or are
   * prerequisites of others.
   */
  readonly unjudged: ReadonlySet<string>;
}

export const EMPTY_CHOICE: Choice = {
  sources: new Set(),
  programmes: new Set(),
  own: new Map(),
  acts: new Set(),
  unjudged: new Set(),
};

/** Everything that could be chosen together. What only needs time comes in any case. */
export function everythingIn(cover: Cover): Choice {
  const { leaves, sources, programmes, pieces, acts } = cover;
  return {
    sources: new Set(sources.map(({ id }) => id)),
    programmes: new Set(programmes.map(({ programme }) => programme.id)),
    own: new Map(pieces.map(({ id, closes }) => [id, mostOf(closes, leaves)])),
    acts: new Set(acts.map(({ act }) => act.id)),
    unjudged: new Set(),
  };
}

/** The most pieces that any of some leaves could ask for. */
export function mostOf(closes: ReadonlySet<number>, leaves: readonly OpenLeaf[]): number {
  return Math.max(
    0,
    ...leaves.map(({ place, evidence }) =>
      evidence && place !== null && closes.has(place)
        ? Math.max(evidence.items, evidence.assessors, evidence.minimumKinds - evidence.kinds.size)
        : 0,
    ),
  );
}

/**
 * Whether what is chosen, or time, closes a leaf. @param waits the leaves that are waited for; all possible
 * ones if it is left out.
 */
export function isClosedBy(
  leaf: OpenLeaf,
  choice: Choice,
  { pieces, acts }: Cover,
  waits: ReadonlySet<number> | null = null,
): boolean {
  const { index, place, comesOn, units, evidence } = leaf;
  if (comesOn !== null && (waits === null || waits.has(index))) return true;
  if (place === null) return false;
  if (acts.some(({ act }) => choice.acts.has(act.id) && act.closes.has(place))) return true;
  if (units?.every((id) => choice.sources.has(id))) return true;
  if (!evidence) return false;
  const yielded = [...evidence.yields].filter(([id]) => choice.sources.has(id));
  const shown = yielded.flatMap(([, kinds]) => kinds);
  const again = yielded.filter(([id]) => evidence.counted.has(id)).length;
  const kinds = new Set([...evidence.kinds, ...shown]);
  let [own, anyKind] = [0, 0];
  for (const { id, closes, isAnyKind, kinds: ofKinds } of pieces) {
    const pieceCount = closes.has(place) ? (choice.own.get(id) ?? 0) : 0;
    own += pieceCount;
    if (isAnyKind) anyKind += pieceCount;
    else if (pieceCount > 0) for (const kind of ofKinds) kinds.add(kind);
  }
  return (
    shown.length + own >= evidence.items &&
    shown.length + again + own >= evidence.assessors &&
    kinds.size + anyKind >= evidence.minimumKinds
  );
}

/** Whether what is chosen closes all that has to be closed. */
export const coversAll = (cover: Cover, choice: Choice): boolean =>
  isNodeSatisfied(cover.root, (leaf) => isClosedBy(leaf, choice, cover));

/** A choice without some of its sources and programmes, and without everything that depends on them. */
export function withoutSources({ of, programmes }: Offers, choice: Choice, ids: readonly string[]): Choice {
  const gone = new Set(ids);
  const joined = programmes.filter(({ programme: { id } }) => choice.programmes.has(id));
  const isHad = (id: string) => {
    const offer = of.get(id);
    if (gone.has(id)) return false;
    if (!offer) return true;
    return (
      !offer.before.some((each) => gone.has(each) && !offer.comes.has(each)) &&
      (offer.alone || worthJoining({ offer }, joined).some(({ programme }) => !gone.has(programme.id)))
    );
  };
  for (let size = -1; size < gone.size; ) {
    size = gone.size;
    for (const { programme, mandatory } of joined)
      if (mandatory.some((id) => gone.has(id))) gone.add(programme.id);
    for (const id of choice.sources) if (!isHad(id)) gone.add(id);
  }
  const left = (chosen: ReadonlySet<string>) => new Set([...chosen].filter((id) => !gone.has(id)));
  return { ...choice, sources: left(choice.sources), programmes: left(choice.programmes) };
}

/** One piece fewer of the worker's own. */
export function withOnePieceLess(choice: Choice, piece: string): Choice {
  const left = (choice.own.get(piece) ?? 0) - 1;
  const others = [...choice.own].filter(([id]) => id !== piece);
  return { ...choice, own: new Map(left > 0 ? [...others, [piece, left]] : others) };
}

/** One act fewer. */
export const withoutAct = (choice: Choice, act: string): Choice => ({
  ...choice,
  acts: new Set([...choice.acts].filter((id) => id !== act)),
});

/**
 * The only possible choice, if all leaves have to be closed and each can be closed in only one way, without a
 * unit; otherwise null.
 */
export function onlyChoice(cover: Cover): Choice | null {
  const { root, leaves, sources, pieces, acts } = cover;
  if (sources.length > 0 || neededLeavesIn(root).size < leaves.length) return null;
  const places = new Set(leaves.flatMap(({ place }) => place ?? []));
  const own = new Map<string, number>();
  const done = new Set<string>();
  for (const { place, comesOn, evidence } of leaves) {
    const can = [
      ...(place === null ? [] : pieces.filter(({ closes }) => closes.has(place))),
      ...(place === null ? [] : acts.flatMap(({ act }) => (act.closes.has(place) ? act : []))),
    ];
    const [only] = can;
    if (comesOn !== null && !only) continue;
    if (comesOn !== null || !only || can.length > 1) return null;
    if ([...only.closes].filter((at) => places.has(at)).length > 1) return null;
    if (evidence) own.set(only.id, mostOf(only.closes, leaves));
    else done.add(only.id);
  }
  const choice = { ...EMPTY_CHOICE, own, acts: done };
  return coversAll(cover, choice) ? choice : null;
}
