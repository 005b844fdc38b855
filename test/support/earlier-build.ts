import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ServiceProgram } from "./processes";

const PROJECT = resolve(__dirname, "..", "..");

const git = (...args: string[]): string =>
  execFileSync("git", args, {
    cwd: PROJECT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1e9,
  }).trim();

/** The SQL of migrations at a commit, each file with its hash, in the order in which they run. */
const migrationsAt = (commit: string): string[] =>
  git("ls-tree", "-r", "--format=%(path) %(objectname)", commit, "--", "src/migrations")
    .split("\n")
    .filter((line) => line.includes(".sql "))
    .sort();

/**
 * The commit from which an upgrade is tried: the one before the migrations last changed, or else before any
 * source did. A commit is passed over if its migrations were rewritten since then, or others came in between
 * them: no release continues a database of it.
 * @returns null where the history is not available, or has no such commit.
 */
export function earlierCommit(): string | null {
  try {
    const now = migrationsAt("HEAD");
    return (
      ["src/migrations", "src"]
        .map(
          (folder) =>
            git("log", "-1", "--first-parent", "--format=%P", "HEAD", "--", folder).split(" ")[0] ?? "",
        )
        .find((commit) => commit !== "" && migrationsAt(commit).every((file, at) => file === now[at])) ?? null
    );
  } catch {
    return null;
  }
}

/** A build of an earlier commit, in a folder of its own. */
export interface EarlierBuild {
  readonly service: ServiceProgram;
  remove(): void;
}

/**
 * Compiles the sources of a commit as `npm run build` does, with the packages that are installed now.
 * @throws Error with what the compiler printed.
 */
export function buildCommit(commit: string): EarlierBuild {
  const folder = mkdtempSync(join(tmpdir(), "peerway-earlier-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const archive = join(folder, "sources.tar");
    git("archive", `--output=${archive}`, commit);
    execFileSync("tar", ["-xf", archive, "-C", folder]);
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.js"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${commit} cannot be built: ${stdout}${stderr}`);
    return { service: { file: join(folder, "scripts", "run.js"), args: ["--built", "main"] }, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
