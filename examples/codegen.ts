import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types for the operations in this folder: `npm run examples:types`. Point `schema` at your service's /graphql to type your own. */
const config: CodegenConfig = {
  schema: "src/schema/schema.graphql",
  documents: "examples/operations/*.graphql",
  generates: {
    [process.env.EXAMPLES_TYPES ?? "examples/generated/"]: {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        scalars: {
          Date: "string",
          DateTime: "string",
          JSON: "unknown",
          JSONObject: "Record<string, unknown>",
        },
        strictScalars: true,
      },
    },
  },
};

export default config;
