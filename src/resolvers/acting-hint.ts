import type { UserError } from "../entities/user-error";
import type { Context } from "./context";

/** Most organisations that a hint names. */
const NAMED = 5;

/**
 * What somebody may have forgotten who finds nothing: the header by which they act for another organisation. It goes by what they have
 * been granted alone, so it says nothing of whether there is what they asked for.
 * @returns null for those who have been granted nothing, and for those who act for another organisation in this request.
 */
export function actingHint(context: HintedContext): Promise<string | null> {
  const found = hints.get(context.partners) ?? hintFor(context);
  hints.set(context.partners, found);
  return found;
}

/** One a request: a batch may find nothing 250 times. */
const hints = new WeakMap<HintedContext["partners"], Promise<string | null>>();

async function hintFor({ actor, partners, reference, today }: HintedContext): Promise<string | null> {
  if (!actor || actor.partner || actor.isOperator) return null;
  const granted = await partners.actingFor(actor, today);
  const codes = [...new Set(granted.map(({ organisationId }) => organisationId))].flatMap(
    (id) => reference.curriculum.organisations.get(id)?.code ?? [],
  );
  if (codes.length === 0) return null;
  const shown = codes.slice(0, NAMED).join(", ");
  return `This searched only your own organisation. Workers of an organisation that has granted access to yours (${shown}${codes.length > NAMED ? " and others" : ""}) are found if you send its code in the header Peerway-Acting-For, for example Peerway-Acting-For: ${codes[0]}. The field viewer.mayActFor lists them.`;
}

export type HintedContext = Pick<Context, "actor" | "partners" | "reference" | "today">;

/** The same errors; what says that nothing was found says as well what may have been forgotten. */
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
