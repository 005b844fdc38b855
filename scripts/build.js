// npm run build: compiles src into dist, and notes there which sources it was built from. scripts/run.js asks both before it runs.
require("./require-node");
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const PROJECT = path.join(__dirname, "..");
const SOURCES = path.join(PROJECT, "src");
const DIST = path.join(PROJECT, "dist");
const NOTE = path.join(DIST, ".built-from");
const COMPILER = path.join(PROJECT, "node_modules", "typescript", "bin", "tsc");
const SETTINGS = ["tsconfig.json", "tsconfig.build.json"];

/** Whether the compiler is installed; a production installation has none. */
const canBuild = () => existsSync(COMPILER);

/** A hash of everything that is compiled. */
function hashOfSources() {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join("src", name));
  const hash = createHash("sha256");
  for (const file of [...SETTINGS, ...files].sort((one, other) => (one < other ? -1 : 1)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(PROJECT, file)))
      .update("\0");
  return hash.digest("hex");
}

/**
 * Compiles what has changed.
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
    writeFileSync(NOTE, `${sources}\n`);
  }
  return status ?? 1;
}

/** Removes what an earlier source compiled to: where a file became a folder, Node would go on running the file. */
function removeLeftovers() {
  for (const name of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
    const source = /^(.+)\.js(\.map)?$/.exec(name)?.[1];
    if (source !== undefined && !existsSync(path.join(SOURCES, `${source}.ts`)))
      rmSync(path.join(DIST, name), { force: true });
  }
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

module.exports = { build, canBuild, DIST, faultOfBuild, forgetBuild };
if (require.main === module) process.exitCode = build(process.argv.slice(2));
