import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "./template";

/** A user who owns nothing. */
const NOBODY = 65_534;

export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** Copies what is compiled, with everything that a developer has installed, as a checkout on a build machine. */
export function makeCheckout(folder: string): void {
  for (const name of ["src", "seed", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
}

/**
 * Makes an installation for production of a built checkout: without sources, with the packages of production alone, and nothing
 * in it to be written. The packages are links; whoever runs it lets Node look for theirs beside the links: PRODUCTION_ENV.
 */
export function installForProduction(folder: string): void {
  for (const name of ["src", "node_modules", "tsconfig.json", "tsconfig.build.json"])
    rmSync(join(folder, name), { recursive: true, force: true });
  const { packages } = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { readonly dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    const outermost = path !== "" && path.lastIndexOf("node_modules/") === 0;
    if (!outermost || dev || !existsSync(join(PROJECT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(PROJECT, path), join(folder, path));
  }
  for (const path of [folder, ...filesIn(folder)]) {
    const found = lstatSync(path);
    if (!found.isSymbolicLink()) chmodSync(path, found.isDirectory() ? 0o555 : 0o444);
  }
}

/** Lets a folder be removed again. */
export function releaseInstallation(folder: string): void {
  for (const path of [folder, ...filesIn(folder)]) if (lstatSync(path).isDirectory()) chmodSync(path, 0o755);
}

/** Each file and folder with its size and when it was last changed. */
export const contentsOf = (folder: string): readonly string[] =>
  filesIn(folder).map((path) => {
    const { size, mtimeMs } = lstatSync(path);
    return `${path} ${size} ${mtimeMs}`;
  });

/** What is in a folder, at any depth. Links are named and not followed: what they lead to is the checkout's own. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? [path, ...filesIn(path)] : [path];
    })
    .sort();
}

/** On a run whose clock is moved, what moves it: tokens are signed here and read there. */
const MOVED_CLOCK = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && (name === "LD_PRELOAD" || name.startsWith("FAKETIME")) ? [[name, value]] : [],
  ),
);

export const PRODUCTION_ENV: Record<string, string> = {
  ...MOVED_CLOCK,
  PATH: process.env.PATH ?? "",
  NODE_ENV: "production",
  NODE_OPTIONS: "--preserve-symlinks",
};

/** As root, a user who owns nothing, where it can reach the packages; else the user of the tests. */
export function plainUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const user = { uid: NOBODY, gid: NOBODY };
  const look = `require(${JSON.stringify(join(PROJECT, "package.json"))})`;
  return spawnSync(process.execPath, ["-e", look], { ...user, stdio: "ignore" }).status === 0 ? user : {};
}

/** Runs a program of an installation as `npm run` does, to its end. */
export function runIn(
  folder: string,
  args: readonly string[],
  { env, input = "", user = {} }: { env: Record<string, string>; input?: string; user?: object },
): Promise<Ended> {
  const child = spawn(process.execPath, [join(folder, "scripts", "run.js"), ...args], {
    cwd: folder,
    env,
    ...user,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, said }));
  });
}
