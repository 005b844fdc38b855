import fc from "fast-check";
import { toDay } from "../../../src/eligibility";

/** The first day of the ten years that are compared, and the first day after them. Every fact lies well within. */
export const WINDOW = { from: toDay("2021-01-01"), until: toDay("2031-01-01") };

/** Days that are nasty to count with: month ends, leap days and their neighbours. Few, so that many facts share one. */
export const NASTY_DAYS: readonly number[] = [
  "2023-01-31",
  "2023-02-28",
  "2023-03-01",
  "2023-08-31",
  "2023-12-31",
  "2024-01-01",
  "2024-01-31",
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2024-03-30",
  "2024-05-31",
  "2024-08-31",
  "2024-12-31",
  "2025-01-01",
  "2025-02-28",
  "2025-03-01",
  "2025-03-31",
].map(toDay);

/** Now and then a day of no note. */
export const day = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY_DAYS) },
  { weight: 1, arbitrary: fc.integer({ min: toDay("2023-01-01"), max: toDay("2025-12-31") }) },
);
/** One of these values. */
export const some = <const Values extends readonly unknown[]>(
  ...values: Values
): fc.Arbitrary<Values[number]> => fc.constantFrom(...values);

/** Null two times in three. */
export const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** Instants are small, so that rows share them; at the last of them everything is known. */
export const LAST_INSTANT = 9;
export const instant = some(1, 2, 3, 3, 4, 4, 5, 6, 7, 8, LAST_INSTANT);
export const instantOfQuestion = some(LAST_INSTANT, LAST_INSTANT, LAST_INSTANT, 7, 5);

/** Two frameworks, each with a scale of its own. */
export const COMPETENCES = ["hee-1", "hee-2", "app-1"] as const;
export const scaleOf = (competence: string): string => competence.slice(0, 3);
export const competenceId = some("hee-1", "hee-1", ...COMPETENCES);

export const EVIDENCE_KINDS = ["OBSERVATION", "REFLECTION", "TESTIMONY"] as const;
export const WORKER = "worker";
/** Appointed for everything, from long ago, unless that is undone. */
export const STEADY_ASSESSOR = "ada";
export const ASSESSORS = [STEADY_ASSESSOR, "ben", "cleo"] as const;

export const ROUTE = "route";
export const OTHER_ROUTE = "another";
export const UNITS = ["U1", "U2"] as const;
export const CREDENTIAL_TYPES = ["DBS", "CARE", "OUR_CARE"] as const;
export const ISSUERS = ["the service", "the college"] as const;
export const ROLE_BANDS = ["PSW", "SENIOR", "CHARITY"] as const;
export const BAND_RANKS = [20, 30, 40] as const;
export const SUPERVISION_KINDS = ["PEER", "LINE", "OUR_PEER"] as const;
export const DUTIES = ["9.1", "9.2"] as const;
export const STATEMENTS_OF_DUTIES = ["s1", "s2"] as const;

/** Who says what: each requirement asks for one of these, each endorsement gives one. */
export const ENDORSEMENTS = [
  { capacity: "LINE_MANAGER", subject: "SUPPORTS_MOVE", subjectCode: null },
  { capacity: "HR", subject: "HR_STANDING", subjectCode: "NO_FORMAL_PROCESS" },
  { capacity: "PEER_SUPERVISOR", subject: "COMPETENCE", subjectCode: "7.1" },
  { capacity: "PEER_SUPERVISOR", subject: "COMPETENCE", subjectCode: "OUR_7.1" },
  { capacity: "LINE_MANAGER", subject: "APPRAISAL", subjectCode: null },
] as const;

/** Kinds of the organisation's own, each under a national one. */
export const OWN_KINDS = [
  { kind: "OUR_CARE", under: "CARE" },
  { kind: "OUR_PEER", under: "PEER" },
  { kind: "OUR_7.1", under: "7.1" },
] as const;
