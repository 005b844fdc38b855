import { enumOf } from "../enum-of";

export const CostProfileEnum = enumOf("CostProfile", "What a plan uses the least of.", {
  FEWEST_UNITS: "Curriculum units.",
  FEWEST_HOURS: "Taught hours. Units with unknown hours come last.",
  LEAST_MONEY:
    "Money, for whole programmes or for units, whichever costs less. Units with an unknown price come last.",
  SOONEST:
    "Days until the ready date, before anything else. Units are preferred to evidence from practice only if the day stays the same.",
});

export const OwnEvidenceEnum = enumOf(
  "OwnEvidence",
  "When a plan may count on a piece of evidence from the worker's own practice, without a unit.",
  {
    WHERE_NOT_TAUGHT:
      "A competence never shown at the level: only if no available unit assesses it. A competence shown before: always.",
    ANYWHERE: "Wherever it costs less: the worker can do it already.",
    NEVER: "Only units count.",
  },
);

export const PlanOutcomeEnum = enumOf("PlanOutcome", "The outcome of planning.", {
  NOTHING_TO_DO: "The worker is ready to be considered already.",
  PLANNED: "There is a plan with a ready date.",
  NO_DATE: "There is no plan; the obstacles explain why.",
});

export const PlanProofEnum = enumOf("PlanProof", "How certain it is that no plan is cheaper.", {
  PROVEN: "It is proven.",
  PROVEN_WITH_A_FURTHER_POST:
    "It is proven if the worker holds a further post: the last post on record ends before the plan is done, and no proof covers what follows.",
  BOUNDED: "The time ran out before it was proven; the gap shows how much cheaper a plan could be at most.",
});

export const PlanActorEnum = enumOf("PlanActor", "Who acts in a step of a plan.", {
  WORKER: "The worker.",
  EMPLOYER: "The employer.",
  OTHERS: "Assessors, training providers and anyone else; and time.",
});

export const StepKindEnum = enumOf("PlanStepKind", "The kind of step.", {
  UNIT: "A curriculum unit is taken and passed.",
  EVIDENCE: "A piece of evidence from practice is submitted.",
  JUDGEMENT: "An assessor accepts evidence at the level asked for.",
  CREDENTIAL: "A credential is awarded and verified.",
  VERIFICATION: "A credential that is on record is verified.",
  ENDORSEMENT: "Somebody endorses the worker.",
  SUPERVISION: "Supervision sessions are held.",
  ATTESTATION: "The employer attests that it fulfils a duty.",
  WAITING: "Time passes.",
});

export const PassedOverEnum = enumOf("PassedOverReason", "Why a unit could not be chosen.", {
  OTHER_PROVIDER: "None of the chosen providers is known to teach it.",
  NOT_ONLINE: "It is not taught entirely online.",
  PRICE_NOT_KNOWN: "Its price is not known, so it fits no budget.",
  NO_START_LEFT: "None of its known starts is soon enough, or there are none.",
  STARTS_FULL: "The starts that are soon enough are full.",
  TOO_MANY_HOURS_A_MONTH: "It takes more hours in a month than the limit allows.",
  PREREQUISITE_NOT_OFFERED: "It has a prerequisite that cannot be taken.",
  PROGRAMME_NOT_OFFERED:
    "It is taught only within a programme, and a mandatory unit of that programme cannot be taken.",
  PREREQUISITES_CIRCULAR: "It has itself as a prerequisite, perhaps through other units.",
});

export const ObstacleEnum = enumOf("PlanObstacleCode", "Why there is no plan.", {
  NEEDS_A_POST: "It depends on a post, which no plan can guarantee.",
  NO_EVIDENCE_LEFT:
    "No unit is known to assess it as required, and the plan may not count on evidence from practice.",
  UNIT_NOT_OFFERED: "A required unit cannot be taken.",
  SESSIONS_TOO_FAR_APART:
    "With sessions so far apart, there are never enough supervision sessions within the period.",
  BUDGET_TOO_SMALL: "No units that would close the gaps fit the budget.",
  LAPSES_BEFORE_THE_REST: "It would be lost before the rest is complete, and cannot be obtained again.",
  BEYOND_TEN_YEARS: "It would take longer than ten years.",
  OUT_OF_TIME: "The time ran out before any plan was found.",
});
