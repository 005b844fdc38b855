import { Capacity } from "../entities/vocabulary";
import type { FieldAccess } from "./field-access";
import { INPUTS } from "./inputs";
import { INTRODUCTION } from "./introduction";
import { NUMBER_KINDS, NUMBERS, type NumberKind } from "./numbers";
import { PEOPLE } from "./people";
import { PUBLISHED } from "./published";
import type { Rule } from "./rule";
import { RULES, type RuleName, ruleNamed } from "./rules";
import { OPERATOR_SCOPE, SCOPES, type Scope } from "./scopes";
import { WRITES_ABOUT_WORKERS } from "./table";

const CALLED: Readonly<Record<Capacity, string>> = {
  WORKER: "any worker",
  PEER_SUPERVISOR: "peer supervisors",
  LINE_MANAGER: "line managers",
  ASSESSOR: "assessors",
  LIVED_EXPERIENCE_LEAD: "lived experience leads",
  HR: "HR",
  PROVIDER: "training providers",
  STEWARD: "stewards",
  AUDITOR: "auditors",
};

const AREAS: readonly { readonly title: string; readonly rules: readonly RuleName[] }[] = [
  {
    title: "Reading about people",
    rules: [
      "readWorkers",
      "readRecords",
      "readAdjustments",
      "readBack",
      "readDrafts",
      "readWords",
      "readShared",
      "readMembers",
      "readOrganisation",
    ],
  },
  { title: "The workforce as a whole", rules: ["askWorkforce"] },
  { title: "Workers and their posts", rules: ["keepWorkers", "detachAccounts", "sayIntention", "keepPosts"] },
  {
    title: "Evidence and its judgement",
    rules: [
      "handInEvidence",
      "shareEvidence",
      "assignAssessors",
      "judge",
      "appeal",
      "readAppealReasons",
      "declareConflict",
      "readConflictReasons",
      "readSample",
      "checkQuality",
      "appointAssessors",
      "statePolicies",
    ],
  },
  {
    title: "Other facts on a worker's record",
    rules: [
      "recordCompletions",
      "countCompletions",
      "recordCredentials",
      "handInBadges",
      "verifyCredentials",
      "recordSupervision",
      "confirmSupervision",
      "recordCpd",
      "endorse",
      "recordOffer",
      "undo",
    ],
  },
  {
    title: "The trail, and a worker's rights",
    rules: ["readTrail", "readWholeTrail", "exportRecord", "askForErasure", "erase"],
  },
  { title: "Other systems", rules: ["subscribe", "provision", "connectLearningSystems"] },
  { title: "Across organisations", rules: ["grantPartners", "readGrantsReceived", "consent", "copyFacts"] },
  {
    title: "Progression",
    rules: [
      "waive",
      "adjust",
      "decide",
      "attest",
      "recordDetails",
      "disagree",
      "countDisagreements",
      "noteDrift",
      "takeBadges",
      "countDrift",
    ],
  },
  { title: "The organisations themselves", rules: ["keepOrganisations"] },
  {
    title: "Reference data",
    rules: [
      "authorOwn",
      "keepOwnKinds",
      "reviewOwn",
      "simulate",
      "countHelped",
      "authorTeaching",
      "authorNational",
      "reviewNational",
    ],
  },
];

/**
 * docs/access.md, from the policy table: who may read and do what, in plain words. @throws Error if a rule is
 * in no area.
 */
export function describeAccess(): string {
  const described = new Set(AREAS.flatMap(({ rules }) => rules));
  const undescribed = Object.keys(RULES).filter((name) => !described.has(name as RuleName));
  if (undescribed.length > 0)
    throw new Error(
      `docs/access.md would leave out ${undescribed.join(", ")}. List them in AREAS of src/access/describe.ts.`,
    );
  return `${[INTRODUCTION, ...AREAS.map(area), glance(), programs(), fields(), numbers(), api()].join("\n\n")}\n`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(", ");

const called = (capacities: readonly Capacity[], by: string): string =>
  capacities.map((capacity) => CALLED[capacity]).join(by);

const area = ({ title, rules }: (typeof AREAS)[number]): string =>
  `## ${title}\n\n${table(
    ["who can …", "people", "programs", "conditions"],
    rules.map((name) => {
      const rule = ruleNamed(name);
      return [
        rule.what,
        rule.ofOperators ? "operators" : people(rule),
        rule.ofOperators ? code([OPERATOR_SCOPE]) : code(rule.scopes) || "none",
        conditions(rule, WRITES_ABOUT_WORKERS.has(name)).join("; ") || "—",
      ];
    }),
  )}`;

const people = ({ own, capacities }: Rule): string =>
  [...(own ? ["**the worker, on their own record**"] : []), ...capacities.map((each) => CALLED[each])].join(
    ", ",
  );

const conditions = (
  { capacities, ifAppointed, ifAssigned, ifShared, ifRecorder, ofNationalBody, own, partners }: Rule,
  writes: boolean,
): string[] => [
  ...(ofNationalBody ? ["of a national body"] : []),
  ...(ifAssigned ? [`${called(capacities, " and ")} for evidence that is assigned to them`] : []),
  ...(ifShared ? ["others for evidence that the worker shares with them, until the share ends"] : []),
  ...(ifAppointed
    ? [
        `${called(capacities, " and ")} with an appointment, in force on the day, for a competence that the evidence claims`,
      ]
    : []),
  ...(ifRecorder
    ? [
        `only what they recorded themselves${ifRecorder.length > 0 ? `; ${called(ifRecorder, ", ")}: anything` : ""}`,
      ]
    : []),
  ...(writes && capacities.length > 0
    ? [own ? "about themselves only as the worker" : "never about themselves"]
    : []),
  ...(partners ? [`also ${called(partners, ", ")} of a partner, for the workers granted`] : []),
];

/** A summary: a row for each rule, a column for each capacity. */
const glance = (): string =>
  `## At a glance\n\n● can, ◐ can under the conditions above, ○ only on their own record.\n\n${table(
    ["who can …", ...Object.values(Capacity).map((capacity) => `\`${capacity}\``)],
    AREAS.flatMap(({ rules }) => rules).map((name) => {
      const rule = ruleNamed(name);
      return [rule.what, ...Object.values(Capacity).map((capacity) => mark(rule, capacity))];
    }),
  )}`;

function mark(rule: Rule, capacity: Capacity): string {
  if (rule.capacities.includes(capacity))
    return rule.ifAppointed || rule.ifAssigned || rule.ifShared || rule.ifRecorder || rule.ofNationalBody
      ? "◐"
      : "●";
  return rule.own && capacity === "WORKER" ? "○" : "";
}

const programs = (): string =>
  `## Programs\n\nA program acts by its scopes, and in no capacity. No scope lets it read the text of evidence, judge, endorse or decide: only people
may do that.\n\n${table(
    ["scope", "for", "can …"],
    Object.entries(SCOPES).map(([scope, { meaning }]) => [
      code([scope]),
      meaning,
      Object.values<Rule>(RULES)
        .filter(({ scopes }) => scopes.includes(scope as Scope))
        .map(({ what }) => what)
        .join("; ") || "nothing yet",
    ]),
  )}`;

const fields = (): string =>
  `## Field by field

Some input fields need more than the right to make the call. If a call gives one of these fields, even as \`null\`, it is refused with the
field's name unless you may do what is on the left; the rules about whose record it is apply as above. The other input fields (keys,
versions, what the call is about) are for everybody who may make the call.

${table(
  ["who can …", "writes"],
  AREAS.flatMap(({ rules }) => rules).flatMap((name) => {
    const written = Object.entries(INPUTS).flatMap(([input, uses]) => {
      const names = Object.keys(uses).filter((field) => uses[field]?.includes(name));
      return names.length > 0 ? [`${input}: ${code(names)}`] : [];
    });
    return written.length > 0 ? [[ruleNamed(name).what, written.join("; ")]] : [];
  }),
)}`;

const numbers = (): string =>
  `## Numbers

People who may list workers may count them. Nobody else can learn anything about a single worker from a number, however many questions
they ask ([why, and what can still be learned](decisions/2026-11-28-one-rule-for-counts.md)). Every number in the API has one of these
kinds; a test fails for a new number without a kind.

${table(
  ["numbers", "what they count, and who sees them"],
  Object.entries(NUMBER_KINDS).map(([kind, meaning]) => [numbersOf(kind as NumberKind), meaning]),
)}`;

function numbersOf(kind: NumberKind): string {
  if (kind === "LIST") return code(["*Connection.totalCount"]);
  if (kind === "PUBLISHED") return "all others";
  return code(Object.entries<NumberKind>(NUMBERS).flatMap(([entry, each]) => (each === kind ? [entry] : [])));
}

const api = (): string =>
  `## In the API

\`Worker.*\` stands for every field of a worker that is not listed by name. You may read a field if you may do one of the things on its
left. Objects that it leads to are checked again by the rules of their own type if they concern another person, or contain more.

${table(
  ["who can …", "reads or calls"],
  AREAS.flatMap(({ rules }) => rules).flatMap((name) => {
    const entries = entriesOf((to) => typeof to !== "string" && to.includes(name));
    return entries.length > 0 ? [[ruleNamed(name).what, code(entries)]] : [];
  }),
)}

Everybody who is signed in, for their own account and records and for the list of organisations: ${code(entriesOf((to) => to === "SIGNED_IN"))}.

Parts of other objects (pages, payloads, errors): if you can read the object, you can read its parts, and every worker and fact in them
is checked by its own rule: ${code(entriesOf((to) => to === "AS_REACHED"))}.

Null without an error if you may not read them: ${code(
    Object.entries<FieldAccess>(PEOPLE).flatMap(([entry, { hidden }]) => (hidden ? [entry] : [])),
  )}.

Everybody, signed in or not: published reference data, and plain values. People who sign in for an organisation, and nobody else, also see
its own routes and role bands. ${code(Object.keys(PUBLISHED))}.`;

const entriesOf = (holds: (to: FieldAccess["to"]) => boolean): string[] =>
  Object.entries<FieldAccess>(PEOPLE)
    .filter(([, { to }]) => holds(to))
    .map(([entry]) => entry);
