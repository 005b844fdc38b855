import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { openClient } from "../connections";
import { MAINTENANCE } from "../migrate";
import { BackupError, environmentOf, findProgram, type Program, run } from "./programs";

/** Roles belong to the server and not to a database, so a backup has none. */
const ROLES = [
  "peerway_service NOLOGIN NOINHERIT",
  "peerway_guest NOLOGIN INHERIT",
  "peerway_verifier NOLOGIN NOINHERIT",
];

/**
 * Restores a backup into an empty database, in one transaction: either all of it is restored or nothing.
 * Everything then belongs to the role of the address.
 * @param url of a role that may make objects in the database, and the roles of Peerway where they are
 * missing.
 * @param bin the folder of pg_restore; left out, it is found on PATH.
 * @throws BackupError where the database is not empty, or pg_restore is missing or fails.
 */
export async function restoreDatabase(
  url: string,
  file: string,
  { bin }: { readonly bin?: string } = {},
): Promise<void> {
  const program = await findProgram("pg_restore", bin);
  const client = await openClient(url);
  try {
    await requireEmpty(client);
    const listed = await run(program, ["--list", file], process.env);
    for (const role of ROLES) await ensureRole(client, role);
    await client.query("GRANT peerway_service TO peerway_guest");
    await restore(program, url, file, listed);
    await client.query(MAINTENANCE);
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

async function requireEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `
      SELECT current_database() || '.' || relname AS name
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
      ORDER BY 1
      LIMIT 1`,
  );
  if (rows[0])
    throw new BackupError(
      `The database is not empty: it holds ${rows[0].name}. A backup is restored into an empty database only. Make one (CREATE DATABASE …) and name it in DATABASE_URL; nothing was changed.`,
    );
}

async function ensureRole(client: Client, definition: string): Promise<void> {
  const [name = ""] = definition.split(" ");
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
  try {
    if (rowCount === 0) await client.query(`CREATE ROLE ${definition}`);
    await client.query(`GRANT ${name} TO CURRENT_USER`);
  } catch (error) {
    throw new BackupError(
      `The role ${name} cannot be made or joined: ${(error as Error).message}. As a superuser of the server, run: CREATE ROLE ${definition}; GRANT ${name} TO the role in DATABASE_URL WITH ADMIN OPTION;`,
    );
  }
}

/**
 * What is left out: rights on PostgreSQL's own functions, which only a superuser may set, and the service
 * reports what is missing; and those that name the owner of the old database, which the maintenance gives to
 * the new one.
 */
const LEFT_OUT = / ACL pg_catalog | ACL public FUNCTION fact_digests?\(| COMMENT - EXTENSION /;

async function restore(program: Program, url: string, file: string, listed: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "peerway-restore-"));
  try {
    const list = join(folder, "list");
    writeFileSync(
      list,
      listed
        .split("\n")
        .filter((line) => !LEFT_OUT.test(line))
        .join("\n"),
    );
    await run(
      program,
      [
        "--no-owner",
        "--no-password",
        "--single-transaction",
        "--exit-on-error",
        `--use-list=${list}`,
        `--dbname=${environmentOf(url).PGDATABASE}`,
        file,
      ],
      environmentOf(url),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
