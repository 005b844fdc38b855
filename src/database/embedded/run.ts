import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Place } from "./place";

/** What one of the distribution's programs left behind. */
export interface Outcome {
  readonly succeeded: boolean;
  /** What it said, on both channels. */
  readonly output: string;
}

/**
 * Runs one of the distribution's programs to its end, as the server's user. Never rejects.
 * @param environment variables for the program in addition to its own.
 */
export async function run(
  place: Place,
  program: "initdb" | "pg_ctl",
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const suffix = process.platform === "win32" ? ".exe" : "";
    let output = "";
    const child = spawn(join(place.programs, "bin", program + suffix), args, {
      cwd: place.folder,
      env: { ...environment, LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "pipe"],
      uid: place.user?.uid,
      gid: place.user?.gid,
      windowsHide: true,
    });
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", (error) => resolve({ succeeded: false, output: error.message }));
    child.once("close", (code) => resolve({ succeeded: code === 0, output }));
    // A server may have inherited the channels (on Windows it does): they are not waited for once the program
    // has ended.
    child.once("exit", (code) => {
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ succeeded: code === 0, output });
      }, 500).unref();
    });
  });
}
