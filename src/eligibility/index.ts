export { policyKnown } from "./acceptance";
export { ACCEPTED_KINDS, type AcceptanceRule } from "./acceptance-rule";
export { adjustedTree, type Sight } from "./adjust";
export { type Attained, type Attainments, attainmentsOn, type RecordWithLevels } from "./attained";
export { couldJudge, isInConflict } from "./claims";
export { partsNeeded } from "./course";
export type { CivilDate, Day } from "./days";
export { addMonths, BEGINNING, LAST_DAY, NEVER, toCivilDate, toDay } from "./days";
export { type Difference, differencesOf } from "./differences";
export { emptyRecord } from "./empty-record";
export { ENGINE_VERSION } from "./engine-version";
export { evaluate, evaluateKnown } from "./evaluate";
export {
  type Answer,
  type CountedFact,
  type Evaluation,
  type Note,
  OUTCOMES,
  type Outcome,
  type Quantity,
  type RequirementResult,
  type Unit,
} from "./evaluation";
export {
  type ExplainedExclusion,
  type ExplainedResult,
  type Explanation,
  explain,
  explainExclusions,
} from "./explain";
export { excludedFacts } from "./explain-leaf";
export type { FactKind } from "./fact-kind";
export { type AcceptanceFact, type Facts, RETURN_REASONS, type ReturnReason } from "./facts";
export { foreseenByOthers } from "./foreseen";
export { type KnownFacts, knownFactsAt } from "./known-facts";
export { groupLookup } from "./lookup";
export { memoByKey } from "./memo";
export { type OutcomeNode, type Outcomes, outcomesOf } from "./outcomes";
export { outcomesFrom } from "./outcomes-from";
export { isSupposed, type Overlay, supposedId, withOverlay } from "./overlay";
export { employmentEnd, type PostEnd, postEnds } from "./post-ends";
export { type HeldPost, heldPosts, roleBandsHeld } from "./posts";
export {
  type ActorShare,
  blockingOf,
  isOpenChoice,
  type Open,
  openOf,
  type Progress,
  progressByActor,
  progressOf,
  type Share,
} from "./progress";
export { EXCLUSIONS, type Exclusion } from "./reason";
export type * from "./requirement";
export { BASES_STRONGEST_FIRST, isGroup, weakestBasis } from "./requirement";
export { isSatisfiedOn } from "./satisfied-on";
export { sentenceOf, supposedSentence } from "./sentence";
export { isSatisfied } from "./timeline";
export { labelFor, type Voice } from "./voice";
export { type WayOut, waysOut } from "./ways-out";
export { type FactRef, why } from "./why";
export { dayInWords, sharedSentence } from "./words";
