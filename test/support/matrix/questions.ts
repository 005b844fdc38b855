import { type GraphQLSchema, isObjectType, Kind, parse } from "graphql";
import { costOf } from "../../../src/schema/cost";
import type { Asker, Relation } from "./askers";
import { type Case, isReached, isTold, leaves, mayBegin } from "./expected";
import type { Things } from "./things";
import { proofOf, reached, type Step, selected, tells, type Way, written } from "./ways";

/** A field of a type, with the way to it. */
export interface Cell {
  readonly way: Way;
  readonly step: Step;
}
/** Fields of one type that are asked for together. */
export interface Part {
  readonly way: Way;
  readonly steps: readonly Step[];
  /** Whether the table says that they are told. */
  readonly expected: boolean;
}

/** Every field that queries tell, each type's with the shortest way to it. */
export const cellsOf = (schema: GraphQLSchema, ways: ReadonlyMap<string, Way>): Cell[] =>
  [...ways].flatMap(([name, way]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).map((field) => ({ way, step: { type, field } }));
  });

export const nameOf = ({ type, field }: Step): string => `${type.name}.${field.name}`;

/** Things that an organisation has: no one person's more than another's. */
const ORGANISATIONS =
  /^(Attestation|OrganisationDetail|AssessorAppointment|Member|Team|Draft|Import|RouteSimulation|PeopleCount|OutcomeCount|BlockingRequirement|SimulatedChange|AssessmentPolicy|TrailEntry|RetentionRule|SampledJudgement|AcceptancePolicy|AcceptanceRule|PartnerGrant|GrantedWorker|ReceivedGrant|ReceivedConsent|EventSubscription|EventPolicy|EventDelivery|ActivityMapping|AccountHome|ReceivedStatement|IntakeCompletions|TrustedIssuer|AchievementMapping)/;
/** What the worker has put on record, hence the one who asks of her own. */
const RECORDED_BY_WORKER = /^(Evidence|EvidenceHandover|Appeal|SupervisionConfirmation|CpdEntry)$/;
/** Lists of an organisation as a whole: a thing of another is looked for among its items. */
const OWN_LISTS =
  /^(Attestation|OrganisationDetail|AssessorAppointment|Member|Draft|Appeal|PartnerGrant|EventSubscription|ActivityMapping|AccountHome|TrustedIssuer)(Connection|Edge)$/;
/** What is about whoever asks, whatever else is looked at: what they are to do, and what is shared with them. */
const ABOUT_ASKER =
  /^(Query\.(evidenceToJudge|myJudgements|sharedWithMe|exportRecord|driftNotes|issuedBadges|badgePreview)$|PeopleCount\.suppressedBecause$|(EvidenceShare|DriftNote|IssuedBadge)(Connection|Edge)|BadgePreview\.|PreviewedBadge\.|Viewer\.|ActingFor\.)/;
/** What one sees of an event depends on what it is about, which test/access/changes.test.ts looks at. */
const EVENT = /^Change\./;
/** What is asked of one's own organisation alone, and names no thing. */
const OF_OWN_ALONE =
  /^(Query\.(assessmentPolicy|acceptancePolicy|eventPolicy|qualitySample|whichUnitHelpsMost|workforce|grantsReceived|consentsReceived|trail|erasureRequests|retentionRules|teams|changes|imports|dutyDisagreements|roleDrift|recordedCompletions|statementsReceived|trustedIssuers)$|Team|IntakeCompletions|EventDelivery|ReceivedStatement|Import(Connection|Edge)|TrailEntry|Change(Connection|Edge)|OwnRecord|RetentionRule|SampledJudgement|HelpfulUnits|UnitHelp|PeopleCount|ReceivedGrant|ReceivedConsent|Workforce|Request(Answer|Row)|Benchmark|Readiness(Connection|Edge)\.|Progression(Connection|Edge)?\.|(Route|RoleBand)Readiness|RequirementCount|LapseCount|DutyDisagreements\.|DutyDisagreementCount|RoleDrift\.|DriftCount|(PostEnd|RoleBand|ContractKind|TrainingRoute|Intention|Placed)Count|NamedRequirement|LapsingRequirement)/;

const ownerOf = ({ way, step }: Cell): string =>
  way.start ??
  (step.type.name === "Query"
    ? /^(attestations|organisationDetails|assessorAppointments|members|drafts?|imports?|qualitySample|assessmentPolicy|evidenceToAssign|trail|erasureRequests|retentionRules|acceptancePolicy|eventPolicy|subscriptions|activityMappings|accountHomes|recordedCompletions|statementsReceived|trustedIssuers|partnerGrants|grantsReceived|consentsReceived|whichUnitHelpsMost|teams)$/.test(
        step.field.name,
      )
      ? "Member"
      : ""
    : step.type.name);

/** What the table says of a cell; null where the cell does not speak of anybody's thing, and is asked of one's own organisation alone. */
export function expectationOf(
  schema: GraphQLSchema,
  cell: Cell,
  asker: Asker,
  relation: Relation,
): boolean | null {
  const { way, step } = cell;
  if (ABOUT_ASKER.test(nameOf(step)) || EVENT.test(nameOf(step))) return null;
  // How many drafts there are says nothing of the ones looked at: the demonstration's trust has one of what it teaches.
  if (/^Draft(Connection|Edge)\.(?!nodes|edges|node)/.test(nameOf(step))) return null;
  if (
    relation === "other organisation" &&
    (OF_OWN_ALONE.test(nameOf(step)) ||
      (OWN_LISTS.test(step.type.name) && !/^(nodes|edges|node)$/.test(step.field.name)))
  )
    return null;
  const at: Case = {
    asker,
    relation: relation === "own" && ORGANISATIONS.test(ownerOf(cell)) ? "same organisation" : relation,
    recorded: relation === "own" && RECORDED_BY_WORKER.test(way.start ?? ""),
  };
  // What an organisation teaches is drafted too, by those who draft no route: how many there are they may be told.
  const isCount =
    /^Draft(Connection|Edge)$/.test(step.type.name) && !/^(nodes|edges|node)$/.test(step.field.name);
  if (isCount && mayBegin({ to: ["authorTeaching"] }, asker) && !leaves("authorOwn", at)) return null;
  if (relation === "other organisation" && OWN_LISTS.test(step.type.name)) return false;
  return isReached(schema, way, at) && isTold(schema, step, at);
}

/** Puts cells into parts that can be asked for in one request: what one refusal takes away with it is only that part. */
export function partsOf(
  cells: readonly { readonly cell: Cell; readonly expected: boolean }[],
  isWayOpen: (way: Way) => boolean,
): Part[] {
  const parts = new Map<string, { way: Way; steps: Step[]; expected: boolean }>();
  for (const { cell, expected } of cells) {
    const { way, step } = cell;
    const apart = step.type.name === "Query" || (!expected && isWayOpen(way));
    const key = `${step.type.name} ${expected}${apart ? ` ${step.field.name}` : ""}`;
    const part = parts.get(key) ?? { way, steps: [], expected };
    part.steps.push(step);
    parts.set(key, part);
  }
  return [...parts.values()];
}

// Fewer than LIMITS.aliases, which each part takes one of.
const MOST_PARTS = 45;
const MOST_COST = 18_000;

/** Puts parts into requests. What may be refused at the root takes the whole answer with it, and is asked for by itself. */
export function requestsOf(schema: GraphQLSchema, parts: readonly Part[]): Part[][] {
  const isRisky = ({ way, expected }: Part) => way.start === null && !expected;
  const requests = parts.filter(isRisky).map((part) => [part]);
  let request: Part[] = [];
  let spent = 0;
  // What is told at one alias is asked for together, so that it is worked out once.
  const rest = parts.filter((each) => !isRisky(each));
  for (const part of rest.sort((one, other) => (aliasOf(one, 0) < aliasOf(other, 0) ? -1 : 1))) {
    const cost = costOfPart(schema, part);
    if (request.length === MOST_PARTS || spent + cost > MOST_COST) {
      requests.push(request);
      request = [];
      spent = 0;
    }
    request.push(part);
    spent += cost;
  }
  return request.length > 0 ? [...requests, request] : requests;
}

function costOfPart(schema: GraphQLSchema, part: Part): number {
  const document = parse(textOf([part]));
  const [operation] = document.definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? costOf(schema, document, operation, {}).counted : 0;
}

/**
 * Where a part of a request stands in the answer. Types that are told on a way from one field share its alias, and so their
 * selections become one: a plan is made once, not for each of its types. A page's own fields say nothing of its items, so
 * those of PageInfo stand apart.
 */
export function aliasOf({ way: { start, steps }, expected, steps: [asked] }: Part, index: number): string {
  const [first] = steps;
  return expected && first && asked?.type.name !== "PageInfo"
    ? `of_${start ?? ""}_${first.field.name}`
    : `p${index}`;
}

export const textOf = (parts: readonly Part[]): string =>
  `{ ${parts
    .map((part, index) =>
      written(
        part.way,
        aliasOf(part, index),
        part.steps.map((step) => selected(step, proofOf(step))).join(" "),
      ),
    )
    .join("\n")} }`;

/** The operation for somebody's things. */
export const about = (text: string, { byType, number, route }: Things): string =>
  text.replace(/\$(\w+)/g, (_, name: string) => ({ ...byType, number, route })[name] ?? "");

/** Which fields of a part an answer tells something of, about that record. */
export function toldIn({ way, steps }: Part, answer: unknown, { byType }: Things): Set<string> {
  const holders =
    steps[0]?.type.name === "Query" ? [{ [steps[0].field.name]: answer }] : reached(way, answer);
  const isRooted = way.start === null;
  const told = steps.filter(({ type, field }) =>
    holders.some((holder) => {
      const value = (holder as Record<string, unknown>)[field.name];
      const [, item = ""] =
        /^(\w+?)(Connection|Edge)$/.exec(
          type.name === "Query" ? String(field.type).replace(/\W/g, "") : type.name,
        ) ?? [];
      const id =
        byType[item] ?? (type.name === "Query" ? byType[String(field.type).replace(/\W/g, "")] : undefined);
      if (
        isRooted &&
        id !== undefined &&
        /nodes|edges|^node$|^(me|worker|workers|drafts?|members|attestations|organisationDetails|assessorAppointments|appeals|partnerGrants|subscriptions|activityMappings|accountHomes|evidenceToAssign)$/.test(
          field.name,
        )
      )
        return JSON.stringify(value ?? null).includes(id);
      return tells(field.name, value);
    }),
  );
  return new Set(told.map(nameOf));
}
