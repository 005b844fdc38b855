// Processor time of this process, and of the connections that PostgreSQL serves, where the system shows it (Linux).
const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");

/** @returns milliseconds of a process so far, in its own code and in the kernel; 0 if there is none such. */
function millisecondsOf(pid) {
  try {
    const [, rest] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const fields = rest.split(" ");
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return 0;
  }
}

/** @returns the milliseconds of each process that PostgreSQL has started, by its number. */
function readServer(postmaster) {
  try {
    const ids = execFileSync("pgrep", ["-P", String(postmaster)], { encoding: "utf8" })
      .trim()
      .split("\n");
    return new Map(ids.map((id) => [id, millisecondsOf(id)]));
  } catch {
    return new Map();
  }
}

/** Begins to measure. @returns what ends it and gives microseconds for each of some rows, as text. */
function startProcessor(postmaster) {
  const before = { own: process.cpuUsage(), server: readServer(postmaster) };
  return (rows) => {
    const { user, system } = process.cpuUsage(before.own);
    let server = 0;
    for (const [id, milliseconds] of readServer(postmaster))
      server += milliseconds - (before.server.get(id) ?? 0);
    return `processor: Node ${((user + system) / rows).toFixed(1)}, PostgreSQL ${((1000 * server) / rows).toFixed(1)} µs each`;
  };
}

/** The number of the process that has started the one that serves a connection. */
async function postmasterOf(client) {
  const { rows } = await client.query("SELECT pg_backend_pid() AS pid");
  try {
    return Number(readFileSync(`/proc/${rows[0].pid}/stat`, "utf8").split(") ")[1].split(" ")[1]);
  } catch {
    return 0;
  }
}

module.exports = { startProcessor, postmasterOf };
