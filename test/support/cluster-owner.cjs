// A process of its own that brings up a database and keeps it until it is killed: node cluster-owner.cjs <data folder>
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2023" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

const { startEmbedded } = require(path.join(__dirname, "../../src/database/embedded"));

startEmbedded({ dataDir: process.argv[2], address: "http://127.0.0.1:4000" }).then(
  ({ ownerUrl }) => {
    process.stdout.write(`${ownerUrl}\n`);
    setInterval(() => {}, 60_000);
  },
  (error) => {
    process.stderr.write(error.message);
    process.exitCode = 1;
  },
);
