import type { CurriculumUnitVersion, UnitOutcome } from "../entities";
import type { Basis } from "../entities/vocabulary";
import type { Reference } from ".";
import type { OutcomeDocument, UnitDocument } from "./documents/curriculum";
import { documentOfUnit } from "./documents/of-teaching";

/** An outcome that leads to the current edition, and what it shows there. */
export interface CarriedOutcome {
  /** Its place in the unit as it stands, from 1. */
  readonly position: number;
  readonly from: { readonly competence: string; readonly level: string };
  readonly to: { readonly competence: string; readonly level: string };
  /** Whether it counts for less than it did: a link was PARTIAL, or its levels go elsewhere. */
  readonly lowered: boolean;
}

/** An outcome that shows nothing in the current edition. */
export interface LeftOutcome {
  readonly position: number;
  readonly text: string;
  readonly competence: string;
  readonly level: string;
}

/** A unit with its mapping carried over to the editions that stand. */
export interface CarriedUnit {
  readonly document: UnitDocument;
  readonly carried: readonly CarriedOutcome[];
  /** What an author has to map again or take out. It is not in the document. */
  readonly left: readonly LeftOutcome[];
}

/**
 * Carries a unit's mapping over from retired editions to those that stand now, along the crosswalks that
 * stand. What leads to several competences becomes an outcome for each; what is mapped to a current edition
 * stays as it is.
 * @returns null where nothing is mapped to a retired edition.
 */
export function carryOver(unit: CurriculumUnitVersion, reference: Reference): CarriedUnit | null {
  const { curriculum, framework } = reference;
  const outcomes = curriculum.outcomesOf(unit.id);
  if (outcomes.every((each) => framework.versions.get(each.frameworkVersionId)?.status === "PUBLISHED"))
    return null;
  const before = documentOfUnit(unit, reference);
  const carried: CarriedOutcome[] = [];
  const left: LeftOutcome[] = [];
  const after = outcomes.flatMap((outcome, index): OutcomeDocument[] => {
    const document = before.outcomes[index];
    if (!document || document.edition === null) return document ? [document] : [];
    const { competence, level } = document;
    const ways = waysOn(outcome, reference);
    if (ways.length === 0) left.push({ position: outcome.position, text: outcome.text, competence, level });
    return ways.map((way) => {
      carried.push({
        position: outcome.position,
        from: { competence, level },
        to: { competence: way.competence, level: way.level },
        lowered: way.lowered,
      });
      return {
        ...document,
        edition: null,
        competence: way.competence,
        level: way.level,
        mappingBasis: weakest([document.mappingBasis, ...way.bases]),
      };
    });
  });
  return { document: { ...before, outcomes: after }, carried, left };
}

interface Way {
  readonly competence: string;
  readonly level: string;
  readonly lowered: boolean;
  readonly bases: readonly Basis[];
}

/**
 * The competences of the framework's current edition that an outcome shows in part or in full, in the
 * edition's order.
 */
function waysOn(outcome: UnitOutcome, { framework, crosswalks }: Reference): Way[] {
  const retired = framework.versions.get(outcome.frameworkVersionId);
  const standing = framework
    .versionsOf(retired?.frameworkId ?? "")
    .find(({ status }) => status === "PUBLISHED");
  const level = framework.levels.get(outcome.levelId);
  if (!standing || !level) return [];
  const levels = framework.levelsOf(standing.id);
  return framework.competencesOfVersion(standing.id).flatMap((competence) => {
    const reach = crosswalks.paths.towards(competence.id, outcome.competenceId, level.rank);
    const there = levels.find(({ rank }) => rank === reach?.rank);
    if (!reach || !there) return [];
    return [
      {
        competence: competence.code,
        level: there.code,
        lowered: standing.levelScale === retired?.levelScale && there.rank < level.rank,
        bases: reach.through.map((link) => crosswalks.basisOf(link)),
      },
    ];
  });
}

/** From the best founded to the least. */
const FOUNDED: readonly Basis[] = ["PUBLISHED", "LOCAL_POLICY", "INFERRED", "ILLUSTRATIVE"];
const weakest = (bases: readonly Basis[]): Basis =>
  FOUNDED[Math.max(...bases.map((each) => FOUNDED.indexOf(each)))] ?? "ILLUSTRATIVE";
