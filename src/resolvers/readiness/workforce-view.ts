import { countingFor } from "../../access/counting-for";
import { MAY_NOT_COUNT, type PeopleCount } from "../../disclosure/counting";
import { type DisclosedCounts, discloseCounts, discloseValues } from "../../disclosure/workforce-counts";
import type { Outcome } from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import type { Reference } from "../../reference";
import { startsOfRoutes } from "../../reference/starts-of-routes";
import type { PostEndsRow } from "../../repositories/workforce/post-ends";
import type { OutcomeCount } from "../../schema/readiness/simulation";
import type { LapseCount, PostEndCount, RouteReadiness } from "../../schema/readiness/workforce";
import { HIDDEN_COUNTS } from "../../services/readiness/stored/hidden-workforce";
import type { LapsingRow } from "../../services/readiness/stored/workforce-answers";
import { type Context, requireActor } from "../context";
import { namesIn } from "./named-requirements";
import { toCount } from "./simulation-view";
import type { AskedWorkforce } from "./workforce-question";

const countsBySource = new WeakMap<AskedWorkforce["source"], Promise<DisclosedCounts>>();

/** The counts that may be shown, calculated once for all fields of a question. */
export function disclosedCounts(
  context: Context,
  { source, publishable }: Pick<AskedWorkforce, "source" | "publishable">,
): Promise<DisclosedCounts> {
  const useCase = context.forUseCase(requireActor(context));
  const counting = countingFor(useCase, { publishable });
  if (!counting) return Promise.resolve(HIDDEN_COUNTS);
  const counts =
    countsBySource.get(source) ??
    source.tally().then((tally) => discloseCounts(startsOfRoutes(useCase.reference), tally, counting));
  countsBySource.set(source, counts);
  return counts;
}

/** The count that may be shown of those with each intention. */
export async function disclosedIntentions(
  context: Context,
  { source, publishable }: Pick<AskedWorkforce, "source" | "publishable">,
): Promise<(intention: string) => PeopleCount> {
  const counting = countingFor(context.forUseCase(requireActor(context)), { publishable });
  return counting ? discloseValues(await source.intentions(), counting) : () => MAY_NOT_COUNT;
}

/** What may be shown of one route. */
export function toRouteReadiness(
  { reference }: Context,
  route: ProgressionRouteVersion,
  counts: DisclosedCounts,
): RouteReadiness {
  const { workers, outcomes, roleBands, blocking } = counts.route(route.routeId);
  const named = namesIn(reference, route.routeId);
  return {
    route,
    workers: toCount(workers),
    byOutcome: toOutcomes(outcomes),
    byRoleBand: roleBands.flatMap((each) => {
      const roleBand = reference.pathway.newestRoleBands.get(each.roleBandId);
      return roleBand
        ? [{ roleBand, workers: toCount(each.workers), byOutcome: toOutcomes(each.outcomes) }]
        : [];
    }),
    blocking: blocking.flatMap(({ code, workers: lacking }) => {
      const requirement = named(code);
      return requirement ? [{ requirement, workers: toCount(lacking) }] : [];
    }),
  };
}

/**
 * The counts that may be shown of requirements that would lapse, most frequent first. @param stretches how
 * many periods of days are counted.
 */
export function toLapses(
  reference: Reference,
  counts: DisclosedCounts,
  rows: readonly LapsingRow[],
  stretches: number,
): LapseCount[] {
  const found = new Map(rows.map(({ routeId, code }) => [`${routeId} ${code}`, { routeId, code }]));
  return [...found.values()]
    .flatMap(({ routeId, code }) => {
      const lapses = rows.filter((row) => row.routeId === routeId && row.code === code);
      const within = Array.from({ length: stretches }, (_, until) =>
        lapses.reduce((sum, { stretch, workers }) => sum + (stretch <= until ? workers : 0), 0),
      );
      const route = reference.pathway.currentRoutes.get(routeId);
      const requirement = namesIn(reference, routeId)(code);
      const workers = counts.route(routeId).lapsing(code, within).at(-1);
      return route && requirement && workers ? [{ route, requirement, workers: toCount(workers) }] : [];
    })
    .sort(
      (one, other) =>
        (other.workers.count ?? -1) - (one.workers.count ?? -1) ||
        one.route.position - other.route.position ||
        (one.requirement.code < other.requirement.code ? -1 : 1),
    );
}

/** How many posts end at each role band that somebody holds, in the order of the role bands. */
export function toPostEnds(
  { pathway }: Reference,
  counts: DisclosedCounts,
  rows: readonly PostEndsRow[],
  stretches: number,
): PostEndCount[] {
  return counts.roleBandIds
    .flatMap((id) => pathway.newestRoleBands.get(id) ?? [])
    .sort((one, other) => one.position - other.position)
    .map((roleBand) => {
      const ends = rows.filter(({ roleBandId }) => roleBandId === roleBand.roleBandId);
      const within = Array.from({ length: stretches }, (_, until) =>
        ends.reduce((sum, { stretch, workers }) => sum + (stretch <= until ? workers : 0), 0),
      );
      const heads = counts.heads(roleBand.roleBandId);
      const ending = counts.endingAt(roleBand.roleBandId, within).at(-1) ?? heads;
      return { roleBand, workers: toCount(heads), ending: toCount(ending) };
    });
}

const toOutcomes = (counts: ReadonlyMap<Outcome, PeopleCount>): OutcomeCount[] =>
  [...counts].map(([outcome, count]) => ({ outcome, workers: toCount(count) }));
