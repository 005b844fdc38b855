import { NEVER } from "../days";
import type { Outcome } from "../evaluation";
import { excludedFor } from "../exclusion";
import type { KnownFacts } from "../known-facts";
import type { LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import { type HeldPost, heldPost, heldPosts, onlyWhile, reasonsNotHeld } from "../posts";
import type { Reason } from "../reason";
import type { HoldsBandRequirement } from "../requirement";

/** HOLDS_BAND: a post at or above the band is held; a band that is not mapped leaves it unknown. */
export function readHoldsBand({ minimumBandRank }: HoldsBandRequirement, known: KnownFacts): LeafReading {
  const posts = heldPosts(known);
  const isHighEnough = (post: HeldPost, day: number) => (post.bandRankOn(day) ?? -1) >= minimumBandRank;
  const heldOn = (day: number) => posts.filter((post) => post.hundredthsOn(day) !== null);
  const countingOn = (day: number) => heldOn(day).filter((post) => isHighEnough(post, day));
  return {
    changes: posts.flatMap(({ changes }) => changes),
    outcomeOn(day): Outcome {
      if (posts.length === 0) return "UNKNOWN";
      if (countingOn(day).length > 0) return "MET";
      return heldOn(day).some((post) => post.bandRankOn(day) === null) ? "UNKNOWN" : "NOT_MET";
    },
    countedOn: (day) =>
      countingOn(day).map((post) => ({
        factId: post.id,
        kind: "POST",
        stopsOn: onlyWhile(post, (each) => isHighEnough(post, each)).endsAfter(day),
      })),
    excludedOn: (day) =>
      withPassedOver(known.posts, known.passedOver().posts).flatMap(({ fact, reasons }) => {
        const post = heldPost(known, fact);
        const is: Reason[] = [];
        if (post.bandRankOn(day) === null) is.push({ reason: "BAND_NOT_MAPPED" });
        else if (!isHighEnough(post, day)) is.push({ reason: "BAND_TOO_LOW" });
        const outside = reasonsNotHeld(post, day);
        // A post that is not held yet is held from the day in the reason.
        const counts =
          reasons.length + is.length === 0
            ? outside.map(({ on }) => ({ from: on ?? NEVER, until: NEVER + 1 }))
            : [];
        return excludedFor(fact.id, "POST", [...reasons, ...is, ...outside], counts) ?? [];
      }),
    measureOn: (day) => ({
      required: { amount: 1, unit: "POSTS" },
      actual: { amount: Math.min(1, countingOn(day).length), unit: "POSTS" },
    }),
    noteOn: () => ({ nothingRecorded: posts.length === 0 }),
  };
}
