import type { Outcome } from "../evaluation";
import { passedOverOf } from "../exclusion";
import type { KnownFacts } from "../known";
import type { LeafReading } from "../leaf";
import { heldPosts, outsidePost } from "../posts";
import type { HoldsBandRequirement } from "../requirement";

/** HOLDS_BAND: a post at or above the band is held; a band that is not mapped leaves it unknown. */
export function readHoldsBand({ minimumBandRank }: HoldsBandRequirement, known: KnownFacts): LeafReading {
  const posts = heldPosts(known);
  const heldOn = (day: number) => posts.filter((post) => post.hundredthsOn(day) !== null);
  const countingOn = (day: number) =>
    heldOn(day).filter(({ bandRank }) => bandRank !== null && bandRank >= minimumBandRank);
  return {
    changes: posts.flatMap(({ changes }) => changes),
    outcomeOn(day): Outcome {
      if (posts.length === 0) return "UNKNOWN";
      if (countingOn(day).length > 0) return "MET";
      return heldOn(day).some(({ bandRank }) => bandRank === null) ? "UNKNOWN" : "NOT_MET";
    },
    countedOn: (day) =>
      countingOn(day).map((post) => ({ factId: post.id, kind: "POST", stopsOn: post.endsAfter(day) })),
    excludedOn(day) {
      const counting = new Set(countingOn(day).map(({ id }) => id));
      return [
        ...passedOverOf(known.passedOver().posts, "POST"),
        ...posts
          .filter(({ id }) => !counting.has(id))
          .map((post) => {
            const outside = outsidePost(post, day);
            if (outside) return outside;
            const reason = post.bandRank === null ? ("BAND_NOT_MAPPED" as const) : ("BAND_TOO_LOW" as const);
            return { factId: post.id, kind: "POST" as const, reason, on: null };
          }),
      ];
    },
    measureOn: (day) => ({
      required: { amount: 1, unit: "POSTS" },
      actual: { amount: Math.min(1, countingOn(day).length), unit: "POSTS" },
    }),
    noteOn: () => ({ nothingRecorded: posts.length === 0 }),
  };
}
