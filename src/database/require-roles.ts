import { type Client, escapeIdentifier } from "pg";
import { openClient } from "./connections";

/** The owner may not make the roles that the migrations make; the message says what to run. */
export class RoleError extends Error {}

/** What the migrations make, and let the owner be. */
const ROLES = ["peerway_service", "peerway_guest", "peerway_verifier"] as const;

interface RoleState {
  readonly login: string;
  readonly isSuperuser: boolean;
  readonly mayCreate: boolean;
  /** Those ROLES that the server does not have. */
  readonly missing: readonly string[];
  /** Those ROLES that another role made and that the login cannot become. */
  readonly foreign: readonly string[];
}

/**
 * Checks, before the first migration runs, that the owner may make the roles of Peerway, or can become those
 * that exist. A migrated database is not checked, because its roles exist.
 * @throws RoleError naming CREATEROLE, or the roles to be granted, and what to run.
 */
export async function requireRoles(ownerUrl: string): Promise<void> {
  const client = await openClient(ownerUrl);
  try {
    const found = (await isMigrated(client)) ? null : await standingOf(client);
    if (found === null || found.isSuperuser) return;
    const { login, missing, foreign, mayCreate } = found;
    const owner = escapeIdentifier(login);
    if (missing.length > 0 && !mayCreate)
      throw new RoleError(
        `The role ${login} lacks CREATEROLE, and Peerway's first start makes the roles ${missing.join(", ")}. As a superuser, run: ALTER ROLE ${owner} CREATEROLE (docs/operations.md, Roles). Nothing was changed.`,
      );
    if (foreign.length > 0)
      throw new RoleError(
        `The roles ${foreign.join(", ")} already exist, made for another database of this server, and ${login} is not a member of them. As a superuser, run: GRANT ${foreign.join(", ")} TO ${owner} WITH ADMIN OPTION (docs/operations.md, Roles). Nothing was changed.`,
      );
  } finally {
    await client.end();
  }
}

async function isMigrated(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ migrated: boolean }>(
    "SELECT to_regclass('public.trail_anchor') IS NOT NULL AS migrated",
  );
  return rows[0]?.migrated === true;
}

async function standingOf(client: Client): Promise<RoleState | null> {
  const { rows } = await client.query<RoleState>(
    `SELECT rolname::text AS login, rolsuper AS "isSuperuser", rolcreaterole AS "mayCreate",
        ARRAY(SELECT name
          FROM unnest($1::text[]) AS name
          WHERE NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = name)
          ORDER BY array_position($1::text[], name)) AS missing,
        ARRAY(SELECT r.rolname::text
          FROM pg_roles r
          WHERE r.rolname = ANY($1) AND NOT pg_has_role(current_user, r.oid, 'MEMBER WITH ADMIN OPTION')
                AND NOT (o.rolcreaterole AND current_setting('server_version_num')::int < 160000)
                  ORDER BY array_position($1::text[], r.rolname::text)) AS foreign
      FROM pg_roles o WHERE rolname = current_user`,
    [ROLES],
  );
  return rows[0] ?? null;
}
