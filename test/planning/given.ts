import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Requirement, toDay } from "../../src/eligibility";
import type { CandidateProgramme, CandidateUnit, Limits, PlanQuestion } from "../../src/planning";
import { NO_TIME } from "../../src/planning/timing";
import { record } from "../eligibility/building";
import { LIMITS, unit } from "./building";

/** A question on which a plan was once wrong, as test/planning/given.jsonl holds it: one a line, days as YYYY-MM-DD. */
interface Given extends Pick<Limits, "ownEvidence" | "daysBetweenSessions">, Pick<PlanQuestion, "profile"> {
  readonly about: string;
  readonly asOf: string;
  readonly requirement: Requirement;
  readonly facts?: Readonly<Record<string, readonly object[]>>;
  readonly units?: readonly (Omit<Partial<CandidateUnit>, "starts"> & {
    readonly unitId: string;
    readonly starts?: readonly string[];
  })[];
  readonly programmes?: readonly CandidateProgramme[];
  /** The right day, and the right steps with their amounts. */
  readonly right: { readonly readyOn: string; readonly steps: readonly string[] };
}

const RECORDED = 1;
const KNOWN = 1000;
const RULE = {
  minimumItems: 1,
  minimumKinds: 1,
  minimumAssessors: 1,
  allowedKinds: null,
  currencyMonths: null,
  keptUpBy: null,
};
/** What a requirement of each kind says where a line leaves it out. */
const LEFT_OUT: Readonly<Record<string, object>> = {
  UNIT_COMPLETED: {},
  CREDENTIAL: { acceptedIssuers: null, currencyMonths: null, mandatoryTraining: false },
  SUPERVISION: { supervisionKind: null, longestGapDays: null, shortestGapDays: null, confirmedOnly: false },
  ENDORSEMENT: { subjectCode: null, goodForMonths: null },
  TIME_IN_ROLE: { roleBandIds: null, minimumBandRank: null },
};

export const GIVEN: readonly {
  readonly about: string;
  readonly asked: PlanQuestion;
  readonly right: Given["right"];
}[] = readFileSync(join(__dirname, "given.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Given)
  .map(({ about, asOf, requirement, facts = {}, units = [], programmes = [], right, ...rest }) => {
    const { profile, ...limits } = rest;
    return {
      about,
      right,
      asked: {
        requirement: wholeOf(requirement),
        record: record({ appointments: [], ...factsFrom(facts) }),
        clocks: { asOf: toDay(asOf), knownAt: KNOWN },
        units: units.map(({ starts, ...own }) =>
          unit(own.unitId.toUpperCase(), { ...own, starts: starts?.map((day) => toDay(day)) ?? null }),
        ),
        programmes,
        evidenceKinds: ["K0", "K1", "K2"],
        profile,
        limits: { ...LIMITS, ...limits },
        timing: NO_TIME,
        place: "",
      },
    };
  });

function wholeOf(requirement: Requirement): Requirement {
  const base = { label: "It", basis: "ILLUSTRATIVE", source: null, waivable: true, routeId: "route" };
  if ("children" in requirement)
    return { ...base, ...requirement, children: requirement.children.map(wholeOf) } as Requirement;
  if (requirement.kind === "COMPETENCE")
    return { ...base, ...requirement, evidence: { ...RULE, ...requirement.evidence } } as Requirement;
  return { ...base, ...LEFT_OUT[requirement.kind], ...requirement } as Requirement;
}

function factsFrom(facts: NonNullable<Given["facts"]>): object {
  const known = (row: object, name: string) =>
    name === "links"
      ? { ...row, publishedAt: 0, retiredAt: null, levelMap: mapIn(row) }
      : {
          ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, dayIn(key, value)])),
          recordedAt: RECORDED,
        };
  return Object.fromEntries(
    Object.entries(facts).map(([name, rows]) => [name, rows.map((row) => known(row, name))]),
  );
}

function dayIn(key: string, value: unknown): unknown {
  return key.endsWith("On") && typeof value === "string" ? toDay(value) : value;
}

function mapIn(row: object): ReadonlyMap<number, number> | null {
  return "levelMap" in row && Array.isArray(row.levelMap)
    ? new Map(row.levelMap as [number, number][])
    : null;
}
