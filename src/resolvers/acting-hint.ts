import type { UserError } from "../entities/user-error";
import { readActingFor } from "../services/workforce/read-partners";
import type { Context } from "./context";
import { messages } from "./messages";

/** The greatest number of organisations that a hint names. */
const NAMED = 5;

/**
 * A hint for people who find nothing and may have forgotten the header by which they act for another
 * organisation. It depends only on what they have been granted, so it does not reveal whether what they
 * looked for exists.
 * @returns null for people without grants, and for people who act for another organisation in this request.
 */
export function actingHint(context: HintedContext): Promise<string | null> {
  const found = hints.get(context.database) ?? hintFor(context);
  hints.set(context.database, found);
  return found;
}

/** One hint a request: a batch may find nothing 250 times. */
const hints = new WeakMap<HintedContext["database"], Promise<string | null>>();

async function hintFor({ actor, database, reference, today }: HintedContext): Promise<string | null> {
  if (!actor || actor.partner || actor.isOperator) return null;
  const granted = await readActingFor(database, actor, today);
  const codes = [...new Set(granted.map(({ organisationId }) => organisationId))].flatMap(
    (id) => reference.curriculum.organisations.get(id)?.code ?? [],
  );
  if (codes.length === 0) return null;
  return messages.searchedOwnOrganisation(codes.slice(0, NAMED), codes.length <= NAMED);
}

export type HintedContext = Pick<Context, "actor" | "database" | "reference" | "today">;

/** The same errors, with the hint added to those that found nothing. */
export async function withActingHint(
  context: Context,
  errors: readonly UserError[],
): Promise<readonly UserError[]> {
  const hint = errors.some(({ code }) => code === "NOT_FOUND") ? await actingHint(context) : null;
  if (hint === null) return errors;
  return errors.map(({ code, field, message }) => ({
    code,
    field,
    message: code === "NOT_FOUND" ? `${message} ${hint}` : message,
  }));
}
