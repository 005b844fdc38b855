// npm run dev: compiles as files change and starts the service anew; Ctrl-C ends both.
const { spawn, spawnSync } = require("node:child_process");
const { join } = require("node:path");

const compiler = join(__dirname, "..", "node_modules", "typescript", "bin", "tsc");
const build = ["-p", "tsconfig.build.json"];
spawnSync(process.execPath, [compiler, ...build], { stdio: "inherit" });
const children = [
  spawn(process.execPath, [compiler, ...build, "--watch", "--preserveWatchOutput"], { stdio: "inherit" }),
  spawn(process.execPath, ["--watch", "dist/main.js"], { stdio: "inherit" }),
];
const stopAll = () => {
  for (const child of children) child.kill("SIGINT");
};
for (const child of children) child.on("exit", stopAll);
process.on("SIGINT", stopAll);
