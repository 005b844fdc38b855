export { type Comparison, compare, type Side, type TaughtCompetence, type UnitDifference } from "./compare";
export {
  type Coverage,
  type CoverageCell,
  type CoverageRow,
  type CoverageStatus,
  coverageOf,
} from "./coverage";
export {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type FindingNames,
  sentenceOfFinding,
} from "./findings";
export { type BasisCounts, basisOf, countsOf, type RestsOn, restsOnOf } from "./rests-on";
export { type Ask, type AskedCompetence, asksOf, type Target, type TargetCompetence } from "./target";
export {
  DEPTHS,
  type Depth,
  hoursOf,
  type ShownCompetence,
  type TaughtOutcome,
  type TaughtUnit,
  type UnitVersion,
} from "./taught";
export { type Crosswalks, ownTeachingsOf, type Teaching, teachingsOf } from "./teaching";
