import type { Reference } from "../../reference";
import { badField } from "../../schema/bad-argument";
import type { PlanLimitsInput } from "../../schema/readiness/plan-inputs";
import type { PlanLimits } from "../../services/readiness/evaluation/plan-terms";
import { requireProvider } from "../curriculum/find";
import { messages } from "../messages";

const NONE: PlanLimits = {
  hoursAMonth: null,
  budget: null,
  onlineOnly: false,
  providerIds: null,
  ownEvidence: null,
  piecesAMonth: null,
  competencesAPiece: 8,
  daysBetweenSessions: 7,
  seconds: 2,
};

/** @throws a GraphQL error with code BAD_USER_INPUT and the path if a limit is not valid. */
export function limitsOf(reference: Reference, input: PlanLimitsInput | null | undefined): PlanLimits {
  if (!input) return NONE;
  const { hoursAMonth = null, budget = null, onlineOnly, providers, ...others } = input;
  const { ownEvidence = null, piecesAMonth = null, ...rest } = others;
  if (hoursAMonth !== null && !(hoursAMonth > 0 && hoursAMonth <= 744))
    throw outOfRange(
      "hoursAMonth",
      `${hoursAMonth} hours a month is not a valid limit`,
      "more than 0, at most 744",
    );
  if (budget !== null && !(budget >= 0 && budget <= 1_000_000))
    throw outOfRange("budget", `£${budget} is not a valid budget`, "0 to 1,000,000 pounds");
  if (piecesAMonth !== null && !(piecesAMonth >= 0.25 && piecesAMonth <= 30))
    throw outOfRange("piecesAMonth", `${piecesAMonth} was given`, "0.25 to 30");
  whole("competencesAPiece", rest.competencesAPiece, 8);
  whole("daysBetweenSessions", rest.daysBetweenSessions, 366);
  whole("seconds", rest.seconds, 10);
  if (providers && (providers.length === 0 || providers.length > 20))
    throw outOfRange("providers", `${providers.length} providers were given`, "1 to 20, or leave it out");
  return {
    ...rest,
    ownEvidence,
    piecesAMonth,
    hoursAMonth,
    budget,
    onlineOnly,
    providerIds:
      providers?.map(
        (by, index) => requireProvider(reference, by, ["limits", "providers", String(index)]).id,
      ) ?? null,
  };
}

function whole(name: string, value: number, most: number): void {
  if (value < 1 || value > most) throw outOfRange(name, `${value} was given`, `1 to ${most}`);
}

const outOfRange = (name: string, wrong: string, right: string) =>
  badField(["limits", name], "OUT_OF_RANGE", messages.limitOutsideRange(wrong, right));
