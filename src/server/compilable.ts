import {
  BREAK,
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
 * Whether graphql-jit answers a document as graphql-js does, whatever its variables are (test/server/differential.test.ts). It does not
 * for two kinds of variables, which the GraphQL specification (October 2021) treats otherwise:
 * - one inside an input object or a list, which it hands on as null when it is left out (3.10: the field is left out as well, so that its
 *   default holds);
 * - one that may be null at a place that may not and has a default, whose null it hands on (6.4.1: a field error).
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const typeInfo = new TypeInfo(schema);
  const mayBeNull = new Set<string>();
  let nesting = 0;
  let compilable = true;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        if (node.kind === Kind.VARIABLE_DEFINITION) {
          if (isOptional(node)) mayBeNull.add(node.variable.name.value);
          // Its default holds no variable.
          return false;
        }
        if (node.kind === Kind.OBJECT || node.kind === Kind.LIST) nesting += 1;
        if (node.kind !== Kind.VARIABLE) return undefined;
        const wantsValue = isNonNullType(typeInfo.getInputType());
        compilable = nesting === 0 && !(wantsValue && mayBeNull.has(node.name.value));
        return compilable ? undefined : BREAK;
      },
      leave(node) {
        if (node.kind === Kind.OBJECT || node.kind === Kind.LIST) nesting -= 1;
      },
    }),
  );
  return compilable;
}

const isOptional = ({ type }: VariableDefinitionNode): boolean => type.kind !== Kind.NON_NULL_TYPE;
