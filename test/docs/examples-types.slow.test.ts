import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../support/template";

describe("the examples in TypeScript", () => {
  it("have the types that graphql-codegen makes of the schema; npm run examples:types writes them", () => {
    const folder = mkdtempSync(join(tmpdir(), "peerway-types-"));
    try {
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          join(PROJECT, "node_modules", "@graphql-codegen", "cli", "cjs", "bin.js"),
          "--config",
          "examples/codegen.ts",
        ],
        { cwd: PROJECT, encoding: "utf8", env: { ...process.env, EXAMPLES_TYPES: `${folder}/` } },
      );
      expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
      for (const file of readdirSync(folder))
        expect(readFileSync(join(folder, file), "utf8")).toBe(
          readFileSync(join(PROJECT, "examples", "generated", file), "utf8"),
        );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
