import { MAY_NOT_COUNT } from "../../../disclosure/counting";
import type { DisclosedCounts } from "../../../disclosure/workforce-counts";
import { OUTCOMES } from "../../../eligibility";
import type { WorkforceAnswers } from "./workforce-answers";

/**
 * What a workforce looks like to those who may not list it: the same, however many work there and whatever is
 * on their records.
 */
export const UNKNOWN_WORKFORCE: WorkforceAnswers = {
  pending: async () => 0,
  sought: async () => ({ text: "", workers: 0 }),
  soughtLapses: async () => null,
  page: async () => [],
  count: async () => 0,
  tally: async () => [],
  intentions: async () => [],
  lapsing: async () => [],
  progress: async () => [],
  countProgress: async () => 0,
  postEnds: async () => [],
};

/** Every count left out; of lists whose members depend on people, no member. */
export const HIDDEN_COUNTS: DisclosedCounts = {
  everybody: MAY_NOT_COUNT,
  heads: () => MAY_NOT_COUNT,
  contractKind: () => MAY_NOT_COUNT,
  programmes: new Map(),
  roleBandIds: [],
  route: () => ({
    workers: MAY_NOT_COUNT,
    outcomes: new Map(OUTCOMES.map((outcome) => [outcome, MAY_NOT_COUNT])),
    roleBands: [],
    blocking: [],
    lapsing: (_code, counts) => counts.map(() => MAY_NOT_COUNT),
  }),
  onFixedTerms: () => 0,
  endingAt: (_roleBandId, counts) => counts.map(() => MAY_NOT_COUNT),
  headsWhere: () => MAY_NOT_COUNT,
  trainedWhere: () => MAY_NOT_COUNT,
  headsBlock: () => null,
  held: () => new Map(),
  nested: (counts) => counts.map(() => MAY_NOT_COUNT),
};
