import { enumOf } from "../enum-of";

export const CostProfileEnum = enumOf("CostProfile", "What a plan takes least of.", {
  FEWEST_UNITS: "Curriculum units.",
  FEWEST_HOURS: "Taught hours. Units whose hours are not known come last.",
  LEAST_MONEY:
    "Pounds, for whole programmes or for units, whichever comes to less. Units whose price is not known come last.",
  SOONEST: "Days until the ready date.",
});

export const OwnEvidenceEnum = enumOf(
  "OwnEvidence",
  "When a plan may count on a piece of evidence from the worker's own practice, without a unit.",
  {
    WHERE_NOT_TAUGHT:
      "Of something never shown at the level, only where no unit that can be taken assesses it; of what was shown before, always.",
    ANYWHERE: "Wherever it costs less: the worker can do it already.",
    NEVER: "Units alone.",
  },
);

export const PlanOutcomeEnum = enumOf("PlanOutcome", "What came of planning.", {
  NOTHING_TO_DO: "The worker is ready to be considered already.",
  PLANNED: "There is a day, and a way to it.",
  NO_DATE: "There is none; the obstacles say why.",
});

export const PlanProofEnum = enumOf("PlanProof", "How sure it is that nothing cheaper would do.", {
  PROVEN: "It is proven.",
  BOUNDED: "The time was over before it was: the gap says how much cheaper something could be at most.",
});

export const StepKindEnum = enumOf("PlanStepKind", "What sort of step it is.", {
  UNIT: "A curriculum unit is taken and passed.",
  EVIDENCE: "A piece of evidence from practice is handed in.",
  JUDGEMENT: "An assessor accepts evidence at the level asked for.",
  CREDENTIAL: "A credential is awarded and verified.",
  VERIFICATION: "A credential that is on record is verified.",
  ENDORSEMENT: "Somebody gives their word.",
  SUPERVISION: "Supervision sessions are held.",
  ATTESTATION: "The employer says that it meets a duty.",
  WAITING: "Time passes.",
});

export const PassedOverEnum = enumOf("PassedOverReason", "Why a unit could not be chosen.", {
  OTHER_PROVIDER: "None of the providers asked for teaches it.",
  NOT_ONLINE: "It is not taught online throughout.",
  PRICE_NOT_KNOWN: "Its price is not known, so it fits no budget.",
  NO_START_LEFT: "None of its known starts comes soon enough, or at all.",
  STARTS_FULL: "Those of its starts that come soon enough are full.",
  TOO_MANY_HOURS_A_MONTH: "It takes more hours in a month than may be spent.",
  PREREQUISITE_NOT_OFFERED: "It asks for a unit that cannot be taken.",
  PROGRAMME_NOT_OFFERED:
    "It is taught within a programme alone, and something that everyone on it takes cannot be taken.",
  PREREQUISITES_CIRCULAR: "It asks, perhaps through others, for a unit that asks for it.",
});

export const ObstacleEnum = enumOf("PlanObstacleCode", "Why there is no plan.", {
  NEEDS_A_POST: "Only a post brings it, and no plan can promise one.",
  NO_EVIDENCE_LEFT:
    "No unit assesses it as it is asked for, and no evidence from practice may be counted on.",
  UNIT_NOT_OFFERED: "A unit that it asks for cannot be taken.",
  SESSIONS_TOO_FAR_APART: "There are never enough supervision sessions at one time, so many days apart.",
  BUDGET_TOO_SMALL: "No units that close what is open fit the budget.",
  LAPSES_BEFORE_THE_REST: "It would be lost before the rest is there, and cannot be had again.",
  BEYOND_TEN_YEARS: "It would take longer than ten years.",
  OUT_OF_TIME: "The seconds were over before any plan was found.",
});
