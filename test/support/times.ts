import { existsSync, readFileSync } from "node:fs";

interface Time {
  readonly file: string;
  /** Processor time in seconds. */
  readonly cpu: number;
}

/** PostgreSQL's line among those of the test files. */
export const POSTGRESQL = "PostgreSQL";
const SHOWN = 10;

/** How long a file of times is, before a run appends to it. */
export const lengthOf = (file: string): number => (existsSync(file) ? readFileSync(file, "utf8").length : 0);

/** What a run cost in all and which test files cost most, from the lines that it appended to a file of times (PEERWAY_TEST_TIMES). */
export function summaryOf(file: string, from: number): string {
  const lines = readFileSync(file, "utf8").slice(from).trim().split("\n");
  const times = lines.map((line) => JSON.parse(line) as Time);
  const files = times.filter((each) => each.file !== POSTGRESQL).sort((one, other) => other.cpu - one.cpu);
  const sum = (of: readonly Time[]) => of.reduce((all, { cpu }) => all + cpu, 0).toFixed(1);
  const rest = times.filter((each) => each.file === POSTGRESQL);
  return [
    `Processor time: ${sum(files)} s of ${files.length} test files, ${sum(rest)} s of PostgreSQL. The most:`,
    ...files.slice(0, SHOWN).map((each) => `  ${each.cpu.toFixed(1)} s ${each.file}`),
    "",
  ].join("\n");
}
