import {
  addMonths,
  type Day,
  knownAt,
  type LeafRequirement,
  type Outcome,
  supposedId,
  withOverlay,
} from "../eligibility";
import { readLeaf } from "../eligibility/kinds";
import { isSatisfied } from "../eligibility/timeline";
import type { Action } from "./open";
import type { PlanQuestion } from "./question";

type Acted = Extract<
  LeafRequirement,
  { kind: "CREDENTIAL" | "ENDORSEMENT" | "SUPERVISION" | "EMPLOYER_CONDITION" }
>;
type Supervision = Extract<Acted, { kind: "SUPERVISION" }>;

/** The act by which a requirement would be met, and when it can be at the earliest; null where it cannot be. */
export function actionOn(requirement: Acted, outcome: Outcome, question: PlanQuestion): Action | null {
  const { asOf } = question.clocks;
  switch (requirement.kind) {
    case "CREDENTIAL":
      return { kind: outcome === "PENDING" ? "VERIFICATION" : "CREDENTIAL", landsOn: asOf };
    case "ENDORSEMENT":
      return { kind: "ENDORSEMENT", landsOn: asOf };
    case "EMPLOYER_CONDITION":
      return { kind: "ATTESTATION", landsOn: asOf };
    case "SUPERVISION": {
      const landsOn = firstSupervised(requirement, question);
      return landsOn === null ? null : { kind: "SUPERVISION", landsOn };
    }
  }
}

/** Days for which what is given on a day counts, in calendar months; null without end. */
export function monthsGood(requirement: LeafRequirement): number | null {
  switch (requirement.kind) {
    case "CREDENTIAL":
      return requirement.currencyMonths;
    case "ENDORSEMENT":
      return requirement.goodForMonths;
    case "COMPETENCE":
      return requirement.evidence.currencyMonths;
    default:
      return null;
  }
}

/** The first day on or after another on which something may be done so that it still counts on a later one. */
export function firstUseful(notBefore: Day, until: Day, months: number | null): Day {
  if (months === null || addMonths(notBefore, months) > until) return notBefore;
  let day = Math.max(notBefore, addMonths(until, -months));
  while (addMonths(day, months) <= until) day += 1;
  return day;
}

const spacing = ({ longestGapDays }: Supervision, { limits }: PlanQuestion): number =>
  Math.max(1, Math.min(limits.daysBetweenSessions, longestGapDays ?? limits.daysBetweenSessions));

/** The first day on which enough sessions have been held, if they are held from the day of the question on. */
function firstSupervised(requirement: Supervision, question: PlanQuestion): Day | null {
  const { asOf } = question.clocks;
  const days = Array.from(
    { length: requirement.sessions },
    (_, at) => asOf + at * spacing(requirement, question),
  );
  return (
    days.find((day) =>
      isMetOn(
        day,
        days.filter((each) => each <= day),
        requirement,
        question,
      ),
    ) ?? null
  );
}

/** The fewest sessions up to a day by which the requirement is met on it, as late as they can be; none where it cannot be. */
export function sessionsUntil(day: Day, requirement: Supervision, question: PlanQuestion): readonly Day[] {
  const step = spacing(requirement, question);
  const days: Day[] = [];
  for (let next = day; days.length < requirement.sessions && next >= question.clocks.asOf; next -= step) {
    days.unshift(next);
    if (isMetOn(day, days, requirement, question)) return days;
  }
  return [];
}

function isMetOn(
  day: Day,
  days: readonly Day[],
  requirement: Supervision,
  { record, clocks }: PlanQuestion,
): boolean {
  const supervisions = days.map((heldOn, at) => ({
    id: supposedId(`session.${at}`),
    recordedAt: clocks.knownAt,
    kind: requirement.supervisionKind ?? "",
    heldOn,
  }));
  const held = knownAt(withOverlay(record, { added: { supervisions }, withdrawn: [] }), clocks.knownAt);
  return isSatisfied(readLeaf(requirement, held, clocks).outcomeOn(day));
}
