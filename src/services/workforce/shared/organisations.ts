import type { Organisation } from "../../../entities";
import type { NamedOrganisation, Path } from "../../shared/by";
import { requireOrganisation } from "../../shared/codes";
import { refuse, type UseCaseContext } from "../../shared/context";
import { isClosed } from "../../shared/is-closed";
import { messages } from "../messages";

/**
 * The organisation that an input names, other than the actor's. @throws Refused if there is none, it is
 * closed, or it is their own.
 */
export function otherOrganisationIn(
  { reference, actor, today }: UseCaseContext,
  by: NamedOrganisation,
  path: Path,
): Organisation {
  const found = requireOrganisation(reference, by, path);
  if (isClosed(found, today))
    refuse("WRONG_STATE", path, messages.organisationClosed(found.code, found.closedOn));
  return found.id === actor.organisationId
    ? refuse("UNKNOWN_CODE", path, messages.organisationOwn(found.code))
    : found;
}
