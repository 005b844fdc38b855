// npm run check:language [path …] [--summary]: refuses the words and names that docs/glossary.md lists as retired, in exported names
// and in the texts that people read: messages, descriptions, comments, documents. Prints file:line, the word, and what to write instead.
require("./require-node");
const { execFileSync } = require("node:child_process");
const { readFileSync, statSync } = require("node:fs");
const path = require("node:path");
const { retiredWords, faultsIn } = require("./language/retired");
const { readSource } = require("./language/read");

const ROOT = path.join(__dirname, "..");
/** Read if no path is given. Tests have their own vocabulary of users' words in their titles; give test as a path to read them. */
const EVERYWHERE = [
  "src",
  "docs",
  "seed",
  "scripts",
  "bench",
  "examples",
  "test/api/operations",
  ":(glob)*.md",
  ":(glob)*.cjs",
  ":(glob)*.mjs",
  "docker-compose.yml",
];
/** Written by a program from other files, or holding texts that others wrote. */
const GENERATED = /^(examples\/generated\/|docs\/case\.schema\.json|docs\/cases\/)/;

const options = process.argv.slice(2);
const paths = options.filter((option) => !option.startsWith("--"));
const retired = retiredWords(readFileSync(path.join(ROOT, "docs", "glossary.md"), "utf8"));
const faults = filesUnder(paths.length > 0 ? paths : EVERYWHERE).flatMap((file) => {
  const source = readFileSync(path.join(ROOT, file), "utf8");
  const found = readSource(file, source).flatMap((part) => faultsIn(part, source, file, retired));
  return found.sort((one, other) => one.line - other.line);
});

if (options.includes("--summary")) printSummary(faults);
else
  for (const { file, line, found, instead } of faults) console.log(`${file}:${line}: “${found}”: ${instead}`);
if (faults.length > 0) {
  console.error(
    `${faults.length} retired words or names. The list is in docs/glossary.md, the rules are in docs/style.md.`,
  );
  process.exitCode = 1;
}

/** Files under these paths that git holds or would hold, as paths from the root. */
function filesUnder(given) {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...given],
    {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const onDisk = (file) => {
    try {
      return statSync(path.join(ROOT, file)).isFile();
    } catch {
      return false;
    }
  };
  return [...new Set(listed.split("\0"))].filter(
    (file) => file !== "" && !GENERATED.test(file) && onDisk(file),
  );
}

/** How often each word was found, by folder: a list of what is left to do. */
function printSummary(found) {
  const counts = new Map();
  for (const { file, pattern } of found) {
    const key = `${file.split("/").slice(0, 2).join("/")}  ${pattern}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(5)}  ${key}`);
}
