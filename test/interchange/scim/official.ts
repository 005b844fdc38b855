import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "standards");

/** An official example, by the start of its file's name. */
export function official(start: string): Record<string, unknown> {
  const name = readdirSync(FOLDER).find((each) => each.startsWith(start));
  if (name === undefined) throw new Error(`No official example starts with ${start}.`);
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Record<string, unknown>;
}

/** The official examples whose names contain a text. */
export const officialNames = (part: string): string[] =>
  readdirSync(FOLDER).filter((each) => each.includes(part));
