import { GraphQLError, type ValidationRule } from "graphql";

const HIDDEN =
  "Introspection is off in this service, as it is in production. The printed schema is in the repository, in src/schema/schema.graphql. The operator of the service can turn introspection on with INTROSPECTION=on.";

/**
 * Refuses introspection. Apollo's own rule is not used, because its message advises the developers of the
 * service.
 */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== "__schema" && node.name.value !== "__type") return;
    context.reportError(
      new GraphQLError(HIDDEN, {
        nodes: [node],
        extensions: { validationErrorCode: "INTROSPECTION_DISABLED" },
      }),
    );
  },
});
