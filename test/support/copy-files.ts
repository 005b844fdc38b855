import { chmodSync, cpSync, lchownSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Copies a folder with the owners and modes of its files: as root, a server's files belong to the server's user. */
export function copyFiles(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  const give = (source: string, target: string): void => {
    const { uid, gid, mode } = statSync(source);
    lchownSync(target, uid, gid);
    chmodSync(target, mode);
    if (statSync(source).isDirectory())
      for (const name of readdirSync(source)) give(join(source, name), join(target, name));
  };
  give(from, to);
}
