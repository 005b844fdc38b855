import type { PublishedReference } from "./draft";
import { type Finding, finding } from "./findings";
import { unknownCode } from "./unknown";

/**
 * That a drafted role band is a variant of a national one, if of any. A national role band is no variant, so
 * variants form no circle.
 */
export function checkVariant(
  { code, variantOf }: { readonly code: string; readonly variantOf: string | null },
  organisationId: string | null,
  { pathway }: PublishedReference,
): Finding[] {
  if (variantOf === null) return [];
  if (organisationId === null)
    return [finding("OUT_OF_PLACE", ["variantOf"], "A national role band", "variantOf")];
  if (variantOf === code) return [finding("VARIANT_OF_OWN", ["variantOf"], variantOf)];
  const found = pathway.roleBandsByCode(variantOf);
  const isNational = (owner: string | null) => owner === null;
  const current = found.filter(({ id }) => pathway.currentRoleBands.has(id));
  if (current.some(({ ownerOrganisationId }) => isNational(ownerOrganisationId))) return [];
  if (current.some(({ ownerOrganisationId }) => ownerOrganisationId === organisationId))
    return [finding("VARIANT_OF_OWN", ["variantOf"], variantOf)];
  const national = [...pathway.currentRoleBands.keys()]
    .flatMap((id) => pathway.roleBands.get(id) ?? [])
    .filter(({ ownerOrganisationId }) => isNational(ownerOrganisationId));
  return [unknownCode(["variantOf"], "national role band", variantOf, national)];
}

/** The national role band with the code of which a draft is a variant; null if there is none. */
export const nationalOf = ({ pathway }: PublishedReference, variantOf: string | null): string | null =>
  (variantOf !== null &&
    pathway.roleBandsByCode(variantOf).find(({ ownerOrganisationId }) => ownerOrganisationId === null)?.id) ||
  null;
