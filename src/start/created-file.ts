import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A file of secrets in the data folder, made if there is none, readable by its owner alone. Every process that
 * uses the folder finds the same.
 * @returns its path.
 */
export function createdFile(dataDir: string, name: string, contents: () => string): string {
  const path = join(dataDir, name);
  if (existsSync(path)) return path;
  mkdirSync(dataDir, { recursive: true });
  // If two processes start at the same time, the second finds the complete file of the first.
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, contents(), { mode: 0o600 });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return path;
}
