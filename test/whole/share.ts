import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const TESTS = join(__dirname, "..");

/** Bytes of a test file tell roughly how long it takes, but for those that work through the whole schema: as if they had so many. */
const TAKES_LONGER: Readonly<Record<string, number>> = {
  "access/matrix-reading.test.ts": 150_000,
  "access/matrix-writing.test.ts": 75_000,
  "api/statement-counts.test.ts": 50_000,
};

/**
 * Runs a share of all test files as if they were one: what they have in common (libraries, the service, its schema) is then read
 * once a share and not once a file, and stays warm. 2026-11-21, on a busy machine: 184 s of processor time in four shares, 257 s file by file, PostgreSQL apart.
 * @param which from 1 to `of`.
 */
export function runShare(which: number, of: number): void {
  for (const file of sharesOf(of)[which - 1] ?? []) {
    // Hooks of a file are its own, and its name stands above its tests.
    describe(relative(TESTS, file), () => {
      require(file);
    });
  }
}

/** Longest first, each to the share that has least to do so far. */
function sharesOf(count: number): string[][] {
  const shares = Array.from({ length: count }, () => ({ files: [] as string[], size: 0 }));
  const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => ({
      file: join(TESTS, name),
      size: TAKES_LONGER[name] ?? statSync(join(TESTS, name)).size,
    }))
    .sort((one, other) => other.size - one.size || one.file.localeCompare(other.file));
  for (const { file, size } of files) {
    const [least] = shares.sort((one, other) => one.size - other.size);
    least?.files.push(file);
    if (least) least.size += size;
  }
  return shares.map(({ files }) => files);
}
