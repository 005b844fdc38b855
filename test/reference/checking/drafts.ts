import type { Reference } from "../../../src/reference";
import { type DraftRequirement, draftOf, type RouteDraft } from "../../../src/reference/checking";

/** A published object with some of its members changed: everything else is read through. */
export const changed = <Whole extends object>(whole: Whole, own: Partial<Whole>): Whole =>
  Object.assign(Object.create(whole), own);

/** The same reference data with one of its parts changed. */
export const withPart = <Part extends "framework" | "curriculum" | "pathway">(
  reference: Reference,
  part: Part,
  own: Partial<Reference[Part]>,
): Reference => ({ ...reference, [part]: changed<Reference[Part] & object>(reference[part], own) });

/** What the published reference data calls by code, by id. */
export function idsIn({ framework, curriculum, pathway }: Reference) {
  const idOf = <Row extends { readonly code: string; readonly id: string }>(
    rows: Iterable<Row>,
    code: string,
  ) => {
    for (const row of rows) if (row.code === code) return row.id;
    throw new Error(`There is no "${code}" in the published reference data.`);
  };
  const edition = framework.current("HEE-PSW")?.id ?? "";
  return {
    competence: (code: string) => idOf(framework.competencesOfVersion(edition), code),
    domain: (code: string) => idOf(framework.domainsOf(edition), code),
    level: (code: string) => idOf(framework.levelsOf(edition), code),
    unit: (code: string) => idOf(curriculum.units.values(), code),
    programme: (code: string) => idOf(curriculum.programmes.values(), code),
    credentialType: (code: string) => idOf(pathway.credentialTypes.values(), code),
    roleBand: (code: string) => idOf(pathway.roleBands.values(), code),
    payBand: (code: string) => idOf(pathway.payBands.values(), code),
  };
}
export type Ids = ReturnType<typeof idsIn>;

/** The published route of that code, as a draft. */
export function published(reference: Reference, code: string): RouteDraft {
  for (const version of reference.pathway.currentRoutes.values())
    if (reference.pathway.routes.get(version.routeId)?.code === code) return draftOf(reference, version);
  throw new Error(`There is no route "${code}" in the published reference data.`);
}

/** A requirement of a draft; a leaf stands in the group "all" unless it says otherwise. */
export const requirement = (
  own: Pick<DraftRequirement, "code" | "kind"> & Partial<DraftRequirement>,
): DraftRequirement => ({
  parentCode: "all",
  label: own.code,
  basis: "LOCAL_POLICY",
  sourceRef: null,
  waivable: true,
  suppliedBy: ["ALL_OF", "ANY_OF", "N_OF"].includes(own.kind) ? null : "WORKER",
  competenceId: null,
  domainId: null,
  levelId: null,
  unitId: null,
  programmeId: null,
  credentialTypeId: null,
  minimumPayBandId: null,
  parameters: {},
  ...own,
});

export const all = requirement({ code: "all", kind: "ALL_OF", parentCode: null });

/** An organisation's own route from peer support worker to senior peer support worker that asks for these, all of them. */
export const route = (ids: Ids, ...requirements: readonly DraftRequirement[]): RouteDraft => ({
  code: "local-senior",
  kind: "UPWARD",
  fromRoleBandIds: [ids.roleBand("PSW")],
  toRoleBandId: ids.roleBand("PSW_SNR"),
  organisationId: "11111111-1111-4111-8111-111111111111",
  requirements: [all, ...requirements],
});

/** One accepted item of the last two years. */
export const EVIDENCE = {
  minimumItems: 1,
  minimumKinds: 1,
  minimumAssessors: 1,
  allowedKinds: null,
  currencyMonths: 24,
};
export const UNKNOWN = "99999999-9999-4999-8999-999999999999";

export const time = (ids: Ids, own: Partial<DraftRequirement> = {}) =>
  requirement({
    code: "time",
    kind: "TIME_IN_ROLE",
    suppliedBy: "TIME",
    parameters: { months: 12, roleBandIds: [ids.roleBand("PSW")] },
    ...own,
  });
export const competence = (ids: Ids, code: string, own: Partial<DraftRequirement> = {}) =>
  requirement({
    code: "competence",
    kind: "COMPETENCE",
    competenceId: ids.competence(code),
    levelId: ids.level("INDEPENDENT"),
    parameters: { evidence: EVIDENCE },
    ...own,
  });
export const group = (code: string, own: Partial<DraftRequirement> = {}) =>
  requirement({ code, kind: "ANY_OF", ...own });
export const fire = (ids: Ids, own: Partial<DraftRequirement> = {}) =>
  requirement({
    code: "fire",
    kind: "CREDENTIAL",
    credentialTypeId: ids.credentialType("FIRE_SAFETY"),
    parameters: { currencyMonths: 12 },
    ...own,
  });
export const sessions = (parameters: DraftRequirement["parameters"], code = "sessions") =>
  requirement({ code, kind: "SUPERVISION", parameters });
export const word = (parameters: DraftRequirement["parameters"], own: Partial<DraftRequirement> = {}) =>
  requirement({ code: "word", kind: "ENDORSEMENT", parameters, ...own });
