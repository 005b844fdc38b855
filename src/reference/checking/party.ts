import type { Competence } from "../../entities";
import type { DraftRequirement, PublishedReference, RouteDraft } from "./draft";
import { type Finding, finding } from "./findings";

/** The highest pay band at which an OPTIONAL competence is never asked for. */
const HIGHEST_WITHOUT_OPTIONAL = "3";

/** The competences that a DOMAIN requirement asks for, as it will be compiled. */
export function countedCompetences(
  { domainId, parameters }: DraftRequirement,
  { framework }: PublishedReference,
): readonly Competence[] {
  return framework
    .competencesOf(domainId ?? "")
    .filter(({ kind }) => kind !== "OPTIONAL" || parameters.countOptional !== false);
}

/**
 * Checks that each competence is asked of the right party (worker, supervisor or organisation) at a high
 * enough band.
 */
export function checkParty(
  row: DraftRequirement,
  path: readonly string[],
  draft: RouteDraft,
  reference: PublishedReference,
): Finding[] {
  const competence = reference.framework.competences.get(row.competenceId ?? "");
  switch (row.kind) {
    case "EMPLOYER_CONDITION":
      return competence && competence.kind !== "ORGANISATIONAL"
        ? [finding("CONDITION_NOT_ORGANISATIONAL", [...path, "competenceId"], nameOf(competence))]
        : [];
    case "COMPETENCE":
      return competence
        ? checkCompetence(
            competence,
            [...path, "competenceId"],
            "Take it out of this route.",
            draft,
            reference,
          )
        : [];
    case "DOMAIN":
      return countedCompetences(row, reference).flatMap((each) =>
        checkCompetence(
          each,
          [...path, "domainId"],
          "Have the domain count no optional competences.",
          draft,
          reference,
        ),
      );
    default:
      return [];
  }
}

function checkCompetence(
  competence: Competence,
  path: readonly string[],
  instead: string,
  draft: RouteDraft,
  reference: PublishedReference,
): Finding[] {
  const name = nameOf(competence);
  switch (competence.kind) {
    case "ORGANISATIONAL":
      return [finding("ORGANISATIONAL_NOT_EMPLOYER", path, name)];
    case "META":
      return [finding("META_NOT_ENDORSEMENT", path, name)];
    case "OPTIONAL":
      return endsBelowBand4(draft, reference) ? [finding("OPTIONAL_BELOW_BAND_4", path, name, instead)] : [];
    case "CORE":
      return [];
  }
}

/** A role band that is mapped to no pay band is not known to be below: nothing is refused for it. */
function endsBelowBand4({ toRoleBandId }: RouteDraft, { pathway }: PublishedReference): boolean {
  const limit = pathway.payBandsByCode.get(HIGHEST_WITHOUT_OPTIONAL);
  const rank = pathway.bandRank(toRoleBandId);
  return limit !== undefined && rank !== null && rank <= limit.rank;
}

const nameOf = ({ code, title }: Competence): string => `${code} (${title})`;
