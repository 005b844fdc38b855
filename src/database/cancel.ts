import { connect } from "node:net";
import type { Client } from "pg";

/** How long the request to cancel may take to get through, in milliseconds. */
const LIMIT = 2_000;

/**
 * Length, code of a cancel request, process and its secret: PostgreSQL's protocol, "Canceling Requests in
 * Progress".
 */
const CANCEL_CODE = 80_877_102;

interface Keys {
  readonly processID: number | null;
  readonly secretKey: number | null;
}

/**
 * Asks the server, over a connection of its own, to end the statement that runs. Whether it does is seen at
 * that statement. The request may arrive late, so the connection must not be used for anything else
 * afterwards.
 */
export function sendCancel(client: Client): void {
  const { processID, secretKey } = client as unknown as Keys;
  if (processID === null || secretKey === null) return;
  const message = Buffer.alloc(16);
  for (const [at, value] of [16, CANCEL_CODE, processID, secretKey].entries())
    message.writeInt32BE(value, at * 4);
  const { host, port } = client;
  const socket = host.startsWith("/") ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.on("error", () => {});
  socket.setTimeout(LIMIT, () => socket.destroy());
  socket.end(message);
  socket.unref();
}
