import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";

/** As many names of operations as a refusal repeats. */
const NAMES = 5;

/**
 * Requires that it is clear which operation is meant, and that the schema has its kind. Validation looks at neither, and
 * what runs operations would take either for a fault of its own.
 * @param operation the one that is meant; undefined where the document does not say which, or has none of that name.
 * @throws GraphQLError `OPERATION_RESOLUTION_FAILURE`, status 400.
 */
export function requireOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  operationName: string | null | undefined,
): OperationDefinitionNode {
  if (!operation) throw unresolved(whichOperation(document, operationName));
  if (!schema.getRootType(operation.operation))
    throw unresolved(
      `This API has no operations of kind ${operation.operation}. Send a query or a mutation.`,
    );
  return operation;
}

function whichOperation({ definitions }: DocumentNode, operationName: string | null | undefined): string {
  const names = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );
  if (names.length === 0) return "operationName names an operation, but the document's only one has no name.";
  const listed = `${names.slice(0, NAMES).join(", ")}${names.length > NAMES ? " and others" : ""}`;
  return operationName
    ? `The document has no operation with the name that operationName gives. It has: ${listed}.`
    : `The document has several operations: ${listed}. Name the one to run in operationName.`;
}

const unresolved = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } } });
