import type { ProgressionRouteVersion, RequirementRow } from "../../entities";
import type { PublishedReference } from "../checking";
import { withCodesOfTopics } from "../kept-up-topics";
import type { RequirementDocument, RouteDocument } from "./route-document";

/** A published version as the document that it could have been drafted from: where an author starts. */
export function documentOfRoute(
  reference: PublishedReference,
  version: ProgressionRouteVersion,
): RouteDocument {
  const { pathway } = reference;
  const requirements = pathway.requirementsOf(version.id).map((row) => documentOfRequirement(reference, row));
  const code = pathway.routes.get(version.routeId)?.code ?? "";
  return {
    code,
    title: version.title,
    kind: version.kind,
    from: pathway.publishedStartsOf(version.id).map(({ roleBandId, basis, title }) => ({
      roleBand: roleBandCode(reference, roleBandId),
      basis,
      title,
    })),
    to: roleBandCode(reference, version.toRoleBandId),
    basis: version.basis,
    summary: version.summary,
    note: version.note,
    sourceRefs: version.sourceRefs,
    conditions: version.conditions,
    framework: onlyOne(requirements.map(({ framework }) => framework ?? null)),
    curriculum: onlyOne(requirements.map(({ curriculum }) => curriculum ?? null)),
    localVersionOf: version.nationalVersionId === null ? null : code,
    requirements,
  };
}

const roleBandCode = ({ pathway }: PublishedReference, id: string): string =>
  pathway.roleBands.get(id)?.code ?? "";

/** What all that name one name; null where they differ, and each says so itself. */
function onlyOne(codes: readonly (string | null)[]): string | null {
  const named = new Set(codes.filter((code) => code !== null));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function documentOfRequirement(reference: PublishedReference, row: RequirementRow): RequirementDocument {
  const { framework, curriculum, pathway } = reference;
  const { n, roleBandIds, supervisionKind, subjectCode, evidence, ...parameters } = row.parameters;
  const edition = framework.versions.get(row.frameworkVersionId ?? "");
  const unit = curriculum.units.get(row.unitId ?? "");
  return {
    ...parameters,
    ...(evidence && {
      evidence: {
        ...evidence,
        ...(evidence.keptUpBy && { keptUpBy: withCodesOfTopics(pathway, evidence.keptUpBy) }),
      },
    }),
    code: row.code,
    parent: row.parentCode,
    kind: row.kind,
    label: row.label,
    basis: row.basis,
    sourceRef: row.sourceRef,
    waivable: row.waivable,
    suppliedBy: row.suppliedBy,
    n: typeof n === "number" ? n : null,
    framework: framework.frameworks.get(edition?.frameworkId ?? "")?.code ?? null,
    competence: framework.competences.get(row.competenceId ?? "")?.code ?? null,
    domain: framework.domains.get(row.domainId ?? "")?.code ?? null,
    level: framework.levels.get(row.levelId ?? "")?.code ?? null,
    curriculum: curriculum.curricula.get(unit?.curriculumId ?? "")?.code ?? null,
    unit: unit?.code ?? null,
    programme: curriculum.programmes.get(row.programmeId ?? "")?.code ?? null,
    supervisionKind: codeByKey(pathway.supervisionKinds, supervisionKind),
    subjectCode: codeByKey(pathway.endorsementTopics, subjectCode),
    credentialType: pathway.credentialTypes.get(row.credentialTypeId ?? "")?.code ?? null,
    minimumBand: pathway.payBands.get(row.minimumPayBandId ?? "")?.code ?? null,
    roleBands: roleBandIds?.map((id) => roleBandCode(reference, id)) ?? null,
  };
}

const codeByKey = (
  entries: readonly { readonly key: string; readonly code: string }[],
  name: string | null | undefined,
): string | null => (name == null ? null : (entries.find(({ key }) => key === name)?.code ?? name));
