const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const TESTS = path.resolve(__dirname, "..", "..") + path.sep;
/** All databases of tests come from here. */
const DATABASES = path.join(TESTS, "support", "clone.ts");
const IMPORT = /(?:from|import|require\(|import\()\s*"(\.[^"]+)"/g;

const known = new Map();

/** Whether a file of the tests, or another that it imports, copies a database. */
function usesDatabase(file) {
  const before = known.get(file);
  if (before !== undefined) return before;
  // In a circle of imports, the file that closes it adds nothing.
  known.set(file, false);
  const uses = file === DATABASES || importsOf(file).some(usesDatabase);
  known.set(file, uses);
  return uses;
}

function importsOf(file) {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)]
    .map(([, name]) => path.resolve(path.dirname(file), name))
    .flatMap((name) => [`${name}.ts`, path.join(name, "index.ts")].filter(existsSync).slice(0, 1))
    .filter((imported) => imported.startsWith(TESTS));
}

module.exports = { usesDatabase };
