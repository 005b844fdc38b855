import type { Basis, PayBanding, RoleFamily } from "../../entities/vocabulary";
import type { Finding, PublishedReference } from "../checking";
import { finding } from "../checking/findings";
import { unknownCode } from "../checking/unknown";
import { checkVariant } from "../checking/variant";
import { checkWayOn } from "../checking/way-on";
import { publishRoleBand, roleBandId } from "../publishing/bands";
import type { Publication } from "../publishing/version";
import { checkCode, checkSources, checkTexts } from "./check-document";

type Maybe<T> = T | null | undefined;

/** A title in use or a line of the scope, as it is drafted. */
interface DraftedLine {
  readonly text: string;
  readonly basis: Basis;
  readonly sourceRef?: Maybe<string>;
}

/**
 * A role band as it is drafted. An entry of seed/reference/role-bands.json calls its payBanding `standing`.
 */
export interface RoleBandDocument {
  readonly code: string;
  readonly title: string;
  readonly titlesInUse: readonly DraftedLine[];
  readonly payBanding: PayBanding;
  /** Codes of pay bands. */
  readonly payBand?: Maybe<string>;
  readonly lowestPayBand?: Maybe<string>;
  readonly highestPayBand?: Maybe<string>;
  readonly family: RoleFamily;
  readonly summary: string;
  readonly titleBasis: Basis;
  readonly bandBasis: Basis;
  readonly note?: Maybe<string>;
  /** Why no route leads on from here. */
  readonly endOfMap?: Maybe<string>;
  /** Code of the national role band of which it is a variant. */
  readonly variantOf?: Maybe<string>;
  readonly inScope: readonly DraftedLine[];
  readonly outOfScope: readonly DraftedLine[];
  readonly typicalRequirements: readonly {
    readonly type: string;
    readonly text: string;
    readonly basis: Basis;
    readonly sourceRef?: Maybe<string>;
  }[];
  readonly sourceRefs: readonly string[];
}

/** Checks a drafted role band before it is published. */
export function checkRoleBandDocument(
  document: RoleBandDocument,
  organisationId: string | null,
  reference: PublishedReference,
): Finding[] {
  const { framework, pathway } = reference;
  const { code, payBanding, payBand, lowestPayBand, highestPayBand } = document;
  const variantOf = document.variantOf ?? null;
  const rank = (band: string) => pathway.payBandsByCode.get(band)?.rank;
  const isTaken =
    organisationId !== null &&
    pathway.roleBandsByCode(code).some(({ ownerOrganisationId }) => ownerOrganisationId === null);
  const bands = { payBand, lowestPayBand, highestPayBand };
  const [lowest, highest] = [lowestPayBand, highestPayBand].map((band) => (band == null ? null : rank(band)));
  return [
    ...checkCode(code),
    ...(isTaken ? [finding("CODE_TAKEN", ["code"], "role band", "")] : []),
    ...checkTexts("A role band", { title: document.title, summary: document.summary }),
    ...checkWayOn(
      { code, roleBandId: roleBandId(code, organisationId), endOfMap: reasonOf(document), variantOf },
      organisationId,
      reference,
    ),
    ...checkVariant({ code, variantOf }, organisationId, reference),
    ...Object.entries(bands).flatMap(([field, band]) =>
      band == null || rank(band) !== undefined
        ? []
        : [unknownCode([field], "pay band", band, pathway.payBands.values())],
    ),
    ...(payBanding !== "BANDED" && payBand != null
      ? [finding("OUT_OF_PLACE", ["payBand"], `A role band with the pay banding ${payBanding}`, "a pay band")]
      : []),
    ...((lowest === null) !== (highest === null) || (lowest != null && highest != null && lowest > highest)
      ? [finding("BAND_RANGE", ["lowestPayBand"])]
      : []),
    ...checkSources(
      [
        ...document.sourceRefs.map((ref) => [ref, ["sourceRefs"]] as const),
        ...(["titlesInUse", "inScope", "outOfScope", "typicalRequirements"] as const).flatMap((list) =>
          document[list].map(({ sourceRef }, at) => [sourceRef, [list, String(at), "sourceRef"]] as const),
        ),
      ],
      framework,
    ),
  ];
}

/** Why no route leads on; null if nothing is written. */
const reasonOf = ({ endOfMap }: RoleBandDocument): string | null => endOfMap?.trim() || null;

/** Publishes a drafted role band of which nothing was refused. @returns the id of the version. */
export async function publishRoleBandDocument(
  publication: Publication,
  document: RoleBandDocument,
  organisationId: string | null,
  draftId: string,
  { pathway }: PublishedReference,
): Promise<string> {
  const { lowestPayBand, highestPayBand, payBanding, ...entry } = document;
  const newest = pathway.newestRoleBands.get(roleBandId(document.code, organisationId));
  const last = Math.max(0, ...[...pathway.currentRoleBands.values()].map(({ position }) => position));
  return await publishRoleBand(publication, {
    entry: {
      ...entry,
      standing: payBanding,
      payBand: entry.payBand ?? null,
      bandRange: lowestPayBand != null && highestPayBand != null ? [lowestPayBand, highestPayBand] : null,
      note: entry.note ?? null,
      endOfMap: reasonOf(document),
      variantOf: entry.variantOf ?? null,
      titlesInUse: entry.titlesInUse.map(withSource),
      inScope: entry.inScope.map(withSource),
      outOfScope: entry.outOfScope.map(withSource),
      typicalRequirements: entry.typicalRequirements.map(withSource),
    },
    owner: organisationId,
    position: newest?.position ?? last + 1,
    digest: { draft: draftId },
  });
}

const withSource = <T extends { readonly sourceRef?: Maybe<string> }>(
  line: T,
): T & { sourceRef: string | null } => ({
  ...line,
  sourceRef: line.sourceRef ?? null,
});
