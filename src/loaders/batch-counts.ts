/** The groups of loaders, by which their batches are counted. */
export const LOADER_GROUPS = [
  "drafts",
  "evidence",
  "facts",
  "own",
  "policies",
  "readiness",
  "records",
  "trail",
  "words",
  "workforce",
] as const;
export type LoaderGroup = (typeof LOADER_GROUPS)[number];

const none = (): Map<LoaderGroup, number> => new Map(LOADER_GROUPS.map((group) => [group, 0]));
const batches = none();
const keys = none();

/** Counts one batch of a loader. @param size for how many objects it reads. */
export function countBatch(group: LoaderGroup, size: number): void {
  batches.set(group, (batches.get(group) ?? 0) + 1);
  keys.set(group, (keys.get(group) ?? 0) + size);
}

/** The batches that this process has read, by group. */
export const countedBatches = (): ReadonlyMap<string, number> => batches;

/** For how many objects they were. */
export const countedKeys = (): ReadonlyMap<string, number> => keys;
