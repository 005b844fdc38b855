import { getNamedType, isListType } from "graphql";
import {
  type Convention,
  connections,
  edges,
  fieldNames,
  fields,
  isList,
  isNode,
  namesOf,
  nodeOf,
  paged,
} from "./printed";

export const LISTS: readonly Convention[] = [
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
];
