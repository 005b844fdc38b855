import { existsSync, renameSync, rmSync } from "node:fs";
import { type Client, escapeIdentifier } from "pg";
import { openClient } from "../connections";
import { BackupError, environmentOf, findProgram, requireNotOlder, run } from "./programs";

/** Keys of processes sign only what their own database reaches: a backup has no use for them. */
const LEFT_OUT = ["public.reach_key", "public.reach_seal"];

/**
 * Writes the whole database to a file, in pg_dump's own format, as it is at one instant.
 * @param url of a role that reads past row-level security.
 * @param bin the folder of pg_dump; left out, it is found on PATH.
 * @throws BackupError where there is such a file already, the role may not, or pg_dump is missing, older than
 * the server or fails.
 */
export async function dumpDatabase(
  url: string,
  file: string,
  { bin }: { readonly bin?: string } = {},
): Promise<void> {
  if (existsSync(file))
    throw new BackupError(`${file} already exists. Choose another name: no backup is overwritten.`);
  const program = await findProgram("pg_dump", bin);
  const client = await openClient(url, {}, { standby: true });
  const unfinished = `${file}.unfinished`;
  try {
    requireNotOlder("pg_dump", program, await serverOf(client));
    await requireReader(client);
    await run(
      program,
      [
        "--format=custom",
        "--no-password",
        // Peerway has no large objects. One that somebody else made cannot be read by the login for backups,
        // and would end pg_dump.
        "-B",
        ...LEFT_OUT.map((table) => `--exclude-table-data=${table}`),
        `--file=${unfinished}`,
      ],
      environmentOf(url),
    );
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
    await client.end();
  }
}

/** The version of the server of a connection. */
export async function serverOf(
  client: Client,
): Promise<{ readonly major: number; readonly version: string }> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `
      SELECT current_setting('server_version_num')::int AS number,
             current_setting('server_version') AS version`,
  );
  const { number = 0, version = "" } = rows[0] ?? {};
  return { major: Math.floor(number / 10_000), version };
}

/**
 * pg_dump fails at the first table with row-level security otherwise, with advice that leads to an empty
 * backup.
 */
async function requireReader(client: Client): Promise<void> {
  const { rows } = await client.query<{ login: string; bypasses: boolean; reads: boolean }>(
    `SELECT rolname AS login, rolsuper OR rolbypassrls AS bypasses,
            NOT EXISTS (SELECT FROM pg_class
              WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                AND NOT has_table_privilege(oid, 'SELECT')) AS reads
     FROM pg_roles WHERE rolname = current_user`,
  );
  const [role] = rows;
  if (role?.bypasses && role.reads) return;
  throw new BackupError(
    `${role?.login} may not back the database up: row-level security hides organisations' rows from it, as it does from their owner. As a superuser of the server, run: CREATE ROLE peerway_backup LOGIN BYPASSRLS PASSWORD '…' IN ROLE pg_read_all_data; and give its address in DATABASE_URL to this command alone.${role?.bypasses ? ` Or, as it passes already: GRANT pg_read_all_data TO ${escapeIdentifier(role.login)};` : ""}`,
  );
}
