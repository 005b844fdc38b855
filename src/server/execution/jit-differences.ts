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

/** Variables of a document that graphql-jit takes otherwise than graphql-js does, by their names. */
export interface Differing {
  readonly ifLeftOut: readonly string[];
  readonly ifNull: readonly string[];
}

/**
 * Which variables graphql-jit takes otherwise than graphql-js does (test/server/differential.test.ts), and when. The GraphQL
 * specification (October 2021) treats two kinds otherwise:
 * - one that may be left out, inside an input object or a list: it is handed on as null (3.10: the field is left out as well, so that its
 *   default holds);
 * - one that may be null, at a place that may not and has a default: its null is handed on (6.4.1: a field error).
 */
export function differingIn(schema: GraphQLSchema, document: DocumentNode): Differing {
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

/** Whether the two would take these values otherwise. */
export const differs = (
  { ifLeftOut, ifNull }: Differing,
  variables: Readonly<Record<string, unknown>>,
): boolean =>
  ifLeftOut.some((name) => !Object.hasOwn(variables, name) || variables[name] === undefined) ||
  ifNull.some((name) => Object.hasOwn(variables, name) && variables[name] === null);

const isOptional = ({ type }: VariableDefinitionNode): boolean => type.kind !== Kind.NON_NULL_TYPE;
