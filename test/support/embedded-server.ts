import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Pool } from "pg";

/** Looks into a data folder at the server that a service keeps there. */
export function serverIn(dataDir: string) {
  const home = join(dataDir, "postgresql-18");
  const lines = () => readFileSync(join(home, "cluster", "postmaster.pid"), "utf8").split("\n");
  return {
    /** The process of the server, or null while there is none. */
    pid(): number | null {
      return existsSync(join(home, "cluster", "postmaster.pid")) ? Number(lines()[0]) : null;
    },
    /** All of its processes: the server's own, and one for each connection and duty. */
    processes(): number[] {
      const server = this.pid() ?? -1;
      const children = readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter((pid) => parentOf(pid) === server);
      return [server, ...children];
    },
    /** Connections as the owner, who sees everything. */
    pool(): Pool {
      const password = readFileSync(join(home, "owner-password"), "utf8").trim();
      const pool = new Pool({
        connectionString: `postgres://peerway_owner:${password}@127.0.0.1:${Number(lines()[3])}/peerway`,
        max: 2,
      });
      pool.on("error", () => {});
      return pool;
    },
  };
}

function parentOf(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}
