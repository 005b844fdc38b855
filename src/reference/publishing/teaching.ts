import type { Basis } from "../../eligibility/requirement";
import { idOf } from "./identity";
import type { OutcomeEntry, ProgrammeEntry, UnitEntry } from "./teaching-files";
import { type Publication, publishEntry } from "./version";
import { publishList } from "./vocabulary";

/** An outcome with the ids of what it speaks of. */
export interface OutcomeToPublish
  extends Pick<OutcomeEntry, "text" | "basis" | "depth" | "mappingBasis" | "levelBasis"> {
  readonly position: number;
  readonly frameworkVersionId: string;
  readonly competenceId: string;
  readonly levelId: string;
  /** Codes of kinds of evidence. */
  readonly evidenceKinds: readonly string[];
}

export interface UnitToPublish extends Omit<UnitEntry, "code" | "outcomes" | "prerequisites"> {
  readonly unitId: string;
  /** Its place in its curriculum. */
  readonly position: number;
  readonly section: { readonly code: string; readonly title: string };
  readonly optional: boolean;
  readonly deliveryMode: string | null;
  /** Pounds sterling. */
  readonly price: number | null;
  readonly durationDays: number | null;
  readonly starts: readonly { readonly startsOn: string; readonly places: number | null }[];
  readonly outcomes: readonly OutcomeToPublish[];
  readonly prerequisiteIds: readonly string[];
  /** Distinguishes this version from another. */
  readonly digest: unknown;
}

/** Publishes a version of a unit that exists. @returns the id of the version. */
export async function publishUnit(publication: Publication, unit: UnitToPublish): Promise<string> {
  const { id } = await publishEntry(publication, {
    table: "curriculum_unit_version",
    identity: { unit_id: unit.unitId },
    entry: unit.digest,
    columns: (_, version) => ({
      version,
      position: unit.position,
      section_code: unit.section.code,
      section_title: unit.section.title,
      optional: unit.optional,
      title: unit.title,
      title_basis: unit.titleBasis,
      aim: unit.aim,
      summary: unit.summary,
      hours: unit.hours,
      delivery_mode: unit.deliveryMode,
      price: unit.price,
      duration_days: unit.durationDays,
      mapping_basis: unit.mappingBasis,
      note: unit.note,
      source_refs: unit.sourceRefs,
    }),
    below: (version) => [
      [
        "unit_outcome",
        unit.outcomes.map((outcome) => ({
          id: idOf(version, "outcome", String(outcome.position)),
          unit_version_id: version,
          position: outcome.position,
          text: outcome.text,
          basis: outcome.basis,
          framework_version_id: outcome.frameworkVersionId,
          competence_id: outcome.competenceId,
          level_id: outcome.levelId,
          depth: outcome.depth,
          evidence_kinds: outcome.evidenceKinds,
          mapping_basis: outcome.mappingBasis,
          level_basis: outcome.levelBasis,
        })),
      ],
      [
        "unit_prerequisite",
        unit.prerequisiteIds.map((unitId) => ({ unit_version_id: version, unit_id: unitId })),
      ],
      [
        "unit_start",
        unit.starts.map(({ startsOn, places }) => ({
          unit_version_id: version,
          starts_on: startsOn,
          places,
        })),
      ],
    ],
  });
  return id;
}

export interface ProgrammeToPublish extends Omit<ProgrammeEntry, "provider" | "units"> {
  readonly programmeId: string;
  readonly providerId: string;
  /** Pounds sterling. */
  readonly price: number | null;
  readonly units: readonly {
    readonly unitId: string;
    readonly mandatory: boolean;
    readonly alone: boolean;
    readonly basis: Basis;
  }[];
  readonly digest: unknown;
}

/**
 * Publishes a version of a programme, and the programme itself where it is new. @returns the id of the
 * version.
 */
export async function publishProgramme(
  publication: Publication,
  programme: ProgrammeToPublish,
): Promise<string> {
  const { programmeId, providerId, code } = programme;
  await publishList(publication, "programme", [{ id: programmeId, provider_id: providerId, code }]);
  const { id } = await publishEntry(publication, {
    table: "programme_version",
    identity: { programme_id: programmeId },
    entry: programme.digest,
    columns: (_, version) => ({
      version,
      title: programme.title,
      shape: programme.shape,
      delivery: programme.delivery,
      hours: programme.hours,
      price: programme.price,
      maximum_funding: programme.maximumFunding ?? null,
      award: programme.award,
      leads_to: programme.leadsTo ?? [],
      basis: programme.basis,
      note: programme.note,
      complete_stated_on: programme.completeness?.statedOn ?? null,
      complete_stated_by: programme.completeness?.statedBy ?? null,
      source_ref: programme.sourceRef,
    }),
    below: (version) => [
      [
        "programme_unit",
        programme.units.map(({ unitId, mandatory, alone, basis }, index) => ({
          programme_version_id: version,
          unit_id: unitId,
          position: index + 1,
          mandatory,
          alone,
          basis,
        })),
      ],
    ],
  });
  return id;
}
