import type { Clocks } from "../repositories/evidence/fact-reading";
import { badField } from "../schema/bad-argument";
import type { ClockArgs, FactClockArgs } from "../schema/clocks";
import type { Context } from "./context";
import { messages } from "./messages";

/**
 * The day and the instant that a question is about. @throws a GraphQL error with code BAD_USER_INPUT for a
 * future instant.
 */
export function clocksFrom(context: Context, { asOf, knownAt }: ClockArgs): { asOf: string; knownAt: Date } {
  return { asOf: asOf ?? context.today, knownAt: requirePast(context, knownAt) ?? context.now };
}

/** The clocks of a list of facts. @throws a GraphQL error with code BAD_USER_INPUT for a future instant. */
export function factClocksFrom(context: Context, { asOf, knownAt }: FactClockArgs): Clocks {
  return { asOf: asOf ?? null, today: context.today, knownAt: requirePast(context, knownAt) };
}

/**
 * Refuses a future instant: nobody can say what will be known then, so the answer would change later.
 * @throws a GraphQL error with code BAD_USER_INPUT for a future instant.
 */
export function requirePast({ now }: Pick<Context, "now">, knownAt: Date | null | undefined): Date | null {
  if (knownAt == null || knownAt <= now) return knownAt ?? null;
  throw badField(
    ["knownAt"],
    "DATE_IN_FUTURE",
    messages.instantInFuture(knownAt.toISOString(), now.toISOString()),
  );
}

/**
 * The facts to show: those in force, or all of them; and if a day was asked about, only those that apply on
 * it.
 */
export function filterShown<
  Row extends { readonly inForce: boolean; readonly holds: boolean; readonly clocks: Clocks },
>(includeUndone: boolean, rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    ({ inForce, holds, clocks }) => (includeUndone || inForce) && (clocks.asOf === null || holds),
  );
}
