import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const PROJECT = join(__dirname, "..", "..");
const DIST = join(PROJECT, "dist");

/** Programs that no type checker reads: what they require may be gone, and nobody notices before they are run. */
const PROGRAMS = ["bench", "scripts"].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(PROJECT, folder, name)),
);

/** The file itself, or a folder's index; of what is built, its source. */
function isThere(path: string): boolean {
  const source = path.startsWith(DIST) ? join(PROJECT, "src", relative(DIST, path)) : path;
  return ["", ".js", ".ts", ".json", "/index.js", "/index.ts"].some(
    (ending) => existsSync(`${source}${ending}`) && (ending !== "" || /\.\w+$/.test(source)),
  );
}

describe("benchmarks and scripts", () => {
  it("require only files that there are", () => {
    const missing = PROGRAMS.flatMap((program) =>
      [...readFileSync(program, "utf8").matchAll(/require\("(\.[^"]*)"\)/g)]
        .map(([, name = ""]) => name)
        .filter((name) => !isThere(resolve(dirname(program), name)))
        .map((name) => `${relative(PROJECT, program)} requires ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
