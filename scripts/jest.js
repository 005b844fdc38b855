const { spawnSync } = require("node:child_process");
const path = require("node:path");

const PROJECT = path.join(__dirname, "..");

/** Runs Jest with the options of Node that this process has. */
function runJest(args, options) {
  return spawnSync(
    process.execPath,
    [...process.execArgv, path.join(PROJECT, "node_modules", "jest", "bin", "jest.js"), ...args],
    { cwd: PROJECT, encoding: "utf8", ...options },
  );
}

/** The test files of projects, without running them. @param more options of Jest that choose among them. */
function testFiles(projects, ...more) {
  const { stdout, status } = runJest(["--listTests", "--json", "--selectProjects", ...projects, ...more], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  // The last line, after one that names the projects.
  return status === 0 ? JSON.parse(stdout.trim().split("\n").at(-1) || "[]") : null;
}

module.exports = { runJest, testFiles };
