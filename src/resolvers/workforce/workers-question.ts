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
import { requireRoleBand } from "../pathway/find";

/** Whether an order goes by days. */
export const isByDay = (sort: WorkerSort): boolean => sort === "STARTED" || sort === "LEFT";

/** Role bands in their order, as `roleBands` lists them. */
export const roleBandsInOrder = ({ pathway }: Reference): string[] =>
  [...pathway.newestRoleBands.values()]
    .sort((one, other) => one.position - other.position)
    .map(({ roleBandId }) => roleBandId);

/** What a cursor of a list in that order may hold; undefined: any text. */
export const isPlaceIn = (sort: WorkerSort): ((text: string) => boolean) | undefined =>
  isByDay(sort)
    ? isDayOrEnd
    : sort === "ROLE_BAND"
      ? (text) => /^\d{1,9}$|^2147483647$/.test(text)
      : undefined;

/**
 * The name by which cursors of a list of workers are known: a place in one order is none in another. What somebody is sorted by may differ
 * between days where it is a day.
 * @param anotherDay than today that the list is about.
 */
export const listOfWorkers = ({ sortBy, order }: WorkersArgs, anotherDay: string | null): string =>
  [
    "workers",
    ...(sortBy === "NAME" ? [] : [`by ${sortBy}`]),
    ...(order === "ASCENDING" ? [] : ["descending"]),
    ...(anotherDay !== null && (isByDay(sortBy) || sortBy === "ROLE_BAND") ? [`on ${anotherDay}`] : []),
  ].join(" ");

/** Which workers are asked for. @throws a GraphQL error with code BAD_USER_INPUT for what there is not, or does not go together. */
export function workersAsked(context: Context, asked: WorkersArgs, clocks: HeldClockArgs): WorkersAsked {
  const { asOf, knownAt } = clocksFrom(context, clocks);
  const { roleBand, startedBetween, leftBetween, sortBy } = asked;
  const employment = requireNonEmptyList("employment", asked.employment);
  if (
    clocks.knownAt != null &&
    (employment ?? startedBetween ?? leftBetween ?? (isByDay(sortBy) || null)) !== null
  )
    throw badField(
      ["knownAt"],
      "OUT_OF_RANGE",
      "knownAt cannot be combined with employment, startedBetween, leftBetween, or sortBy STARTED or LEFT, which always use what is known now. Leave knownAt out.",
    );
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
  if (from === null && to === null)
    throw badField([argument], "MISSING", `${argument} has no days: give fromOn, toOn or both.`);
  if (from !== null && to !== null && to < from)
    throw badField(
      [argument, "toOn"],
      "DATES_OUT_OF_ORDER",
      `${argument} has fromOn ${from} after toOn ${to}: give the earlier day as fromOn.`,
    );
  return [from, to];
}

const FURTHEST = 3660;

function postEndsOf({ postEndsBetween, postEndsWithin: days }: WorkersArgs, asOf: string): Days | null {
  if (days == null) return daysOf("postEndsBetween", postEndsBetween);
  if (postEndsBetween != null)
    throw badField(["postEndsWithin"], "OUT_OF_RANGE", "Give postEndsBetween or postEndsWithin, not both.");
  if (days < 1 || days > FURTHEST)
    throw badField(
      ["postEndsWithin"],
      "OUT_OF_RANGE",
      `postEndsWithin is ${days}; give a number of days from 1 to ${FURTHEST}.`,
    );
  return [toCivilDate(toDay(asOf) + 1), toCivilDate(toDay(asOf) + days)];
}

/** The status that an employment has on a day; its days are texts, with infinity for never. */
export function statusOn(
  { startedOn, endedOn }: { readonly startedOn: string; readonly endedOn: string },
  day: string,
): EmploymentStatus {
  const isAfter = (other: string) => other === "infinity" || other > day;
  if (isAfter(startedOn)) return "NOT_STARTED";
  return isAfter(endedOn) ? "HERE" : "LEFT";
}
