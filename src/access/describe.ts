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

const INTRODUCTION = `# Who may see and do what

Printed by \`npm run access:print\` from the policy table in \`src/access\`, which is what the service enforces; a test compares the
two. Whatever is not named here, nobody may do.

- **Organisations are apart.** Everything below holds within the one organisation that a person or program signed in for. What belongs to
  another reads exactly as if it did not exist: by its id, in lists and counts, in error messages, and in calls that are repeated. The
  [database holds the same line](decisions/2026-11-21-row-level-security-as-a-second-check.md) a second time, by itself.
- **Signed out**, one reads published reference data and nothing else: the rest is answered \`UNAUTHENTICATED\`. Signed in without the
  capacity or scope, it is answered \`FORBIDDEN\`: the field is null, and the rest of the answer is there ([how](errors.md)). A few fields are null without an
  error, since each item of a list may have one: they are named at the end.
- **A partner's people** act for another organisation as far as it has granted it: in one capacity, for named workers, from a day until another
  ([how](decisions/2026-11-21-partners-and-copies-between-employers.md)). What is not marked so below is not theirs to do.
- **One's own record** may be read in whatever capacity one is signed in. **Nobody keeps their own record**: nothing is written about
  oneself but as its worker, and then only what names the worker below; whatever else one is, through whatever organisation one acts,
  one fact at a time, in a batch (the item is refused) or in a file (the line is). It is answered \`OWN_WORK\`
  ([why](decisions/2026-11-28-no-writing-to-your-own-record.md)).
- **Who supervises or manages whom** is stated in no record. Peer supervisors and line managers therefore reach every worker of
  their organisation. In one matter it is read off what was recorded: whoever has recorded anything but a judgement about a worker as a line
  manager is taken to manage them, and judges their evidence, in whatever capacity, only where the organisation's policy lets line
  managers judge ([why](decisions/2026-11-21-fair-assessment.md)).
- **Operators** run the service: accounts that its configuration names, with a token for no organisation. They keep the organisations
  themselves, are nobody's members, and see no worker; nobody of an organisation does what is theirs
  ([how](identity.md#operators)).
- **What is national** is everybody's, and kept by national bodies: their stewards alone draft, publish and retire it. A steward of
  any other organisation keeps what is its own.`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(", ");

const called = (capacities: readonly Capacity[], by: string): string =>
  capacities.map((capacity) => CALLED[capacity]).join(by);

const area = ({ title, rules }: (typeof AREAS)[number]): string =>
  `## ${title}\n\n${table(
    ["who may …", "people", "programs", "only so far"],
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
  `## At a glance\n\n● may, ◐ may within what "only so far" says, ○ on their own record alone.\n\n${table(
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
  `## Programs\n\nA program acts by the scopes that it was granted, and in no capacity. None lets it read the words of evidence, judge, endorse or
decide: those are for people.\n\n${table(
    ["scope", "for", "may …"],
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

Not everybody who may make a call may write all of what it takes. What is given of these fields is refused, with the field's name, unless
one may do what stands on its left; whose record it is about counts as above. Empty is something too: to give \`null\` is to write it. The
rest of what a call takes (keys, versions, what it is about) is for everybody who may make it.

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

People who may list workers may count them. Everybody else learns nothing about any one worker from a number, whatever they ask in a row
([why, and what can still be learned](decisions/2026-11-28-one-rule-for-counts.md)). Every number in the API is of one of these kinds; a test
fails for a new one that is not.

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

\`Worker.*\` stands for every field of a worker that is not named by itself. A field is open to whoever one of the things on its left
allows; whatever it leads to is checked again by its own type where it is about somebody else, or about more.

${table(
  ["who may …", "reads or calls"],
  AREAS.flatMap(({ rules }) => rules).flatMap((name) => {
    const entries = entriesOf((to) => typeof to !== "string" && to.includes(name));
    return entries.length > 0 ? [[ruleNamed(name).what, code(entries)]] : [];
  }),
)}

Whoever is signed in, of their own account and records alone, and of the list of organisations: ${code(entriesOf((to) => to === "SIGNED_IN"))}.

Neither secret nor open by themselves (pages, payloads, errors: whoever gets at what they belong to gets at them, and every worker
and fact in them is checked by its own rule): ${code(entriesOf((to) => to === "AS_REACHED"))}.

Null without an error for those who may not read them: ${code(
    Object.entries<FieldAccess>(PEOPLE).flatMap(([entry, { hidden }]) => (hidden ? [entry] : [])),
  )}.

Anybody, signed in or not: published reference data, and plain values. An organisation's own routes and role bands are among it for those who
sign in for that organisation, and for nobody else. ${code(Object.keys(PUBLISHED))}.`;

const entriesOf = (holds: (to: FieldAccess["to"]) => boolean): string[] =>
  Object.entries<FieldAccess>(PEOPLE)
    .filter(([, { to }]) => holds(to))
    .map(([entry]) => entry);
