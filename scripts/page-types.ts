import { rmSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** A type that the generator writes for every input and enum of the schema. */
const TYPE = /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export type (\w+) =[\s\S]*?;\n(?=\n|$)/gm;

/** The generated file without the types that no operation of the pages needs. */
function withoutUnused(content: string): string {
  const pruned = content.replace(TYPE, (text, name: string) =>
    content.split(new RegExp(`\\b${name}\\b`)).length > 2 ||
    /Query(Variables)?$|Mutation(Variables)?$/.test(name)
      ? text
      : "",
  );
  return pruned === content ? content.replace(/\n{3,}/g, "\n\n") : withoutUnused(pruned);
}

/** Types for the operations of the pages: `npm run pages:types`. */
const config: CodegenConfig = {
  schema: "src/schema/schema.graphql",
  documents: "src/pages/operations/*.graphql",
  // The preset also writes a look-up of documents by their text, which nothing uses.
  hooks: {
    afterAllFileWrite: [
      (...paths: string[]) => {
        for (const path of paths) if (!path.endsWith("graphql.ts")) rmSync(path, { force: true });
      },
    ],
    beforeOneFileWrite: [(_, content: string) => withoutUnused(content)],
  },
  generates: {
    [process.env.PAGE_TYPES ?? "src/pages/operations/generated/"]: {
      preset: "client",
      presetConfig: { fragmentMasking: false, gqlTagName: "operation" },
      config: {
        documentMode: "string",
        onlyOperationTypes: true,
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
