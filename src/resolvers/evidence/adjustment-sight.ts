import type { Context } from "../context";

interface Row {
  readonly id: string;
  readonly workerId: string | null;
}

/**
 * Whether the caller can read an adjustment: the worker, those who are assigned to assess evidence of theirs,
 * and the person who recorded it. It looks to everybody else as if it did not exist.
 */
export async function seesAdjustment({ actor, loaders }: Context, { id, workerId }: Row): Promise<boolean> {
  if (!actor || workerId === null) return false;
  if (actor.workerId === workerId) return true;
  if (actor.client) return false;
  const [record, assessed] = await Promise.all([
    loaders.factRecords.load(id),
    loaders.evidence.assessed.load(workerId),
  ]);
  return assessed !== null || record?.recordedById === actor.subject;
}

/** The adjustments that the caller can read. */
export async function adjustmentsSeen<Each extends Row>(
  context: Context,
  all: readonly Each[],
): Promise<readonly Each[]> {
  const seen = await Promise.all(all.map((each) => seesAdjustment(context, each)));
  return all.filter((_, at) => seen[at]);
}
