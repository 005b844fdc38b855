import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Functions look their names up in a fixed path with pg_temp last. Without it a temporary table stands in for one of ours: a
 * false trail_head breaks the trail, and false grants let a partner in. PostgreSQL searches pg_temp first unless a path names it.
 *
 * Nothing here needs temporary tables or large objects, so the right to make them is taken from everybody.
 *
 * `secure_database()` stays, and runs after every migration: CREATE OR REPLACE FUNCTION drops a path, and the rights on a
 * database are not restored with its contents.
 */
export class FunctionsHaveAPath1763683420000 implements MigrationInterface {
  name = "FunctionsHaveAPath1763683420000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SECURE);
    await runner.query("SELECT secure_database()");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION secure_database");
  }
}

const MAKE_LARGE_OBJECTS = `'lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lo_import', 'lowrite'`;

/** What the owner may not do here, the service reports when it starts (src/database/guard.ts). */
const SECURE = `
CREATE FUNCTION secure_database() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  open regprocedure;
  me text := current_user;
BEGIN
  FOR open IN
    SELECT p.oid::regprocedure FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND pg_has_role(current_user, p.proowner, 'USAGE')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      AND coalesce(array_position(p.proconfig, 'search_path=pg_catalog, public, pg_temp'), 0) = 0
  LOOP
    EXECUTE format('ALTER ROUTINE %s SET search_path = pg_catalog, public, pg_temp', open);
  END LOOP;
  IF pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE')
     AND has_database_privilege('public', current_database(), 'TEMPORARY') THEN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, peerway_service', current_database());
  END IF;
  -- This one runs as the verifier, who reads facts of all organisations. Restored, it belongs to whoever restored it.
  IF to_regprocedure('public.fact_digest(uuid, uuid)') IS NOT NULL
     AND NOT EXISTS (SELECT FROM pg_proc WHERE oid = to_regprocedure('public.fact_digest(uuid, uuid)') AND proowner::regrole::text = 'peerway_verifier' AND has_function_privilege(me, oid, 'EXECUTE') AND NOT has_function_privilege('public', oid, 'EXECUTE')) THEN
    GRANT CREATE ON SCHEMA public TO peerway_verifier;
    ALTER FUNCTION public.fact_digest(uuid, uuid) OWNER TO peerway_verifier;
    REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
    SET LOCAL ROLE peerway_verifier;
    REVOKE EXECUTE ON FUNCTION public.fact_digest(uuid, uuid) FROM PUBLIC;
    EXECUTE format('GRANT EXECUTE ON FUNCTION public.fact_digest(uuid, uuid) TO %I', me);
    EXECUTE format('SET LOCAL ROLE %I', me);
  END IF;
  -- They belong to whoever set the server up, a superuser.
  IF pg_has_role(current_user, (SELECT proowner FROM pg_proc WHERE oid = 'pg_catalog.lo_create(oid)'::regprocedure), 'USAGE') THEN
    FOR open IN
      SELECT p.oid::regprocedure FROM pg_proc p
      WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname IN (${MAKE_LARGE_OBJECTS}) AND has_function_privilege('public', p.oid, 'EXECUTE')
    LOOP
      EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', open);
    END LOOP;
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION secure_database FROM PUBLIC;`;
