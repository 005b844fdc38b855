import {
  addMonths,
  dayInWords,
  type Facts,
  isSatisfied,
  type KnownFacts,
  openOf,
  type RequirementResult,
  roleBandsHeld,
  toCivilDate,
  toDay,
  type Voice,
} from "../../eligibility";
import type { ProgressionRouteVersion, Worker } from "../../entities";
import type { Reference } from "../../reference";
import type { Clocks } from "../shared/clocks";
import { evaluateRoutes } from "./evaluation/evaluate-route";
import { knownThen, type RouteAnswer } from "./evaluation/route-answer";
import { messages } from "./messages";
import { type PayStep, payStepsOf } from "./staying/pay-step";

/** One thing that staying well in a role depends on. */
export type StayingItem =
  | {
      readonly kind: "RENEW" | "SUPERVISION" | "EMPLOYER_OWES";
      /** The day on which it lapses; null if it is open or does not lapse. */
      readonly dueOn: string | null;
      readonly answer: RouteAnswer;
      readonly result: RequirementResult;
    }
  | { readonly kind: "CPD"; readonly dueOn: null; readonly sentence: (voice: Voice) => string }
  | { readonly kind: "PAY_STEP"; readonly dueOn: string | null; readonly step: PayStep };

/** What lapses later than this is not yet a matter for anybody. */
const RENEWED_WITHIN_MONTHS = 12;
const CPD_WITHIN_MONTHS = 12;

/**
 * What staying well depends on: what to renew within a year, supervision, CPD, the next pay step and what the
 * employer owes. Nothing of it is about moving.
 * @param routes those that deepen a role held.
 */
export function stayingWell(
  reference: Reference,
  facts: Facts,
  routes: readonly ProgressionRouteVersion[],
  asked: Clocks,
): readonly StayingItem[] {
  const known = knownThen(reference, facts, asked.knownAt.getTime());
  if (roleBandsHeld(known, toDay(asked.asOf)).length === 0) return [];
  const answers = evaluateRoutes(
    reference,
    facts,
    routes.map(({ routeId }) => routeId),
    asked,
  );
  const steps = payStepsOf(reference, known, asked.asOf);
  const { renewals, supervision, owed } = requirementItems(answers, asked.asOf);
  return [
    ...renewals,
    ...supervision,
    { kind: "CPD", dueOn: null, sentence: cpdSentence(known, asked.asOf) },
    ...steps.map((step) => ({ kind: "PAY_STEP" as const, dueOn: step.dueOn, step })),
    ...owed,
  ];
}

/** What is about requirements, of any of the routes. */
function requirementItems(within: readonly RouteAnswer[], asOf: string) {
  const last = toCivilDate(addMonths(toDay(asOf), RENEWED_WITHIN_MONTHS));
  const leaves = within.flatMap((answer) =>
    leavesOf(answer.answer.evaluation.root).map((result) => ({ answer, result })),
  );
  const renewals = leaves
    .filter((each) => !isSupervision(each) && isSatisfied(each.result.outcome))
    .filter(({ result: { lapsesOn } }) => lapsesOn !== null && lapsesOn <= last)
    .sort((one, other) => ((one.result.lapsesOn ?? "") < (other.result.lapsesOn ?? "") ? -1 : 1));
  const owed = within
    .flatMap((answer) => openOf(answer.answer.evaluation.root).employer.map((result) => ({ answer, result })))
    .filter((each) => !isSupervision(each));
  return {
    renewals: renewals.map(itemOf("RENEW")),
    supervision: leaves.filter(isSupervision).map(itemOf("SUPERVISION")),
    owed: owed.map(itemOf("EMPLOYER_OWES")),
  };
}

interface OfRoute {
  readonly answer: RouteAnswer;
  readonly result: RequirementResult;
}

const isSupervision = ({ result }: OfRoute): boolean => result.requirement.kind === "SUPERVISION";

const itemOf =
  (kind: "RENEW" | "SUPERVISION" | "EMPLOYER_OWES") =>
  (each: OfRoute): StayingItem => ({ kind, dueOn: each.result.lapsesOn, ...each });

/** Whether a worker's next steps are about staying: they have said so, and nobody asks for kinds of routes. */
export const isStaying = (
  { intention }: Pick<Worker, "intention">,
  kinds: readonly unknown[] | null,
): boolean => intention === "STAYING" && kinds === null;

function cpdSentence(known: KnownFacts, asOf: string): (voice: Voice) => string {
  const day = toDay(asOf);
  const days = known.cpdEntries
    .filter((entry) => entry.doneOn <= day && day < known.revokedOn(entry))
    .map(({ doneOn }) => doneOn)
    .filter((doneOn) => day < addMonths(doneOn, CPD_WITHIN_MONTHS));
  if (days.length === 0) return (voice) => messages.noCpd[voice];
  const latest = dayInWords(toCivilDate(Math.max(...days)));
  return (voice) => messages.cpd[voice](days.length, latest);
}

const leavesOf = (node: RequirementResult): readonly RequirementResult[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
