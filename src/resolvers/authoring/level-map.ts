import type { CrosswalkContent } from "../../schema/authoring/crosswalk-content";

/** In a document, a level map is an object; the API, which has none with keys of the caller's own, shows it as a list. */
type Stored = Omit<CrosswalkContent, "levelMap"> & { levelMap?: Readonly<Record<string, string>> | null };

export const levelMapShown = (content: object): CrosswalkContent => {
  const { levelMap, ...crosswalk } = content as Stored;
  return {
    ...crosswalk,
    levelMap: levelMap ? Object.entries(levelMap).map(([from, to]) => ({ from, to })) : null,
  };
};

export const levelMapStored = ({ levelMap, ...crosswalk }: CrosswalkContent): Stored => ({
  ...crosswalk,
  levelMap: levelMap ? Object.fromEntries(levelMap.map(({ from, to }) => [from, to])) : null,
});
