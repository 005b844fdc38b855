import { heldPosts, type KnownFacts, toCivilDate } from "../../eligibility";
import type { Reference } from "../../reference";
import { payOn } from "../../reference/pay";
import type { PlanPay } from "../../schema/readiness/plan-terms";
import type { RouteAnswer } from "../../services/readiness/evaluation/route-answer";
import { messages } from "../messages";

/** The difference in pay between the band held on the day of a question and the one that a route leads to. */
export function payOfPlan({ pathway }: Reference, { route, answer }: RouteAnswer): PlanPay {
  const { known, clocks } = answer;
  const asOf = toCivilDate(clocks.asOf);
  const bandOf = (rank: number | null) =>
    [...pathway.payBands.values()].find((band) => band.rank === rank) ?? null;
  const to = pathway.payBands.get(pathway.newestRoleBands.get(route.toRoleBandId)?.payBandId ?? "") ?? null;
  const rank = rankHeld(known, clocks.asOf);
  const from = bandOf(rank);
  const nothing = {
    asOf,
    from,
    to,
    fromYear: null,
    toYear: null,
    entryDifference: null,
    topDifference: null,
  };
  if (!from || !to) return { ...nothing, notice: from ? messages.noPayBandThere : messages.noPayBandHeld };
  const [now, then] = [payOn(pathway, from, asOf), payOn(pathway, to, asOf)];
  const years = { fromYear: now.year, toYear: then.year };
  const [fromPay, toPay] = [extremes(now.year), extremes(then.year)];
  if (!fromPay || !toPay)
    return { ...nothing, ...years, notice: now.notice ?? then.notice ?? messages.noPayBandThere };
  return {
    ...nothing,
    ...years,
    entryDifference: toPay.entry - fromPay.entry,
    topDifference: toPay.entry - fromPay.top,
    notice: null,
  };
}

/** The highest rank of the posts held on a day; null if none is held or none is mapped. */
function rankHeld(known: KnownFacts, day: number): number | null {
  const ranks = heldPosts(known).flatMap((post) =>
    post.hundredthsOn(day) === null ? [] : (post.bandRankOn(day) ?? []),
  );
  return ranks.length === 0 ? null : Math.max(...ranks);
}

function extremes(year: PlanPay["fromYear"]): { readonly entry: number; readonly top: number } | null {
  const annual = year?.points.map((point) => point.annual) ?? [];
  return annual.length === 0 ? null : { entry: Math.min(...annual), top: Math.max(...annual) };
}
