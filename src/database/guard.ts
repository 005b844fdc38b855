import type { Pool } from "pg";
import type { Database } from "./pool";
import { databaseOf } from "./pool";
import { inTransaction } from "./transaction";

/** The wall between organisations does not stand; the message says where, and what would mend it. */
export class WallError extends Error {}

interface Standing {
  readonly role: string;
  readonly bypasses: boolean;
  /** Tables that the role owns, itself or as a member of their owner: it could take the wall down. */
  readonly owned: readonly string[];
  /** Tables of organisations without forced row-level security. */
  readonly open: readonly string[];
}

/**
 * Sees to it that whatever comes over these connections stands before the wall, within a transaction and outside one.
 * @throws WallError where the role could pass it, or a table has none.
 */
export async function refuseUnlessWalled(pool: Pool): Promise<void> {
  const outside = await standing(databaseOf(pool));
  const reach = { organisations: [], worker: null, person: null, capacities: [] };
  const within = await inTransaction(pool, standing, { reach });
  for (const { role, bypasses, owned, open } of [outside, within]) {
    if (bypasses || owned.length > 0)
      throw new WallError(
        `The service would work as the role ${role}, which ${bypasses ? "no row-level security stops" : "owns tables"}, so nothing in the database would keep organisations apart. Let DATABASE_URL sign in as a role that owns nothing and is a member of peerway_service; the owner's address goes into DATABASE_DIRECT_URL.`,
      );
    if (open.length > 0)
      throw new WallError(
        `Nothing in the database keeps organisations apart in: ${open.join(", ")}. Run npm run migrate, which walls off every table with a column organisation_id.`,
      );
  }
}

async function standing(db: Database): Promise<Standing> {
  const [found] = await db.query<Standing>(STANDING, []);
  if (!found) throw new WallError("The role of the service's connections is not known to the database.");
  return found;
}

const STANDING = {
  name: "standing-before-the-wall",
  text: `
    WITH tables AS (SELECT oid, relname::text, relowner, relrowsecurity AND relforcerowsecurity AS walled FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p'))
    SELECT rolname AS role, rolsuper OR rolbypassrls AS bypasses,
           ARRAY(SELECT relname FROM tables WHERE pg_has_role(current_user, relowner, 'MEMBER') ORDER BY relname) AS owned,
           ARRAY(SELECT relname FROM tables JOIN pg_attribute ON attrelid = tables.oid AND attname = 'organisation_id' AND NOT attisdropped WHERE NOT walled ORDER BY relname) AS open
    FROM pg_roles WHERE rolname = current_user`,
};
