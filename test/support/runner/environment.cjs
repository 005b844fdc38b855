// Where a test file runs: in the worker's own context, with the modules that files before it have loaded. What a file may have
// changed of the process is put back after it. PEERWAY_TEST_TIMES=<file> appends a line for each test file to that file: how many
// seconds it took, of how much processor time of its worker.
const { appendFileSync, existsSync, readFileSync } = require("node:fs");
const { ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");
const { usesDatabase } = require("./database-use.cjs");

/** Waits until the run has made its templates. @throws Error with what went wrong if it could not. */
async function templatesMade(file) {
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
  const failure = readFileSync(file, "utf8");
  if (failure) throw new Error(`The databases that tests copy could not be made:\n${failure}`);
}

module.exports = class SharedEnvironment {
  constructor({ projectConfig }, { testPath }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.before = {
      env: { ...process.env },
      exit: Object.getOwnPropertyDescriptor(process, "exit"),
      console: globalThis.console,
      folder: process.cwd(),
    };
    this.started = { testPath, at: Date.now(), cpu: process.cpuUsage() };
  }

  async setup() {
    const { testPath } = this.started;
    if (process.env.PEERWAY_TEST_TEMPLATES && usesDatabase(testPath))
      await templatesMade(process.env.PEERWAY_TEST_TEMPLATES);
    this.started = { testPath, at: Date.now(), cpu: process.cpuUsage() };
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    const { env, exit, console, folder } = this.before;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    Object.defineProperty(process, "exit", exit);
    process.chdir(folder);
    globalThis.console = console;
    await globalThis.dropCopiesOfFile?.();
    if (process.env.PEERWAY_TEST_TIMES) this.noteTime(process.env.PEERWAY_TEST_TIMES);
  }

  noteTime(file) {
    const { testPath, at, cpu } = this.started;
    const { user, system } = process.cpuUsage(cpu);
    const times = { file: testPath, seconds: (Date.now() - at) / 1000, cpu: (user + system) / 1e6 };
    appendFileSync(file, `${JSON.stringify(times)}\n`);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return null;
  }
};
