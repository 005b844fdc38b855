import type { Client } from "pg";

/** The database cannot be distributed; the message says why, and what would be right. */
export class DistributeError extends Error {}

/** What was tried. Another major version may refuse other things. */
const VERSION = { major: 13, tried: "13.2" };

const UNCHANGED = "Nothing was changed.";

interface State {
  readonly login: string;
  readonly isSuperuser: boolean;
  readonly isAvailable: boolean;
  /** Null without the extension. */
  readonly version: string | null;
  readonly isStandby: boolean;
  /** Programs that are connected to the database apart from this one. */
  readonly connected: readonly string[];
}

interface Nodes {
  readonly coordinators: number;
  readonly workers: number;
  readonly unreachable: readonly string[];
  readonly distributed: number;
  readonly isCoordinator: boolean;
}

/**
 * Checks what can be known before anything is changed.
 * @throws DistributeError
 */
export async function requireDistributable(client: Client): Promise<void> {
  const refusal = refusalOf(await stateOf(client)) ?? (await refusalByNodes(client));
  if (refusal !== null) throw new DistributeError(`${refusal} ${UNCHANGED}`);
}

export function refusalOf({
  isStandby,
  isSuperuser,
  isAvailable,
  login,
  version,
  connected,
}: State): string | null {
  if (isStandby) return "This server is a standby. Name the coordinator in DATABASE_URL.";
  if (version === null)
    return isAvailable
      ? "The database has no extension citus. As a superuser, run CREATE EXTENSION citus in a database of the same name on every node, and add the nodes: docs/scaling.md."
      : "This PostgreSQL has no Citus. Install Citus on every node, name it in shared_preload_libraries, and create the extension: docs/scaling.md.";
  if (Number.parseInt(version, 10) !== VERSION.major)
    return `Citus ${version} was not tried with Peerway, and ${VERSION.tried} was. Use ${VERSION.tried}.`;
  if (!isSuperuser)
    return `${login} is not a superuser, and only a superuser can spread tables that have row-level security. Let DATABASE_URL name a superuser for this command; the tables keep their owner.`;
  if (connected.length > 0)
    return `Other programs are connected to the database: ${connected.join(", ")}. Stop them first.`;
  return null;
}

export function refusalOfNodes(nodes: Nodes): string | null {
  if (nodes.distributed > 0)
    return `The database is distributed already: ${nodes.distributed} tables are on several nodes.`;
  if (!nodes.isCoordinator || nodes.coordinators === 0)
    return "The coordinator is not among its nodes. Run: SELECT citus_set_coordinator_host('<its host name>')";
  if (nodes.workers === 0)
    return "The coordinator knows no other node. For each, run: SELECT citus_add_node('<host name>', 5432)";
  if (nodes.unreachable.length > 0)
    return `The coordinator does not reach all nodes: ${nodes.unreachable.join(", ")}. Each needs a database of the same name with the extension citus.`;
  return null;
}

async function refusalByNodes(client: Client): Promise<string | null> {
  const { rows } = await client.query<Nodes>(`
    SELECT (SELECT count(*) FROM pg_dist_node WHERE groupid = 0) AS coordinators,
      (SELECT count(*) FROM pg_dist_node WHERE groupid <> 0 AND noderole = 'primary') AS workers,
      (SELECT count(*) FROM pg_dist_partition) AS distributed,
      (SELECT groupid = 0 FROM pg_dist_local_group) AS "isCoordinator",
      ARRAY(
        SELECT DISTINCT to_nodename || ':' || to_nodeport FROM citus_check_cluster_node_health() WHERE result IS NOT TRUE
      ) AS unreachable`);
  return rows[0] ? refusalOfNodes(rows[0]) : null;
}

async function stateOf(client: Client): Promise<State> {
  const { rows } = await client.query<State>(`
    SELECT current_user::text AS login, r.rolsuper AS "isSuperuser", pg_is_in_recovery() AS "isStandby",
      EXISTS (SELECT FROM pg_available_extensions WHERE name = 'citus') AS "isAvailable",
      (SELECT extversion FROM pg_extension WHERE extname = 'citus') AS version,
      ARRAY(
        SELECT DISTINCT coalesce(nullif(a.application_name, ''), 'a program without a name')
        FROM pg_stat_activity a
        WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.backend_type = 'client backend'
          AND a.application_name !~ '^citus'
        ORDER BY 1
      ) AS connected
    FROM pg_roles r
    WHERE r.rolname = current_user`);
  const [state] = rows;
  if (!state) throw new Error("The login is not known to the database.");
  return state;
}
