import { GraphQLError, type ValidationRule } from "graphql";

const HIDDEN =
  "This service does not show its schema: introspection is off, as it is in production. The printed schema is in the repository, in src/schema/schema.graphql; whoever runs the service can switch introspection on with INTROSPECTION=on.";

/** Refuses introspection, in place of Apollo's rule, which gives advice to whoever wrote the service. */
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
