import {
  addMonths,
  type Day,
  dayInWords,
  type HeldPost,
  heldPosts,
  type KnownFacts,
  toCivilDate,
  toDay,
  type Voice,
} from "../../../eligibility";
import type { PayBand, PayBandYear } from "../../../entities";
import type { Reference } from "../../../reference";
import { payOn } from "../../../reference/pay";
import { payStepSentences as messages } from "./pay-step-sentences";

/** The next pay step within the band of a post, or why none can be worked out. */
export interface PayStep {
  readonly roleBandId: string;
  /** The band by which it was worked out; null if the post is not mapped to any. */
  readonly payBand: PayBand | null;
  /** The first day of the unbroken time in the band, YYYY-MM-DD. */
  readonly inBandSinceOn: string | null;
  /** YYYY-MM-DD; null if no step is left or none can be worked out. */
  readonly dueOn: string | null;
  /** The pay year of the amounts; null if none is held for the day asked about. */
  readonly payYear: string | null;
  /** Whole pounds a year, full time, at the pay of the day asked about. */
  readonly fromAnnual: number | null;
  readonly toAnnual: number | null;
  readonly sentence: (voice: Voice) => string;
}

/** Volunteers are not paid, so there is no step. */
const VOLUNTEER_RANK = 0;

/**
 * The next pay step of each post that is held on a day, one for each band and role band. Time in the band
 * goes on across posts at the same band, as long as no day lies between them.
 * @param asOf YYYY-MM-DD
 */
export function payStepsOf(reference: Reference, known: KnownFacts, asOf: string): readonly PayStep[] {
  const day = toDay(asOf);
  const posts = heldPosts(known);
  const steps = posts
    .filter((post) => post.hundredthsOn(day) !== null && post.bandRankOn(day) !== VOLUNTEER_RANK)
    .map((post) => payStepOf(reference, posts, post, asOf));
  return steps.filter(
    (step, at) =>
      steps.findIndex(
        ({ roleBandId, payBand }) => roleBandId === step.roleBandId && payBand === step.payBand,
      ) === at,
  );
}

function payStepOf(
  { pathway }: Reference,
  posts: readonly HeldPost[],
  post: HeldPost,
  asOf: string,
): PayStep {
  const day = toDay(asOf);
  const title = pathway.newestRoleBands.get(post.roleBandId)?.title ?? "";
  const rank = post.bandRankOn(day);
  const payBand = [...pathway.payBands.values()].find((band) => band.rank === rank) ?? null;
  const none = { roleBandId: post.roleBandId, payBand, dueOn: null, fromAnnual: null, toAnnual: null };
  if (!payBand)
    return {
      ...none,
      inBandSinceOn: null,
      payYear: null,
      sentence: (voice) => messages.notMapped[voice](title, post.gradeOn(day)),
    };
  const since = inBandSince(posts, payBand.rank, day);
  const { year, notice } = payOn(pathway, payBand, asOf);
  const found = { ...none, inBandSinceOn: toCivilDate(since), payYear: year?.payYear ?? null };
  // Without a year for the day, the steps are taken as they were in the newest year on record.
  const step = nextStep(year ?? pathway.payYearsOf(payBand.id)[0] ?? null, since, day);
  const grade = post.gradeOn(day);
  const more = `${grade === null ? "" : messages.mapped(payBand.title, grade)}${notice === null ? "" : ` ${notice}`}`;
  if (typeof step === "string")
    return { ...found, sentence: (voice) => messages[step][voice](payBand.title) + more };
  const [from, to] = [year?.points[step.place]?.annual ?? null, year?.points[step.place + 1]?.annual ?? null];
  const dueOn = toCivilDate(step.dueOn);
  return {
    ...found,
    dueOn,
    fromAnnual: from,
    toAnnual: to,
    sentence: (voice) =>
      messages.due[voice](payBand.title, dayInWords(dueOn), dayInWords(found.inBandSinceOn)) +
      (year && from !== null && to !== null ? messages.amounts(from, to, year.payYear) : "") +
      messages.standards[voice] +
      more,
  };
}

/** The first day of the unbroken time up to a day in which a post at the band was held. */
function inBandSince(posts: readonly HeldPost[], rank: number, day: Day): Day {
  const isIn = (on: Day) =>
    posts.some((post) => post.hundredthsOn(on) !== null && post.bandRankOn(on) === rank);
  const days = [...new Set(posts.flatMap(({ changes }) => changes))].filter((on) => on <= day);
  return days.sort((one, other) => other - one).find((on) => isIn(on) && !isIn(on - 1)) ?? day;
}

/** The first step that is due on a day or later, with its place among the steps; or why there is none. */
function nextStep(
  year: PayBandYear | null,
  since: Day,
  day: Day,
): { readonly place: number; readonly dueOn: Day } | "notKnown" | "onePoint" | "atTheTop" {
  if (!year) return "notKnown";
  if (year.stepAfterYears.length === 0) return "onePoint";
  for (const [place, years] of year.stepAfterYears.entries()) {
    if (years === null) return "notKnown";
    const dueOn = addMonths(since, years * 12);
    if (dueOn >= day) return { place, dueOn };
  }
  return "atTheTop";
}
