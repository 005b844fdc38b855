import { type CoverColumns, columnOf } from "./cover-columns";
import type { Cover, EvidenceGap, OpenLeaf } from "./cover-problem";
import type { Piece } from "./plan-options";
import type { Model, Term } from "./solver/model";

/** Adds a column that can be 1 only if the leaf is closed in one of the ways that it has. */
export function leafColumn(
  model: Model,
  cover: Cover,
  columns: CoverColumns,
  leaf: OpenLeaf,
  isNeeded: boolean,
): number {
  const column = model.integer(isNeeded ? 1 : 0, 1);
  const { place } = leaf;
  const ways: Term[] =
    place === null
      ? []
      : cover.acts.flatMap(({ act }): Term[] =>
          act.closes.has(place) ? [[columnOf(columns.acts, act.id), 1]] : [],
        );
  const addWay = () => {
    const way = model.binary();
    ways.push([way, 1]);
    return way;
  };
  if (leaf.comesOn !== null) columns.waits.set(leaf.index, addWay());
  if (leaf.evidence) requireEvidence(model, cover, columns, leaf, addWay());
  if (leaf.units) {
    const all = addWay();
    for (const id of leaf.units) model.atLeast(0, [columnOf(columns.sources, id), 1], [all, -1]);
  }
  model.atLeast(0, ...ways, [column, -1]);
  return column;
}

/** Enough pieces of evidence, by enough assessors, of enough kinds. @param way the column that needs them. */
function requireEvidence(
  model: Model,
  cover: Cover,
  columns: CoverColumns,
  { place, evidence }: OpenLeaf,
  way: number,
): void {
  if (!evidence || place === null) return;
  const { sources, own } = columns;
  const { items, assessors, yields, counted } = evidence;
  const pieces = cover.pieces.filter(({ closes }) => closes.has(place));
  const shownBy = [...yields].flatMap(([id, kinds]): Term[] =>
    kinds.length > 0 ? [[columnOf(sources, id), kinds.length]] : [],
  );
  const ownBy = pieces.map(({ id }): Term => [columnOf(own, id), 1]);
  const again = [...counted].map((id): Term => [columnOf(sources, id), 1]);
  if (again.length === 0) model.atLeast(0, ...shownBy, ...ownBy, [way, -Math.max(items, assessors)]);
  else {
    model.atLeast(0, ...shownBy, ...ownBy, [way, -items]);
    model.atLeast(0, ...shownBy, ...again, ...ownBy, [way, -assessors]);
  }
  requireKinds(model, columns, evidence, pieces, way);
}

/** Enough kinds of evidence that are not covered yet. */
function requireKinds(
  model: Model,
  { sources, own }: CoverColumns,
  { kinds, minimumKinds, yields }: EvidenceGap,
  pieces: readonly Piece[],
  way: number,
): void {
  const kindsShort = Math.max(0, minimumKinds - kinds.size);
  if (kindsShort === 0) return;
  const others = new Set(
    [...[...yields.values()].flat(), ...pieces.flatMap((each) => (each.isAnyKind ? [] : each.kinds))].filter(
      (kind) => !kinds.has(kind),
    ),
  );
  const covered = [...others].map((kind): Term => {
    const isCovered = model.binary();
    model.atLeast(
      0,
      ...[...yields].flatMap(([id, of]): Term[] => (of.includes(kind) ? [[columnOf(sources, id), 1]] : [])),
      ...pieces.flatMap(({ id, isAnyKind, kinds: of }): Term[] =>
        !isAnyKind && of.includes(kind) ? [[columnOf(own, id), 1]] : [],
      ),
      [isCovered, -1],
    );
    return [isCovered, 1];
  });
  const anyKind = pieces.flatMap(({ id, isAnyKind }): Term[] => (isAnyKind ? [[columnOf(own, id), 1]] : []));
  model.atLeast(0, ...covered, ...anyKind, [way, -kindsShort]);
}
