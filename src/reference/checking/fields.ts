import type {
  EvidenceRuleParameters,
  KeptUpByParameters,
  RequirementParameters,
} from "../../entities/pathway/requirement-parameters";
import type { RequirementKind } from "../../entities/vocabulary";
import type { DraftRequirement } from "./draft";
import { type Finding, finding } from "./findings";
import { KIND_IN_WORDS } from "./kind-in-words";

type Column =
  | "competenceId"
  | "domainId"
  | "levelId"
  | "unitId"
  | "programmeId"
  | "credentialTypeId"
  | "minimumPayBandId";
type Field = Column | keyof RequirementParameters;

/** Every field that some kind reads, in the words of a message. */
const WORDS: Readonly<Record<Field, string>> = {
  competenceId: "a competence",
  domainId: "a domain",
  levelId: "a level",
  unitId: "a unit",
  programmeId: "a programme",
  credentialTypeId: "a credential type",
  minimumPayBandId: "a least pay band",
  n: "a number of parts",
  countOptional: "whether optional competences count",
  evidence: "an evidence rule",
  minimumVersion: "a lowest version",
  acceptedIssuers: "accepted issuers",
  currencyMonths: "months of currency",
  roleBandIds: "role bands",
  months: "a number of months",
  counting: "a way of counting time",
  mustHoldNow: "whether such a post must be held now",
  sessions: "a number of sessions",
  supervisionKind: "a kind of supervision",
  withinMonths: "a number of months within which they were held",
  longestGapDays: "a longest gap in days",
  shortestGapDays: "a shortest gap in days",
  confirmedOnly: "whether only confirmed sessions count",
  byCapacity: "a capacity",
  subject: "a subject of endorsement",
  subjectCode: "a topic within the subject",
  goodForMonths: "months for which it is good",
};
const FIELDS = Object.keys(WORDS) as Field[];
const COLUMNS: readonly Field[] = [
  "competenceId",
  "domainId",
  "levelId",
  "unitId",
  "programmeId",
  "credentialTypeId",
  "minimumPayBandId",
] satisfies Column[];

interface Reads {
  readonly needs: readonly Field[];
  /** Exactly one of the two. */
  readonly oneOf?: readonly [Field, Field];
  readonly may?: readonly Field[];
}
/** What each kind reads; the compiler and the table of kinds in docs/eligibility.md hold the same. */
const READS: Readonly<Record<RequirementKind, Reads>> = {
  ALL_OF: { needs: [] },
  ANY_OF: { needs: [] },
  N_OF: { needs: ["n"] },
  COMPETENCE: { needs: ["competenceId", "levelId"], may: ["evidence"] },
  DOMAIN: { needs: ["domainId", "levelId"], may: ["n", "countOptional", "evidence"] },
  UNIT_COMPLETED: { needs: [], oneOf: ["unitId", "programmeId"], may: ["minimumVersion"] },
  CREDENTIAL: { needs: ["credentialTypeId"], may: ["acceptedIssuers", "currencyMonths"] },
  TIME_IN_ROLE: {
    needs: ["months"],
    oneOf: ["roleBandIds", "minimumPayBandId"],
    may: ["counting", "mustHoldNow"],
  },
  SUPERVISION: {
    needs: ["sessions", "withinMonths"],
    may: ["supervisionKind", "longestGapDays", "shortestGapDays", "confirmedOnly"],
  },
  ENDORSEMENT: { needs: ["byCapacity", "subject"], may: ["subjectCode", "goodForMonths"] },
  HOLDS_BAND: { needs: ["minimumPayBandId"] },
  EMPLOYER_CONDITION: { needs: ["competenceId"] },
};

/** A hundred years of months; a thousand of anything counted. Beyond them a number is a slip. */
const [MONTHS, COUNT, DAYS] = [1200, 1000, 36_525];
const MOST: Partial<Record<Field, number>> = {
  minimumVersion: COUNT,
  currencyMonths: MONTHS,
  months: MONTHS,
  sessions: COUNT,
  withinMonths: MONTHS,
  longestGapDays: DAYS,
  shortestGapDays: DAYS,
  goodForMonths: MONTHS,
};
const MOST_OF_RULE: Partial<Record<keyof EvidenceRuleParameters, number>> = {
  minimumItems: COUNT,
  minimumKinds: COUNT,
  minimumAssessors: COUNT,
  currencyMonths: MONTHS,
};

/**
 * Whether a requirement has the fields that its kind needs, none that it does not read, and numbers that make
 * sense.
 */
export function checkFields(row: DraftRequirement, path: readonly string[]): Finding[] {
  const { kind, parameters } = row;
  const { needs, oneOf, may = [] } = READS[kind];
  const what = KIND_IN_WORDS[kind];
  const given = (field: Field) => read(row, field) !== null;
  const found: Finding[] = needs
    .filter((field) => !given(field))
    .map((field) => finding("MISSING", [...path, field], what, WORDS[field]));
  if (row.label.trim() === "")
    found.push(finding("MISSING", [...path, "label"], what, "a label in plain words"));
  if (oneOf && given(oneOf[0]) === given(oneOf[1]))
    found.push(finding("ONE_OF_TWO", [...path, oneOf[0]], what, WORDS[oneOf[0]], WORDS[oneOf[1]]));
  const reads: readonly Field[] = [...needs, ...(oneOf ?? []), ...may];
  for (const field of FIELDS)
    if (given(field) && !reads.includes(field))
      found.push(finding("OUT_OF_PLACE", [...path, field], what, WORDS[field]));
  if (row.programmeId !== null && given("minimumVersion"))
    found.push(finding("OUT_OF_PLACE", [...path, "minimumVersion"], "A programme", WORDS.minimumVersion));
  for (const [field, most] of Object.entries(MOST))
    if (reads.includes(field as Field) && given(field as Field))
      found.push(...checkNumber(read(row, field as Field), most, [...path, field]));
  if (reads.includes("evidence") && parameters.evidence) found.push(...checkRule(parameters.evidence, path));
  found.push(...checkOnceEach(parameters.acceptedIssuers, [...path, "acceptedIssuers"]));
  return [...found, ...checkSupplier(row, path)];
}

function checkRule(rule: EvidenceRuleParameters, path: readonly string[]): Finding[] {
  return [
    ...Object.entries(MOST_OF_RULE).flatMap(([field, most]) => {
      const value = rule[field as keyof EvidenceRuleParameters];
      // No currency is evidence that counts without end; the least numbers are always there.
      return field === "currencyMonths" && value == null
        ? []
        : checkNumber(value, most, [...path, `evidence.${field}`]);
    }),
    ...checkOnceEach(rule.allowedKinds, [...path, "evidence.allowedKinds"]),
    ...(rule.keptUpBy ? checkKeptUp(rule.keptUpBy, path) : []),
  ];
}

function checkKeptUp({ endorsements, months }: KeptUpByParameters, path: readonly string[]): Finding[] {
  return [
    ...checkNumber(months, MONTHS, [...path, "evidence.keptUpBy.months"]),
    ...(endorsements.length > 0
      ? []
      : [
          finding(
            "MISSING",
            [...path, "evidence.keptUpBy.endorsements"],
            "What keeps competence up",
            "a kind of endorsement",
          ),
        ]),
  ];
}

function checkNumber(value: unknown, most: number, path: readonly string[]): Finding[] {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most
    ? []
    : [finding("OUT_OF_RANGE", path, "1", String(most))];
}

/** Something named twice in a list is a slip; the second adds nothing. */
export function checkOnceEach(
  list: readonly string[] | null | undefined,
  path: readonly string[],
  nameOf: (entry: string) => string = (entry) => `"${entry}"`,
): Finding[] {
  const twice = new Set((list ?? []).filter((entry, at, all) => all.indexOf(entry) < at));
  return [...twice].map((entry) => finding("REPEATED", path, nameOf(entry)));
}

function checkSupplier(
  { kind, suppliedBy, parameters }: DraftRequirement,
  path: readonly string[],
): Finding[] {
  const at = [...path, "suppliedBy"];
  const what = KIND_IN_WORDS[kind];
  if (kind === "ALL_OF" || kind === "ANY_OF" || kind === "N_OF")
    return suppliedBy === null ? [] : [finding("OUT_OF_PLACE", at, what, "who supplies it (its parts say)")];
  if (suppliedBy === null) return [finding("MISSING", at, what, "who can supply it")];
  if (suppliedBy === "EMPLOYER") return [];
  if (kind === "EMPLOYER_CONDITION") return [finding("SUPPLIED_BY_EMPLOYER", at, what)];
  return kind === "ENDORSEMENT" && parameters.subject === "HR_STANDING"
    ? [finding("SUPPLIED_BY_EMPLOYER", at, "HR's word on the employment record")]
    : [];
}

/** A field's value; null where it is not given. */
function read(row: DraftRequirement, field: Field): unknown {
  return (
    (COLUMNS.includes(field) ? row[field as Column] : row.parameters[field as keyof RequirementParameters]) ??
    null
  );
}
