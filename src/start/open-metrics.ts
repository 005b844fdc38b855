import type { Pool } from "pg";
import type { Replica } from "../database/replica";
import { asOrganisation } from "../database/transaction";
import { countedBatches, countedKeys } from "../loaders/batch-counts";
import type { SolverThread } from "../planning";
import { londonDay } from "../reference/london";
import type { Admission } from "../server/admission/admission";
import type { Metrics } from "../server/telemetry/metrics";
import type { OnRequest } from "../server/telemetry/request-record";
import { countedLines } from "../services/importing/shared/line-counts";
import { type Backlog, readBacklog } from "../services/readiness/read-backlog";
import { organisationsHere } from "../services/shared/organisations-here";
import type { ServiceDatabase } from "./open-service-database";
import type { PreparedDatabase } from "./prepare-database";
import { openFor, type Startup } from "./startup";
import { addWebhooks } from "./webhook-metrics";

/** Between two looks at the backlog of stored readiness, in milliseconds. */
const LOOK = 30_000;

/** What the metrics read in addition to requests. */
export interface Measured {
  readonly admission: Admission;
  readonly solver: SolverThread;
}

/** Serves metrics at a port of their own. @returns what counts the requests. */
export async function openMetrics(
  startup: Startup,
  at: { readonly host: string; readonly port: number },
  databases: PreparedDatabase & ServiceDatabase,
  measured: Measured,
): Promise<OnRequest> {
  const { Metrics: Made } = await import("../server/telemetry/metrics.js");
  const { serveMetrics } = await import("../server/telemetry/metrics-server.js");
  const metrics = new Made();
  addPool(metrics, databases.pool);
  if (databases.replica) addReplica(metrics, databases.replica);
  addQueues(metrics, measured);
  addLoaders(metrics);
  metrics.add({
    name: "peerway_import_lines_total",
    help: "Lines of imported files that this process decided, by outcome",
    kind: "counter",
    label: "outcome",
    read: countedLines,
  });
  if (startup.config.readinessWorkers > 0) await watchBacklog(startup, metrics, databases);
  if (startup.config.webhookWorkers > 0) await addWebhooks(startup, metrics, databases);
  const { address } = await openFor(startup, () => serveMetrics(metrics.registry, at));
  startup.print(`Metrics are at ${address}`);
  return metrics.onRequest;
}

function addPool(metrics: Metrics, pool: Pool): void {
  metrics.add({
    name: "peerway_database_connections",
    help: "Connections of this process's pool, by state; waiting: requests that wait for one",
    kind: "gauge",
    label: "state",
    read: () =>
      new Map([
        ["busy", pool.totalCount - pool.idleCount],
        ["idle", pool.idleCount],
        ["waiting", pool.waitingCount],
      ]),
  });
}

function addReplica(metrics: Metrics, replica: Replica): void {
  metrics.add({
    name: "peerway_replica_used",
    help: "Whether requests that only read are sent to the replica: 1, or 0 while the primary answers all",
    kind: "gauge",
    read: () => (replica.current === null ? 0 : 1),
  });
  metrics.add({
    name: "peerway_replica_behind_seconds",
    help: "Seconds since the last proof that the replica held everything that the primary had written",
    kind: "gauge",
    read: () => replica.secondsBehind,
  });
  metrics.add({
    name: "peerway_replica_repeated_total",
    help: "Statements that failed at the replica and were answered by the primary",
    kind: "counter",
    read: () => replica.repeated,
  });
}

function addLoaders(metrics: Metrics): void {
  metrics.add({
    name: "peerway_loader_batches_total",
    help: "Batches that loaders of this process have read, by group of loaders",
    kind: "counter",
    label: "group",
    read: countedBatches,
  });
  metrics.add({
    name: "peerway_loader_keys_total",
    help: "For how many objects these batches were",
    kind: "counter",
    label: "group",
    read: countedKeys,
  });
}

function addQueues(metrics: Metrics, { admission, solver }: Measured): void {
  const states = (read: "underway" | "waiting") => () => {
    const { heavy, light } = admission.counts;
    return new Map([
      ["heavy", heavy[read]],
      ["light", light[read]],
    ]);
  };
  metrics.add({
    name: "peerway_operations_running",
    help: "Operations that run now, by weight (docs/limits.md)",
    kind: "gauge",
    label: "weight",
    read: states("underway"),
  });
  metrics.add({
    name: "peerway_operations_waiting",
    help: "Operations that wait for their turn, by weight",
    kind: "gauge",
    label: "weight",
    read: states("waiting"),
  });
  metrics.add({
    name: "peerway_plans_waiting",
    help: "Problems that the solver's thread has not answered yet",
    kind: "gauge",
    read: () => solver.waiting,
  });
}

/** Reads now and then how much readiness is due, one organisation after the other. */
async function watchBacklog(
  startup: Startup,
  metrics: Metrics,
  { pool, clock, reference }: PreparedDatabase & ServiceDatabase,
): Promise<void> {
  let backlog: Backlog = { due: 0, behindSince: new Map() };
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    const { current } = reference;
    backlog = await readBacklog(
      {
        organisations: organisationsHere(current).keys(),
        referenceOf: (organisationId) => current.seenBy(organisationId),
        today: londonDay(clock.now()),
        now: () => performance.now(),
        within: (organisationId, work) => asOrganisation(pool, organisationId, work),
      },
      backlog,
    )
      // What cannot be read now is read in half a minute; an outage has metrics of its own.
      .catch(() => backlog)
      .finally(() => {
        isLooking = false;
      });
  };
  const timer = setInterval(() => void look(), LOOK).unref();
  await openFor(startup, () => ({ close: () => clearInterval(timer) }));
  void look();
  metrics.add({
    name: "peerway_readiness_due",
    help: "Workers whose stored readiness is to be computed again, read every 30 seconds",
    kind: "gauge",
    read: () => backlog.due,
  });
  metrics.add({
    name: "peerway_readiness_behind_seconds",
    help: "Seconds for which an organisation has had due workers without a pause, the longest of all",
    kind: "gauge",
    read: () => {
      const now = performance.now();
      return (now - Math.min(now, ...backlog.behindSince.values())) / 1_000;
    },
  });
}
