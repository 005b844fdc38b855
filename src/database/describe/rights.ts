/**
 * What belongs to no table and is no function. The roles are those that migrations make; they belong to the
 * whole server.
 */
export const RIGHTS = `
WITH grantees (owner, acl, place, what) AS (
  SELECT nspowner, nspacl, 1, 'schema public' FROM pg_namespace WHERE nspname = 'public'
  UNION ALL
  SELECT datdba, datacl, 2, 'the database' FROM pg_database WHERE datname = current_database()
  UNION ALL
  SELECT relowner, relacl, 3, 'sequence ' || relname FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'
  UNION ALL
  SELECT relowner, relacl, 4, 'view ' || relname
  FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
  UNION ALL
  SELECT typowner, typacl, 5, 'type ' || typname
  FROM pg_type
  WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
  UNION ALL
  SELECT defaclrole, defaclacl, 6, 'by default, of each new thing of kind ' || defaclobjtype::text
  FROM pg_default_acl
  UNION ALL
  SELECT lomowner, lomacl, 7, 'a large object' FROM pg_largeobject_metadata
)
SELECT line FROM (
  SELECT 0 AS place, format('extension %s in %s', extname, extnamespace::regnamespace) AS line
  FROM pg_extension
  UNION ALL
  SELECT 0, 'schema ' || nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
  UNION ALL
  SELECT 1,
         concat('type ', typname, ' of kind ', typtype, ': ',
           coalesce(format_type(nullif(typbasetype, 0), typtypmod), ''),
                   (SELECT string_agg(enumlabel, ', ' ORDER BY enumsortorder)
                     FROM pg_enum
                     WHERE enumtypid = t.oid),
                   (SELECT string_agg(pg_get_constraintdef(c.oid), ', ' ORDER BY conname)
                     FROM pg_constraint c
                     WHERE contypid = t.oid))
  FROM pg_type t
  WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd', 'c', 'r', 'm')
    AND NOT EXISTS (SELECT FROM pg_class r WHERE r.oid = typrelid AND r.relkind <> 'c')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 2, format('sequence %s as %s from %s by %s', sequencename, data_type, start_value, increment_by)
  FROM pg_sequences WHERE schemaname = 'public'
  UNION ALL
  SELECT 3, format('view %s: %s', relname, pg_get_viewdef(oid)) FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
  UNION ALL
  SELECT 4, format('%s on %s in %s', evtname, evtevent, evtfoid::regproc) FROM pg_event_trigger
  UNION ALL
  SELECT 10 + grantees.place,
         format('%s: %s may %s', what, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
                string_agg(privilege_type, ', ' ORDER BY privilege_type))
  FROM grantees, aclexplode(acl)
  WHERE grantee NOT IN (owner, current_user::regrole)
  GROUP BY grantees.place, what, grantee
  UNION ALL
  SELECT 20, format('role %s: %s', rolname, concat_ws(', ',
           CASE WHEN rolcanlogin THEN 'may sign in' END, CASE WHEN rolsuper THEN 'superuser' END,
           CASE WHEN rolinherit THEN 'inherits' END, CASE
             WHEN rolbypassrls THEN 'bypasses row-level security' END,
           CASE WHEN rolcreaterole THEN 'makes roles' END, CASE WHEN rolcreatedb THEN 'makes databases' END,
           (SELECT array_to_string(setconfig, ', ')
             FROM pg_db_role_setting
             WHERE setrole = r.oid AND setdatabase = 0)))
  FROM pg_roles r WHERE rolname IN ('peerway_service', 'peerway_guest', 'peerway_verifier')
  UNION ALL
  SELECT DISTINCT 21,
         format('%s is a member of %s', CASE WHEN m.member = current_user::regrole THEN 'the owner'
           ELSE m.member::regrole::text END, m.roleid::regrole)
  FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles member ON member.oid = m.member
  WHERE r.rolname IN ('peerway_service', 'peerway_guest', 'peerway_verifier')
    AND member.rolname IN ('peerway_service', 'peerway_guest', 'peerway_verifier', current_user)
  UNION ALL
  SELECT 22, format('setting: %s', array_to_string(setconfig, ', ')) FROM pg_db_role_setting
  WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION ALL
  SELECT 23, format('PUBLIC may not execute %s', p.oid::regprocedure) FROM pg_proc p
  WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^lo'
    AND NOT has_function_privilege('public', p.oid, 'EXECUTE')
) AS everything
ORDER BY place, line COLLATE "C"`;
