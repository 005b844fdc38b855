import { listOf, type PartKind, type Values } from "./part-kind";

/** Where a part is in a draft: names of lists and places in them, such as define, 0, outcomes, 2. */
export type Path = readonly string[];

/** A part of a draft, or a list to which one can be added. */
export interface Place {
  readonly kind: PartKind;
  readonly path: Path;
  /** Null: a new part of the list at the end of the path. */
  readonly part: Values | null;
  /** How many parts its list has; 0 for the draft itself. */
  readonly among: number;
}

/** @returns null if the draft has no such part. */
export function placeAt(kind: PartKind, draft: Values, path: Path): Place | null {
  const [name, index, ...rest] = path;
  if (name === undefined) return { kind, path, part: draft, among: 0 };
  const inner = Object.hasOwn(kind.lists, name) ? kind.lists[name] : undefined;
  if (!inner) return null;
  const list = listOf(draft[name]);
  if (index === undefined) return { kind: inner, path, part: null, among: list.length };
  const part = /^\d{1,4}$/.test(index) ? list[Number(index)] : undefined;
  const place = part && placeAt(inner, part, rest);
  if (!place) return null;
  return { ...place, path, among: rest.length === 0 ? list.length : place.among };
}

/** The place of what a part is in: the path without its list and its number. */
export const outside = (path: Path): Path => path.slice(0, path.length % 2 === 0 ? -2 : -1);

/** A draft in which one list is otherwise. @param path of the list, or of a part of it. */
export function withList(
  draft: Values,
  [name, index, ...rest]: Path,
  change: (list: readonly Values[], index: number) => readonly Values[],
): Values {
  if (name === undefined) return draft;
  const list = listOf(draft[name]);
  const at = Number(index ?? list.length);
  return {
    ...draft,
    [name]:
      rest.length === 0
        ? change(list, at)
        : list.map((each, place) => (place === at ? withList(each, rest, change) : each)),
  };
}

/** A draft in which one part says something else. */
export const withPart = (draft: Values, path: Path, part: Values): Values =>
  path.length === 0
    ? part
    : withList(draft, path, (list, at) => [...list.slice(0, at), part, ...list.slice(at + 1)]);

export const withoutPart = (draft: Values, path: Path): Values =>
  withList(draft, path, (list, at) => list.filter((_, index) => index !== at));

/** Moves one of some by one. It stays where it is at either end. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((each, index) => (index === at ? other : index === at + by ? one : each));
}

/** The part in which a check found something. @param found names and numbers that lead to it. */
export function partWith(kind: PartKind, [name = "", index, ...rest]: Path): Path {
  const inner = Object.hasOwn(kind.lists, name) ? kind.lists[name] : undefined;
  if (!inner) return [];
  return index === undefined || !/^\d+$/.test(index) ? [name] : [name, index, ...partWith(inner, rest)];
}
