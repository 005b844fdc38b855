import { addMonths, toCivilDate, toDay } from "../../eligibility";
import type { Reference } from "../../reference";
import { badField } from "../../schema/bad-argument";
import type { ProgressionRouteBy, RoleBandBy } from "../../schema/pathway/by";
import type { Workforce } from "../../schema/readiness/workforce";
import type { WorkforceAnswers } from "../../services/readiness/stored/workforce-answers";
import { messages } from "../messages";
import { requireRoleBand, requireRoute } from "../pathway/find";

/** A question about the whole workforce, with the sources of its fields. */
export interface AskedWorkforce extends Workforce {
  readonly source: WorkforceAnswers;
  /** Whether numbers that would identify individuals are suppressed. */
  readonly publishable: boolean;
}

/**
 * Refuses lists in a publishable answer: they contain names, and their length is a count.
 * @throws a GraphQL error with code BAD_USER_INPUT if the numbers are to be published.
 */
export function refuseNames({ publishable }: Pick<AskedWorkforce, "publishable">): void {
  if (publishable) throw badField(["publishable"], "OUT_OF_RANGE", messages.namesNotForPublication);
}

/**
 * The routes that a question is about: one, those out of a role band, or all. @throws a GraphQL error with
 * code BAD_USER_INPUT for a name that does not exist.
 */
export function routesAsked(
  reference: Reference,
  route: ProgressionRouteBy | null | undefined,
  roleBand: RoleBandBy | null | undefined,
): { readonly routeIds: readonly string[]; readonly roleBandId: string | null } {
  const roleBandId = roleBand ? requireRoleBand(reference, roleBand, ["roleBand"]).roleBandId : null;
  const { pathway } = reference;
  const routes = route
    ? [requireRoute(reference, route, ["route"])]
    : roleBandId === null
      ? [...pathway.currentRoutes.values()]
      : pathway.routesFrom(roleBandId);
  return { routeIds: routes.map(({ routeId }) => routeId), roleBandId };
}

type AskedDays = Pick<AskedWorkforce, "asOf" | "publishable">;

/** How far ahead lapses are stored. */
const FURTHEST_DAYS = 366;
const FURTHEST_MONTHS = 120;

/**
 * The numbers of days and months for which publishable counts are available. Only these: the count for 45
 * days less the count for 44 would show one day, and one person.
 */
const COUNTED_DAYS = [30, 60, 90, 180, 365];
const COUNTED_MONTHS = [12, 24, 36, 60, 120];

/**
 * The ends of the periods that are counted, up to so many days after a day. @throws a GraphQL error with
 * code BAD_USER_INPUT for other days.
 */
export function countedDays({ asOf, publishable }: AskedDays, days: number): readonly string[] {
  if (!publishable) return [daysAfter(asOf, days, "withinDays")[1]];
  return upTo(
    COUNTED_DAYS,
    days,
    "withinDays",
    "days; to list people for any other number, use readiness(lapsingWithin:)",
  ).map((each) => daysAfter(asOf, each, "withinDays")[1]);
}

/**
 * The periods of months up to a day that are counted, each part of the next. @throws a GraphQL error with
 * code BAD_USER_INPUT for other months.
 */
export function countedMonths(
  { asOf, publishable }: AskedDays,
  months: number,
): readonly (readonly [string, string])[] {
  if (!publishable) return [monthsBefore(asOf, months)];
  return upTo(
    COUNTED_MONTHS,
    months,
    "months",
    "months; to list people for any other number, use progressed",
  ).map((each) => monthsBefore(asOf, each));
}

function upTo(counted: readonly number[], value: number, argument: string, of: string): readonly number[] {
  if (!counted.includes(value))
    throw badField([argument], "OUT_OF_RANGE", messages.notCountedSo(argument, value, counted, of));
  return counted.filter((each) => each <= value);
}

/**
 * From the day after a day until so many days later. @throws a GraphQL error with code BAD_USER_INPUT for
 * too many, or none.
 */
export function daysAfter(asOf: string, days: number, argument: string): readonly [string, string] {
  if (days < 1 || days > FURTHEST_DAYS)
    throw badField(
      argument.split("."),
      "OUT_OF_RANGE",
      messages.daysOutsideRange(argument, days, FURTHEST_DAYS),
    );
  return [asOf, toCivilDate(toDay(asOf) + days)];
}

/**
 * From the day after the day so many months earlier until a day. @throws a GraphQL error with code
 * BAD_USER_INPUT for too many, or none.
 */
export function monthsBefore(asOf: string, months: number): readonly [string, string] {
  if (months < 1 || months > FURTHEST_MONTHS)
    throw badField(["months"], "OUT_OF_RANGE", messages.monthsOutsideRange(months, FURTHEST_MONTHS));
  return [toCivilDate(addMonths(toDay(asOf), -months)), asOf];
}
