/**
 * One line for each thing that belongs to a table. What every database has anyway is left out: owners that
 * are the current role, enabled triggers, the default storage.
 */
export const TABLES = `
WITH tables AS (
  SELECT oid, relname, relkind, relowner, relacl, relpersistence, relreplident, reloptions, relrowsecurity,
         relforcerowsecurity
  FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'f')
)
SELECT line FROM (
  SELECT relname, 0 AS part, '' AS place,
         concat(relname, ': table', CASE WHEN relkind <> 'r' THEN ' of kind ' || relkind::text END,
                CASE WHEN relpersistence <> 'p' THEN ' of persistence ' || relpersistence::text END,
                CASE WHEN relreplident <> 'd' THEN ' of replica identity ' || relreplident::text END,
                ' with ' || array_to_string(reloptions, ', '),
                CASE
                  WHEN relowner <> current_user::regrole
                    THEN ' owned by ' || relowner::regrole::text END) AS line
  FROM tables
  UNION ALL
  SELECT relname, 1, lpad(attnum::text, 5, '0'),
         concat(relname, '.', attname, ' ', format_type(atttypid, atttypmod),
                CASE
                  WHEN attcollation <> typcollation THEN ' collate ' || attcollation::regcollation::text END,
                CASE WHEN attnotnull THEN ' not null' END,
                CASE attidentity WHEN 'a' THEN ' identity always' WHEN 'd' THEN ' identity by default' END,
                CASE attgenerated WHEN 's' THEN ' generated as ' WHEN 'v' THEN ' virtually generated as '
                  ELSE ' default ' END
                  || pg_get_expr(adbin, adrelid),
                CASE WHEN attstorage <> typstorage THEN ' storage ' || attstorage::text END,
                CASE WHEN attstattarget <> -1 THEN ' statistics ' || attstattarget::text END)
  FROM tables JOIN pg_attribute ON attrelid = tables.oid JOIN pg_type t ON t.oid = atttypid
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE attnum > 0 AND NOT attisdropped
  UNION ALL
  -- NOT NULL constraints show at their columns (as rows of their own they are new in PostgreSQL 18), constraint triggers among the triggers.
  SELECT relname, 2, conname, format('%s: %s %s', relname, conname, pg_get_constraintdef(c.oid))
  FROM tables JOIN pg_constraint c ON conrelid = tables.oid WHERE contype NOT IN ('n', 't')
  UNION ALL
  SELECT relname, 3, indexname, format('%s: %s', relname, indexdef)
  FROM tables JOIN pg_indexes ON tablename = relname AND schemaname = 'public'
  UNION ALL
  SELECT relname, 3, stxname, format('%s: %s', relname, pg_get_statisticsobjdef(s.oid))
  FROM tables JOIN pg_statistic_ext s ON stxrelid = tables.oid
  UNION ALL
  SELECT relname, 4, tgname,
         concat(relname, ': ', pg_get_triggerdef(t.oid), CASE
           WHEN tgenabled <> 'O' THEN ' enabled ' || tgenabled::text END)
  FROM tables JOIN pg_trigger t ON tgrelid = tables.oid WHERE NOT tgisinternal
  UNION ALL
  SELECT relname, 4, rulename, format('%s: %s', relname, definition)
  FROM tables JOIN pg_rules ON tablename = relname AND schemaname = 'public'
  UNION ALL
  SELECT relname, 5, grantee::regrole::text,
         format('%s: %s may %s', relname, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
                string_agg(privilege_type || CASE WHEN is_grantable THEN ' and grant it' ELSE '' END, ', '
                  ORDER BY privilege_type))
  FROM tables, aclexplode(relacl) WHERE grantee <> relowner GROUP BY relname, grantee
  UNION ALL
  SELECT relname, 6, grantee::regrole::text || attname,
         format('%s.%s: %s may %s', relname, attname, CASE grantee WHEN 0 THEN 'PUBLIC'
           ELSE grantee::regrole::text END,
                string_agg(privilege_type || CASE WHEN is_grantable THEN ' and grant it' ELSE '' END, ', '
                  ORDER BY privilege_type))
  FROM tables
  JOIN pg_attribute ON attrelid = tables.oid, aclexplode(attacl)
  GROUP BY relname, attname, grantee
  UNION ALL
  SELECT relname, 7, '',
         concat(relname, ': row-level security', CASE WHEN relforcerowsecurity THEN ', forced' END)
  FROM tables WHERE relrowsecurity
  UNION ALL
  -- PostgreSQL names the column of a sub-select after the expression that it was first written with; the name means nothing.
  SELECT relname, 8, policyname,
         format('%s: %s policy %s for %s to %s using %s check %s', relname, lower(permissive), policyname,
           lower(cmd), roles,
                flat.used, coalesce(flat.checked, 'the same'))
  FROM tables JOIN pg_policies ON tablename = relname AND schemaname = 'public', LATERAL (
    SELECT regexp_replace(regexp_replace(qual, '\\s+', ' ', 'g'), ' AS "?[a-z_]+"?\\)', ')', 'g') AS used,
           regexp_replace(regexp_replace(with_check, '\\s+', ' ', 'g'), ' AS "?[a-z_]+"?\\)', ')',
             'g') AS checked
  ) AS flat
  UNION ALL
  SELECT relname, 9, objsubid::text || description,
         concat(relname, '.' || attname, ' is described: ', description)
  FROM tables JOIN pg_description ON objoid = tables.oid AND classoid = 'pg_class'::regclass
  LEFT JOIN pg_attribute ON attrelid = tables.oid AND attnum = objsubid AND objsubid > 0
) AS everything
ORDER BY relname COLLATE "C", part, place COLLATE "C"`;
