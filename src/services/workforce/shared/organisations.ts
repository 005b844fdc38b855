import type { Organisation } from "../../../entities";
import { entryIn } from "../../shared/check";
import { type Desk, refuse } from "../../shared/desk";
import { isClosed } from "../../shared/is-closed";

/** An organisation other than the actor's, by its code. @throws Refused where there is none, it is closed, or it is their own. */
export function otherOrganisationIn(
  { reference, actor, today }: Desk,
  code: string,
  field: string,
): Organisation {
  const all = [...reference.curriculum.organisations.values()];
  const found = entryIn(all, code, field, "organisation");
  if (isClosed(found, today))
    refuse(
      "WRONG_STATE",
      [field],
      `${code} was closed on ${found.closedOn}: nobody acts for it any more. Name another.`,
    );
  return found.id === actor.organisationId
    ? refuse("UNKNOWN_CODE", [field], `${code} is your own organisation; name another.`)
    : found;
}
