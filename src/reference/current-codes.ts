import type { Reference } from ".";

/** The codes of what is current, to suggest what an unknown code could have meant. */
export const currentCodes = {
  roleBands: ({ pathway }: Pick<Reference, "pathway">) =>
    codesOf(pathway.roleBands, pathway.currentRoleBands),
  routes: ({ pathway }: Pick<Reference, "pathway">) => codesOf(pathway.routes, pathway.currentRoutes),
  programmes: ({ curriculum }: Pick<Reference, "curriculum">) =>
    codesOf(curriculum.programmes, curriculum.currentProgrammes),
  /** @param curriculumId of the curriculum that they belong to. */
  units: ({ curriculum }: Pick<Reference, "curriculum">, curriculumId: string) =>
    curriculum
      .unitsOf(curriculumId)
      .filter(({ id }) => curriculum.current.has(id))
      .map(({ code }) => code),
  /** @param versionId of the framework version that they belong to. */
  competences: ({ framework }: Pick<Reference, "framework">, versionId: string) =>
    framework
      .domainsOf(versionId)
      .flatMap(({ id }) => framework.competencesOf(id))
      .map(({ code }) => code),
};

function codesOf(
  things: ReadonlyMap<string, { readonly id: string; readonly code: string }>,
  standing: ReadonlyMap<string, unknown>,
): string[] {
  const codes = [...things.values()].filter(({ id }) => standing.has(id)).map(({ code }) => code);
  return [...new Set(codes)];
}
