import { toDay } from "../eligibility";
import type { CandidateProgramme, CandidateUnit } from "../planning";
import type { Reference } from ".";
import { wasCurrentAt } from "./editions";
import { unitVersionOf } from "./unit-version";

/** What a plan may choose from. */
export interface Candidates {
  readonly units: CandidateUnit[];
  readonly programmes: CandidateProgramme[];
}

/**
 * The curriculum units and the programmes that were current at an instant (milliseconds since 1970); by code.
 */
export function candidatesAt(reference: Reference, instant: number): Candidates {
  const { curriculum } = reference;
  const places = new Map<string, { providerId: string; alone: boolean }[]>();
  const programmes = [...curriculum.programmes.values()].flatMap(({ id: programmeId, code, providerId }) => {
    const stood = curriculum
      .programmeVersionsOf(programmeId)
      .find((version) => wasCurrentAt(version, instant));
    if (!stood) return [];
    const units = curriculum.programmeUnitsOf(stood.id);
    for (const { unitId, alone } of units)
      places.set(unitId, [...(places.get(unitId) ?? []), { providerId, alone }]);
    return [{ id: stood.id, code, providerId, price: stood.price, units }];
  });
  const units = [...curriculum.units.values()].flatMap(({ id: unitId, code, curriculumId }) => {
    const unit = curriculum.unitVersionsOf(unitId).find((version) => wasCurrentAt(version, instant));
    if (!unit) return [];
    const starts = curriculum.startsOf(unit.id);
    const daysOf = (which: typeof starts) => which.map(({ startsOn }) => toDay(startsOn));
    const curriculumOf = curriculum.curricula.get(curriculumId);
    const taught = places.get(unitId);
    const owner = curriculumOf?.ownerOrganisationId ?? null;
    return [
      {
        ...unitVersionOf(reference, unit, ({ evidenceKinds }) => ({ evidenceKinds })),
        code: `${curriculumOf?.code ?? ""} ${code}`,
        price: unit.price,
        durationDays: unit.durationDays,
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
      },
    ];
  });
  return { units, programmes };
}

/** Codes of the kinds of evidence that count, in their order. */
export const countingKinds = ({ pathway }: Reference): readonly string[] =>
  pathway.evidenceKinds.filter(({ counts }) => counts).map(({ code }) => code);
