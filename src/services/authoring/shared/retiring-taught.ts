import type { RequirementRow } from "../../../entities";
import type { Reference } from "../../../reference";
import { type RetirableVersion, routesVisibleTo } from "./retirable-version";

/** A current unit. What still teaches it, asks for it first, or asks for it on a route refers to it. */
export function findUnit(
  reference: Reference,
  id: string,
  organisationId: string | null,
): RetirableVersion | null {
  const { curriculum } = reference;
  const version = curriculum.current.get(id);
  const home = curriculum.curricula.get(curriculum.units.get(id)?.curriculumId ?? "");
  if (!version || !home || home.ownerOrganisationId !== organisationId) return null;
  const programmes = curriculum
    .allProgrammes()
    .filter((each) => curriculum.programmeUnitsOf(each.id).some(({ unitId }) => unitId === id))
    .map(({ programmeId }) => `programme ${curriculum.programmes.get(programmeId)?.code}`);
  const units = [...curriculum.current.values()]
    .filter((each) => curriculum.prerequisitesOf(each.id).some(({ unitId }) => unitId === id))
    .map(({ unitId }) => `unit ${curriculum.units.get(unitId)?.code}`);
  const routes = routesAsking(reference, organisationId, ({ unitId }) => unitId === id);
  return standing(version, version.version, organisationId, [...programmes, ...units, ...routes]);
}

/** A current programme; a steward may retire any provider's, because programmes are listed for everybody. */
export function findProgramme(
  reference: Reference,
  id: string,
  organisationId: string | null,
): RetirableVersion | null {
  const { curriculum } = reference;
  const version = curriculum.currentProgrammes.get(id);
  const provider = curriculum.programmes.get(id)?.providerId;
  if (!version || (organisationId !== null && provider !== organisationId)) return null;
  return standing(
    version,
    version.version,
    organisationId,
    routesAsking(reference, organisationId, ({ programmeId }) => programmeId === id),
  );
}

/** A current crosswalk: nothing refers to it, and what it carried is no longer carried. */
export function findCrosswalk(
  { framework }: Reference,
  id: string,
  organisationId: string | null,
): RetirableVersion | null {
  const crosswalk = framework.crosswalkById(id);
  return crosswalk?.status === "PUBLISHED" && organisationId === null
    ? standing(crosswalk, crosswalk.version, null, [])
    : null;
}

/** A current edition. What asks for its competences, or is mapped to them, refers to it. */
export function findEdition(
  reference: Reference,
  id: string,
  organisationId: string | null,
): RetirableVersion | null {
  const { framework, curriculum } = reference;
  const version = framework.versions.get(id);
  if (version?.status !== "PUBLISHED" || organisationId !== null) return null;
  const isOf = (part: { readonly frameworkVersionId: string } | undefined) => part?.frameworkVersionId === id;
  const units = [...curriculum.current.values()]
    .filter((unit) => curriculum.outcomesOf(unit.id).some(isOf))
    .map(({ unitId }) => `unit ${curriculum.units.get(unitId)?.code}`);
  const routes = routesAsking(
    reference,
    organisationId,
    ({ competenceId, domainId }) =>
      isOf(framework.competences.get(competenceId ?? "")) || isOf(framework.domains.get(domainId ?? "")),
  );
  return standing(version, version.edition, null, [...units, ...routes]);
}

const standing = (
  { id }: { readonly id: string },
  version: number,
  organisationId: string | null,
  referredToBy: readonly string[],
): RetirableVersion => ({ id, version, organisationId, referredToBy, with: [] });

/** The routes that ask for something, named as far as the organisation sees them. */
function routesAsking(
  { pathway }: Reference,
  organisationId: string | null,
  asks: (requirement: RequirementRow) => boolean,
): readonly string[] {
  return routesVisibleTo(organisationId, pathway.routesAsking(asks));
}
