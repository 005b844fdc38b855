import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";

/** How many names of operations a refusal lists at most. */
const NAMES = 5;

/**
 * Requires a document to determine which operation is to run, and the schema to have operations of its kind.
 * Validation checks neither, and the executor would report either as an internal error.
 * @param operation the one that is to run; undefined if the document does not determine it, or has none of
 * that name.
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
  if (names.length === 0)
    return "operationName is given, but the only operation in the document has no name.";
  const listed = `${names.slice(0, NAMES).join(", ")}${names.length > NAMES ? " and others" : ""}`;
  return operationName
    ? `No operation in the document has the name given in operationName. Its operations are: ${listed}.`
    : `The document has several operations: ${listed}. Name the one to run in operationName.`;
}

const unresolved = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } } });
