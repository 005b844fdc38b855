import {
  dayInWords,
  type Evaluation,
  isSatisfied,
  type KnownFacts,
  type PostEnd,
  postEnds,
  toCivilDate,
  toDay,
  type Voice,
} from "../../eligibility";
import type { Reference } from "../../reference";
import type { RouteAnswer } from "./evaluation/route-answer";
import { messages } from "./messages";

/** The end of a post, as it bears on an answer. */
export interface EndOfPost {
  readonly roleBandId: string;
  /** The last day on which it is held, YYYY-MM-DD. */
  readonly lastDayOn: string;
  readonly isPast: boolean;
  readonly sentence: (voice: Voice) => string;
}

/** The ends of the posts that are held on a day, or that were held last. */
export const endsOfPosts = (reference: Reference, known: KnownFacts, day: string): readonly EndOfPost[] =>
  postEnds(known, toDay(day)).map((end) => endOfPost(reference, end, () => ""));

/**
 * The ends that an answer about a route is touched by: of posts from which the route starts, or of all if it
 * starts from none of them.
 */
export function endsTouching(reference: Reference, { route, answer }: RouteAnswer): readonly EndOfPost[] {
  const { known, clocks, evaluation } = answer;
  const starts = reference.pathway.startsOf(route.id).map(({ roleBandId }) => roleBandId);
  const all = postEnds(known, clocks.asOf);
  const own = all.filter(({ roleBandId }) => starts.includes(roleBandId));
  return (own.length > 0 ? own : all).map((end) =>
    endOfPost(reference, end, (voice) => (end.isPast ? "" : whatItMeans(evaluation, end, voice))),
  );
}

function endOfPost(reference: Reference, end: PostEnd, more: (voice: Voice) => string): EndOfPost {
  const lastDayOn = toCivilDate(end.on - 1);
  const title = reference.pathway.newestRoleBands.get(end.roleBandId)?.title ?? "";
  const said = end.isPast ? messages.postEnded : messages.postEnds;
  return {
    roleBandId: end.roleBandId,
    lastDayOn,
    isPast: end.isPast,
    sentence: (voice) => said[voice](title, dayInWords(lastDayOn)) + more(voice),
  };
}

function whatItMeans({ root }: Evaluation, { on }: PostEnd, voice: Voice): string {
  if (isSatisfied(root.outcome)) return "";
  if (root.eligibleFrom === null) return messages.notReadyByEnd[voice];
  return root.eligibleFrom < toCivilDate(on)
    ? ""
    : messages.readyAfterEnd[voice](dayInWords(root.eligibleFrom));
}
