import {
  ALL_KNOWN,
  compare,
  ownTeachingsOf,
  restsOnOf,
  type Side,
  type TaughtCompetence as Taught,
  teachingsOf,
  type UnsettledCompetence,
} from "../../curricula";
import type { FrameworkVersion, Level } from "../../entities";
import type { Reference } from "../../reference";
import { taughtUnits, type UnitPlace } from "../../reference/coverage";
import type { ComparedSet, CurriculumComparison, TaughtCompetence } from "../../schema/curriculum/comparison";
import { messages } from "../messages";
import { comparisonSummary } from "./comparison-summary";
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
  const isOneSet = isSameSet(one, other);
  const sideOf = ({ places, known }: FoundUnits): Side => {
    const units = taughtUnits(reference, places);
    const teachings = within ? teachingsOf(units, reference.crosswalks) : ownTeachingsOf(units);
    return {
      known: isOneSet ? ALL_KNOWN : known,
      units,
      teachings: teachings.filter(({ competenceId }) => compared.has(competenceId)),
    };
  };
  const [ofOne, ofOther] = [sideOf(one), sideOf(other)];
  const found = compare(ofOne, ofOther, competences);
  const names = {
    one: nameOfSet(one) ?? messages.firstSide,
    other: nameOfSet(other) ?? messages.secondSide,
  };
  const view = viewOf(reference, [...one.places, ...other.places]);
  const placesOf = ({ places }: FoundUnits, wanted: string) =>
    places.filter(({ unit }) => unit.unitId === wanted);
  return {
    one: toComparedSet(reference, one, ofOne),
    other: toComparedSet(reference, other, ofOther),
    summary: comparisonSummary(found, names, (id) => reference.framework.competences.get(id)?.code ?? ""),
    onlyInOne: found.onlyInOne.flatMap(view),
    onlyInOther: found.onlyInOther.flatMap(view),
    different: found.different.flatMap((pair) => {
      const [mine, theirs] = [view(pair.one)[0], view(pair.other)[0]];
      return mine && theirs ? { competence: mine.competence, one: mine, other: theirs } : [];
    }),
    same: found.same.flatMap(view),
    notKnown: found.notKnown.flatMap((pair) => {
      const [mine, theirs] = [pair.one && view(pair.one)[0], pair.other && view(pair.other)[0]];
      const competence = (mine ?? theirs)?.competence;
      if (!competence) return [];
      const sentence = notKnownSentence(pair, names);
      return { competence, one: mine ?? null, other: theirs ?? null, sentence };
    }),
    units: found.units.map(({ unitId }) => ({ one: placesOf(one, unitId), other: placesOf(other, unitId) })),
  };
}

/** Whether both sides are one and the same set. It differs from itself in nothing, complete or not. */
function isSameSet(one: FoundUnits, other: FoundUnits): boolean {
  const idsOf = ({ places }: FoundUnits) =>
    places
      .map(({ unit }) => unit.id)
      .sort()
      .join();
  return (
    one.programme?.id === other.programme?.id &&
    one.provider?.id === other.provider?.id &&
    idsOf(one) === idsOf(other)
  );
}

const nameOfSet = ({ programme, provider }: FoundUnits): string | null =>
  programme ? `“${programme.title}” (${provider?.name})` : (provider?.name ?? null);

function notKnownSentence(
  { one, other }: UnsettledCompetence,
  names: { readonly one: string; readonly other: string },
): string {
  if (one && other) return messages.mayDiffer(names.one, names.other);
  return one ? messages.taughtByOne(names.one, names.other) : messages.taughtByOne(names.other, names.one);
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
