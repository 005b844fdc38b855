import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Samples, vectors and schemas of others. They are not in the repository. */
const FOLDER = join("/work", "shared", "conformance", "open-badges");

/** Whether the material is on this machine; prints a line if it is not. */
export function hasMaterial(what: string): boolean {
  const has = existsSync(FOLDER);
  if (!has) console.info(`${what}: not tried, ${FOLDER} is absent.`);
  return has;
}

/** A file of the material, as bytes. */
export function materialBytes(...name: string[]): Buffer {
  return readFileSync(join(FOLDER, ...name));
}

/** A file of the material, as text. */
export function materialText(...name: string[]): string {
  return materialBytes(...name).toString("utf8");
}

/** A file of the material, parsed. */
export function materialJson<T = { [name: string]: unknown }>(...name: string[]): T {
  return JSON.parse(materialText(...name)) as T;
}
