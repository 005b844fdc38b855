import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Client, escapeIdentifier } from "pg";
import {
  type Kept,
  type Policy,
  readColumnTypes,
  readForeignKeysOf,
  readKept,
  readPoliciesWithRestrictive,
  readPoliciesWithSubqueries,
  readTriggersOfSets,
  readTriggersOfTrail,
} from "./catalogue";
import { rowByRow } from "./row-by-row";
import { allowWholeRows } from "./whole-rows";
import { permissiveOnly } from "./without-restrictive";
import { withoutSubqueries } from "./without-subqueries";

/** The roles that work on all nodes. */
const ROLES = ["peerway_service", "peerway_guest", "peerway_verifier"];

/**
 * What a session of theirs has on every node. A policy's function may read a spread table from within a statement
 * about one; statements that write tables of both kinds do so one after the other; a role that may only add rows to a
 * table that every node has may lock it for that.
 */
export const ROLE_SETTINGS = {
  timezone: "'UTC'",
  "citus.allow_nested_distributed_execution": "on",
  "citus.enable_unsafe_triggers": "on",
  "citus.multi_shard_modify_mode": "sequential",
  "citus.skip_advisory_lock_permission_checks": "on",
};

/** Rows that are on record already go to their nodes as they are: no trigger stamps, refuses or notes them. */
const MOVING_SETTINGS = {
  search_path: "pg_catalog, public, pg_temp",
  "citus.propagate_set_commands": "local",
  session_replication_role: "replica",
};

/** Functions that the nodes of a cluster need in another form. */
const REPLACING = [
  "anchors-of-cluster.sql",
  "locks-of-cluster.sql",
  "announcements-of-cluster.sql",
  "places-of-cluster.sql",
  "partners-of-cluster.sql",
  "sets-of-cluster.sql",
  "trail-of-cluster.sql",
  "triggers-of-cluster.sql",
];

export interface Distributed extends Kept {
  readonly policies: number;
}

/**
 * Spreads a migrated database over the nodes that its coordinator knows, in one transaction: it is done whole or not
 * at all.
 * @param client of a superuser at the coordinator.
 * @param say hears what is being done.
 */
export async function distribute(client: Client, say: (line: string) => void): Promise<Distributed> {
  await client.query("BEGIN");
  try {
    for (const [name, value] of Object.entries({ ...ROLE_SETTINGS, ...MOVING_SETTINGS }))
      await client.query(`SET LOCAL ${name} = ${value}`);
    const kept = await readKept(client);
    say("Writing the policies of row-level security without sub-queries …");
    const policies = await rewritePolicies(client);
    await allowWholeRows(client);
    await forbidInEachPolicy(client);
    const keys = await readForeignKeysOf(client, kept.spread);
    for (const { table, name } of keys)
      await client.query(`ALTER TABLE ${nameOf(table)} DROP CONSTRAINT ${escapeIdentifier(name)}`);
    say(`Copying ${kept.copied.length} tables to every node …`);
    for (const table of kept.copied)
      await client.query("SELECT create_reference_table(format('public.%I', $1::text)::regclass)", [table]);
    await numberAnchorsByOrganisation(client);
    say(`Spreading ${kept.spread.length} tables by organisation …`);
    await spread(client, kept.spread);
    say(`Adding ${keys.length} foreign keys …`);
    for (const { table, name, definition } of keys)
      await client.query(
        `ALTER TABLE ${nameOf(table)} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`,
      );
    await readTheSealFromItsCopy(client);
    await insertRowByRow(client);
    for (const file of REPLACING) await client.query(readFileSync(join(__dirname, file), "utf8"));
    await giveToOwner(client);
    await carryFunctions(client);
    await noteCopiesOnce(client, kept.copied);
    await prepareRoles(client);
    await client.query("COMMIT");
    return { ...kept, policies };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

const nameOf = (table: string): string => `public.${escapeIdentifier(table)}`;

/** Nodes keep no index together, and anchor_trail makes numbers that are different on every node. */
async function numberAnchorsByOrganisation(client: Client): Promise<void> {
  await client.query(`
    ALTER TABLE public.trail_anchor
      DROP CONSTRAINT trail_anchor_number_key,
      ADD CONSTRAINT trail_anchor_number_key UNIQUE (organisation_id, number)`);
  await client.query("CREATE INDEX trail_anchor_by_number ON public.trail_anchor (number)");
}

/** All go with the first, so that the rows of an organisation are on one node. */
async function spread(client: Client, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await client.query(
      "SELECT create_distributed_table(format('public.%I', $1::text)::regclass, 'organisation_id', colocate_with => $2)",
      [table, table === tables[0] ? "none" : `public.${tables[0]}`],
    );
}

/** @returns how many policies were written again. */
async function rewritePolicies(client: Client): Promise<number> {
  const policies = await readPoliciesWithSubqueries(client);
  const types = await readColumnTypes(client);
  for (const policy of policies)
    for (const statement of statementsFor(policy, types)) await client.query(statement);
  return policies.length;
}

/** Leaves no restrictive policy. */
export async function forbidInEachPolicy(client: Client): Promise<void> {
  for (const policies of await readPoliciesWithRestrictive(client)) {
    for (const policy of policies) await client.query(dropping(policy));
    for (const policy of permissiveOnly(policies))
      await client.query(creating(policy, policy.using, policy.check));
  }
}

const dropping = ({ name, table }: Policy): string =>
  `DROP POLICY ${escapeIdentifier(name)} ON ${nameOf(table)}`;

const creating = (
  { name, table, kind, command, roles }: Policy,
  using: string | null,
  check: string | null,
): string =>
  `CREATE POLICY ${escapeIdentifier(name)} ON ${nameOf(table)} AS ${kind} FOR ${command} TO ${roles}${using === null ? "" : ` USING (${using})`}${check === null ? "" : ` WITH CHECK (${check})`}`;

/** What replaces a policy by the same one without sub-queries. */
export function statementsFor(policy: Policy, types: ReadonlyMap<string, string>): string[] {
  const statements: string[] = [];
  let functions = 0;
  const rewrite = (condition: string): string => {
    const rewritten = withoutSubqueries(condition, policy.table, () => {
      functions += 1;
      return `${policy.table}_${policy.name}_${functions}`.slice(0, 63);
    });
    for (const { name, columns, body } of rewritten.functions)
      statements.push(functionText(name, columns, types, policy.table, body));
    return rewritten.condition;
  };
  const using = policy.using === null ? null : rewrite(policy.using);
  const check = policy.check === null ? null : rewrite(policy.check);
  return [...statements, dropping(policy), creating(policy, using, check)];
}

function functionText(
  name: string,
  columns: readonly string[],
  types: ReadonlyMap<string, string>,
  table: string,
  body: string,
): string {
  const parameters = columns
    .map((column) => `of_row_${column} ${types.get(`${table}.${column}`)}`)
    .join(", ");
  return `CREATE FUNCTION public.${escapeIdentifier(name)}(${parameters}) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, public, pg_temp
    AS $$ BEGIN RETURN ${body}; END $$`;
}

/** The engine names each node's copy of a table after the table and its number. */
async function readTheSealFromItsCopy(client: Client): Promise<void> {
  const { rows } = await client.query<{ copy: string }>(
    "SELECT 'reach_seal_' || shardid AS copy FROM pg_dist_shard WHERE logicalrelid = 'public.reach_seal'::regclass",
  );
  const copy = rows[0]?.copy;
  if (copy === undefined) throw new Error("The engine has no copy of reach_seal.");
  const text = readFileSync(join(__dirname, "reach-of-cluster.sql"), "utf8");
  await client.query(text.replaceAll("copy_of_reach_seal", copy));
}

/** Writes the functions again that insert sets from the rows of a statement. */
export async function insertRowByRow(client: Client): Promise<void> {
  for (const text of await readTriggersOfSets(client)) {
    const rewritten = rowByRow(text);
    if (rewritten !== text) await client.query(rewritten);
  }
}

/** What this command makes belongs to the owner of the tables, like all else. */
async function giveToOwner(client: Client): Promise<void> {
  await client.query(`
    DO $$
    DECLARE
      made record;
    BEGIN
      FOR made IN
        SELECT p.oid::regprocedure AS name, c.relowner::regrole AS owner
        FROM pg_proc p
        JOIN pg_class c ON c.oid = 'public.fact'::regclass
        WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = current_user::regrole AND p.proowner <> c.relowner
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO %s', made.name, made.owner);
      END LOOP;
    END
    $$`);
}

/**
 * The engine has carried the functions that tables need. Triggers and statements call others. None may insist on
 * a plan for all values, because the node that answers depends on them.
 */
async function carryFunctions(client: Client): Promise<void> {
  await client.query(`
    DO $$
    DECLARE
      planned record;
    BEGIN
      FOR planned IN
        SELECT p.oid::regprocedure AS name
        FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.proconfig::text LIKE '%plan_cache_mode%'
      LOOP
        EXECUTE format('ALTER FUNCTION %s RESET plan_cache_mode', planned.name);
      END LOOP;
    END
    $$`);
  await client.query(`
    SELECT create_distributed_function(p.oid::regprocedure)
    FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    ORDER BY p.oid`);
}

/**
 * A row of a copied table is written on every node, so that each would leave an entry in the trail of the organisation that owns it, and
 * they would wait for each other. The coordinator alone leaves it: a node may not ask others.
 */
export async function noteCopiesOnce(client: Client, copied: readonly string[]): Promise<void> {
  for (const { table, name, text } of await readTriggersOfTrail(client, copied)) {
    await client.query(`DROP TRIGGER ${escapeIdentifier(name)} ON ${nameOf(table)}`);
    await client.query(text.replace(/ FOR EACH ROW /, " FOR EACH ROW WHEN (public.is_at_coordinator()) "));
  }
}

/** The engine carries roles to its nodes without saying which is a member of which. */
async function prepareRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ grant: string }>(
    `SELECT format('GRANT %I TO %I', a.roleid::regrole, a.member::regrole)
        || CASE WHEN a.admin_option THEN ' WITH ADMIN OPTION' ELSE '' END AS grant
      FROM pg_auth_members a
      WHERE a.roleid::regrole::text = ANY ($1)`,
    [ROLES],
  );
  for (const { grant } of rows) await client.query(grant);
  for (const role of ROLES) {
    await client.query(`ALTER ROLE ${role} LOGIN`);
    for (const [name, value] of Object.entries(ROLE_SETTINGS))
      await client.query(`ALTER ROLE ${role} SET ${name} = ${value}`);
  }
}
