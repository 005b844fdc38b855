const { spawn } = require("node:child_process");
const events = require("node:events");
const path = require("node:path");

const MAIN = path.join(__dirname, "..", "..", "dist", "main.js");

/** Node's options for memory, as `npm start` has them; bench/README.md (Memory of a process, Garbage of a request) says why. */
const MEMORY = [
  "--max-semi-space-size=32",
  "--heap-growing-percent=60",
  "--no-allocation-site-pretenuring",
  "--no-parallel-scavenge",
];

/** Starts the service with a server of its own, in a process that can be killed and started again on the same port. */
async function startService(dataDir, nodeOptions = MEMORY) {
  let child;
  let address = "";
  let port = "0";

  async function start() {
    child = spawn(process.execPath, [...nodeOptions, MAIN], {
      env: { PATH: process.env.PATH, PORT: port, DATA_DIR: dataDir, RATE_LIMIT: "0", LOG_LEVEL: "silent" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    await new Promise((resolve, reject) => {
      child.once("exit", (status) => reject(new Error(`The service ended with ${status}:\n${said}`)));
      child.stdout.on("data", (chunk) => {
        said += chunk;
        address = /answers at (\S+)\/graphql/.exec(said)?.[1] ?? address;
        if (said.includes("Ctrl-C stops it.")) resolve();
      });
    });
    ({ port } = new URL(address));
  }

  await start();
  return {
    start,
    get address() {
      return address;
    },
    get pid() {
      return child.pid;
    },
    async tokenOf(persona) {
      const { token } = await (await fetch(`${address}/personas/${persona}/token`)).json();
      return token;
    },
    async kill() {
      child.removeAllListeners("exit");
      child.kill("SIGKILL");
      await events.once(child, "exit");
    },
    async stop() {
      child.removeAllListeners("exit");
      child.kill("SIGTERM");
      if (child.exitCode === null) await events.once(child, "exit");
    },
  };
}

module.exports = { MEMORY, startService };
