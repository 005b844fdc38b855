import type { RoleBandVersion } from "../../entities";
import type { PublishedReference } from "../checking";
import type { RoleBandDocument } from "./role-band";

/** A published version as the document that it could have been drafted from: where an author starts. */
export function documentOfRoleBand(
  { pathway }: PublishedReference,
  version: RoleBandVersion,
): RoleBandDocument {
  const national = pathway.newestRoleBands.get(version.variantOfId ?? "");
  const band = (id: string | null) => pathway.payBands.get(id ?? "")?.code ?? null;
  const codeOf = (id: string | null) => pathway.roleBands.get(id ?? "")?.code ?? null;
  // A variant without a scope of its own has the very list of the national role band.
  const own = (list: "inScope" | "outOfScope") => (national?.[list] === version[list] ? [] : version[list]);
  return {
    code: codeOf(version.roleBandId) ?? "",
    title: version.title,
    titlesInUse: version.titlesInUse,
    payBanding: version.payBanding,
    payBand: band(version.payBandId),
    lowestPayBand: band(version.lowestPayBandId),
    highestPayBand: band(version.highestPayBandId),
    family: version.family,
    summary: version.summary,
    titleBasis: version.titleBasis,
    bandBasis: version.bandBasis,
    note: version.note,
    endOfMap: version.endOfMap,
    variantOf: codeOf(version.variantOfId),
    inScope: own("inScope"),
    outOfScope: own("outOfScope"),
    typicalRequirements: version.typicalRequirements,
    sourceRefs: version.sourceRefs,
  };
}
