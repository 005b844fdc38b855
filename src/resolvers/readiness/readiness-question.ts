import { OUTCOMES } from "../../eligibility";
import type { Reference } from "../../reference";
import type { ReadinessFilter, RequirementLapsing } from "../../repositories/readiness/readiness-filter";
import { badField, requireNonEmptyList } from "../../schema/bad-argument";
import type { ReadinessArgs } from "../../schema/readiness/readiness-args";
import { leavesOf, nameableOf } from "../../services/readiness/evaluation/leaves";
import { describeUnknownCode } from "../../text";
import { messages } from "../messages";
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
  const outcomes = requireNonEmptyList("outcomes", asked.outcomes) ?? OUTCOMES;
  const { openRequirement, requirementLapsing, lapsingWithin } = asked;
  const requirement = (code: string | null | undefined, argument: Argument): string | null =>
    code == null ? null : requireRequirement(reference, routes.routeIds, code, argument);
  const lapsingAsked = async ({ code, days }: Omit<RequirementLapsing, "sought">) => ({
    code,
    days,
    sought: code === null ? null : await source.soughtLapses({ ...routes, outcomes, code, days }),
  });
  return {
    ...routes,
    outcomes,
    team: asked.team ?? null,
    name: asked.name == null ? null : await source.sought(asked.name),
    intention: asked.intention ?? null,
    open: requirement(openRequirement, "openRequirement"),
    requirementLapsing: requirementLapsing
      ? await lapsingAsked({
          code: requirement(requirementLapsing.requirement, "requirementLapsing.requirement"),
          days: daysAfter(asOf, requirementLapsing.withinDays, "requirementLapsing.withinDays"),
        })
      : null,
    lapsing: lapsingWithin == null ? null : daysAfter(asOf, lapsingWithin, "lapsingWithin"),
  };
}

/** What may be named of a route: what can be open, with choices in place of their parts; or what can lapse. */
const NAMEABLE = { openRequirement: nameableOf, "requirementLapsing.requirement": leavesOf };
type Argument = keyof typeof NAMEABLE;

/** @throws a GraphQL error with code BAD_USER_INPUT if none of these routes has that requirement. */
function requireRequirement(
  reference: Reference,
  routeIds: readonly string[],
  code: string,
  argument: Argument,
): string {
  const trees = routeIds.flatMap((routeId) => reference.editions.routeNow(routeId)?.requirement ?? []);
  const codes = new Set(trees.flatMap((tree) => [...NAMEABLE[argument](tree).keys()]));
  if (codes.has(code)) return code;
  const choices = trees
    .flatMap((tree) => [...nameableOf(tree).values()])
    .filter((each) => leavesOf(each).has(code));
  throw badField(
    argument.split("."),
    "UNKNOWN_CODE",
    choices[0]
      ? messages.partOfChoice(code, choices[0].code)
      : describeUnknownCode({
          what: "requirement of the routes asked about",
          code,
          among: [...codes].sort(),
          list: "progressionRoute { requirement { parts { code } } }",
        }),
  );
}
