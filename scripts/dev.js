// npm run dev: compiles as files change and starts the service anew; Ctrl-C ends both.
const { spawn, spawnSync } = require("node:child_process");
const { join } = require("node:path");

const project = join(__dirname, "..");
const compiler = join(project, "node_modules", "typescript", "bin", "tsc");
const build = [compiler, "-p", "tsconfig.build.json"];
const options = { stdio: "inherit", cwd: project };

spawnSync(process.execPath, build, options);
const children = [
  spawn(process.execPath, [...build, "--watch", "--preserveWatchOutput"], options),
  spawn(process.execPath, ["--watch", "--watch-preserve-output", "dist/main.js"], options),
];

/** The service gets SIGTERM, on which node --watch waits until it has stopped its database. */
function stopAll() {
  for (const child of children) if (child.exitCode === null) child.kill("SIGTERM");
}
for (const child of children) child.on("exit", stopAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stopAll);
