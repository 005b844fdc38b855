// The processor time of PostgreSQL, read from /proc (Linux).
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** Ticks in a second; the same on every Linux that Node runs on. */
const TICKS = 100;

/** The fields of a process's stat after its name, which may hold spaces. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/** The process of a cluster's server, in whichever folder below this one it is. */
exports.serverOf = function serverOf(folder) {
  const files = readdirSync(folder, { recursive: true });
  const file = files.find((name) => path.basename(name) === "postmaster.pid");
  return Number(readFileSync(path.join(folder, file), "utf8").split("\n")[0]);
};

/** Milliseconds of processor time of a server, its backends and its background processes, ended ones as well. */
exports.processorTimeOf = function processorTimeOf(server) {
  let ticks = 0;
  for (const pid of readdirSync("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const stat = statOf(pid);
    if (stat === null) continue;
    const [, parent] = stat;
    const [user, system, endedUser, endedSystem] = stat.slice(11, 15).map(Number);
    if (Number(pid) === server) ticks += user + system + endedUser + endedSystem;
    else if (Number(parent) === server) ticks += user + system;
  }
  return (1000 * ticks) / TICKS;
};
