// npm run dev: compiles as files change and restarts the service; Ctrl-C ends both.
require("./require-node");
const { spawn, spawnSync } = require("node:child_process");
const path = require("node:path");
const { copySql, forgetBuild } = require("./build");

const project = path.join(__dirname, "..");
const compiler = path.join(project, "node_modules", "typescript", "bin", "tsc");
const build = [compiler, "-p", "tsconfig.build.json"];
const options = { stdio: "inherit", cwd: project };

// What is compiled from now on is of no one state of the sources.
forgetBuild();
spawnSync(process.execPath, build, options);
copySql();
// TypeScript 7's tsc is a script around a native compiler that a signal to the script does not reach: a group of its own does.
const compiling = spawn(process.execPath, [...build, "--watch", "--preserveWatchOutput"], {
  ...options,
  detached: true,
});
const serving = spawn(process.execPath, ["--watch", "--watch-preserve-output", "dist/main.js"], options);

/** The service gets SIGTERM, on which node --watch waits until it has stopped its database. */
function stopAll() {
  if (compiling.exitCode === null && compiling.signalCode === null) process.kill(-compiling.pid, "SIGTERM");
  if (serving.exitCode === null) serving.kill("SIGTERM");
}
compiling.on("exit", stopAll);
serving.on("exit", stopAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stopAll);
