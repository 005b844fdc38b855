import {
  type Ask,
  asksOf,
  type FindingNames,
  type Target,
  type TargetCompetence,
  type TaughtUnit,
} from "../curricula";
import { BASES_STRONGEST_FIRST, type Requirement } from "../eligibility";
import type { Competence, CurriculumUnitVersion, ProgressionRouteVersion } from "../entities";
import type { Basis } from "../entities/vocabulary";
import type { Reference } from ".";
import { unitVersionOf } from "./unit-version";

/** A unit's place among those that are asked about. */
export interface UnitPlace {
  readonly unit: CurriculumUnitVersion;
  /** Null where no programme says. */
  readonly mandatory: boolean | null;
  readonly basis: Basis | null;
}

/** Units as coverage reads them. */
export function taughtUnits(reference: Reference, places: readonly UnitPlace[]): TaughtUnit[] {
  return places.map(({ unit, mandatory, basis }) => ({
    ...unitVersionOf(reference, unit, ({ id, basis: textBasis, mappingBasis, levelBasis }) => ({
      id,
      textBasis,
      mappingBasis,
      levelBasis,
    })),
    mandatory,
    basis,
  }));
}

/** The units of a provider's programmes, each once: mandatory and as well founded as in any of them. */
export function placesOfProvider({ curriculum }: Reference, provider: string): readonly UnitPlace[] {
  const places = new Map<string, UnitPlace>();
  for (const programme of curriculum.programmesOf(provider)) {
    for (const { place, unit } of curriculum.taughtIn(programme.id)) {
      const known = places.get(unit.id);
      places.set(unit.id, {
        unit,
        mandatory: place.mandatory || known?.mandatory === true,
        basis: known?.basis ? bestFounded(known.basis, place.basis) : place.basis,
      });
    }
  }
  return [...places.values()];
}

const bestFounded = (one: Basis, other: Basis): Basis =>
  BASES_STRONGEST_FIRST.find((basis) => basis === one || basis === other) ?? one;

/** A framework version as a target: every competence of its own, at a level's rank or at any. */
export function frameworkTarget(reference: Reference, version: string, minimumRank: number | null): Target {
  const competences = reference.framework.competencesOfVersion(version);
  const parts = competences
    .filter((competence) => outsideOf(competence) === null)
    .map(
      ({ id, titleBasis }): Ask => ({
        kind: "COMPETENCE",
        ref: id,
        basis: titleBasis,
        competenceId: id,
        minimumRank,
      }),
    );
  return {
    competences: competences.map((competence) => targetCompetence(reference, competence)),
    asks: { kind: "GROUP", n: parts.length, parts },
  };
}

/**
 * What progression routes ask for, taken together, as a target. The requirement of an ask is named by the id
 * of its row.
 * @param instant (milliseconds since 1970) at which what the routes name is read, such as a programme's
 * units.
 */
export function routesTarget(
  reference: Reference,
  routes: readonly ProgressionRouteVersion[],
  instant: number,
): Target {
  const compiled = routes.flatMap((route) => {
    const then = reference.editions.versionAt(route.id, instant);
    return then ? [{ route, requirement: then.requirement }] : [];
  });
  const parts = compiled.map(({ route, requirement }) => {
    const rows = new Map(reference.pathway.requirementsOf(route.id).map(({ code, id }) => [code, id]));
    return asksOf(requirement, (code) => rows.get(code) ?? code);
  });
  const named = namedIn(
    reference,
    compiled.flatMap(({ requirement }) => leavesOf(requirement)),
  );
  return {
    competences: named.map((competence) => targetCompetence(reference, competence)),
    asks: { kind: "GROUP", n: parts.length, parts },
  };
}

/**
 * The competences that leaves name, in the order of their frameworks: asked, vouched for, or the employer's
 * duty.
 */
function namedIn({ framework }: Reference, leaves: readonly Requirement[]): readonly Competence[] {
  const ids = new Set(leaves.flatMap((leaf) => ("competenceId" in leaf ? leaf.competenceId : [])));
  const versions = new Set([...ids].flatMap((id) => framework.competences.get(id)?.frameworkVersionId ?? []));
  // A word given for a competence names it by its code alone: it means the framework that the rest of the
  // route speaks of.
  const vouchedFor = new Set(
    leaves.flatMap((leaf) =>
      leaf.kind === "ENDORSEMENT" && leaf.subject === "COMPETENCE" ? (leaf.subjectCode ?? []) : [],
    ),
  );
  return [...versions]
    .flatMap((version) => framework.competencesOfVersion(version))
    .filter(({ id, code, kind }) => ids.has(id) || (kind === "META" && vouchedFor.has(code)));
}

function leavesOf(requirement: Requirement): readonly Requirement[] {
  return "children" in requirement ? requirement.children.flatMap(leavesOf) : [requirement];
}

function targetCompetence({ framework }: Reference, competence: Competence): TargetCompetence {
  return {
    id: competence.id,
    outside: outsideOf(competence),
    ranks: framework.levelsOf(competence.frameworkVersionId).map(({ rank }) => rank),
  };
}

const outsideOf = ({ kind }: Competence) => (kind === "META" || kind === "ORGANISATIONAL" ? kind : null);

/** What competences, levels and units are called in a sentence. */
export function namesIn({ framework, curriculum }: Reference): FindingNames {
  return {
    competence(id) {
      const competence = framework.competences.get(id);
      return competence ? `competence ${competence.code} (${competence.title})` : "a competence";
    },
    level(competenceId, rank) {
      const version = framework.competences.get(competenceId)?.frameworkVersionId ?? "";
      return framework.levelsOf(version).find((level) => level.rank === rank)?.title ?? String(rank);
    },
    unit(unitId) {
      const title = (curriculum.current.get(unitId) ?? curriculum.unitVersionsOf(unitId)[0])?.title;
      return `unit ${curriculum.units.get(unitId)?.code ?? ""}${title ? ` (${title})` : ""}`;
    },
  };
}
