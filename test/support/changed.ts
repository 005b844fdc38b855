import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLObjectType, getNamedType, isAbstractType, isObjectType } from "graphql";
import { PROJECT } from "./template";

const schema = buildSchema(readFileSync(join(PROJECT, "src", "schema", "schema.graphql"), "utf8"));

function payloadOf(mutation: string): GraphQLObjectType {
  const type = getNamedType(schema.getMutationType()?.getFields()[mutation]?.type);
  if (isObjectType(type)) return type;
  throw new Error(`There is no mutation ${mutation}.`);
}

function changedIn(payload: GraphQLObjectType): string {
  const named = Object.values(payload.getFields()).map(({ name, type }) => ({
    name,
    type: getNamedType(type),
  }));
  // What is removed cannot be shown: its id is.
  const removed = named.find(({ name }) => /^removed\w+Id$/.test(name));
  if (removed) return `removed: ${removed.name}`;
  const shown = named.filter(
    ({ name, type }) =>
      !["worker", "userErrors", "findings", "results"].includes(name) &&
      (isObjectType(type) || isAbstractType(type)),
  );
  const [field = { name: "worker", type: payload }] = shown;
  const hasId =
    (isObjectType(field.type) || isAbstractType(field.type)) &&
    ("id" in (field.type as GraphQLObjectType).getFields() || field.name === "worker");
  return `changed: ${field.name} { ${hasId ? "id" : "__typename"} }`;
}

/** What to select of a mutation's payload so that `idOfChanged` finds the changed object: under the alias `changed`. */
export const changed = (mutation: string): string => changedIn(payloadOf(mutation));

/** The same of one result of a batch. */
export function changedEach(mutation: string): string {
  const result = getNamedType(payloadOf(mutation).getFields().results?.type);
  return isObjectType(result) ? changedIn(result) : "__typename";
}

/** Whether a mutation's payload shows a worker. */
export const showsWorker = (mutation: string): boolean => "worker" in payloadOf(mutation).getFields();

export interface Changed {
  readonly changed?: { readonly id?: string; readonly __typename?: string } | null;
  /** The id that a removed object had. */
  readonly removed?: string | null;
}

/** Global id of the changed object, or the name of its type if it has none; null if the mutation was refused. */
export const idOfChanged = ({ changed: object, removed }: Changed): string | null =>
  object?.id ?? object?.__typename ?? removed ?? null;

/** The answer with the id of the changed object as `id`. */
export function withId<Answer extends Changed>(
  answer: Answer,
): Omit<Answer, "changed" | "removed"> & { readonly id: string | null } {
  const { changed: _object, removed: _id, ...others } = answer;
  return { ...others, id: idOfChanged(answer) };
}
