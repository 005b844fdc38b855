import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Hosts } from "../hosts";

/** A backup cannot be made or restored; the message says why, and what would be right. */
export class BackupError extends Error {}

export type ProgramName = "pg_dump" | "pg_restore";

/** A program of PostgreSQL, as it was found. */
export interface Program {
  readonly path: string;
  /** The major version of PostgreSQL that it comes with. */
  readonly major: number;
  readonly version: string;
}

const HOW_TO_GET_IT =
  "The PostgreSQL that comes with Peerway has no pg_dump or pg_restore. Install the client programs of PostgreSQL (Debian: postgresql-client-18) and put them on PATH, or name their folder with --bin.";

/**
 * Finds a program of PostgreSQL on PATH, or in a folder.
 * @throws BackupError where it is not there.
 */
export async function findProgram(name: ProgramName, folder?: string): Promise<Program> {
  const path = folder === undefined ? name : join(folder, name);
  const said = await promisify(execFile)(path, ["--version"]).catch((error: { message?: string }) => {
    throw new BackupError(
      `${path} cannot be run (${String(error.message).split("\n")[0]}). ${HOW_TO_GET_IT}`,
    );
  });
  const [, version, major] =
    /((\d+)[.\d]*\S*)\s*$/.exec(
      said.stdout
        .replace(/\(Debian.*\)/, "")
        .replace(")", "")
        .trim(),
    ) ?? [];
  if (version === undefined)
    throw new BackupError(`${path} does not say which version it is: ${said.stdout.trim()}`);
  return { path, version, major: Number(major) };
}

/** @throws BackupError where the program is older than the server, which it then cannot read. */
export function requireNotOlder(
  name: ProgramName,
  program: Program,
  server: { readonly major: number; readonly version: string },
): void {
  if (program.major >= server.major) return;
  throw new BackupError(
    `${name} is of PostgreSQL ${program.version}, and the server of ${server.version}: ${name} must not be older than its server. ${HOW_TO_GET_IT.replace("postgresql-client-18", `postgresql-client-${server.major}`)}`,
  );
}

/** The address for libpq, given in its environment so that no list of processes shows a password. */
export function environmentOf(url: string): NodeJS.ProcessEnv {
  const servers = Hosts.of(url).urls.map((each) => new URL(each));
  const { username, password, pathname, searchParams } = servers[0] ?? new URL(url);
  return {
    ...process.env,
    PGHOST: searchParams.get("host") ?? servers.map(({ hostname }) => decodeURIComponent(hostname)).join(","),
    PGPORT: servers.map(({ port }) => port || "5432").join(","),
    ...(servers.length > 1 && { PGTARGETSESSIONATTRS: "read-write" }),
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(searchParams.has("sslmode") && { PGSSLMODE: searchParams.get("sslmode") ?? "" }),
  };
}

/**
 * Runs a program to its end.
 * @param input what it reads on its standard input.
 * @returns what it wrote to its standard output.
 * @throws BackupError with what it wrote to its standard error, where it fails.
 */
export async function run(
  program: Program,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const child = spawn(program.path, [...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err = (err + chunk.toString()).slice(-4_000);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status !== 0) throw new BackupError(`${program.path} failed: ${err.trim() || `status ${status}`}`);
  return out;
}
