import { toDay } from "../../src/eligibility";

/** A record of one post held from a day on. */
export const post = (startedOn: string, bandRank: number | null = 30) => ({
  posts: [
    { id: "p", recordedAt: 1, roleBandId: "PSW", bandRank, startedOn: toDay(startedOn), hundredths: 100 },
  ],
});

/** The end of that post. */
export const ended = (on: string) => ({
  postChanges: [
    {
      id: "e",
      recordedAt: 1,
      postId: "p",
      kind: "END" as const,
      effectiveOn: toDay(on),
      hundredths: null,
    },
  ],
});
