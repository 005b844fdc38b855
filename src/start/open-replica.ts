import { openServicePool } from "../database/pool";
import { Replica } from "../database/replica";
import { logErrors, openFor, type Startup } from "./startup";

/** The servers of a replica, and how they are reached. */
interface ReplicaAddresses {
  readonly primaryUrl: string;
  readonly replicaUrl: string;
  readonly through: "DIRECT" | "POOLER";
}

/**
 * Opens the replica that DATABASE_REPLICA_URL names. The service starts without it if it cannot be used, and
 * uses it as soon as it can.
 */
export async function openReplica(
  startup: Startup,
  { primaryUrl, replicaUrl, through }: ReplicaAddresses,
): Promise<Replica> {
  const { config, logger, print } = startup;
  const how = {
    through,
    named: config.namedStatements,
    onLost: logErrors(startup, "An idle connection that the replica needs was lost"),
  };
  const pools = {
    readings: openServicePool(replicaUrl, { ...how, server: "STANDBY" }),
    standby: openServicePool(replicaUrl, { ...how, server: "STANDBY", size: 1 }),
    primary: openServicePool(primaryUrl, { ...how, size: 1 }),
  };
  return openFor(startup, () =>
    Replica.watch(pools, (line) => {
      print(line);
      logger.warn(line);
    }),
  );
}
