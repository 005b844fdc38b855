import { toGlobalId } from "../../../entities/global-id";
import type { Meaning } from "../../../interchange/xapi/meaning";
import { londonDay } from "../../../reference/london";
import type { ActivityMappingRow } from "../../../repositories/importing/activity-mappings";
import { requireProgramme } from "../../shared/codes";
import type { UseCaseContext } from "../../shared/context";
import { completionRow, credentialRow, type Recognisable } from "../../shared/rows";

/** A fact that a statement says, and the kind of file that records such facts. */
export type StatedFact =
  | { readonly file: "COMPLETIONS"; readonly fact: Recognisable<"COMPLETION"> }
  | { readonly file: "CREDENTIALS"; readonly fact: Recognisable<"CREDENTIAL"> };

type Said = Pick<Extract<Meaning, { readonly kind: "COMPLETION" }>, "passed" | "at">;

/**
 * What a statement about a mapped activity is here: the completion of a unit, of each mandatory unit of a
 * programme, or a credential. To fail a programme is not to fail each of its units.
 * @throws Refused if it cannot be recorded.
 */
export function statedFacts(
  context: UseCaseContext,
  mapping: Pick<ActivityMappingRow, "unitId" | "programmeId" | "credentialTypeId">,
  { passed, at }: Said,
): readonly StatedFact[] | "NOT_PASSED" {
  const day = at === null ? context.today : londonDay(at);
  const { unitId, programmeId, credentialTypeId } = mapping;
  const programme = programmeId === null ? null : { id: toGlobalId("Programme", programmeId) };
  const completion = (unit: string): StatedFact => ({
    file: "COMPLETIONS",
    fact: completionRow(context, {
      unit: { id: toGlobalId("CurriculumUnit", unit) },
      programme,
      passed,
      completedOn: day,
    }),
  });
  if (unitId !== null) return [completion(unitId)];
  if (!passed) return "NOT_PASSED";
  if (credentialTypeId !== null) return [credential(context, credentialTypeId, day)];
  if (programme === null) return [];
  const { id } = requireProgramme(context.reference, programme, { on: day });
  return context.reference.curriculum
    .programmeUnitsOf(id)
    .filter(({ mandatory }) => mandatory)
    .map((place) => completion(place.unitId));
}

/** Its issuer is the organisation whose learning system says so. */
function credential(context: UseCaseContext, typeId: string, day: string): StatedFact {
  const { actor, reference } = context;
  const { curriculum, pathway } = reference;
  const issuer = curriculum.organisations.get(actor.organisationId)?.name ?? "";
  const type = pathway.credentialTypes.get(typeId)?.code ?? "";
  return { file: "CREDENTIALS", fact: credentialRow(context, { type, issuer, awardedOn: day }) };
}
