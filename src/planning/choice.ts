import { worthJoining } from "./joining";
import { type Cover, neededIn, type OpenLeaf, type Source, stands } from "./open";
import type { CandidateProgramme } from "./question";

/** What a plan consists of: how the open leaves are closed, and by what. */
export interface Choice {
  /** Ids of units and of waiting evidence. */
  readonly sources: ReadonlySet<string>;
  /** Ids of the programmes that are joined. */
  readonly programmes: ReadonlySet<string>;
  /** Pieces of the worker's own evidence, by the leaf's index. */
  readonly own: ReadonlyMap<number, number>;
  /** Indices of the leaves that are closed by somebody's act, and by waiting. */
  readonly acts: ReadonlySet<number>;
  readonly waits: ReadonlySet<number>;
}

export const NOTHING: Choice = {
  sources: new Set(),
  programmes: new Set(),
  own: new Map(),
  acts: new Set(),
  waits: new Set(),
};

/** Everything that could be chosen at once. */
export function everythingIn({ leaves, sources, programmes }: Cover): Choice {
  const indices = (is: (leaf: OpenLeaf) => boolean) => new Set(leaves.filter(is).map(({ index }) => index));
  return {
    sources: new Set(sources.map(({ id }) => id)),
    programmes: new Set(programmes.map(({ programme }) => programme.id)),
    own: new Map(
      leaves.flatMap(({ index, evidence }) =>
        evidence && evidence.ownKinds.length > 0
          ? [[index, Math.max(evidence.items, evidence.minimumKinds)]]
          : [],
      ),
    ),
    acts: indices(({ action }) => action !== null),
    waits: indices(({ comesOn }) => comesOn !== null),
  };
}

/** Whether what is chosen closes a leaf. */
export function isClosedBy({ index, units, evidence }: OpenLeaf, choice: Choice): boolean {
  if (choice.waits.has(index) || choice.acts.has(index)) return true;
  if (units?.every((id) => choice.sources.has(id))) return true;
  if (!evidence) return false;
  const yielded = [...evidence.yields].flatMap(([id, kinds]) => (choice.sources.has(id) ? kinds : []));
  const own = choice.own.get(index) ?? 0;
  return (
    yielded.length + own >= evidence.items &&
    new Set([...evidence.kinds, ...yielded]).size + own >= evidence.minimumKinds
  );
}

/** Whether what is chosen closes all that it takes. */
export const covers = (cover: Cover, choice: Choice): boolean =>
  stands(cover.root, (leaf) => isClosedBy(leaf, choice));

/** A choice without some of its sources and programmes, and without what cannot be had without them. */
export function without(cover: Cover, choice: Choice, ids: readonly string[]): Choice {
  const gone = new Set(ids);
  const joined = cover.programmes.filter(({ programme: { id } }) => choice.programmes.has(id));
  const isHad = ({ id, offer, before }: Source) =>
    !gone.has(id) &&
    !before.some((each) => gone.has(each)) &&
    (offer === null ||
      offer.alone ||
      worthJoining({ offer }, joined).some(({ programme }) => !gone.has(programme.id)));
  for (let size = -1; size < gone.size; ) {
    size = gone.size;
    for (const { programme, mandatory } of joined)
      if (mandatory.some((id) => gone.has(id))) gone.add(programme.id);
    for (const source of cover.sources) if (!isHad(source)) gone.add(source.id);
  }
  const left = (chosen: ReadonlySet<string>) => new Set([...chosen].filter((id) => !gone.has(id)));
  return { ...choice, sources: left(choice.sources), programmes: left(choice.programmes) };
}

/** The one choice that there is, where all leaves have to be closed and each can be in one way, without a unit; else null. */
export function onlyChoice(cover: Cover): Choice | null {
  const { leaves, sources } = cover;
  if (sources.length > 0 || neededIn(cover.root).size < leaves.length) return null;
  const hasOneWay = ({ comesOn, action, evidence, units }: OpenLeaf) =>
    [comesOn, action, evidence, units].filter((way) => way !== null).length === 1;
  if (!leaves.every(hasOneWay)) return null;
  const { acts, waits } = everythingIn(cover);
  const own = leaves.flatMap(({ index, evidence }): [number, number][] =>
    evidence ? [[index, Math.max(evidence.items, evidence.minimumKinds - evidence.kinds.size)]] : [],
  );
  return { ...NOTHING, own: new Map(own), acts, waits };
}

/** The programmes that are joined, by code. */
export const joinedIn = ({ programmes }: Cover, choice: Choice): readonly CandidateProgramme[] =>
  programmes.flatMap(({ programme }) => (choice.programmes.has(programme.id) ? [programme] : []));
