import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCase } from "../../src/commands/case/run";
import { PROJECT } from "../support/template";

describe("npm run evaluate", () => {
  it("prints the evaluation and nothing else", async () => {
    const text = readFileSync(join(PROJECT, "docs", "cases", "senior-peer-worker.json"), "utf8");
    const { code, out, complaint } = await new Promise<{ code: unknown; out: string; complaint: string }>(
      (resolve) => {
        const child = execFile(
          process.platform === "win32" ? "npm.cmd" : "npm",
          ["run", "--silent", "evaluate"],
          { cwd: PROJECT },
          (error, stdout, stderr) => resolve({ code: error?.code ?? 0, out: stdout, complaint: stderr }),
        );
        child.stdin?.end(text);
      },
    );
    expect([code, complaint.replace(/^npm warn.*\n/gm, "")]).toEqual([0, ""]);
    expect(out).toBe((runCase(text) as { output: string }).output);
  });
});
