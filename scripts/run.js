// npm start, npm run migrate and all other commands: runs a program of dist. In development it compiles first; in production, or
// without a compiler, or with --built, it runs what is built, writes nothing, and refuses where the build is missing or old.
require("./require-node");
const path = require("node:path");
const { build, canBuild, DIST, faultOfBuild } = require("./build");

const built = process.argv[2] === "--built";
const [program, ...args] = process.argv.slice(built ? 3 : 2);
if (program === undefined) throw new Error("node scripts/run.js [--built] main|commands/<name> [arguments]");

if (!built && process.env.NODE_ENV !== "production" && canBuild()) {
  const status = build();
  if (status !== 0) process.exit(status);
} else {
  const fault = faultOfBuild();
  if (fault !== null) {
    console.error(fault);
    process.exit(1);
  }
}
const file = path.join(DIST, `${program}.js`);
// In this process, so that signals and its standard streams are the program's own.
process.argv.splice(1, process.argv.length, file, ...args);
require(file);
