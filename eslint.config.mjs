// Lints GraphQL alone (npm run check:schema): the printed schema, the tabs of GraphiQL and the operations of the tests. TypeScript is linted
// by oxlint and biome.
import graphql from "@graphql-eslint/eslint-plugin";

const SCHEMA = "src/schema/schema.graphql";
const { rules: recommended } = graphql.configs["flat/schema-recommended"];
const NAMING = "@graphql-eslint/naming-convention";
const [severity, names] = recommended[NAMING];

const OPERATIONS = ["seed/operations/*.graphql", "test/api/operations/*.graphql"];
const languageOptions = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: SCHEMA, documents: OPERATIONS } },
};
const plugins = { "@graphql-eslint": graphql };

export default [
  {
    files: [SCHEMA],
    languageOptions,
    plugins,
    rules: {
      ...recommended,
      ...graphql.configs["flat/schema-relay"].rules,
      // A credential type is a type of credential: the field's own word.
      [NAMING]: [
        severity,
        { ...names, "ObjectTypeDefinition,ObjectTypeExtension": { forbiddenPrefixes: ["Type"] } },
      ],
      // Small closed lists, such as the levels of a version, are plain lists (design/api.md, 3).
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // What is worked out for one answer, such as a node of an explanation, has no identity. What a client may keep has one:
      // test/schema/conventions.test.ts says which.
      "@graphql-eslint/strict-id-in-types": "off",
    },
  },
  {
    files: OPERATIONS,
    // A file that only says which tab it asks holds no operation.
    ignores: ["test/api/operations/hr-workforce.graphql"],
    languageOptions,
    plugins,
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      // These operations are for people to read: they select an id where it is used.
      "@graphql-eslint/require-selections": "off",
      // The tests ask some of what the tabs ask, by the same names.
      "@graphql-eslint/unique-operation-name": "off",
    },
  },
];
