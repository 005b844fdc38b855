import { blocksOf } from "./blocks";
import type { Counting, PeopleCount } from "./counting";

/** People of one employer who work at the same hosts; at none: their own employer alone. */
export interface PlacedGroup {
  readonly hosts: readonly string[];
  readonly workers: number;
}

/**
 * How many people of one employer work at a host. Everybody there is divided by the hosts at which they work, for
 * every host in the same way, so that what several hosts and the employer publish reveals no small number
 * together. Bounds would show how many the employer has, and the reason whether they are few, so neither is given.
 */
export function disclosePlaced(
  groups: readonly PlacedGroup[],
  host: string,
  counting: Counting,
): PeopleCount {
  const blocks = blocksOf(
    groups.map(({ hosts, workers }) => ({ size: workers, in: hosts })),
    counting,
  );
  const placed = blocks.count(host);
  return placed.count === null ? counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 1, null) : placed;
}
