import { accessOf } from "./table";

/** What a number in an answer counts or measures, which decides who sees it. */
export const NUMBER_KINDS = {
  PEOPLE:
    "A number of workers. People who may list the workers see it; if they ask for publishable numbers, it is suppressed if it is small or would reveal a small one. For everybody else it is always left out, or 0.",
  LIST: "The length of a list. People who get the list may read every member of it.",
  FACTS: "A count of facts. People who see it may read each of these facts by its id.",
  THING: "A value of one object, protected by the rule for that object.",
  SENT: "A count of lines, or of what could not be kept, of a file that was sent in.",
  ORGANISATION: "A setting of an organisation.",
  PUBLISHED: "Published reference data, which counts no people.",
} as const;

export type NumberKind = keyof typeof NUMBER_KINDS;

/** Numbers that are neither published nor the length of a list, by field or by type. */
export const NUMBERS = {
  "PeopleCount.*": "PEOPLE",
  "Workforce.pending": "PEOPLE",
  "Team.workers": "LIST",
  "IntakeCompletions.*": "FACTS",
  "Worker.version": "THING",
  "Evidence.version": "THING",
  "Draft.version": "THING",
  "CpdEntry.minutes": "THING",
  "Adjustment.*": "THING",
  "Post.wholeTimeEquivalent": "THING",
  "PostChange.wholeTimeEquivalent": "THING",
  "RequirementChoice.needed": "PUBLISHED",
  "RequirementShare.*": "THING",
  "ActorProgress.*": "THING",
  "Plan.gap": "THING",
  "PlanCost.*": "THING",
  "PlanStep.*": "THING",
  "PlanPace.*": "THING",
  "PlanLeadTime.*": "THING",
  "PlanPay.*": "THING",
  "PayStep.*": "THING",
  "SampledJudgement.*": "THING",
  "ReceivedConsent.copied": "THING",
  "TrailEntry.sequence": "THING",
  "Import.percentDone": "SENT",
  "ImportTally.*": "SENT",
  "ImportLeftOut.*": "SENT",
  "ImportLine.line": "SENT",
  "ImportRejectFile.*": "SENT",
  "ImportLoss.*": "SENT",
  "EventDelivery.*": "THING",
  "EventSubscription.lapsingWithinDays": "ORGANISATION",
  "EventPolicy.workerFirstDays": "ORGANISATION",
  "AssessmentPolicy.*": "ORGANISATION",
  "AcceptanceRule.maximalAgeMonths": "ORGANISATION",
  "RetentionRule.months": "ORGANISATION",
  "OrganisationDetail.employed": "ORGANISATION",
} as const satisfies Record<string, NumberKind>;

const named: Readonly<Record<string, NumberKind>> = NUMBERS;

/** The entry of a number that has its own; null if it has none. */
export const numberEntryOf = (type: string, field: string): string | null =>
  [`${type}.${field}`, `${type}.*`].find((entry) => Object.hasOwn(named, entry)) ?? null;

/** @throws Error for a number that has no kind. */
export function numberKindOf(type: string, field: string): NumberKind {
  const entry = numberEntryOf(type, field);
  const kind = entry === null ? undefined : named[entry];
  if (kind) return kind;
  if (type.endsWith("Connection") && field === "totalCount") return "LIST";
  if (accessOf(type, field).to === "ANYBODY") return "PUBLISHED";
  throw new Error(
    `${type}.${field} is a number without a kind. Use PeopleCount for a number of people, and add an entry for any other in src/access/numbers.ts.`,
  );
}
