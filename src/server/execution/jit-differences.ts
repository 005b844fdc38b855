import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Names of the variables that graphql-jit treats differently from graphql-js, by the value that makes the
 * difference.
 */
export interface JitDifferences {
  readonly ifLeftOut: readonly string[];
  readonly ifNull: readonly string[];
}

/**
 * Finds the variables that graphql-jit treats differently from graphql-js (test/server/differential.slow.test.ts).
 * By the GraphQL specification (October 2021) there are two kinds:
 * - an optional variable inside an input object or a list: left out, graphql-jit passes it on as null (3.10:
 *   the field is left out as well, so that its default applies);
 * - a nullable variable in a place that is not nullable and has a default: graphql-jit passes its null on
 *   (6.4.1: a field error).
 */
export function findDifferences(schema: GraphQLSchema, document: DocumentNode): JitDifferences {
  const typeInfo = new TypeInfo(schema);
  const optional = new Set<string>();
  const [ifLeftOut, ifNull] = [new Set<string>(), new Set<string>()];
  let nesting = 0;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        if (node.kind === Kind.VARIABLE_DEFINITION) {
          if (isOptional(node)) optional.add(node.variable.name.value);
          // Its default holds no variable.
          return false;
        }
        if (node.kind === Kind.OBJECT || node.kind === Kind.LIST) nesting += 1;
        if (node.kind !== Kind.VARIABLE || !optional.has(node.name.value)) return undefined;
        if (nesting > 0) ifLeftOut.add(node.name.value);
        if (isNonNullType(typeInfo.getInputType())) ifNull.add(node.name.value);
        return undefined;
      },
      leave(node) {
        if (node.kind === Kind.OBJECT || node.kind === Kind.LIST) nesting -= 1;
      },
    }),
  );
  return { ifLeftOut: [...ifLeftOut], ifNull: [...ifNull] };
}

/** Whether these values could give another result in graphql-jit than in graphql-js. */
export const mayDiffer = (
  { ifLeftOut, ifNull }: JitDifferences,
  variables: Readonly<Record<string, unknown>>,
): boolean =>
  ifLeftOut.some((name) => !Object.hasOwn(variables, name) || variables[name] === undefined) ||
  ifNull.some((name) => Object.hasOwn(variables, name) && variables[name] === null);

const isOptional = ({ type }: VariableDefinitionNode): boolean => type.kind !== Kind.NON_NULL_TYPE;
