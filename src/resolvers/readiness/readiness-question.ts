import { OUTCOMES } from "../../eligibility";
import type { Reference } from "../../reference";
import type { ReadinessFilter } from "../../repositories/readiness/readiness-pages";
import { badField, requireNonEmptyList } from "../../schema/bad-argument";
import type { ReadinessArgs } from "../../schema/readiness/readiness-args";
import { leavesOf } from "../../services/readiness/evaluation/leaves";
import { describeUnknownCode } from "../../text";
import { type AskedWorkforce, daysAfter, routesAsked } from "./workforce-question";

/**
 * The workers and routes that are asked for. @throws a GraphQL error with code BAD_USER_INPUT for names
 * that do not exist.
 */
export async function readinessAsked(
  reference: Reference,
  { source, asOf }: AskedWorkforce,
  asked: ReadinessArgs,
): Promise<ReadinessFilter> {
  const routes = routesAsked(reference, asked.route, asked.roleBand);
  const { openRequirement, requirementLapsing, lapsingWithin } = asked;
  const requirement = (code: string | null | undefined, argument: string): string | null =>
    code == null ? null : requireRequirement(reference, routes.routeIds, code, argument);
  return {
    ...routes,
    outcomes: requireNonEmptyList("outcomes", asked.outcomes) ?? OUTCOMES,
    team: asked.team ?? null,
    name: asked.name == null ? null : await source.sought(asked.name),
    intention: asked.intention ?? null,
    open: requirement(openRequirement, "openRequirement"),
    requirementLapsing: requirementLapsing
      ? {
          code: requirement(requirementLapsing.requirement, "requirementLapsing.requirement"),
          days: daysAfter(asOf, requirementLapsing.withinDays, "requirementLapsing.withinDays"),
        }
      : null,
    lapsing: lapsingWithin == null ? null : daysAfter(asOf, lapsingWithin, "lapsingWithin"),
  };
}

/** @throws a GraphQL error with code BAD_USER_INPUT if none of these routes has that requirement. */
function requireRequirement(
  reference: Reference,
  routeIds: readonly string[],
  code: string,
  argument: string,
): string {
  const codes = new Set(
    routeIds.flatMap((routeId) => {
      const route = reference.editions.routeNow(routeId);
      return route ? [...leavesOf(route.requirement).keys()] : [];
    }),
  );
  if (codes.has(code)) return code;
  throw badField(
    argument.split("."),
    "UNKNOWN_CODE",
    describeUnknownCode({
      what: "requirement of the routes asked about",
      code,
      among: [...codes].sort(),
      list: "progressionRoute { requirement { parts { code } } }",
    }),
  );
}
