import type { Client } from "pg";

/** Rows cannot be moved; the message says why, and what would be right. */
export class MoveError extends Error {}

interface Login {
  readonly login: string;
  readonly bypasses: boolean;
  readonly writes: boolean;
  readonly owner: string;
}

/**
 * Rows are carried as they are: row-level security would hide some of them, and triggers would stamp them
 * again and leave entries of their own.
 * @param which database it is, for a person to read.
 * @throws MoveError if the login may not do that.
 */
export async function requireMover(client: Client, which: string): Promise<void> {
  const { rows } = await client.query<Login>(`
    SELECT rolname AS login, rolsuper OR rolbypassrls AS bypasses,
      has_parameter_privilege('session_replication_role', 'SET') AS writes,
      (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public.organisation'::regclass) AS owner
    FROM pg_roles WHERE rolname = current_user`);
  const [role] = rows;
  if (role?.bypasses && role.writes) return;
  throw new MoveError(
    `${role?.login} may not move records ${which}: row-level security hides some of them from it, or triggers would write them again. As a superuser of that server, run: CREATE ROLE peerway_mover LOGIN BYPASSRLS PASSWORD '…' IN ROLE ${role?.owner}; GRANT SET ON PARAMETER session_replication_role TO peerway_mover; and give its address to this command alone. Nothing was changed.`,
  );
}

/** From here to the end of the transaction, rows are written as they are given. */
export async function writeAsGiven(client: Client): Promise<void> {
  await client.query("SET LOCAL session_replication_role = replica");
}
