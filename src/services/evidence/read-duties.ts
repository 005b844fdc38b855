import type { Duty } from "../../entities";
import type { Reference } from "../../reference";
import { dutiesIn } from "../../reference/duties";
import type { AttestedDuty } from "../../repositories/evidence/attested-duties";

/** A duty with what decides about it on a day; null if nothing is attested then. */
export interface DutyOnDay {
  readonly duty: Duty;
  readonly attested: AttestedDuty | null;
}

/**
 * Every duty as one organisation attests it on a day. An attestation of a whole competence is one of each of its
 * statements; the latest that holds on the day decides.
 * @param attested of that organisation, the latest first.
 */
export function dutiesOn(
  reference: Reference,
  attested: readonly AttestedDuty[],
  day: string,
): readonly DutyOnDay[] {
  const holding = attested.filter(
    ({ attestedOn, endsOn }) => attestedOn <= day && (endsOn === null || day < endsOn),
  );
  return dutiesIn(reference).map((duty) => {
    const competenceId = reference.framework.statements.get(duty.id)?.competenceId ?? null;
    const isAbout = (each: AttestedDuty) =>
      each.dutyId === duty.id ||
      each.statementId === duty.id ||
      (competenceId !== null && each.competenceId === competenceId && each.statementId === null);
    return { duty, attested: holding.find(isAbout) ?? null };
  });
}
