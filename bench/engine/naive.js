const { readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

// The naive evaluator is a test's: nothing compiles it to a file.
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2023" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

module.exports = require(path.join(__dirname, "..", "..", "test", "eligibility", "naive", "index.ts"));
