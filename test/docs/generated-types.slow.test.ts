import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../support/template";

describe("types of operations", () => {
  it.each([
    ["the examples", "npm run examples:types", "examples/codegen.ts", "EXAMPLES_TYPES", "examples/generated"],
    [
      "the pages",
      "npm run pages:types",
      "scripts/page-types.ts",
      "PAGE_TYPES",
      "src/pages/operations/generated",
    ],
  ])(
    "of %s are what graphql-codegen makes of the schema; %s writes them",
    (_, __, config, variable, kept) => {
      const folder = mkdtempSync(join(tmpdir(), "peerway-types-"));
      try {
        const { status, stderr } = spawnSync(
          process.execPath,
          [join(PROJECT, "node_modules", "@graphql-codegen", "cli", "cjs", "bin.js"), "--config", config],
          { cwd: PROJECT, encoding: "utf8", env: { ...process.env, [variable]: `${folder}/` } },
        );
        expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
        const files = readdirSync(folder);
        expect(files).toEqual(readdirSync(join(PROJECT, kept)));
        for (const file of files)
          expect(readFileSync(join(folder, file), "utf8")).toBe(
            readFileSync(join(PROJECT, kept, file), "utf8"),
          );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
