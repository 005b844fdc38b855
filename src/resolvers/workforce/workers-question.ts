import { toCivilDate, toDay } from "../../eligibility";
import type { Reference } from "../../reference";
import { badField, requireNonEmptyList } from "../../schema/bad-argument";
import type { HeldClockArgs } from "../../schema/clocks";
import { isDayOrEnd } from "../../schema/keyset";
import type {
  DaysInput,
  EmploymentStatus,
  WorkerSort,
  WorkersArgs,
} from "../../schema/workforce/workers-args";
import type { WorkersAsked } from "../../services/workforce/read-workers";
import { clocksFrom } from "../clocks";
import type { Context } from "../context";
import { messages } from "../messages";
import { requireRoleBand } from "../pathway/find";

/** Whether the sort order is by day. */
export const isByDay = (sort: WorkerSort): boolean => sort === "STARTED" || sort === "LEFT";

/** Role bands in their order, as `roleBands` lists them. */
export const roleBandsInOrder = ({ pathway }: Reference): string[] =>
  [...pathway.newestRoleBands.values()]
    .sort((one, other) => one.position - other.position)
    .map(({ roleBandId }) => roleBandId);

/** Whether a cursor of a list in that order may hold a text; undefined if it may hold any. */
export const isPlaceIn = (sort: WorkerSort): ((text: string) => boolean) | undefined =>
  isByDay(sort)
    ? isDayOrEnd
    : sort === "ROLE_BAND"
      ? (text) => /^\d{1,9}$|^2147483647$/.test(text)
      : undefined;

/**
 * The name of a list of workers in its cursors: a position in one order is not valid in another. If the
 * order is by day, it may also depend on the day asked about.
 * @param anotherDay the day that the list is about, if not today.
 */
export const listOfWorkers = ({ sortBy, order }: WorkersArgs, anotherDay: string | null): string =>
  [
    "workers",
    ...(sortBy === "NAME" ? [] : [`by ${sortBy}`]),
    ...(order === "ASCENDING" ? [] : ["descending"]),
    ...(anotherDay !== null && (isByDay(sortBy) || sortBy === "ROLE_BAND") ? [`on ${anotherDay}`] : []),
  ].join(" ");

/**
 * The workers that are asked for. @throws a GraphQL error with code BAD_USER_INPUT for names that do not
 * exist, or filters that cannot be combined.
 */
export function workersAsked(context: Context, asked: WorkersArgs, clocks: HeldClockArgs): WorkersAsked {
  const { asOf, knownAt } = clocksFrom(context, clocks);
  const { roleBand, startedBetween, leftBetween, sortBy } = asked;
  const employment = requireNonEmptyList("employment", asked.employment);
  if (
    clocks.knownAt != null &&
    (employment ?? startedBetween ?? leftBetween ?? (isByDay(sortBy) || null)) !== null
  )
    throw badField(["knownAt"], "OUT_OF_RANGE", messages.knownAtOfEmployment);
  return {
    name: asked.name ?? null,
    number: asked.number ?? null,
    team: asked.team ?? null,
    roleBandId: roleBand
      ? requireRoleBand(context.reference, roleBand, ["roleBand"], knownAt).roleBandId
      : null,
    heldOn: asOf,
    knownAt: clocks.knownAt == null ? null : knownAt,
    employment,
    started: daysOf("startedBetween", startedBetween),
    left: daysOf("leftBetween", leftBetween),
    postEnds: postEndsOf(asked, asOf),
    intention: asked.intention ?? null,
    updatedSince: asked.updatedSince ?? null,
  };
}

type Days = NonNullable<WorkersAsked["started"]>;

function daysOf(argument: string, days: DaysInput | null | undefined): Days | null {
  if (days == null) return null;
  const { fromOn: from = null, toOn: to = null } = days;
  if (from === null && to === null) throw badField([argument], "MISSING", messages.noDays(argument));
  if (from !== null && to !== null && to < from)
    throw badField([argument, "toOn"], "DATES_OUT_OF_ORDER", messages.daysOutOfOrder(argument, from, to));
  return [from, to];
}

const FURTHEST = 3660;

function postEndsOf({ postEndsBetween, postEndsWithin: days }: WorkersArgs, asOf: string): Days | null {
  if (days == null) return daysOf("postEndsBetween", postEndsBetween);
  if (postEndsBetween != null) throw badField(["postEndsWithin"], "OUT_OF_RANGE", messages.postEndsTwice);
  if (days < 1 || days > FURTHEST)
    throw badField(
      ["postEndsWithin"],
      "OUT_OF_RANGE",
      messages.daysOutsideRange("postEndsWithin", days, FURTHEST),
    );
  return [toCivilDate(toDay(asOf) + 1), toCivilDate(toDay(asOf) + days)];
}

/** The status of an employment on a day; its days are texts, with infinity for never. */
export function statusOn(
  { startedOn, endedOn }: { readonly startedOn: string; readonly endedOn: string },
  day: string,
): EmploymentStatus {
  const isAfter = (other: string) => other === "infinity" || other > day;
  if (isAfter(startedOn)) return "NOT_STARTED";
  return isAfter(endedOn) ? "HERE" : "LEFT";
}
