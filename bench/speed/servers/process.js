// A server as a process of its own.
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");

/** Starts a server that says `answers at <address>` once it does. */
async function startServer(name, node, args, { env, cwd }) {
  const child = spawn(node, args, {
    env: { ...process.env, ...env },
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const address = await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      const found = /answers at (http:\S+?)[,\s]/.exec(said);
      if (found) resolve(new URL(found[1]));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}:\n${said}`)));
  });
  return {
    name,
    address,
    cpu: () => cpuOf(child.pid),
    async stop() {
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    },
  };
}

/** Processor time that a process has used, in milliseconds; null where the system does not say. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

module.exports = { startServer };
