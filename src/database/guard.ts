import { escapeIdentifier, type Pool } from "pg";
import { type Database, databaseOf, PARTNER_ROLE, SERVICE_ROLE } from "./pool";
import { inTransaction } from "./transaction";

/** Row-level security does not keep organisations apart; the message gives the place and the remedy. */
export class RowLevelSecurityError extends Error {}

interface RoleState {
  /** The role that signed in, before any change of role. */
  readonly login: string;
  readonly role: string;
  readonly bypasses: boolean;
  /**
   * Tables that the role owns, itself or as a member of their owner: it could turn row-level security off.
   */
  readonly owned: readonly string[];
  /** Tables of organisations without forced row-level security. */
  readonly open: readonly string[];
  /** Functions that look names up in a path that their caller can set. */
  readonly pathless: readonly string[];
  /** Policies and functions that read what a statement may set for itself. */
  readonly credulous: readonly string[];
  /** Whether the role may make temporary tables. */
  readonly temporary: boolean;
  /** Whether the role may make large objects. */
  readonly large: boolean;
  readonly database: string;
}

const NOBODY = { organisations: [], worker: null, person: null, capacities: [] };
/** The id of no organisation. */
const NOWHERE = "00000000-0000-0000-0000-000000000000";

/**
 * Checks that row-level security holds for every statement on these connections: outside a transaction,
 * within one that reads another organisation's rows as a partner, and within any other.
 * @returns what the role may do without need, each with what an administrator can run to end it.
 * @throws RowLevelSecurityError if the role could bypass it or cannot be taken, or a table has none.
 */
export async function requireRowLevelSecurity(pool: Pool): Promise<readonly string[]> {
  const outside = await roleStateOf(databaseOf(pool));
  refuse(outside);
  try {
    refuse(await inTransaction(pool, roleStateOf, { rlsScope: { ...NOBODY, host: NOWHERE } }));
  } catch (error) {
    throw (error as { code?: string }).code === NOT_PERMITTED ? partnerRoleError(outside.login) : error;
  }
  const within = await inTransaction(pool, roleStateOf, { rlsScope: NOBODY });
  refuse(within);
  return weaknesses(within);
}

function weaknesses({ temporary, large, database }: RoleState): string[] {
  return [
    ...(temporary
      ? [
          `The service's role may make temporary tables, which nothing needs and which fill the disk. As the owner of the database, run: REVOKE TEMPORARY ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`,
        ]
      : []),
    ...(large
      ? [
          `The service's role may make large objects, which nothing needs and which fill the disk. As a superuser, run in the database ${escapeIdentifier(database)}: SELECT secure_database()`,
        ]
      : []),
  ];
}

function refuse({ role, bypasses, owned, open, pathless, credulous }: RoleState): void {
  if (bypasses || owned.length > 0)
    throw new RowLevelSecurityError(
      `The service would work as the role ${role}, which ${bypasses ? "no row-level security stops" : "owns tables"}, so nothing in the database would keep organisations apart. Let DATABASE_URL sign in as a role that owns nothing and is a member of ${PARTNER_ROLE}; the owner's address goes into DATABASE_DIRECT_URL.`,
    );
  if (open.length > 0)
    throw new RowLevelSecurityError(
      `Nothing in the database keeps organisations apart in: ${open.join(", ")}. Run npm run migrate, which adds row-level security to every table with a column organisation_id.`,
    );
  if (pathless.length > 0)
    throw new RowLevelSecurityError(
      `These functions look names up in a path that their caller can set: ${pathless.join(", ")}. Run npm run migrate, which gives every function a path of its own.`,
    );
  if (credulous.length > 0)
    throw new RowLevelSecurityError(
      `These believe a setting that every statement can set: ${credulous.join(", ")}. Let them read reach_of(…) instead, as the migration signed-reach does.`,
    );
}

/** SQLSTATE for taking a role without being a member of it. */
const NOT_PERMITTED = "42501";

function partnerRoleError(login: string): RowLevelSecurityError {
  const repair =
    login === SERVICE_ROLE
      ? `It can never be, since ${PARTNER_ROLE} is a member of it. Make a login of the service's own, and let DATABASE_URL sign in as that: CREATE ROLE peerway_app LOGIN PASSWORD '…' IN ROLE ${PARTNER_ROLE}`
      : `As the owner, or as an administrator of this server's roles, run: GRANT ${PARTNER_ROLE} TO ${escapeIdentifier(login)}`;
  return new RowLevelSecurityError(
    `DATABASE_URL signs in as ${login}, which is no member of ${PARTNER_ROLE}, the role that the service takes for people of a partner and for copying. ${repair}`,
  );
}

async function roleStateOf(db: Database): Promise<RoleState> {
  const [found] = await db.query<RoleState>(STANDING, []);
  if (!found)
    throw new RowLevelSecurityError("The role of the service's connections is not known to the database.");
  return found;
}

const STANDING = {
  name: "standing-before-the-wall",
  text: `
    WITH tables AS (SELECT oid, relname::text, relowner, relrowsecurity AND relforcerowsecurity AS walled
    FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p'))
    SELECT session_user AS login, rolname AS role, rolsuper OR rolbypassrls AS bypasses,
           ARRAY(SELECT relname
             FROM tables
             WHERE pg_has_role(current_user, relowner, 'MEMBER')
             ORDER BY relname) AS owned,
           ARRAY(SELECT relname
             FROM tables
             JOIN pg_attribute ON attrelid = tables.oid AND attname = 'organisation_id' AND NOT attisdropped
             WHERE NOT walled
             ORDER BY relname) AS open,
           ARRAY(SELECT p.oid::regprocedure::text
             FROM pg_proc p
             WHERE p.pronamespace = 'public'::regnamespace
               AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
                   AND NOT coalesce('search_path=pg_catalog, public, pg_temp' = ANY (p.proconfig), false)
                     ORDER BY 1) AS pathless,
           ARRAY(SELECT format('the policy %s of %s', policyname, tablename)
             FROM pg_policies
             WHERE schemaname = 'public' AND concat(qual, with_check) ~ 'current_setting\\(''app\\.'
                 UNION ALL
                 SELECT p.oid::regprocedure::text
                 FROM pg_proc p
                 WHERE p.pronamespace = 'public'::regnamespace
                   AND p.prosrc ~ 'current_setting\\(''app\\.(?!reach''|stamped''|changes''|announcements'')') AS credulous,
           has_database_privilege(current_user, current_database(), 'TEMPORARY') AS temporary,
           has_function_privilege(current_user, 'pg_catalog.lo_create(oid)', 'EXECUTE') AS large,
           current_database()::text AS database
    FROM pg_roles WHERE rolname = current_user`,
};
