import { openClient } from "./connections";

/**
 * Describes a migrated schema in lines that can be compared: tables with their columns, constraints, indexes, triggers and
 * what the service may do with each, and with which rows. The embedded distribution has no pg_dump.
 */
export async function describeSchema(url: string): Promise<string> {
  const client = await openClient(url);
  try {
    const { rows } = await client.query<{ line: string }>(LINES);
    return `${rows.map(({ line }) => line).join("\n")}\n`;
  } finally {
    await client.end();
  }
}

const LINES = `
WITH tables AS (SELECT oid, relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrations')
SELECT line FROM (
  SELECT relname, 1 AS part, attnum::text AS place,
         format('%s.%s %s%s%s', relname, attname, format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN ' not null' END,
                CASE attgenerated WHEN 's' THEN ' generated' ELSE (SELECT ' default ' || pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = oid AND adnum = attnum) END) AS line
  FROM tables JOIN pg_attribute ON attrelid = tables.oid WHERE attnum > 0 AND NOT attisdropped
  UNION ALL
  -- NOT NULL constraints show at their columns (as rows of their own they are new in PostgreSQL 18), constraint triggers among the triggers.
  SELECT relname, 2, conname, format('%s: %s', relname, pg_get_constraintdef(pg_constraint.oid)) FROM tables JOIN pg_constraint ON conrelid = tables.oid WHERE contype NOT IN ('n', 't')
  UNION ALL
  SELECT relname, 3, indexname, format('%s: %s', relname, indexdef) FROM tables JOIN pg_indexes ON tablename = relname AND schemaname = 'public'
  UNION ALL
  SELECT relname, 4, tgname, format('%s: %s', relname, pg_get_triggerdef(pg_trigger.oid)) FROM tables JOIN pg_trigger ON tgrelid = tables.oid WHERE NOT tgisinternal
  UNION ALL
  SELECT relname, 5, privilege, format('%s: the service may %s', relname, privilege)
  FROM tables, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS privilege WHERE has_table_privilege('peerway_service', tables.oid, privilege)
  UNION ALL
  SELECT relname, 6, '', format('%s: row-level security%s', relname, CASE WHEN relforcerowsecurity THEN ', forced' END) FROM tables WHERE relrowsecurity
  UNION ALL
  SELECT relname, 7, policyname, format('%s: %s policy %s for %s to %s using %s check %s', relname, lower(permissive), policyname, lower(cmd), roles, qual, coalesce(with_check, 'the same'))
  FROM tables JOIN pg_policies ON tablename = relname AND schemaname = 'public'
) AS everything
ORDER BY relname COLLATE "C", part, CASE part WHEN 1 THEN lpad(place, 5, '0') ELSE place END COLLATE "C"`;
