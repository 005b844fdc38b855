export {
  type Comparison,
  compare,
  type Side,
  type TaughtCompetence,
  type UnitDifference,
  type UnsettledCompetence,
} from "./compare";
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
export { ALL_KNOWN, isAbsenceKnown, type Knowledge, PART_KNOWN, UNITS_KNOWN } from "./knowledge";
export { type BasisCounts, basisOf, countsOf, type RestsOn, restsOnOf } from "./rests-on";
export { summaryOf } from "./summary";
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
