// The service as `npm start` runs it, from its sources, in a process of its own. On a message from its parent it tells which
// files of ours it has loaded.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

const SOURCES = path.resolve(__dirname, "../../src");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: {
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
      target: "es2023",
    },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
  if (process.env.PEERWAY_TEST_ENGINE) replaceEngine(module, path.relative(SOURCES, filename));
};

/** Another version of the engine: it has another number, and counts one requirement more than ours in what is stored. */
function replaceEngine(module, file) {
  const ours = module.exports;
  if (file === "eligibility/engine-version.ts")
    module.exports = { ...ours, ENGINE_VERSION: process.env.PEERWAY_TEST_ENGINE };
  if (file === "services/readiness/stored/stored-readiness.ts")
    module.exports = {
      ...ours,
      computeReadiness(...about) {
        const computed = ours.computeReadiness(...about);
        return { ...computed, rows: computed.rows.map((row) => ({ ...row, ownTotal: row.ownTotal + 1 })) };
      },
    };
}

// A service whose own clock is wrong by so many milliseconds.
const shift = Number(process.env.PEERWAY_TEST_CLOCK_SHIFT ?? 0);
if (shift !== 0) {
  const RealDate = Date;
  const now = () => RealDate.now() + shift;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now()] : parts));
    }
    static now() {
      return now();
    }
  };
}

// A dynamic import names the compiled file.
const Module = require("node:module");
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const ours = /^\.\.?\/.*\.js$/.test(request) && path.dirname(parent?.filename ?? "").startsWith(SOURCES);
  return resolveFilename(ours ? request.replace(/\.js$/, ".ts") : request, parent, ...rest);
};

process.on("message", () => {
  const loaded = Object.keys(require.cache).map((file) => path.relative(SOURCES, file));
  process.send(loaded.filter((file) => !file.startsWith("..")));
});

require(process.env.PEERWAY_START ?? path.join(SOURCES, "main.ts"));
