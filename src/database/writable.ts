import type { Client, ClientBase } from "pg";

/** A server that lets connections in and is not of the right kind, such as a standby where rows are written. */
export class UnsuitableServer extends Error {
  /** A code of the class for servers that cannot be used now. */
  readonly code = "57P03";
}

const readOnly = new WeakMap<object, boolean>();
const primaries = new WeakSet<object>();

/** Settings that a server reports by itself, from version 14 on, and again whenever they change. */
const STANDBY = "in_hot_standby";
const REPORTED = new Set([STANDBY, "default_transaction_read_only"]);

interface Reported {
  readonly parameterName: string;
  readonly parameterValue: string;
}

/** Notes what a server says of itself while it lets a connection in. */
export function watchStatus(client: Client): void {
  client.connection.on("parameterStatus", ({ parameterName, parameterValue }: Reported) => {
    if (REPORTED.has(parameterName) && parameterValue === "on") readOnly.set(client, true);
    if (parameterName === STANDBY && parameterValue === "off") primaries.add(client);
  });
}

/** @throws UnsuitableServer where the server has said that it takes no writes. */
export function refuseReadOnly(client: ClientBase): void {
  if (readOnly.get(client))
    throw new UnsuitableServer("The database server takes no writes: it is a standby, or read-only.");
}

/** @throws UnsuitableServer where the server has said that it is no standby; a pooler says nothing of it. */
export function refusePrimary(client: ClientBase): void {
  if (primaries.has(client)) throw new UnsuitableServer("The database server is no standby.");
}
