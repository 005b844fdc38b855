-- The last argument of a trigger is the name of its table. On an engine that spreads a table over several servers,
-- TG_TABLE_NAME is the name of one server's part of it, so that a trigger of facts would take the branch of another
-- table, and the trail would name a table that nobody knows.

CREATE FUNCTION name_tables_in_triggers() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  nameless record;
BEGIN
  FOR nameless IN
    SELECT t.tgname AS name, c.oid::regclass AS of_table, c.relname, t.tgnargs AS arguments,
      pg_get_triggerdef(t.oid) AS definition
    FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid
    JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE NOT t.tgisinternal
      AND c.relnamespace = 'public'::regnamespace
      AND p.prosrc LIKE '%TG_ARGV[TG_NARGS - 1]%'
      AND right(pg_get_triggerdef(t.oid), length(c.relname) + 3) <> '''' || c.relname || ''')'
  LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', nameless.name, nameless.of_table);
    EXECUTE left(nameless.definition, -1)
      || CASE WHEN nameless.arguments > 0 THEN ', ' ELSE '' END
      || quote_literal(nameless.relname) || ')';
  END LOOP;
END
$$;
COMMENT ON FUNCTION name_tables_in_triggers IS
  'Gives each trigger whose function asks for it the name of its table as the last argument.';
REVOKE EXECUTE ON FUNCTION name_tables_in_triggers FROM PUBLIC;

-- As before. It runs after every migration and is the last of those that make triggers, so a trigger that a migration
-- makes cannot be forgotten.
CREATE OR REPLACE FUNCTION watch_everything_for_readiness() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM watch_for_readiness(said, 'mark_readiness_of_facts')
  FROM (
    SELECT DISTINCT conrelid::regclass AS said
    FROM pg_constraint
    WHERE contype = 'f' AND confrelid = 'fact'::regclass
    UNION
    SELECT 'fact'::regclass
  ) AS facts
  WHERE said NOT IN ('decision'::regclass, 'organisation_detail'::regclass);
  PERFORM watch_for_readiness(attrelid::regclass, 'mark_readiness_of_organisations')
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace
    AND c.relkind = 'r'
    AND a.attname = 'stated_at'
    AND NOT a.attisdropped;
  PERFORM name_tables_in_triggers();
END
$$;

DO $do$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT p.proname, pg_get_functiondef(p.oid) AS definition
    FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.prosrc LIKE '%TG_TABLE_NAME%' AND p.proname <> 'name_tables_in_triggers'
  LOOP
    -- Its other arguments are the columns of a key.
    EXECUTE replace(
      replace(found.definition, 'TG_TABLE_NAME', 'TG_ARGV[TG_NARGS - 1]'),
      'unnest(TG_ARGV)', 'unnest(trim_array(TG_ARGV, 1))'
    );
  END LOOP;
END
$do$;
SELECT name_tables_in_triggers();
