import { toDay } from "../eligibility";
import type { CandidateUnit } from "../planning";
import type { Reference } from ".";

/** The curriculum units that stood at an instant (milliseconds since 1970), as a plan may choose them; by code. */
export function candidateUnits({ curriculum, framework }: Reference, instant: number): CandidateUnit[] {
  const providers = new Map<string, Set<string>>();
  for (const { id, programmeId } of curriculum.allProgrammes()) {
    const provider = curriculum.programmes.get(programmeId)?.providerId;
    for (const { unitId } of curriculum.programmeUnitsOf(id))
      if (provider) providers.set(unitId, (providers.get(unitId) ?? new Set()).add(provider));
  }
  return [...curriculum.units.values()].flatMap(({ id: unitId, code, curriculumId }) => {
    const unit = curriculum
      .unitVersionsOf(unitId)
      .find(
        ({ publishedAt, retiredAt }) =>
          publishedAt !== null &&
          publishedAt.getTime() <= instant &&
          (retiredAt === null || retiredAt.getTime() > instant),
      );
    if (!unit) return [];
    const { id, version, hours, price, durationDays } = unit;
    const starts = curriculum.startsOf(id).map(({ startsOn }) => toDay(startsOn));
    return [
      {
        id,
        unitId,
        version,
        code: `${curriculum.curricula.get(curriculumId)?.code ?? ""} ${code}`,
        hours: hours === null ? null : Number(hours),
        price: price === null ? null : Number(price),
        durationDays,
        starts: starts.length > 0 ? starts : null,
        online: unit.deliveryMode === "ONLINE",
        providerIds: [...(providers.get(unitId) ?? [])],
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
}

/** Codes of the kinds of evidence that count, in their order. */
export const countingKinds = ({ pathway }: Reference): readonly string[] =>
  pathway.evidenceKinds.filter(({ counts }) => counts).map(({ code }) => code);
