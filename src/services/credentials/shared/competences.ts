import type { CompetenceSource } from "../../../interchange/credentials";
import type { Reference } from "../../../reference";

type Framework = Reference["framework"];

/** A competence as badges describe it; null if it is not published. */
export function competenceSource(framework: Framework, id: string): CompetenceSource | null {
  const competence = framework.competences.get(id);
  const domain = competence && framework.domains.get(competence.domainId);
  const version = competence && framework.versions.get(competence.frameworkVersionId);
  const frameworkOfIt = version && framework.frameworks.get(version.frameworkId);
  if (!competence || !domain || !version || !frameworkOfIt) return null;
  return {
    id: competence.id,
    code: competence.code,
    title: competence.title,
    summary: competence.summary,
    framework: `${version.title}, version ${version.version}`,
    domain: { id: domain.id, code: domain.code, title: domain.title },
    levels: framework.levelsOf(version.id),
    isNational: frameworkOfIt.ownerOrganisationId === null,
    links: linksOf(framework, id),
  };
}

/** What current crosswalks say: an edition's new name for a competence is no link that a badge has a word for. */
function linksOf(framework: Framework, id: string): CompetenceSource["links"] {
  const linked = [
    ...framework.linksFrom(id).map((link) => ({ link, competenceId: link.toCompetenceId })),
    ...framework.linksTo(id).map((link) => ({ link, competenceId: link.fromCompetenceId })),
  ];
  return linked.flatMap(({ link, competenceId }) =>
    link.relation === "REPLACED_BY"
      ? []
      : [{ kind: link.relation === "EXACT" ? ("EXACT" as const) : ("RELATED" as const), competenceId }],
  );
}
