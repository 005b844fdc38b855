import { Capacity } from "../entities/vocabulary";
import type { FieldAccess } from "./field-access";
import { INPUTS } from "./inputs";
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
      "recordCredentials",
      "verifyCredentials",
      "recordSupervision",
      "endorse",
      "undo",
    ],
  },
  {
    title: "The trail, and a worker's rights",
    rules: ["readTrail", "readWholeTrail", "exportRecord", "askForErasure", "erase"],
  },
  { title: "Across organisations", rules: ["grantPartners", "readGrantsReceived", "consent", "copyFacts"] },
  { title: "Progression", rules: ["waive", "decide", "attest"] },
  { title: "The organisations themselves", rules: ["keepOrganisations"] },
  {
    title: "Reference data",
    rules: ["authorOwn", "simulate", "countHelped", "authorTeaching", "authorNational"],
  },
];

/** docs/access.md, from the policy table: who may read and do what, in plain words. @throws Error where a rule is in no area. */
export function describeAccess(): string {
  const told = new Set(AREAS.flatMap(({ rules }) => rules));
  const untold = Object.keys(RULES).filter((name) => !told.has(name as RuleName));
  if (untold.length > 0) throw new Error(`docs/access.md would leave out ${untold.join(", ")}.`);
  return `${[INTRODUCTION, ...AREAS.map(area), glance(), programs(), fields(), numbers(), api()].join("\n\n")}\n`;
}

const INTRODUCTION = `# Who can see and do what

Printed by \`npm run access:print\` from the policy table in \`src/access\`, which the service enforces; a test compares the two.
Anything that is not listed here is forbidden.

- **Organisations are separate.** Everything below applies within the one organisation that a person or program signed in for. The data
  of another organisation looks as if it did not exist: by its id, in lists and counts, in error messages, and in repeated calls. The [database checks this a second time](decisions/2026-11-21-row-level-security-as-a-second-check.md).
- **Without signing in**, you can read published reference data; everything else is answered \`UNAUTHENTICATED\`. If you are signed in
  without the capacity or scope, a field is answered \`FORBIDDEN\`: it is null, and the rest of the answer is complete ([how](errors.md)). A few fields are null without an error, since each item of a list may have one: they are listed at the end.
- **A partner's people** act for another organisation as far as it has granted it: in one capacity, for named workers, for a period
  ([how](decisions/2026-11-21-partners-and-copies-between-employers.md)). They can do only what is marked for partners below.
- **Your own record** you can read in any capacity. **You cannot write to your own record** except as its worker, and then only what
  names the worker below. This applies in every other capacity and through every organisation, for single facts, in batches (the item is refused) and in files (the line is refused). The answer is \`OWN_WORK\`
  ([why](decisions/2026-11-28-no-writing-to-your-own-record.md)).
- **No record shows who supervises or manages which worker.** Peer supervisors and line managers therefore reach every worker
  of their organisation. There is one exception: a person who has recorded anything except a judgement about a worker as a line manager is considered to manage them, and can judge their evidence, in any capacity, only if the organisation's policy lets line managers judge ([why](decisions/2026-11-21-fair-assessment.md)).
- **Operators** run the service: accounts that its configuration names, with a token for no organisation. They manage the
  organisations, belong to none of them, and see no worker; members of an organisation cannot do what operators do
  ([how](identity.md#operators)).
- **National data** is open to everybody and maintained by national bodies: only their stewards draft, publish and retire it. A
  steward of any other organisation maintains that organisation's own data.`;

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
        `what they recorded themselves${ifRecorder.length > 0 ? `; ${called(ifRecorder, ", ")}: anything` : ""}`,
      ]
    : []),
  ...(writes && capacities.length > 0
    ? [own ? "about themselves as the worker alone" : "never about themselves"]
    : []),
  ...(partners ? [`for the workers granted, ${called(partners, " and ")} of a partner too`] : []),
];

/** Everything at one glance: a row for each thing, a column for each capacity. */
const glance = (): string =>
  `## At a glance\n\n● can, ◐ can under the conditions above, ○ only on their own record.\n\n${table(
    ["who may …", ...Object.values(Capacity).map((capacity) => `\`${capacity}\``)],
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
  `## Programs\n\nA program acts by the scopes that it was granted, and in no capacity. No scope lets it read the words of evidence, judge,
endorse or decide: only people can.\n\n${table(
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

A person who can use a mutation cannot always write all of its fields. A value for one of these fields is refused, with the field's name,
unless the caller has the permission in the left column, for the same record as above. An empty value counts too: \`null\` is a value. All other fields of a mutation (keys, versions, the thing that it is about) are open to everybody who can use it.

${table(
  ["who may …", "writes"],
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

People who can list workers can count them. Nobody else learns anything about a single worker from a number, however many queries they make
([why, and what can still be learned](decisions/2026-11-28-one-rule-for-counts.md)). Every number in the API is of one of these kinds; a test
fails for a new one of another kind.

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

\`Worker.*\` stands for every field of a worker that is not listed separately. A field is open to everybody who has one of the
permissions in the left column. An object that it leads to is checked again by its own type if it is about somebody else, or about more.

${table(
  ["who may …", "reads or calls"],
  AREAS.flatMap(({ rules }) => rules).flatMap((name) => {
    const entries = entriesOf((to) => typeof to !== "string" && to.includes(name));
    return entries.length > 0 ? [[ruleNamed(name).what, code(entries)]] : [];
  }),
)}

Open to everybody who is signed in, for their own account and records and for the list of organisations: ${code(entriesOf((to) => to === "SIGNED_IN"))}.

Neither secret nor open by themselves (pages, payloads, errors: they are open to everybody who can reach the object that they
belong to, and every worker and fact in them is checked by its own rule): ${code(entriesOf((to) => to === "AS_REACHED"))}.

Null without an error for those who may not read them: ${code(
    Object.entries<FieldAccess>(PEOPLE).flatMap(([entry, { hidden }]) => (hidden ? [entry] : [])),
  )}.

Open to everybody, signed in or not: published reference data, and plain values. An organisation's own routes and role bands are included
only for people who sign in for that organisation. ${code(Object.keys(PUBLISHED))}.`;

const entriesOf = (holds: (to: FieldAccess["to"]) => boolean): string[] =>
  Object.entries<FieldAccess>(PEOPLE)
    .filter(([, { to }]) => holds(to))
    .map(([entry]) => entry);
