import {
  compare,
  ownTeachingsOf,
  restsOnOf,
  type Side,
  type TaughtCompetence as Taught,
  teachingsOf,
} from "../../curricula";
import type { FrameworkVersion, Level } from "../../entities";
import type { Reference } from "../../reference";
import { taughtUnits, type UnitPlace } from "../../reference/coverage";
import type { ComparedSet, CurriculumComparison, TaughtCompetence } from "../../schema/curriculum/comparison";
import type { FoundUnits } from "./find";
import { lookUpAll, toTeachingBasis, toUnitSet } from "./unit-set-view";

/**
 * How two sets of units differ, as the API shows it. @param within compare in that framework version,
 * through crosswalks.
 */
export function toComparison(
  reference: Reference,
  one: FoundUnits,
  other: FoundUnits,
  within: FrameworkVersion | null,
): CurriculumComparison {
  const versions = within ? [within] : [...reference.framework.versions.values()];
  const competences = versions.flatMap(({ id }) =>
    reference.framework.competencesOfVersion(id).map((competence) => competence.id),
  );
  const compared = new Set(competences);
  const sideOf = ({ places }: FoundUnits): Side => {
    const units = taughtUnits(reference, places);
    const teachings = within ? teachingsOf(units, reference.crosswalks) : ownTeachingsOf(units);
    return { units, teachings: teachings.filter(({ competenceId }) => compared.has(competenceId)) };
  };
  const [ofOne, ofOther] = [sideOf(one), sideOf(other)];
  const found = compare(ofOne, ofOther, competences);
  const view = viewOf(reference, [...one.places, ...other.places]);
  const placesOf = ({ places }: FoundUnits, wanted: string) =>
    places.filter(({ unit }) => unit.unitId === wanted);
  return {
    one: toComparedSet(reference, one, ofOne),
    other: toComparedSet(reference, other, ofOther),
    onlyInOne: found.onlyInOne.flatMap(view),
    onlyInOther: found.onlyInOther.flatMap(view),
    different: found.different.flatMap((pair) => {
      const [mine, theirs] = [view(pair.one)[0], view(pair.other)[0]];
      return mine && theirs ? { competence: mine.competence, one: mine, other: theirs } : [];
    }),
    same: found.same.flatMap(view),
    units: found.units.map(({ unitId }) => ({ one: placesOf(one, unitId), other: placesOf(other, unitId) })),
  };
}

function toComparedSet(
  { crosswalks }: Reference,
  found: FoundUnits,
  { units, teachings }: Side,
): ComparedSet {
  return Object.assign(toUnitSet(found, units), {
    restsOn: toTeachingBasis(restsOnOf(teachings, crosswalks)),
  });
}

function viewOf(
  { framework }: Reference,
  places: readonly UnitPlace[],
): (taught: Taught) => TaughtCompetence[] {
  const unitVersions = new Map(places.map(({ unit }) => [unit.id, unit]));
  return ({ competenceId, levels, assessedRank, depth, units }) => {
    const competence = framework.competences.get(competenceId);
    if (!competence) return [];
    const all = framework.levelsOf(competence.frameworkVersionId);
    const levelOf = (rank: number | null): Level | null => all.find((level) => level.rank === rank) ?? null;
    return [
      {
        competence,
        levels: levels.flatMap((each) => {
          const level = levelOf(each.rank);
          return level ? { level, depth: each.depth } : [];
        }),
        levelAssessed: levelOf(assessedRank),
        depth,
        units: lookUpAll(
          units.map(({ id }) => id),
          unitVersions,
        ),
      },
    ];
  };
}
