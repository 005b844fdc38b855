import { accessOf } from "./table";

/** Of what a number in an answer is, and so who is told it. */
export const NUMBER_KINDS = {
  PEOPLE:
    "A number of workers. Those who may list the workers are told it, unless it is small or would give a small one away; to anybody else it is always left out, or 0.",
  LIST: "How long a list is: whoever gets at the list may read each thing in it.",
  THING: "Of one thing, which the rule for that thing guards.",
  SENT: "Of a file that was sent in, whose every line is answered by itself.",
  ORGANISATION: "What an organisation states of itself.",
  PUBLISHED: "Of published reference data, which counts nobody.",
} as const;

export type NumberKind = keyof typeof NUMBER_KINDS;

/** Numbers that are neither published nor the length of a list, by field or by type. */
export const NUMBERS = {
  "PeopleCount.count": "PEOPLE",
  "Workforce.pending": "PEOPLE",
  "Worker.version": "THING",
  "Evidence.version": "THING",
  "Draft.version": "THING",
  "Post.wholeTimeEquivalent": "THING",
  "PostChange.wholeTimeEquivalent": "THING",
  "Share.*": "THING",
  "Plan.gap": "THING",
  "PlanCost.*": "THING",
  "PlanStep.*": "THING",
  "SampledJudgement.*": "THING",
  "ReceivedConsent.copied": "THING",
  "TrailEntry.sequence": "THING",
  "Import.percentDone": "SENT",
  "ImportTally.*": "SENT",
  "ImportLine.line": "SENT",
  "AssessmentPolicy.*": "ORGANISATION",
  "AcceptanceRule.maximalAgeMonths": "ORGANISATION",
  "RetentionRule.months": "ORGANISATION",
} as const satisfies Record<string, NumberKind>;

const named: Readonly<Record<string, NumberKind>> = NUMBERS;

/** The entry of a number that has one of its own; null where it has none. */
export const numberEntryOf = (type: string, field: string): string | null =>
  [`${type}.${field}`, `${type}.*`].find((entry) => Object.hasOwn(named, entry)) ?? null;

/** @throws Error for a number that nobody has said what it is of. */
export function numberKindOf(type: string, field: string): NumberKind {
  const entry = numberEntryOf(type, field);
  const kind = entry === null ? undefined : named[entry];
  if (kind) return kind;
  if (type.endsWith("Connection") && field === "totalCount") return "LIST";
  if (accessOf(type, field).to === "ANYBODY") return "PUBLISHED";
  throw new Error(
    `${type}.${field} is a number, and nothing says of what. A number of people is a PeopleCount; any other has an entry in src/access/numbers.ts.`,
  );
}
