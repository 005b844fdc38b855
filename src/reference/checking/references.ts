import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import type { DraftRequirement, PublishedReference, RouteDraft } from "./draft";
import { checkOnceEach } from "./fields";
import { type Finding, finding } from "./findings";
import { KIND_IN_WORDS } from "./kind-in-words";
import { unknownCode, unknownThing } from "./unknown";

/**
 * Subjects of endorsement that are about a topic of a published list; the others are about the move or the
 * person.
 */
const WITH_TOPIC: readonly string[] = [
  "EXPERIENCE",
  "COMPETENCE",
  "HR_STANDING",
] satisfies EndorsementSubject[];

/** Whether everything that a requirement names is published, current, and the route's to name. */
export function checkReferences(
  row: DraftRequirement,
  path: readonly string[],
  draft: RouteDraft,
  reference: PublishedReference,
): Finding[] {
  const { pathway } = reference;
  const { parameters } = row;
  const at = (field: string) => [...path, field];
  const listed = (known: boolean, field: string, what: string) =>
    known ? [] : [unknownThing(at(field), what)];
  const coded = (entries: readonly { readonly code: string }[], code: string, field: string, what: string) =>
    entries.some((entry) => entry.code === code) ? [] : [unknownCode(at(field), what, code, entries)];
  return [
    ...checkFramework(row, path, draft, reference),
    ...checkCurriculum(row, path, reference),
    ...(row.credentialTypeId === null
      ? []
      : checkListed(
          { entries: [...pathway.credentialTypes.values()], key: "id", what: "credential type" },
          row.credentialTypeId,
          at("credentialTypeId"),
          draft,
        )),
    ...(row.minimumPayBandId === null
      ? []
      : listed(pathway.payBands.has(row.minimumPayBandId), "minimumPayBandId", "pay band")),
    ...checkRoleBands(parameters.roleBandIds ?? [], at("roleBandIds"), draft, reference),
    ...(parameters.evidence?.allowedKinds ?? []).flatMap((kind) =>
      coded(pathway.evidenceKinds, kind, "evidence.allowedKinds", "kind of evidence"),
    ),
    ...(parameters.supervisionKind == null
      ? []
      : checkListed(
          { entries: pathway.supervisionKinds, key: "key", what: "kind of supervision" },
          parameters.supervisionKind,
          at("supervisionKind"),
          draft,
        )),
    ...checkEndorsement(row, path, draft, reference),
    ...(parameters.evidence?.keptUpBy?.endorsements ?? []).flatMap((each, place) =>
      checkEndorsement(
        { kind: "ENDORSEMENT", parameters: each },
        at(`evidence.keptUpBy.endorsements.${place}`),
        draft,
        reference,
      ),
    ),
  ];
}

/** Whether the role bands of a list are published, current, and the route's to name. */
export function checkRoleBands(
  ids: readonly string[],
  path: readonly string[],
  { organisationId }: RouteDraft,
  { pathway }: PublishedReference,
): Finding[] {
  const nameOf = (id: string) => `Role band ${pathway.roleBands.get(id)?.code ?? id}`;
  return [
    ...checkOnceEach(ids, path, nameOf),
    ...ids.flatMap((id) => {
      const role = pathway.roleBands.get(id);
      if (!role || !isIts(role, organisationId)) return [unknownThing(path, "role band")];
      return pathway.currentRoleBands.has(id) ? [] : [finding("RETIRED_REFERENCE", path, nameOf(id))];
    }),
  ];
}

function checkFramework(
  { competenceId, domainId, levelId }: DraftRequirement,
  path: readonly string[],
  { organisationId }: RouteDraft,
  { framework }: PublishedReference,
): Finding[] {
  /** The framework version of something, where it is published and of a framework that the route may name. */
  const versionOf = (part: { readonly frameworkVersionId: string } | undefined) => {
    const version = framework.versions.get(part?.frameworkVersionId ?? "");
    const owner = framework.frameworks.get(version?.frameworkId ?? "");
    return version && owner && isIts(owner, organisationId) ? version : null;
  };
  const found: Finding[] = [];
  const competence = framework.competences.get(competenceId ?? "");
  const domain = framework.domains.get(domainId ?? "");
  for (const [field, id, part, what] of [
    ["competenceId", competenceId, competence, "competence"],
    ["domainId", domainId, domain, "domain"],
  ] as const) {
    if (id === null) continue;
    const version = versionOf(part);
    if (!part || !version) found.push(unknownThing([...path, field], what));
    else if (version.status === "RETIRED")
      found.push(
        finding(
          "RETIRED_REFERENCE",
          [...path, field],
          `${what === "domain" ? "Domain" : "Competence"} ${part.code} of ${version.title} ${version.version}`,
        ),
      );
  }
  if (levelId === null) return found;
  const level = framework.levels.get(levelId);
  const of = competence ?? domain;
  if (!level || !versionOf(level)) found.push(unknownThing([...path, "levelId"], "level"));
  else if (of && of.frameworkVersionId !== level.frameworkVersionId)
    found.push(
      finding("LEVEL_OF_ANOTHER_VERSION", [...path, "levelId"], competence ? "competence" : "domain"),
    );
  return found;
}

function checkCurriculum(
  { unitId, programmeId }: DraftRequirement,
  path: readonly string[],
  { curriculum }: PublishedReference,
): Finding[] {
  const unit = (id: string, field: string): Finding[] => {
    const known = curriculum.units.get(id);
    if (!known) return [unknownThing([...path, field], "unit")];
    return curriculum.current.has(id)
      ? []
      : [finding("RETIRED_REFERENCE", [...path, field], `Unit ${known.code}`)];
  };
  const found = unitId === null ? [] : unit(unitId, "unitId");
  if (programmeId === null) return found;
  const at = [...path, "programmeId"];
  const programme = curriculum.programmes.get(programmeId);
  if (!programme) return [...found, unknownThing(at, "programme")];
  const version = curriculum.currentProgrammes.get(programmeId);
  if (!version) return [...found, finding("RETIRED_REFERENCE", at, `Programme ${programme.code}`)];
  const mandatory = curriculum.programmeUnitsOf(version.id).filter((place) => place.mandatory);
  if (mandatory.length === 0) return [...found, finding("EMPTY_PROGRAMME", at, programme.code)];
  return [...found, ...mandatory.flatMap((place) => unit(place.unitId, "programmeId"))];
}

function checkEndorsement(
  { kind, parameters: { byCapacity, subject, subjectCode } }: Pick<DraftRequirement, "kind" | "parameters">,
  path: readonly string[],
  draft: RouteDraft,
  { pathway }: PublishedReference,
): Finding[] {
  const found: Finding[] = [];
  if (byCapacity != null && !Object.hasOwn(Capacity, byCapacity))
    found.push(unknownCode([...path, "byCapacity"], "capacity", byCapacity, Object.keys(Capacity)));
  if (subject == null) return found;
  if (!Object.hasOwn(EndorsementSubject, subject))
    return [
      ...found,
      unknownCode([...path, "subject"], "subject of endorsement", subject, Object.keys(EndorsementSubject)),
    ];
  const at = [...path, "subjectCode"];
  if (!WITH_TOPIC.includes(subject))
    return subjectCode == null
      ? found
      : [
          ...found,
          finding("OUT_OF_PLACE", at, `${KIND_IN_WORDS[kind]} with the subject ${subject}`, "a topic"),
        ];
  if (subjectCode == null)
    return [
      ...found,
      finding("MISSING", at, `${KIND_IN_WORDS[kind]} with the subject ${subject}`, "a topic"),
    ];
  const entries = pathway.endorsementTopics.filter((topic) => topic.subject === subject);
  return [
    ...found,
    ...checkListed({ entries, key: "key", what: `topic of ${subject}` }, subjectCode, at, draft),
  ];
}

/** A list that has national entries and an organisation's own, and the field by which a draft names one. */
interface NamedList<Key extends string> {
  readonly entries: readonly (Listed & Readonly<Record<Key, string>>)[];
  readonly key: Key;
  readonly what: string;
}

interface Listed {
  readonly code: string;
  readonly ownerOrganisationId: string | null;
  readonly retiredAt: Date | null;
}

/** Whether an entry is published, in use, and the route's to name. */
function checkListed<Key extends string>(
  { entries, key, what }: NamedList<Key>,
  name: string,
  path: readonly string[],
  { organisationId }: RouteDraft,
): Finding[] {
  const among = entries.filter((entry) => isIts(entry, organisationId) && entry.retiredAt === null);
  if (among.some((entry) => entry[key] === name)) return [];
  const retired = entries.find((entry) => entry[key] === name && isIts(entry, organisationId));
  return retired
    ? [finding("RETIRED_REFERENCE", path, `${capitalised(what)} ${retired.code}`)]
    : [key === "id" ? unknownThing(path, what) : unknownCode(path, what, name, among)];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** National, or the organisation's own: nobody's route names what is another organisation's. */
const isIts = (
  { ownerOrganisationId }: { readonly ownerOrganisationId: string | null },
  organisationId: string | null,
): boolean => ownerOrganisationId === null || ownerOrganisationId === organisationId;
