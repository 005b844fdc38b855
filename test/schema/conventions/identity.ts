import { type GraphQLNamedType, getNamedType, isNonNullType } from "graphql";
import {
  bys,
  type Convention,
  fields,
  inputs,
  isList,
  isNode,
  namesOf,
  objects,
  queries,
  schema,
} from "./printed";

export const IDENTITY: readonly Convention[] = [
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
        "Attainment",
        "Credential",
        "Decision",
        "Draft",
        "PartnerGrant",
        "ReceivedGrant",
        "CopyConsent",
        "ReceivedConsent",
        "RetentionRule",
        "Readiness",
        "Import",
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
];
