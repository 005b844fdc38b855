import { spawn } from "node:child_process";
import { once } from "node:events";

/** A shell that somebody types into. */
export interface Shell {
  /** Types commands. @returns what they printed. @throws Error with it, where one of them failed. */
  type(commands: string): Promise<string>;
  /** Types a command that goes on, such as a service. @returns what it printed until it had printed that. */
  leaveRunning(command: string, until: RegExp): Promise<string>;
  /** Ends what runs, as Ctrl-C does, and the shell. */
  end(): Promise<void>;
}

const DONE = "__ typed __";

/** Opens bash in a folder. A command that fails ends it. */
export function openShell(folder: string, env: Readonly<Record<string, string>>, user: object = {}): Shell {
  // A group of its own, which Ctrl-C reaches as a whole.
  const child = spawn("bash", ["-eo", "pipefail"], { cwd: folder, env, detached: true, ...user });
  let printed = "";
  let heard: () => void = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      heard();
    });
  let ended = false;
  child.once("close", () => {
    ended = true;
    heard();
  });
  const wait = async (until: RegExp): Promise<string> => {
    while (!until.test(printed)) {
      if (ended) throw new Error(`The shell ended:\n${printed}`);
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
    return printed;
  };
  return {
    async type(commands) {
      printed = "";
      child.stdin.write(`${commands}\necho "${DONE}"\n`);
      return (await wait(new RegExp(`^${DONE}$`, "m"))).replace(`${DONE}\n`, "");
    },
    async leaveRunning(command, until) {
      printed = "";
      child.stdin.write(`${command}\n`);
      return wait(until);
    },
    async end() {
      if (ended) return;
      process.kill(-(child.pid ?? 0), "SIGINT");
      child.stdin.end();
      if (!ended) await once(child, "close");
    },
  };
}
