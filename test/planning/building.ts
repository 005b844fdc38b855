import {
  type Clocks,
  evaluate,
  type Facts,
  type Outcome,
  type Requirement,
  toCivilDate,
  toDay,
  withOverlay,
} from "../../src/eligibility";
import {
  type CandidateUnit,
  type Limits,
  type Plan,
  type PlanQuestion,
  plan,
  SolverThread,
} from "../../src/planning";
import { NO_TIME } from "../../src/planning/timing";
import { competence, record } from "../eligibility/building";

export const TODAY = "2026-11-21";
export const clocks = (asOf = TODAY): Clocks => ({ asOf: toDay(asOf), knownAt: 1_000 });

/** A unit that says nothing but what a test has it say. */
export function unit(code: string, own: Partial<CandidateUnit> = {}): CandidateUnit {
  return {
    id: `${code}-v1`,
    unitId: code,
    version: 1,
    code,
    hours: null,
    price: null,
    durationDays: null,
    starts: null,
    fullStarts: [],
    online: false,
    providerIds: [],
    onlyInProgrammes: false,
    prerequisites: [],
    outcomes: [],
    ...own,
  };
}

/** What a unit assesses. */
export const assesses = (...competences: readonly string[]): Pick<CandidateUnit, "outcomes"> => ({
  outcomes: competences.map((competenceId) => ({
    competenceId,
    rank: 3,
    depth: "ASSESSED",
    evidenceKinds: ["CASE_STUDY"],
  })),
});

export const asks = (competenceId: string, own: Parameters<typeof competence>[0] = {}) =>
  competence({ competenceId, code: `competence-${competenceId}`, ...own });

export const LIMITS: Limits = {
  hoursAMonth: null,
  budget: null,
  onlineOnly: false,
  providerIds: null,
  ownEvidence: "WHERE_NOT_TAUGHT",
  competencesAPiece: 1,
  daysBetweenSessions: 7,
  // The machine may be busy: a proof that takes milliseconds is waited for.
  seconds: 60,
};

type Asked = Omit<Partial<PlanQuestion>, "limits" | "record"> & {
  readonly requirement: Requirement;
  readonly record?: Partial<Facts>;
  readonly limits?: Partial<Limits>;
};

export function question({ limits, record: facts, ...asked }: Asked): PlanQuestion {
  return {
    clocks: clocks(),
    units: [],
    programmes: [],
    evidenceKinds: ["CASE_STUDY", "DIRECT_OBSERVATION", "REFLECTIVE_ACCOUNT"],
    profile: "FEWEST_UNITS",
    timing: NO_TIME,
    place: "",
    ...asked,
    record: record(facts),
    limits: { ...LIMITS, ...limits },
  };
}

/** One solver for a test file; it is closed at its end. */
export function solving() {
  const solver = new SolverThread();
  afterAll(() => solver.close());
  return { solver, plan: (asked: Asked) => plan(question(asked), solver) };
}

/** How the route stands on a day if these facts were on record. */
export function outcomeOn(
  day: number,
  { requirement, record: facts, clocks: { knownAt } }: PlanQuestion,
  overlay: Plan["overlay"],
): Outcome {
  return evaluate(requirement, withOverlay(facts, overlay), { asOf: day, knownAt }).outcome;
}

export const satisfied = (outcome: Outcome): boolean => outcome === "MET" || outcome === "WAIVED";

/** What a test reads of a plan at a glance. */
export function told({ outcome, readyOn, steps, standing }: Plan) {
  return {
    outcome,
    readyOn: readyOn === null ? null : toCivilDate(readyOn),
    steps: steps.map(({ id }) => id),
    standing: standing.is,
  };
}
