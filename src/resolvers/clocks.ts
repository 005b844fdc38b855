import type { Clocks } from "../repositories/evidence/fact-reading";
import { badField } from "../schema/bad-argument";
import type { ClockArgs, FactClockArgs } from "../schema/clocks";
import type { Context } from "./context";

/** The day and the instant that a question is about. @throws a GraphQL error with code BAD_USER_INPUT for an instant to come. */
export function clocksFrom(context: Context, { asOf, knownAt }: ClockArgs): { asOf: string; knownAt: Date } {
  return { asOf: asOf ?? context.today, knownAt: requirePast(context, knownAt) ?? context.now };
}

/** What a list of facts is read by. @throws a GraphQL error with code BAD_USER_INPUT for an instant to come. */
export function factClocksFrom(context: Context, { asOf, knownAt }: FactClockArgs): Clocks {
  return { asOf: asOf ?? null, today: context.today, knownAt: requirePast(context, knownAt) };
}

/**
 * An instant asked about. Of one to come nobody can say what will be known: an answer about it would change.
 * @throws a GraphQL error with code BAD_USER_INPUT for one.
 */
export function requirePast({ now }: Pick<Context, "now">, knownAt: Date | null | undefined): Date | null {
  if (knownAt == null || knownAt <= now) return knownAt ?? null;
  throw badField(
    ["knownAt"],
    "DATE_IN_FUTURE",
    `knownAt is ${knownAt.toISOString()}, which is in the future: it is now ${now.toISOString()}. Leave it out to use everything that is known now; to ask about a future day, use asOf.`,
  );
}

/** The facts that are shown: those that stand, or all of them; and where a day is asked about, only what holds on it. */
export function filterShown<
  Row extends { readonly standing: boolean; readonly holds: boolean; readonly clocks: Clocks },
>(includeUndone: boolean, rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    ({ standing, holds, clocks }) => (includeUndone || standing) && (clocks.asOf === null || holds),
  );
}
