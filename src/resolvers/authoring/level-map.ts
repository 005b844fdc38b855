import type { CrosswalkContent } from "../../schema/authoring/crosswalk-content";

/** In a document, a level map is an object. The API has no objects with free keys, and shows it as a list. */
type Stored = Omit<CrosswalkContent, "levelMap"> & {
  levelMap?: Readonly<Record<string, string>> | NonNullable<CrosswalkContent["levelMap"]> | null;
};

export const levelMapShown = (content: object): CrosswalkContent => {
  const { levelMap, ...crosswalk } = content as Stored;
  return {
    ...crosswalk,
    levelMap: levelMap ? (isList(levelMap) ? levelMap : asList(levelMap)) : null,
  };
};

/** A list that names a level twice stays a list, so that publishing refuses it. */
export function levelMapStored({ levelMap, ...crosswalk }: CrosswalkContent): Stored {
  if (!levelMap) return { ...crosswalk, levelMap: null };
  const map = new Map(levelMap.map(({ from, to }) => [from, to]));
  return { ...crosswalk, levelMap: map.size < levelMap.length ? levelMap : Object.fromEntries(map) };
}

type Shown = NonNullable<CrosswalkContent["levelMap"]>;
const isList = (levelMap: NonNullable<Stored["levelMap"]>): levelMap is Shown => Array.isArray(levelMap);
const asList = (levelMap: Readonly<Record<string, string>>): Shown =>
  Object.entries(levelMap).map(([from, to]) => ({ from, to }));
