import type { Organisation } from "../../../entities";
import { entryIn } from "../../shared/check";
import { type Desk, refuse } from "../../shared/desk";

/** An organisation other than the actor's, by its code. @throws Refused where there is none, or it is their own. */
export function otherOrganisationIn({ reference, actor }: Desk, code: string, field: string): Organisation {
  const all = [...reference.curriculum.organisations.values()];
  const found = entryIn(all, code, field, "organisation");
  return found.id === actor.organisationId
    ? refuse("UNKNOWN_CODE", [field], `${code} is your own organisation; name another.`)
    : found;
}
