// How test files and what they load are read: by Node's own require, and once a worker. Jest's runtime reads them once a file,
// which costs a second of processor time each (docs/decisions/2026-11-28-how-tests-are-run.md). The test file itself is read
// afresh. What Jest gives up for it: mocks of modules (jest.mock), which no test here uses.
const hooks = require("node:async_hooks");
const Module = require("node:module");
const { default: JestRuntime } = require("jest-runtime");
const CurrentTest = require("./current-test.cjs");

const OPTIONS = {
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

/** Where the source map of each compiled file is, for stack traces. */
const sourceMaps = new Map();
/** Jest's compiler with its cache, of the file that runs. */
let compiler;

Module._extensions[".ts"] = (module, path) => {
  const { code, sourceMapPath } = compiler.transform(path, OPTIONS);
  if (sourceMapPath) sourceMaps.set(path, sourceMapPath);
  module._compile(code, path);
};

/** From Node 24 on the module's own members cannot be replaced. */
const HOOKS = Object.create(hooks, { AsyncLocalStorage: { value: CurrentTest } });

const HANDLERS = Symbol.for("EVENT_HANDLERS");

function loadAfresh(path) {
  delete Module._cache[path];
  try {
    return Module._load(path, null);
  } finally {
    delete Module._cache[path];
  }
}

class SharedRuntime extends JestRuntime {
  constructor(config, environment, resolver, transformer, ...rest) {
    super(config, environment, resolver, transformer, ...rest);
    compiler = transformer;
  }

  /** @param name what `from` requires, by jest.requireActual; left out, `from` itself is loaded. */
  requireModule(from, name) {
    if (name !== undefined) return Module.createRequire(from)(name);
    return from === this._testPath ? loadAfresh(from) : Module._load(from, null);
  }

  // Jest's own part that collects a file's tests, and keeps what it has collected.
  requireInternalModule(path) {
    delete globalThis[HANDLERS];
    const { _load: load } = Module;
    Module._load = (name, ...rest) => (/^(node:)?async_hooks$/.test(name) ? HOOKS : load(name, ...rest));
    try {
      return loadAfresh(path);
    } finally {
      Module._load = load;
    }
  }

  unstable_shouldLoadAsEsm() {
    return false;
  }

  getSourceMaps() {
    return sourceMaps;
  }

  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    globalThis.jest = this.jestGlobals.cjsGlobals(this._testPath).jest;
  }

  // The process is shared, and keeps what it has.
  installGetBuiltinModule() {}
}

module.exports = { __esModule: true, default: SharedRuntime };
