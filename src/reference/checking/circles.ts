import type { DraftRequirement, PublishedReference, RouteDraft } from "./draft";
import { type Finding, finding } from "./findings";

interface Step {
  readonly to: string;
  /** What leads there, for the words: a route's code. */
  readonly by: string;
}

/** The shortest way from a node to another, without the first and with the last; null where there is none. */
function wayFrom(start: string, end: string, stepsFrom: (node: string) => readonly Step[]): Step[] | null {
  const seen = new Set([start]);
  let ways: { readonly at: string; readonly steps: Step[] }[] = [{ at: start, steps: [] }];
  while (ways.length > 0) {
    const further: typeof ways = [];
    for (const { at, steps } of ways) {
      for (const step of stepsFrom(at)) {
        if (step.to === end) return [...steps, step];
        if (seen.has(step.to)) continue;
        seen.add(step.to);
        further.push({ at: step.to, steps: [...steps, step] });
      }
    }
    ways = further;
  }
  return null;
}

/**
 * UPWARD routes that would lead round: the published ones that the draft's readers see, and the draft for its
 * own earlier version.
 */
export function checkUpward(draft: RouteDraft, { pathway }: PublishedReference): Finding[] {
  if (draft.kind !== "UPWARD") return [];
  const published = [...pathway.currentRoutes.values()].flatMap((version) => {
    const route = pathway.routes.get(version.routeId);
    const owner = route?.ownerOrganisationId ?? null;
    const isSeen = route && (owner === null || owner === draft.organisationId);
    const isDraft = route?.code === draft.code && owner === draft.organisationId;
    return version.kind === "UPWARD" && isSeen && !isDraft
      ? [
          {
            code: route.code,
            from: pathway.publishedStartsOf(version.id).map(({ roleBandId }) => roleBandId),
            to: version.toRoleBandId,
          },
        ]
      : [];
  });
  const routes = [...published, { code: draft.code, from: draft.fromRoleBandIds, to: draft.toRoleBandId }];
  const stepsFrom = (roleBand: string): Step[] =>
    routes.flatMap(({ code, from, to }) => (from.includes(roleBand) ? [{ to, by: code }] : []));
  const nameOf = (roleBand: string) => pathway.currentRoleBands.get(roleBand)?.title ?? roleBand;
  return draft.fromRoleBandIds
    .filter((start) => start !== draft.toRoleBandId)
    .flatMap((start) => {
      const back = wayFrom(draft.toRoleBandId, start, stepsFrom);
      if (!back) return [];
      const steps = [{ to: draft.toRoleBandId, by: draft.code }, ...back];
      const circle = steps.map(({ to, by }) => `by ${by} to ${nameOf(to)}`).join(", ");
      return [finding("UPWARD_CIRCLE", ["fromRoleBandIds"], `from ${nameOf(start)} ${circle}`)];
    });
}

/** Units that ask for one another first, so that nobody could begin what is required. */
export function checkPrerequisites(
  { unitId, programmeId }: DraftRequirement,
  path: readonly string[],
  { curriculum }: PublishedReference,
): Finding[] {
  const programme = curriculum.currentProgrammes.get(programmeId ?? "");
  const required = programme
    ? curriculum.programmeUnitsOf(programme.id).flatMap((place) => (place.mandatory ? [place.unitId] : []))
    : [];
  if (unitId !== null) required.push(unitId);
  const codeOf = (unit: string) => curriculum.units.get(unit)?.code ?? unit;
  const stepsFrom = (unit: string): Step[] =>
    curriculum
      .prerequisitesOf(curriculum.current.get(unit)?.id ?? "")
      .map((prerequisite) => ({ to: prerequisite.unitId, by: unit }));
  /** A unit and everything that has to come before it. */
  const needed = new Set(required);
  for (const unit of needed) for (const { to } of stepsFrom(unit)) needed.add(to);
  const reported = new Set<string>();
  return [...needed].flatMap((unit) => {
    const circle = reported.has(unit) ? null : wayFrom(unit, unit, stepsFrom);
    if (!circle) return [];
    for (const { to } of circle) reported.add(to);
    const codes = [unit, ...circle.map(({ to }) => to)].map(codeOf).join(" after ");
    return [finding("PREREQUISITE_CIRCLE", [...path, unitId === null ? "programmeId" : "unitId"], codes)];
  });
}
