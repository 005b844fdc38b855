import type { Client } from "pg";

/** How a table is kept by several nodes: its rows by organisation, or a copy of it on every node. */
export interface Kept {
  readonly spread: readonly string[];
  readonly copied: readonly string[];
}

/** Tables of the coordinator alone: what a migration has run is for the node that runs them. */
const OF_ONE_NODE = ["migrations"];

/**
 * How each table is to be kept. A table whose rows all belong to organisations is spread by `organisation_id`; each
 * other is copied, after those that it refers to.
 */
export async function readKept(client: Client): Promise<Kept> {
  const { rows } = await client.query<{ name: string; isSpread: boolean; refersTo: string[] }>(
    `SELECT c.relname::text AS name,
        EXISTS (
          SELECT FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attname = 'organisation_id' AND a.attnotnull AND NOT a.attisdropped
        ) AS "isSpread",
        ARRAY(
          SELECT DISTINCT k.confrelid::regclass::text
          FROM pg_constraint k
          WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid
        ) AS "refersTo"
      FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1)
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
      ORDER BY c.relname COLLATE "C"`,
    [OF_ONE_NODE],
  );
  return {
    spread: rows.filter(({ isSpread }) => isSpread).map(({ name }) => name),
    copied: inOrder(rows.filter(({ isSpread }) => !isSpread)),
  };
}

function inOrder(
  tables: readonly { readonly name: string; readonly refersTo: readonly string[] }[],
): string[] {
  const left = new Map(tables.map((table) => [table.name, table]));
  const ordered: string[] = [];
  while (left.size > 0) {
    const next = [...left.values()].find(({ refersTo }) => !refersTo.some((name) => left.has(name)));
    if (!next) throw new Error(`Tables refer to each other in a circle: ${[...left.keys()].join(", ")}`);
    left.delete(next.name);
    ordered.push(next.name);
  }
  return ordered;
}

/** A policy of row-level security, as the catalogue has it. */
export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly kind: "PERMISSIVE" | "RESTRICTIVE";
  readonly command: string;
  /** Names that are ready to be part of a statement. */
  readonly roles: string;
  readonly using: string | null;
  readonly check: string | null;
}

const POLICIES = `
    SELECT tablename::text AS table, policyname::text AS name, permissive AS kind, cmd AS command,
      array_to_string(ARRAY(SELECT CASE role WHEN 'public' THEN 'PUBLIC' ELSE quote_ident(role) END
        FROM unnest(roles::text[]) AS role), ', ') AS roles, qual AS using, with_check AS check
    FROM pg_policies
    WHERE schemaname = 'public'`;

/** Every policy that has a sub-query. */
export async function readPoliciesWithSubqueries(client: Client): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(`${POLICIES}
      AND concat(qual, ' ', with_check) ~ '\\mSELECT\\M'
    ORDER BY tablename COLLATE "C", policyname COLLATE "C"`);
  return rows;
}

/** Every policy of the tables that have a restrictive one, by table. */
export async function readPoliciesWithRestrictive(client: Client): Promise<readonly Policy[][]> {
  const { rows } = await client.query<Policy>(`${POLICIES}
      AND tablename IN (SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND permissive = 'RESTRICTIVE')
    ORDER BY tablename COLLATE "C", policyname COLLATE "C"`);
  const tables = [...new Set(rows.map(({ table }) => table))];
  return tables.map((name) => rows.filter(({ table }) => table === name));
}

/** The type of every column, by table and column. */
export async function readColumnTypes(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ column: string; type: string }>(`
    SELECT c.relname || '.' || a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped`);
  return new Map(rows.map(({ column, type }) => [column, type]));
}

/** What has to be dropped before tables are spread, and put back after. */
export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Every foreign key of these tables. */
export async function readForeignKeysOf(
  client: Client,
  tables: readonly string[],
): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT s.relname::text AS table, k.conname::text AS name, pg_get_constraintdef(k.oid) AS definition
      FROM pg_constraint k
      JOIN pg_class s ON s.oid = k.conrelid
      WHERE k.contype = 'f' AND s.relname = ANY ($1) AND s.relnamespace = 'public'::regnamespace
      ORDER BY 1, 2`,
    [tables],
  );
  return rows;
}

/** The functions of triggers that see all rows of a statement, as the statements that would make them again. */
export async function readTriggersOfSets(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ text: string }>(`
    SELECT DISTINCT pg_get_functiondef(tgfoid) AS text
    FROM pg_trigger
    WHERE tgoldtable IS NOT NULL OR tgnewtable IS NOT NULL
    ORDER BY 1`);
  return rows.map(({ text }) => text);
}

/** A trigger, as the statement that would make it again. */
interface Trigger {
  readonly table: string;
  readonly name: string;
  readonly text: string;
}

/** Triggers of these tables that leave an entry in the trail. */
export async function readTriggersOfTrail(
  client: Client,
  tables: readonly string[],
): Promise<readonly Trigger[]> {
  const { rows } = await client.query<Trigger>(
    `SELECT c.relname::text AS table, t.tgname::text AS name, pg_get_triggerdef(t.oid) AS text
      FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE c.relname = ANY ($1) AND c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
        AND starts_with(p.proname, 'leave_trail')
      ORDER BY 1, 2`,
    [tables],
  );
  return rows;
}
