import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { EmbeddedDatabaseError } from "./error";
import type { Place } from "./place";

/**
 * Runs one of the distribution's programs as the server's user.
 * @throws EmbeddedDatabaseError with what the program said, and the last lines of the server's log.
 */
export async function run(
  place: Place,
  program: "initdb" | "pg_ctl",
  args: readonly string[],
  logFile: string,
): Promise<void> {
  // Output goes to a file: pg_ctl's server would inherit a pipe and keep it, and this process, open.
  const output = openSync(logFile, "a", 0o600);
  const from = statSync(logFile).size;
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const suffix = process.platform === "win32" ? ".exe" : "";
      const child = spawn(join(place.distribution, "bin", program + suffix), args, {
        cwd: place.folder,
        env: { LC_ALL: "C", TZ: "UTC" },
        stdio: ["ignore", output, output],
        uid: place.user?.uid,
        gid: place.user?.gid,
      });
      child.on("error", reject);
      child.on("exit", resolve);
    });
    if (code !== 0) {
      const serverLog = join(place.folder, "postgresql-18", "server.log");
      const said = [
        lastLines(readFileSync(logFile, "utf8").slice(from)),
        existsSync(serverLog) ? lastLines(readFileSync(serverLog, "utf8")) : "",
      ]
        .filter((text) => text !== "")
        .join("\n  ");
      throw new EmbeddedDatabaseError(
        `The embedded PostgreSQL did not do as asked (${program} ${args[0] === "-D" ? (args.at(-1) ?? "") : args[0]}). It said:\n  ${said}`,
      );
    }
  } finally {
    closeSync(output);
  }
}

const lastLines = (text: string): string => text.trim().split("\n").slice(-6).join("\n  ");

/** A port of the loopback interface that nobody listens on now. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
