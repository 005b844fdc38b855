// npm run build: compiles src into dist, copies the SQL of the migrations there, and notes in dist which sources it was built from.
// scripts/run.js asks both before it runs.
require("./require-node");
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const PROJECT = path.join(__dirname, "..");
const SOURCES = path.join(PROJECT, "src");
const DIST = path.join(PROJECT, "dist");
const NOTE = path.join(DIST, ".built-from");
const COMPILER = path.join(PROJECT, "node_modules", "typescript", "bin", "tsc");
const SETTINGS = ["tsconfig.json", "tsconfig.build.json"];

/** Whether the compiler is installed; a production installation has none. */
const canBuild = () => existsSync(COMPILER);

/** What a folder holds that a build is made of, or consists of, at any depth. */
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));

/** A hash of everything that is compiled or copied. */
function hashOfSources() {
  const files = filesIn(SOURCES, /\.(ts|sql|json)$/).map((name) => path.join("src", name));
  const hash = createHash("sha256");
  for (const file of [...SETTINGS, ...files].sort((one, other) => (one < other ? -1 : 1)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(PROJECT, file)))
      .update("\0");
  return hash.digest("hex");
}

/**
 * Compiles what has changed, and copies the SQL.
 * @param flags more of the compiler's options.
 * @returns the compiler's status: 0 where everything compiled.
 */
function build(flags = []) {
  if (!canBuild()) {
    console.error(
      "Peerway cannot be built here: the compiler is not installed. Run npm install --include=dev first.",
    );
    return 1;
  }
  const sources = hashOfSources();
  // A build that is broken off must not pass for one that is whole.
  forgetBuild();
  const { status } = spawnSync(process.execPath, [COMPILER, "-p", "tsconfig.build.json", ...flags], {
    stdio: "inherit",
    cwd: PROJECT,
  });
  if (status === 0) {
    removeLeftovers();
    copySql();
    writeFileSync(NOTE, `${sources}\n`);
  }
  return status ?? 1;
}

/** Removes what an earlier source became: where a file became a folder, Node would go on running the file. */
function removeLeftovers() {
  for (const name of filesIn(DIST, /\.(js(\.map)?|sql)$/)) {
    const source = name.replace(/\.js(\.map)?$/, ".ts");
    if (!existsSync(path.join(SOURCES, source))) rmSync(path.join(DIST, name), { force: true });
  }
}

/** The compiler leaves alone what is not TypeScript. */
function copySql() {
  for (const name of filesIn(SOURCES, /\.sql$/)) cpSync(path.join(SOURCES, name), path.join(DIST, name));
}

/** From now on nobody knows which sources dist was built from. */
const forgetBuild = () => rmSync(NOTE, { force: true });

/**
 * Why dist cannot be run as it is, for a person to read; null: it can. An installation may leave src out, and is then taken at
 * its word.
 */
function faultOfBuild() {
  const what = "npm run build where the compiler is (docs/operations.md, Installing for production).";
  if (!existsSync(NOTE)) return `Peerway is not built: there is no whole build in ${DIST}. Run ${what}`;
  if (existsSync(SOURCES) && readFileSync(NOTE, "utf8").trim() !== hashOfSources())
    return `${DIST} was built from other sources than those that are in ${SOURCES} now. Run ${what}`;
  return null;
}

module.exports = { build, canBuild, copySql, DIST, faultOfBuild, forgetBuild };
if (require.main === module) process.exitCode = build(process.argv.slice(2));
