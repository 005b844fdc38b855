import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { TestService } from "./server";

/** Starts take some seconds: every file is compiled anew. */
export const START_PATIENCE = 180_000;

export interface Started {
  readonly child: ChildProcess;
  /** What it wrote by the time that it answered or ended. */
  readonly said: string;
  readonly address: string;
  /** What it ended with; null: it answers. */
  readonly status: number | null;
}

/** A program that starts the service: a file of JavaScript, and its arguments. */
export interface ServiceProgram {
  readonly file: string;
  readonly args: readonly string[];
}

/** The service of this checkout, from its sources. */
const FROM_SOURCES: ServiceProgram = { file: join(__dirname, "start.cjs"), args: [] };

/** Starts the service as `npm start` does, in processes of their own, on any free port. */
export function processStarter(dataDir: string): {
  readonly start: (env: Readonly<Record<string, string>>, program?: ServiceProgram) => Promise<Started>;
  /** Ends all that were started, as Ctrl-C does. */
  readonly stop: () => Promise<void>;
} {
  const children: ChildProcess[] = [];
  return {
    async start(env, { file, args } = FROM_SOURCES) {
      const child = fork(file, args, {
        silent: true,
        env: { PATH: process.env.PATH, PORT: "0", DATA_DIR: dataDir, ...env },
      });
      children.push(child);
      let said = "";
      return new Promise((resolve) => {
        const hear = (chunk: Buffer) => {
          said += chunk.toString();
          const address = /answers at (\S+)\/graphql/.exec(said)?.[1];
          if (address && said.includes("Ctrl-C")) resolve({ child, said, address, status: null });
        };
        child.stdout?.on("data", hear);
        child.stderr?.on("data", hear);
        child.once("close", (status) => resolve({ child, said, address: "", status }));
      });
    },
    async stop() {
      const running = children
        .splice(0)
        .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      await Promise.all(
        running.map(async (child) => {
          child.kill("SIGTERM");
          await once(child, "exit");
        }),
      );
    },
  };
}

/** Asks a process over HTTP as one of its personas. */
export function askOf({ address }: Started): TestService["ask"] {
  const tokens = new Map<string, string>();
  async function tokenOf(persona: string): Promise<string> {
    const known = tokens.get(persona);
    if (known !== undefined) return known;
    const { token } = (await (await fetch(`${address}/personas/${persona}/token`)).json()) as {
      token: string;
    };
    tokens.set(persona, token);
    return token;
  }
  return async (query, variables = {}, persona = "") => {
    const answer = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(persona ? { authorization: `Bearer ${await tokenOf(persona)}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Awaited<ReturnType<TestService["ask"]>>;
  };
}
