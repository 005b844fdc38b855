import { toDay } from "../eligibility";
import type { CandidateProgramme, CandidateUnit } from "../planning";
import type { Reference } from ".";
import { wasCurrentAt } from "./editions";

/** What a plan may choose from. */
export interface Candidates {
  readonly units: CandidateUnit[];
  readonly programmes: CandidateProgramme[];
}

/**
 * The curriculum units and the programmes that were current at an instant (milliseconds since 1970); by code.
 */
export function candidatesAt({ curriculum, framework }: Reference, instant: number): Candidates {
  const places = new Map<string, { providerId: string; alone: boolean }[]>();
  const programmes = [...curriculum.programmes.values()].flatMap(({ id: programmeId, code, providerId }) => {
    const stood = curriculum
      .programmeVersionsOf(programmeId)
      .find((version) => wasCurrentAt(version, instant));
    if (!stood) return [];
    const units = curriculum.programmeUnitsOf(stood.id);
    for (const { unitId, alone } of units)
      places.set(unitId, [...(places.get(unitId) ?? []), { providerId, alone }]);
    const price = stood.price === null ? null : Number(stood.price);
    return [{ id: stood.id, code, providerId, price, units }];
  });
  const units = [...curriculum.units.values()].flatMap(({ id: unitId, code, curriculumId }) => {
    const unit = curriculum.unitVersionsOf(unitId).find((version) => wasCurrentAt(version, instant));
    if (!unit) return [];
    const { id, version, hours, price, durationDays } = unit;
    const starts = curriculum.startsOf(id);
    const daysOf = (which: typeof starts) => which.map(({ startsOn }) => toDay(startsOn));
    const curriculumOf = curriculum.curricula.get(curriculumId);
    const taught = places.get(unitId);
    const owner = curriculumOf?.ownerOrganisationId ?? null;
    return [
      {
        id,
        unitId,
        version,
        code: `${curriculumOf?.code ?? ""} ${code}`,
        hours: hours === null ? null : Number(hours),
        price: price === null ? null : Number(price),
        durationDays,
        starts: starts.length > 0 ? daysOf(starts.filter(({ places: room }) => room !== 0)) : null,
        fullStarts: daysOf(starts.filter(({ places: room }) => room === 0)),
        online: unit.deliveryMode === "ONLINE",
        // An author who names a unit in no programme teaches it by itself.
        providerIds: taught
          ? [...new Set(taught.flatMap(({ providerId, alone }) => (alone ? [providerId] : [])))]
          : owner === null
            ? []
            : [owner],
        onlyInProgrammes: taught?.every(({ alone }) => !alone) ?? false,
        prerequisites: curriculum.prerequisitesOf(id).map((prerequisite) => prerequisite.unitId),
        outcomes: curriculum.outcomesOf(id).map(({ competenceId, levelId, depth, evidenceKinds }) => ({
          competenceId,
          rank: framework.levels.get(levelId)?.rank ?? 0,
          depth,
          evidenceKinds,
        })),
      },
    ];
  });
  return { units, programmes };
}

/** Codes of the kinds of evidence that count, in their order. */
export const countingKinds = ({ pathway }: Reference): readonly string[] =>
  pathway.evidenceKinds.filter(({ counts }) => counts).map(({ code }) => code);
