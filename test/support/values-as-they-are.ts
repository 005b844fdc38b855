import {
  type GraphQLLeafType,
  type GraphQLSchema,
  isEnumType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";

/**
 * Compiled operations give values as resolvers return them (src/server/execution/jit.ts), and most tests ask each operation
 * once, so that graphql-js answers. This has graphql-js fail where the two would differ: a number that is a text, or a text that
 * is a number.
 */
export function holdValuesAsTheyAre(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isEnumType(type) || (isScalarType(type) && isSpecifiedScalarType(type))) hold(type);
}

/** The values that have been refused since this was last asked, because a test may not look at the errors of an answer. */
export const takeStrays = (): string[] => strays.splice(0);

const strays: string[] = [];
/** Those of the specification are the same objects in every schema. */
const held = new WeakSet<GraphQLLeafType>();

function hold(type: GraphQLLeafType): void {
  if (held.has(type)) return;
  held.add(type);
  const serialize = type.serialize.bind(type) as (value: unknown) => unknown;
  type.serialize = (value: unknown) => {
    const answered = serialize(value);
    if (answered === value) return answered;
    const stray = `A resolver returned ${typeof value} ${String(value)} for ${type.name}, which graphql-js answers as ${typeof answered} ${String(answered)}.`;
    strays.push(stray);
    throw new Error(stray);
  };
}
