import { ALL_KNOWN, isAbsenceKnown, type Knowledge, PART_KNOWN } from "../curricula";
import type { ProgrammeVersion } from "../entities";
import type { CurriculumReference } from "./curriculum";

/** The statement that a programme's units and their outcomes are all that it teaches. */
export interface Completeness {
  /** The civil day, YYYY-MM-DD. */
  readonly statedOn: string;
  /** The provider, or a role there. */
  readonly statedBy: string;
}

/** The statement that a version of a programme carries; null if nobody has made it. */
export function completenessOf({
  completeStatedOn: statedOn,
  completeStatedBy: statedBy,
}: ProgrammeVersion): Completeness | null {
  return statedOn === null || statedBy === null ? null : { statedOn, statedBy };
}

/** What is known of a programme: everything if it is stated to be complete and is still as it was then. */
export function knownOfProgramme(curriculum: CurriculumReference, programme: ProgrammeVersion): Knowledge {
  const isStated = completenessOf(programme) !== null;
  return isStated && unitsChangedSince(curriculum, programme).length === 0 ? ALL_KNOWN : PART_KNOWN;
}

/**
 * The units of a programme that were published after it, so that the statement about the programme does not
 * speak of them as they are now. Ids of units, in the programme's order.
 */
export function unitsChangedSince(
  curriculum: CurriculumReference,
  { id, publishedAt }: ProgrammeVersion,
): readonly string[] {
  return curriculum
    .taughtIn(id)
    .filter(({ unit }) => publishedAt === null || unit.publishedAt === null || unit.publishedAt > publishedAt)
    .map(({ unit }) => unit.unitId);
}

/** What is known of all programmes of a provider together: as much as of each of them. */
export function knownOfProvider(curriculum: CurriculumReference, provider: string): Knowledge {
  const programmes = curriculum.programmesOf(provider);
  const isKnown = (each: ProgrammeVersion) => isAbsenceKnown(knownOfProgramme(curriculum, each));
  return programmes.length > 0 && programmes.every(isKnown) ? ALL_KNOWN : PART_KNOWN;
}
