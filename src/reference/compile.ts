import type { RequiredUnit, Requirement } from "../eligibility";
import type { ProgrammeVersion, ProgressionRouteVersion, RequirementRow } from "../entities";
import type {
  EvidenceRuleParameters,
  KeptUpByParameters,
  RequirementParameters,
} from "../entities/pathway/requirement-parameters";
import type { CurriculumReference } from "./curriculum";
import type { FrameworkReference } from "./framework";
import type { PathwayReference } from "./pathway";

export interface Parts {
  readonly framework: FrameworkReference;
  readonly curriculum: CurriculumReference;
  readonly pathway: PathwayReference;
}

/** Finds the version of a programme: the current one, or the one that was current at an instant. */
export type ProgrammeOf = (programmeId: string) => ProgrammeVersion | null;

/** A route version names something that is not published, so it should not have been published itself. */
class BrokenRoute extends Error {}

const ANY_EVIDENCE: EvidenceRuleParameters = {
  minimumItems: 1,
  minimumKinds: 1,
  minimumAssessors: 1,
  allowedKinds: null,
  currencyMonths: null,
};

const evidenceOf = (parts: PartsThen, { evidence = ANY_EVIDENCE }: RequirementParameters) => ({
  ...evidence,
  keptUpBy: evidence.keptUpBy ? keptUpByOf(parts, evidence.keptUpBy) : null,
});

const keptUpByOf = (parts: PartsThen, { endorsements, months }: KeptUpByParameters) => ({
  endorsements: endorsements.map((each) => {
    const comesUnder = nationalOf(parts, each.subjectCode);
    return comesUnder === undefined ? each : { ...each, comesUnder };
  }),
  months,
});

/** The engine's requirement tree of a route version. */
export function compileRoute(
  reference: Parts,
  route: ProgressionRouteVersion,
  programmeOf: ProgrammeOf = (id) => reference.curriculum.currentProgrammes.get(id) ?? null,
): Requirement {
  const parts = { ...reference, programmeOf };
  const rows = parts.pathway.requirementsOf(route.id);
  const root = rows.find(({ parentCode }) => parentCode === null);
  return compile(parts, route.routeId, rows, given(root, `a root of route version ${route.id}`));
}

type PartsThen = Parts & { readonly programmeOf: ProgrammeOf };

function compile(
  parts: PartsThen,
  routeId: string,
  rows: readonly RequirementRow[],
  row: RequirementRow,
): Requirement {
  const { code, label, basis, sourceRef, waivable, parameters } = row;
  const base: Base = { code, label, basis, source: sourceRef, waivable, routeId };
  const children = () =>
    rows.filter(({ parentCode }) => parentCode === code).map((child) => compile(parts, routeId, rows, child));
  switch (row.kind) {
    case "ALL_OF":
    case "ANY_OF":
      return { ...base, kind: row.kind, children: children() };
    case "N_OF":
      return {
        ...base,
        kind: "N_OF",
        n: typeof parameters.n === "number" ? parameters.n : children().length,
        children: children(),
      };
    case "DOMAIN":
      return compileDomain(parts, base, row);
    default:
      return compileLeaf(parts, base, row.kind, row);
  }
}

type Base = Pick<Requirement, "code" | "label" | "basis" | "source" | "waivable" | "routeId">;

/** One competence requirement for each competence of a domain. */
function compileDomain(parts: PartsThen, base: Base, row: RequirementRow): Requirement {
  const { code, parameters } = row;
  const domainId = given(row.domainId, `the domain of ${code}`);
  const children = parts.framework
    .competencesOf(domainId)
    .filter(({ kind }) => kind !== "OPTIONAL" || parameters.countOptional !== false)
    .map((competence) => ({
      ...base,
      suppliedBy: suppliedBy(row),
      code: `${code}.${competence.code}`,
      label: competence.title,
      kind: "COMPETENCE" as const,
      competenceId: competence.id,
      ...leastLevel(parts, row),
      evidence: evidenceOf(parts, parameters),
    }));
  const n = typeof parameters.n === "number" ? parameters.n : children.length;
  return { ...base, kind: "DOMAIN", domainId, n, children };
}

type LeafKind = Exclude<RequirementRow["kind"], "ALL_OF" | "ANY_OF" | "N_OF" | "DOMAIN">;

function compileLeaf(parts: PartsThen, base: Base, kind: LeafKind, row: RequirementRow): Requirement {
  const { code, parameters } = row;
  const leaf = { ...base, suppliedBy: dependsOnOffer(parts, row) ? ("EMPLOYER" as const) : suppliedBy(row) };
  const bandRank = parts.pathway.payBands.get(row.minimumPayBandId ?? "")?.rank ?? null;
  switch (kind) {
    case "COMPETENCE":
      return {
        ...leaf,
        kind,
        competenceId: given(row.competenceId, `the competence of ${code}`),
        ...leastLevel(parts, row),
        evidence: evidenceOf(parts, parameters),
      };
    case "UNIT_COMPLETED":
      return { ...leaf, kind, units: unitsOf(parts, row) };
    case "CREDENTIAL":
      return {
        ...leaf,
        kind,
        credentialTypeId: given(row.credentialTypeId, `the credential of ${code}`),
        comesUnder: nationalOf(parts, row.credentialTypeId),
        acceptedIssuers: parameters.acceptedIssuers ?? null,
        currencyMonths: parameters.currencyMonths ?? null,
        mandatoryTraining: isMandatoryTraining(parts, row),
      };
    case "TIME_IN_ROLE":
      return {
        ...leaf,
        kind,
        roleBandIds: parameters.roleBandIds ?? null,
        minimumBandRank: bandRank,
        months: given(parameters.months, `the months of ${code}`),
        counting: parameters.counting ?? "CALENDAR",
        mustHoldNow: parameters.mustHoldNow ?? false,
      };
    case "SUPERVISION":
      return { ...leaf, kind, ...sessionsOf(parts, row) };
    case "ENDORSEMENT":
      return {
        ...leaf,
        kind,
        byCapacity: given(parameters.byCapacity, `the capacity of ${code}`),
        subject: given(parameters.subject, `the subject of ${code}`),
        subjectCode: parameters.subjectCode ?? null,
        comesUnder: nationalOf(parts, parameters.subjectCode),
        goodForMonths: parameters.goodForMonths ?? null,
      };
    case "HOLDS_BAND":
      return { ...leaf, kind, minimumBandRank: given(bandRank, `the band of ${code}`) };
    case "EMPLOYER_CONDITION":
      return { ...leaf, kind, ...dutyOf(parts, given(row.competenceId, `the duty of ${code}`)) };
  }
}

/** What a supervision requirement asks for. */
const sessionsOf = (parts: PartsThen, { code, parameters }: RequirementRow) => ({
  sessions: given(parameters.sessions, `the sessions of ${code}`),
  supervisionKind: parameters.supervisionKind ?? null,
  supervisionKindTitle: ownKindTitle(parts, parameters.supervisionKind),
  comesUnder: nationalOf(parts, parameters.supervisionKind),
  withinMonths: given(parameters.withinMonths, `the months of ${code}`),
  longestGapDays: parameters.longestGapDays ?? null,
  shortestGapDays: parameters.shortestGapDays ?? null,
  confirmedOnly: parameters.confirmedOnly ?? false,
});

/** What an organisation's own kind comes under; undefined for a national one. */
const nationalOf = ({ pathway }: PartsThen, key: string | null | undefined): string | undefined =>
  pathway.ownKinds.find(({ kind }) => kind === key)?.under;

/** National kinds are named by their code. */
const ownKindTitle = ({ pathway }: PartsThen, kind: string | null | undefined): string | undefined =>
  pathway.supervisionKinds.find(({ key, underId }) => key === kind && underId !== null)?.title;

const dutyOf = ({ framework }: PartsThen, competenceId: string) => ({
  competenceId,
  statementIds: framework.statementsOf(competenceId).map(({ id }) => id),
});

const suppliedBy = (row: RequirementRow) => row.suppliedBy ?? "WORKER";

const isMandatoryTraining = ({ pathway }: PartsThen, { credentialTypeId }: RequirementRow): boolean =>
  pathway.credentialTypes.get(credentialTypeId ?? "")?.category === "MANDATORY_TRAINING";

/** Whether the employer has to offer it before it is the worker's part (docs/eligibility.md, section 2). */
const dependsOnOffer = (parts: PartsThen, row: RequirementRow): boolean =>
  isMandatoryTraining(parts, row) ||
  row.parameters.byCapacity === "PEER_SUPERVISOR" ||
  row.parameters.byCapacity === "LINE_MANAGER";

function leastLevel({ framework }: PartsThen, { code, levelId }: RequirementRow) {
  const { rank, title } = given(framework.levels.get(levelId ?? ""), `the level of ${code}`);
  return { minimumRank: rank, levelTitle: title };
}

function unitsOf(
  { curriculum, programmeOf }: PartsThen,
  { code, unitId, programmeId, parameters }: RequirementRow,
): readonly RequiredUnit[] {
  if (unitId !== null) return [{ unitId, minimumVersion: parameters.minimumVersion ?? null }];
  const programme = given(programmeOf(programmeId ?? ""), `the programme of ${code}`);
  return curriculum
    .programmeUnitsOf(programme.id)
    .filter(({ mandatory }) => mandatory)
    .map((place) => ({ unitId: place.unitId, minimumVersion: null }));
}

function given<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new BrokenRoute(`${what} is missing.`);
  return value;
}
