import "reflect-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { PROJECT } from "../support/template";
import { EXCEPTIONS } from "./exceptions";

const text = readFileSync(join(PROJECT, "src", "schema", "schema.graphql"), "utf8");
const schema = buildSchema(text);

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);
const objects = types.filter((type): type is GraphQLObjectType => isObjectType(type));
const inputs = types.filter((type): type is GraphQLInputObjectType => isInputObjectType(type));
const enums = types.filter((type): type is GraphQLEnumType => isEnumType(type));
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

type Named<T> = { readonly name: string; readonly of: T };
/** Fields of what is answered, arguments, and fields of inputs, each by its full name. */
const fields: Named<GraphQLField<unknown, unknown>>[] = [
  ...objects,
  ...types.filter(isInterfaceType),
].flatMap((type) => Object.values(type.getFields()).map((of) => ({ name: `${type.name}.${of.name}`, of })));
const args: Named<GraphQLArgument>[] = fields.flatMap(({ name, of }) =>
  of.args.map((argument) => ({ name: `${name}(${argument.name})`, of: argument })),
);
const inputFields: Named<GraphQLInputField>[] = inputs.flatMap((type) =>
  Object.values(type.getFields()).map((of) => ({ name: `${type.name}.${of.name}`, of })),
);
const everywhere = [...fields, ...args, ...inputFields];
const values = enums.flatMap((type) =>
  type.getValues().map((of) => ({ name: `${type.name}.${of.name}`, of })),
);

const namesOf = (found: readonly { readonly name: string }[]): string[] => found.map(({ name }) => name);
const named = (
  type: Named<{ readonly type: GraphQLField<unknown, unknown>["type"] | GraphQLArgument["type"] }>,
) => getNamedType(type.of.type).name;
const isList = (type: unknown): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const fieldNames = (type: GraphQLNamedType): string[] =>
  "getFields" in type ? Object.keys(type.getFields()) : [];
const payloadOf = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type) as GraphQLObjectType;
const connections = objects.filter(({ name }) => name.endsWith("Connection"));
const edges = objects.filter(({ name }) => name.endsWith("Edge"));
const nodeOf = (connection: GraphQLObjectType) => getNamedType(connection.getFields().nodes?.type);
const isNode = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type)
    ? type.getInterfaces().some(({ name }) => name === "Node")
    : type?.name === "Fact" || type?.name === "Node";
const paged = fields.filter(({ of }) => getNamedType(of.type).name.endsWith("Connection"));
const words = (description: string | null | undefined): number =>
  (description ?? "").trim().split(/\s+/).filter(Boolean).length;
const batches = mutations.filter((mutation) => "results" in payloadOf(mutation).getFields());
const singles = mutations.filter((mutation) => !batches.includes(mutation));
const bys = inputs.filter(({ name }) => name.endsWith("By"));
const inputOf = ({ args: [input] }: GraphQLField<unknown, unknown>) =>
  getNamedType(input?.type) as GraphQLInputObjectType;

/** Each convention in a sentence, and what breaks it. */
const CONVENTIONS: readonly (readonly [sentence: string, broken: () => readonly string[]])[] = [
  // Names
  ["types are in PascalCase", () => namesOf(types.filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name)))],
  [
    "fields and arguments are in camelCase",
    () => namesOf(everywhere.filter(({ of }) => !/^[a-z][A-Za-z0-9]*$/.test(of.name))),
  ],
  [
    "enum values are in UPPER_CASE",
    () => namesOf(values.filter(({ of }) => !/^[A-Z][A-Z0-9_]*$/.test(of.name))),
  ],
  [
    "no type says what sort of type it is",
    () => namesOf(types.filter(({ name }) => /(Enum|Interface|Union|Object|Scalar|DTO)$/.test(name))),
  ],
  [
    "no field starts with get, list, fetch or query",
    () => namesOf(fields.filter(({ of }) => /^(get|list|fetch|query)[A-Z]/.test(of.name))),
  ],
  [
    "no field repeats the name of its type",
    () =>
      namesOf(
        fields.filter(({ name, of }) =>
          of.name.startsWith(`${name.charAt(0).toLowerCase()}${name.slice(1).split(".")[0]}`),
        ),
      ),
  ],
  [
    "names are spelt as in Britain",
    () =>
      namesOf(
        [...everywhere, ...types].filter(({ name }) =>
          /(ization|izes?\b|olor|enrollment|judgment|fulfill)/i.test(name),
        ),
      ),
  ],
  [
    "names leave the house's old words out",
    () =>
      namesOf(
        [...everywhere, ...types].filter(({ name }) =>
          /(Heads|anew|asTold|\btold\b|WayOut|WayTo|Upkeep|gaining|losing|\bhere$|howMany)/.test(name),
        ),
      ),
  ],
  [
    "mutations start with a verb",
    () =>
      mutations
        .map(({ name }) => name)
        .filter(
          (name) =>
            !/^(accept|add|appeal|appoint|aspire|assign|attest|begin|carry|change|close|confirm|consent|copy|correct|decide|declare|detach|discard|draft|drop|end|give|grant|import|judge|move|overturn|publish|readmit|record|register|rehire|remove|request|resume|retire|retract|revise|revoke|save|share|start|state|stop|submit|transfer|update|verify|waive|withdraw)[A-Z]/.test(
              name,
            ),
        ),
  ],
  [
    "a Boolean asks whether, and is no verb of its own",
    () =>
      namesOf(
        fields.filter((field) => named(field) === "Boolean" && /^(do|does|can|get)[A-Z]/.test(field.of.name)),
      ),
  ],
  [
    "one thing has one name: a least pay band is minimumBand",
    () => namesOf(everywhere.filter(({ of }) => /minimumPayBand|lowestBand$/.test(of.name))),
  ],
  [
    "a count by something ends in Count",
    () =>
      namesOf(
        objects.filter(
          (type) =>
            fieldNames(type).length === 2 &&
            fieldNames(type).includes("workers") &&
            !/(Count|Readiness)$/.test(type.name),
        ),
      ),
  ],

  // Days and instants
  [
    "a day ends in On",
    () =>
      namesOf(
        everywhere.filter(
          (each) => named(each) === "Date" && !/On$/.test(each.of.name) && each.of.name !== "asOf",
        ),
      ),
  ],
  [
    "an instant ends in At",
    () =>
      namesOf(everywhere.filter((each) => named(each) === "DateTime" && !/(At|Since)$/.test(each.of.name))),
  ],
  [
    "what ends in On is a day",
    () => namesOf(everywhere.filter((each) => /[a-z]On$/.test(each.of.name) && named(each) !== "Date")),
  ],
  [
    "what ends in At is an instant",
    () => namesOf(everywhere.filter((each) => /[a-z]At$/.test(each.of.name) && named(each) !== "DateTime")),
  ],
  [
    "asOf is a day and knownAt an instant, wherever they are",
    () =>
      namesOf(
        everywhere.filter(
          (each) =>
            (each.of.name === "asOf" && named(each) !== "Date") ||
            (each.of.name === "knownAt" && named(each) !== "DateTime"),
        ),
      ),
  ],
  [
    "what takes knownAt of a worker takes asOf",
    () =>
      namesOf(
        fields.filter(
          ({ name, of }) =>
            name.startsWith("Worker.") &&
            of.args.some((arg) => arg.name === "knownAt") &&
            !of.args.some((arg) => arg.name === "asOf"),
        ),
      ),
  ],
  [
    "a day that ends something is untilOn, endedOn, expiresOn, lapsesOn or the like",
    () =>
      namesOf(
        everywhere.filter(
          ({ of }) =>
            /^(until|till|end|expiry|expires|from|since|start)$/.test(of.name) &&
            /Date/.test(String(of.type)),
        ),
      ),
  ],

  // Mutations
  [
    "a mutation takes one argument, input",
    () => namesOf(mutations.filter(({ args: given }) => given.length !== 1 || given[0]?.name !== "input")),
  ],
  [
    "an input is required",
    () => namesOf(mutations.filter(({ args: [input] }) => !isNonNullType(input?.type))),
  ],
  [
    "a mutation's input is named after it",
    () =>
      namesOf(
        mutations.filter((each) => inputOf(each).name.toLowerCase() !== `${each.name}input`.toLowerCase()),
      ),
  ],
  [
    "a mutation's payload is named after it, and its own",
    () =>
      namesOf(
        mutations.filter(
          (each) => payloadOf(each).name.toLowerCase() !== `${each.name}payload`.toLowerCase(),
        ),
      ),
  ],
  [
    "a payload may be null, so that one refusal leaves the rest of an answer",
    () => namesOf(mutations.filter(({ type }) => isNonNullType(type))),
  ],
  [
    "a payload has userErrors, a list that is never null",
    () =>
      namesOf(
        mutations.filter((each) => String(payloadOf(each).getFields().userErrors?.type) !== "[UserError!]!"),
      ),
  ],
  [
    "a user error has a code that is an enum, a path and a message",
    () =>
      ["UserErrorCode!", "[String!]!", "String!"].join() ===
      ["code", "field", "message"]
        .map((name) => String((schema.getType("UserError") as GraphQLObjectType).getFields()[name]?.type))
        .join()
        ? []
        : ["UserError"],
  ],
  [
    "a payload shows the changed object and no id beside it",
    () => namesOf(mutations.filter((each) => "id" in payloadOf(each).getFields())),
  ],
  [
    "every payload shows what was changed",
    () =>
      namesOf(
        mutations.filter((each) =>
          fieldNames(payloadOf(each)).every((name) => ["userErrors", "findings"].includes(name)),
        ),
      ),
  ],
  [
    "the changed object may be null, for a refusal",
    () =>
      namesOf(
        singles.filter((each) =>
          Object.values(payloadOf(each).getFields()).some(({ type }) => isNonNullType(type) && !isList(type)),
        ),
      ),
  ],
  [
    "a batch takes items and a policy",
    () =>
      namesOf(
        batches.filter((each) =>
          ["items", "policy"].some((name) => !fieldNames(inputOf(each)).includes(name)),
        ),
      ),
  ],
  [
    "a batch answers with one result an item, each with userErrors",
    () =>
      namesOf(
        batches.filter(
          (each) =>
            !fieldNames(getNamedType(payloadOf(each).getFields().results?.type ?? each.type)).includes(
              "userErrors",
            ),
        ),
      ),
  ],
  [
    "what creates takes an idempotencyKey",
    () =>
      namesOf(
        mutations.filter(
          (each) =>
            /^(record|register|start|give|grant|declare|draft|save)/.test(each.name) &&
            !fieldNames(inputOf(each)).includes("idempotencyKey"),
        ),
      ),
  ],
  [
    "an idempotencyKey may be left out",
    () => namesOf(inputFields.filter(({ of }) => of.name === "idempotencyKey" && isNonNullType(of.type))),
  ],
  [
    "what changes a draft or a record in place takes expectedVersion",
    () =>
      namesOf(
        mutations.filter(
          (each) =>
            /^(update|revise|publish|discard|retire)/.test(each.name) &&
            !fieldNames(inputOf(each)).includes("expectedVersion"),
        ),
      ),
  ],

  // Lists
  [
    "a connection has edges, nodes, pageInfo and totalCount",
    () =>
      namesOf(
        connections.filter((type) => fieldNames(type).sort().join() !== "edges,nodes,pageInfo,totalCount"),
      ),
  ],
  [
    "an edge has a cursor and a node",
    () => namesOf(edges.filter((type) => fieldNames(type).sort().join() !== "cursor,node")),
  ],
  [
    "a connection is named after its node",
    () => namesOf(connections.filter((type) => nodeOf(type)?.name !== type.name.replace(/Connection$/, ""))),
  ],
  [
    "a list of pages takes first, after, last and before",
    () =>
      namesOf(
        paged.filter(
          ({ of }) =>
            !["first", "after", "last", "before"].every((name) => of.args.some((arg) => arg.name === name)),
        ),
      ),
  ],
  [
    "nothing but a page takes first",
    () =>
      namesOf(
        fields.filter(
          ({ of }) =>
            of.args.some(({ name }) => name === "first") &&
            !getNamedType(of.type).name.endsWith("Connection"),
        ),
      ),
  ],
  [
    "the items of pages can be cached: they are nodes",
    () => namesOf(connections.filter((type) => !isNode(nodeOf(type)))),
  ],
  [
    "lists about people are pages",
    () =>
      namesOf(
        fields.filter(
          ({ of }) =>
            isList(of.type) &&
            [
              "Worker",
              "Evidence",
              "Claim",
              "Completion",
              "Credential",
              "Supervision",
              "Endorsement",
              "Waiver",
              "Decision",
              "Member",
              "Draft",
              "Post",
              "Judgement",
              "EvidenceShare",
              "EvidenceHandover",
              "CredentialVerification",
            ].includes(getNamedType(of.type).name) &&
            of.name !== "nodes",
        ),
      ),
  ],
  ["no list holds null", () => namesOf(fields.filter(({ of }) => /\[\w+\]/.test(String(of.type))))],
  [
    "a list that is null says when",
    () =>
      namesOf(
        fields.filter(({ of }) => isListType(of.type) && !/\bnull\b|left out/i.test(of.description ?? "")),
      ),
  ],
  [
    "totalCount is a number that is never null",
    () => namesOf(connections.filter((type) => String(type.getFields().totalCount?.type) !== "Int!")),
  ],

  // Identity
  [
    "an id is a non-null ID",
    () =>
      namesOf(
        fields.filter(
          ({ name, of }) => of.name === "id" && String(of.type) !== "ID!" && name !== "PlanStep.id",
        ),
      ),
  ],
  [
    "what has an id is a node",
    () => namesOf(objects.filter((type) => type.getFields().id && !isNode(type) && type.name !== "PlanStep")),
  ],
  [
    "a client may keep these: they are nodes",
    () =>
      [
        "Framework",
        "FrameworkVersion",
        "Domain",
        "Competence",
        "Statement",
        "Level",
        "Source",
        "Crosswalk",
        "Curriculum",
        "CurriculumUnit",
        "Programme",
        "Organisation",
        "PayBand",
        "RoleBand",
        "ProgressionRoute",
        "Requirement",
        "CredentialType",
        "EvidenceKind",
        "SupervisionKind",
        "EndorsementTopic",
        "Worker",
        "Member",
        "Post",
        "Evidence",
        "Claim",
        "Judgement",
        "Credential",
        "Decision",
        "Draft",
        "PartnerGrant",
        "ReceivedGrant",
        "CopyConsent",
        "ReceivedConsent",
        "RetentionRule",
      ].filter((name) => !isNode(schema.getType(name) as GraphQLNamedType)),
  ],
  [
    "node and nodes find things by id",
    () => (["node", "nodes"].every((name) => queries.some((query) => query.name === name)) ? [] : ["Query"]),
  ],
  [
    "an input that names one thing ends in By and takes exactly one member",
    () => namesOf(bys.filter((type) => !type.isOneOf)),
  ],
  [
    "only those inputs are @oneOf",
    () => namesOf(inputs.filter((type) => type.isOneOf && !type.name.endsWith("By"))),
  ],
  ["every input ends in Input or By", () => namesOf(inputs.filter(({ name }) => !/(Input|By)$/.test(name)))],
  [
    "one thing is looked up with the argument by",
    () =>
      namesOf(
        queries.filter(
          ({ type, args: given }) =>
            isNode(getNamedType(type)) &&
            !isList(type) &&
            given.length > 0 &&
            !given.some(({ name }) => /^(by|id|knownAt)$/.test(name)),
        ),
      ),
  ],
  [
    "what a list shows can be looked up: the singular of a query for a page exists",
    () =>
      [
        "competence",
        "curriculumUnit",
        "programme",
        "roleBand",
        "progressionRoute",
        "worker",
        "crosswalk",
        "draft",
        "source",
      ].filter((name) => !queries.some((query) => query.name === name)),
  ],
  [
    "a query for one thing may find nothing: it is nullable",
    () =>
      namesOf(
        queries.filter(
          ({ type, args: given }) => given.some(({ name }) => name === "by") && isNonNullType(type),
        ),
      ),
  ],

  // Types of values
  [
    "a code of an outcome, a kind or a status is an enum",
    () =>
      namesOf(
        fields.filter(
          (field) =>
            /^(outcome|kind|status|state|verdict|severity|family|basis|relation|depth|weight|suppliedBy|whoseMove|capacity|reason(?=Code))$/.test(
              field.of.name,
            ) && named(field) === "String",
        ),
      ),
  ],
  [
    "a version counts in whole numbers",
    () => namesOf(fields.filter((field) => field.of.name === "version" && named(field) !== "Int")),
  ],
  [
    "whole numbers of time name their unit",
    () =>
      namesOf(
        everywhere.filter(
          (each) => named(each) === "Int" && /^(duration|period|age|interval|currency)$/i.test(each.of.name),
        ),
      ),
  ],
  [
    "a Boolean is never null, or says what null is",
    () =>
      namesOf(
        fields.filter(
          (field) =>
            named(field) === "Boolean" &&
            !isNonNullType(field.of.type) &&
            !/null/i.test(field.of.description ?? ""),
        ),
      ),
  ],
  [
    "a Boolean argument is required, has a default, or says what leaving it out is",
    () =>
      namesOf(
        [...args, ...inputFields].filter(
          (each) =>
            String(each.of.type) === "Boolean" &&
            each.of.defaultValue === undefined &&
            !/left out|leave|only|whether|null/i.test(each.of.description ?? ""),
        ),
      ),
  ],

  // Descriptions
  ["every type is described", () => namesOf(types.filter(({ description }) => !description))],
  ["every field is described", () => namesOf(fields.filter(({ of }) => !of.description))],
  ["every argument is described", () => namesOf(args.filter(({ of }) => !of.description))],
  ["every field of an input is described", () => namesOf(inputFields.filter(({ of }) => !of.description))],
  ["every enum value is described", () => namesOf(values.filter(({ of }) => !of.description))],
  [
    "no description says no more than that something is its",
    () =>
      namesOf(
        [...everywhere, ...values].filter(({ of }) => /^(Its|Their) \w+\.?$/.test(of.description ?? "")),
      ),
  ],
  [
    "no description is What to record",
    () =>
      namesOf(
        everywhere.filter(({ of }) => /^What to (record|write|take back)\.?$/.test(of.description ?? "")),
      ),
  ],
  [
    "a field or an argument is described in four words at least",
    () => namesOf(everywhere.filter(({ of }) => words(of.description) < 4)),
  ],
  [
    "a description starts with a capital and ends as a sentence",
    () =>
      namesOf(
        [...everywhere, ...values].filter(
          ({ of }) =>
            !/^["'A-Z0-9{[]/.test(of.description ?? "") || !/[.?!)]$/.test((of.description ?? "").trim()),
        ),
      ),
  ],
  [
    "a deprecation says what to use instead",
    () =>
      namesOf(
        [...everywhere, ...values].filter(
          ({ of }) => of.deprecationReason != null && !/use/i.test(of.deprecationReason),
        ),
      ),
  ],

  // The text
  [
    "the text starts with queries and mutations",
    () =>
      /^# Queries and mutations/.test(text) && text.indexOf("type Query") < text.indexOf("type Mutation")
        ? []
        : ["schema.graphql"],
  ],
  [
    "an id is the first field of its type",
    () => namesOf(objects.filter((type) => type.getFields().id && fieldNames(type)[0] !== "id")),
  ],
  [
    "a page follows its node",
    () =>
      connections
        .map(({ name }) => name.replace(/Connection$/, ""))
        .filter(
          (name) =>
            text.indexOf(`type ${name}Connection `) <
            Math.max(text.search(new RegExp(`(type|interface) ${name} `)), 0),
        ),
  ],
  [
    "an input of a mutation follows its payload",
    () =>
      mutations
        .filter(
          (each) =>
            text.indexOf(`input ${inputOf(each).name} `) < text.indexOf(`type ${payloadOf(each).name} `),
        )
        .map(({ name }) => name),
  ],
];

describe("the conventions of the API", () => {
  it("are fifty-four at least, each said once", () => {
    const sentences = CONVENTIONS.map(([sentence]) => sentence);
    expect(sentences.length).toBeGreaterThanOrEqual(54);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(CONVENTIONS.map(([sentence, broken]) => ({ sentence, broken })))(
    "$sentence",
    ({ sentence, broken }) => {
      const excused = Object.keys(EXCEPTIONS[sentence] ?? {});
      expect(broken().filter((name) => !excused.includes(name))).toEqual([]);
    },
  );

  it("have no exception that is none any more", () => {
    const stale = Object.entries(EXCEPTIONS).flatMap(([sentence, excused]) => {
      const found = CONVENTIONS.find(([said]) => said === sentence)?.[1]() ?? [];
      return Object.keys(excused).filter((name) => !found.includes(name));
    });
    expect(stale).toEqual([]);
  });
});
