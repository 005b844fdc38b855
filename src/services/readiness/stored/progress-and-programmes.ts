import { type Day, type HeldPost, heldPosts, type KnownFacts } from "../../../eligibility";

/**
 * A day on which someone came to hold a higher band than ever before, and the role bands before and after.
 */
export interface StepUp {
  readonly on: Day;
  readonly from: string;
  readonly to: string;
}

/**
 * The last step up until a day; null if there is none. A first post is none, nor is a return to a band that
 * was held before; posts whose grade is mapped to no band are passed over.
 */
export function stepUpOf(known: KnownFacts, today: Day): StepUp | null {
  const posts = heldPosts(known);
  const days = [...new Set(posts.flatMap(({ changes }) => changes))].filter((day) => day <= today);
  let highest: Ranked | null = null;
  let step: StepUp | null = null;
  for (const on of days.sort((a, b) => a - b)) {
    const best = highestOn(posts, on);
    if (best === null || (highest !== null && best.rank <= highest.rank)) continue;
    if (highest !== null) step = { on, from: highest.roleBandId, to: best.roleBandId };
    highest = best;
  }
  return step;
}

interface Ranked {
  readonly rank: number;
  readonly roleBandId: string;
}

function highestOn(posts: readonly HeldPost[], day: Day): Ranked | null {
  let highest: Ranked | null = null;
  for (const post of posts) {
    const { roleBandId } = post;
    const rank = post.bandRankOn(day);
    if (rank !== null && post.hundredthsOn(day) !== null && (highest === null || rank > highest.rank))
      highest = { rank, roleBandId };
  }
  return highest;
}

/** The programmes of which a passed unit is in date on a day. */
export function programmesOf(
  known: KnownFacts,
  programmes: (completionId: string) => readonly { readonly programmeId: string }[],
  today: Day,
): string[] {
  const units = new Set(known.record.completions.map(({ unitId }) => unitId));
  const counting = [...units]
    .flatMap((unit) => known.completionsOf(unit))
    .filter(
      (completion) =>
        completion.passed &&
        completion.completedOn <= today &&
        (completion.expiresOn === null || today < completion.expiresOn) &&
        today < known.revokedOn(completion),
    );
  return counting.flatMap(({ id }) => programmes(id).map(({ programmeId }) => programmeId));
}
