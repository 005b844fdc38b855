import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { accessOf } from "../../../src/access/table";
import { PAGE_LIMIT } from "../../../src/schema/connection";
import { toGlobalId } from "../../../src/schema/node";

/** A way from the outside to the fields of a type. */
export interface Way {
  /** The type of thing that it starts at by id; null where it starts at a root field. */
  readonly start: string | null;
  readonly steps: readonly Step[];
}
export interface Step {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The least that can be drafted of each kind; much is wrong with it. */
export const CONTENTS = {
  route:
    '{ code: "NEW-R", title: "New", basis: LOCAL_POLICY, summary: "New.", conditions: [], requirements: [], sourceRefs: [] }',
  roleBand:
    '{ code: "NEW_B", title: "New", titleBasis: LOCAL_POLICY, titlesInUse: [], family: PEER_SUPPORT, payBanding: BANDED, bandBasis: LOCAL_POLICY, summary: "New.", inScope: [], outOfScope: [], typicalRequirements: [], sourceRefs: [] }',
  unit: '{ code: "NEW-U", title: "New", summary: "New.", starts: [], prerequisites: [], outcomes: [], sourceRefs: [] }',
  programme: '{ code: "NEW-P", title: "New", shape: "A course.", units: [], define: [] }',
  crosswalk: '{ from: "PEER-WORKER-ST0896", to: "HEE-PSW", links: [] }',
} as const;

/** Values of arguments that a field cannot do without; $Name is the id of the thing of that name. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  "Query.node.id": '"$Worker"',
  "Query.nodes.ids": '["$Worker"]',
  "Query.worker.by": '{ id: "$Worker" }',
  "Query.badgePreview.attainments": '["$Attainment"]',
  "Query.draft.id": '"$Draft"',
  // Of nothing that is there: whose an import is depends on its kind, which test/services/importing holds.
  "Query.import.id": `"${toGlobalId("Import", "00000000-0000-4000-8000-000000000000")}"`,
  "Query.simulateRoute.draft": '"$Draft"',
  "Query.checkRouteDraft.route": CONTENTS.route,
  "Query.checkRoleBandDraft.roleBand": CONTENTS.roleBand,
  "Query.checkCurriculumUnitDraft.unit": CONTENTS.unit,
  "Query.checkProgrammeDraft.programme": CONTENTS.programme,
  "Query.checkCrosswalkDraft.crosswalk": CONTENTS.crosswalk,
  "Query.source.by": '{ ref: "S-PROG" }',
  "Query.credentialType.by": '{ code: "FIRE_SAFETY" }',
  "Query.evidenceKind.by": '{ code: "DIRECT_OBSERVATION" }',
  "Query.supervisionKind.by": '{ code: "PEER" }',
  "Query.endorsementTopic.by": '{ code: "NO_FORMAL_PROCESS" }',
  // Nothing is missing on the route that is asked about.
  "Evaluation.statements.about": "MET",
  "Query.setting.by": '{ code: "ACUTE" }',
  "Query.driftKind.by": '{ code: "THERAPY" }',
  "Query.duty.by": '{ code: "9.1.1" }',
  "Query.competence.by": '{ code: { code: "3.2" } }',
  "Query.crosswalk.by": '{ between: { from: "PEER-WORKER-ST0896", to: "HEE-PSW" } }',
  "Query.framework.by": '{ code: "HEE-PSW" }',
  "Query.curriculumUnit.by": '{ code: { code: "1.1" } }',
  "Query.organisation.by": '{ code: "OPEN-DOOR" }',
  "Query.recordedCompletions.programme": '{ code: "IMROC-PSW" }',
  "Query.programme.by": '{ code: "IMROC-PSW" }',
  "Query.progressionRoute.by": '{ code: "R03" }',
  "Query.roleBand.by": '{ code: "PSW" }',
  "Query.whichUnitHelpsMost.route": '{ code: "R03" }',
  "Query.workforce.purpose": '"Planning training"',
  "Worker.plan.route": '{ code: "R03" }',
  // Time enough to prove it on a busy machine, too: what a plan says depends on whether it is proven.
  "Worker.plan.limits": "{ seconds: 10 }",
  // An organisation's own, with two requirements: why a long one stands as it does takes a third of a second to find.
  route: '{ code: "$route" }',
  changes:
    '{ claims: [{ competence: { code: { code: "6.1" } }, level: "HELPS_OTHERS", kind: "DIRECT_OBSERVATION", doneOn: "2026-03-01" }] }',
  against: '{ roleBand: { code: "PSW" } }',
  roleBand: '{ code: "PSW_SNR" }',
  of: '{ programme: { code: "IMROC-PSW" } }',
  one: '{ programme: { code: "IMROC-PSW" } }',
  other: '{ programme: { code: "EXETER-PSWT" } }',
  from: '{ framework: "HEE-PSW" }',
  to: '{ framework: "HEE-PSW" }',
};

/** Types that lie off the shortest way, where there is nothing of them on it. */
const BETTER: Readonly<Record<string, readonly string[]>> = {
  Undoing: ["Supervision", "undoing"],
  CountedFact: ["Worker", "eligibility", "met", "counted"],
  // What is left out under a choice that is satisfied is not missing.
  ExcludedFact: ["Worker", "eligibility", "root", "parts", "parts", "excluded"],
  DutyDocument: ["Worker", "duties", "duties", "document"],
};

/** Whether a whole list of an organisation has to be looked through for a thing. */
const isWhole = ({ type, field }: Step): boolean =>
  type.name === "Query" && typeof accessOf(type.name, field.name).to !== "string";

/** Written out: field, arguments, and what is wanted of it. */
export function selected({ type, field }: Step, inner: string): string {
  const args = field.args.flatMap((argument) => {
    if (type.name === "Query" && field.name === "workers" && argument.name === "number")
      return ['number: "$number"'];
    if (argument.name === "first") return [`first: ${isWhole({ type, field }) ? PAGE_LIMIT : 2}`];
    if (argument.name === "includeUndone") return ["includeUndone: true"];
    const own = ARGUMENTS[`${type.name}.${field.name}.${argument.name}`];
    if (own === undefined && !isRequiredArgument(argument)) return [];
    const value = own ?? ARGUMENTS[argument.name];
    if (value === undefined)
      throw new Error(
        `${type.name}.${field.name} needs ${argument.name}: give it a value in test/support/matrix/ways.ts.`,
      );
    return [`${argument.name}: ${value}`];
  });
  return `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}${inner}`;
}

/** What shows that there is something in a field: ids where it leads to things that have them. */
export function proofOf({ field }: Step): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return "";
  if (isAbstractType(type)) return " { id }";
  if (!isObjectType(type)) throw new Error(`${field.name} leads to an input.`);
  const fields = type.getFields();
  if (fields.id) return " { id }";
  const list = fields.nodes ?? fields.node;
  if (type.name.endsWith("Connection") || type.name.endsWith("Edge"))
    return list ? ` { ${list.name}${proofOf({ type, field: list })} }` : " { __typename }";
  return type.name === "PageInfo" ? " { startCursor }" : " { __typename }";
}

/** The shortest way to every object type that is told by queries: to what is published from a root field, to the rest by a thing's id. */
export function waysOf(schema: GraphQLSchema, things: readonly string[]): ReadonlyMap<string, Way> {
  const query = schema.getQueryType();
  if (!query) throw new Error("There is nothing to ask.");
  const ways = new Map<string, Way>([[query.name, { start: null, steps: [] }]]);
  const queue: string[] = [];
  const visit = (name: string, way: Way) => {
    if (ways.has(name)) return;
    ways.set(name, way);
    queue.push(name);
  };
  const spread = (isOpen: (step: Step) => boolean) => {
    for (let at = 0; at < queue.length; at += 1) {
      const type = schema.getType(queue[at] ?? "");
      if (!isObjectType(type)) continue;
      const way = ways.get(type.name);
      for (const field of Object.values(type.getFields())) {
        const to = getNamedType(field.type);
        if (way && isObjectType(to) && isOpen({ type, field }))
          visit(to.name, { start: way.start, steps: [...way.steps, { type, field }] });
      }
    }
  };
  const isPublic = ({ type, field }: Step) =>
    typeof accessOf(type.name, field.name).to === "string" && field.name !== "me" && field.name !== "viewer";
  const roots = (isOpen: (step: Step) => boolean) => {
    for (const field of Object.values(query.getFields())) {
      const to = getNamedType(field.type);
      if (isObjectType(to) && isOpen({ type: query, field }))
        visit(to.name, { start: null, steps: [{ type: query, field }] });
    }
  };
  roots(isPublic);
  spread(isPublic);
  for (const name of things) visit(name, { start: name, steps: [] });
  for (const [name, [type = "", ...fields]] of Object.entries(BETTER)) {
    const from = ways.get(type);
    let holder = schema.getType(type);
    const steps = fields.map((each) => {
      const field = isObjectType(holder) ? holder.getFields()[each] : undefined;
      if (!field || !isObjectType(holder))
        throw new Error(`There is no ${type}.${each} on the way to ${name}.`);
      const step = { type: holder, field };
      holder = schema.getType(getNamedType(field.type).name);
      return step;
    });
    if (from) visit(name, { start: from.start, steps: [...from.steps, ...steps] });
  }
  spread(() => true);
  roots(() => true);
  spread(() => true);
  return ways;
}

/** The whole operation but for its braces, under an alias of its own. */
export function written({ start, steps }: Way, alias: string, inner: string): string {
  const nested = steps.reduceRight((within, step) => selected(step, ` { ${within} }`), inner);
  return start === null
    ? `${alias}: ${nested}`
    : `${alias}: node(id: "$${start}") { ... on ${start} { ${nested} } }`;
}

/** Everything that stands at the end of a way in an answer. */
export function reached({ start, steps }: Way, answer: unknown): readonly object[] {
  const path = start === null ? steps.slice(1) : steps;
  const at = path.reduce(
    (holders, { field }) => flat(holders.map((holder) => (holder as Record<string, unknown>)[field.name])),
    flat([answer]),
  );
  return at;
}

const flat = (values: readonly unknown[]): object[] =>
  values.flatMap((value) =>
    Array.isArray(value) ? flat(value) : typeof value === "object" && value !== null ? [value] : [],
  );

/** Whether anything is told by a value. */
export function tells(field: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((each) => tells(field, each));
  if (typeof value === "object") return Object.entries(value).some(([name, each]) => tells(name, each));
  return field === "totalCount" ? value !== 0 : true;
}

export const isNeeded = ({ type }: GraphQLField<unknown, unknown>): boolean => isNonNullType(type);
export const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);
