import type { Day } from "../days";
import { type HeldPost, onlyWhile } from "../posts";
import type { Reason } from "../reason";
import type { TimeInRoleRequirement } from "../requirement";

/**
 * The posts that count towards a time in role: those of its roles, or each on the days on which it is at or
 * above the band, since a pay band can change.
 */
export function partsOf(
  posts: readonly HeldPost[],
  requirement: TimeInRoleRequirement,
): {
  readonly matching: readonly HeldPost[];
  /** The days of posts whose band is not mapped: if they would decide, the answer is not known. */
  readonly perhaps: readonly HeldPost[];
} {
  const matching = posts.filter((post) => post.changes.some((day) => matches(requirement, post, day)));
  if (requirement.roleBandIds !== null) return { matching, perhaps: [] };
  const isUnmapped = (post: HeldPost) => (day: Day) => post.bandRankOn(day) === null;
  return {
    matching: matching.map((post) => onlyWhile(post, (day) => matches(requirement, post, day))),
    perhaps: posts
      .filter((post) => post.changes.some(isUnmapped(post)))
      .map((post) => onlyWhile(post, isUnmapped(post))),
  };
}

function matches({ roleBandIds, minimumBandRank }: TimeInRoleRequirement, post: HeldPost, day: Day): boolean {
  if (roleBandIds !== null)
    return [post.roleBandId, post.variantOf].some((role) => role !== null && roleBandIds.includes(role));
  const rank = post.bandRankOn(day);
  return rank !== null && minimumBandRank !== null && rank >= minimumBandRank;
}

/** Why a post matches on no day. */
export function mismatch({ roleBandIds }: TimeInRoleRequirement, post: HeldPost, day: Day): Reason {
  if (roleBandIds !== null) return { reason: "OTHER_ROLE" };
  return { reason: post.bandRankOn(day) === null ? "BAND_NOT_MAPPED" : "BAND_TOO_LOW" };
}
