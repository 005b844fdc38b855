import type { Organisation } from "../../../entities";
import type { NamedByCode, Path } from "../../shared/by";
import { organisationIn } from "../../shared/codes";
import { type Desk, refuse } from "../../shared/desk";

/** The organisation that an input names, other than the actor's. @throws Refused where there is none, or it is their own. */
export function otherOrganisationIn({ reference, actor }: Desk, by: NamedByCode, path: Path): Organisation {
  const found = organisationIn(reference, by, path);
  return found.id === actor.organisationId
    ? refuse("UNKNOWN_CODE", path, `${found.code} is your own organisation; name another.`)
    : found;
}
