import { Server } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/**
 * How long connections that are open may still bring requests after no new ones are accepted, in
 * milliseconds. Each answer closes its connection, so a proxy's pool of connections empties itself.
 */
const LINGER = 1_000;

/** How often it is looked whether all connections are closed, in milliseconds. */
const LOOK = 20;

/** How long a turn of the event loop takes at most if nothing happens in it, in milliseconds. */
const QUIET = 0.5;

/** How many turns are waited for a quiet one; a busy process may have none. */
const MOST_TURNS = 200;

/**
 * The end of a process that serves behind a load balancer. It announces its end before it stops: /readyz
 * fails while everything else is served as usual, so that the load balancer can send requests elsewhere.
 */
export class Drain {
  #hasBegun = false;

  /** @param milliseconds how long it goes on serving after it has announced its end. */
  constructor(private readonly milliseconds: number) {}

  /** Whether the process has announced its end. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Announces the end. @returns when the time for which it goes on serving is over. */
  async begin(): Promise<void> {
    this.#hasBegun = true;
    await pause(this.milliseconds);
  }
}

/**
 * Stops an application without losing a request, if its end was announced: no new connections are accepted,
 * then the open ones are emptied: each answer closes its connection from now on.
 */
export async function emptyConnections(app: FastifyInstance): Promise<void> {
  const { server } = app;
  closing.add(server);
  await quietTurn();
  // An HTTP server's own close would also cut idle connections, on which a request may be under way.
  Server.prototype.close.call(server);
  for (let waited = 0; waited < LINGER && (await countOf(server)) > 0; waited += LOOK) await pause(LOOK);
  await quietTurn();
}

/**
 * Waits for a turn of the event loop with hardly anything else in it. Node has then just accepted every
 * connection and read every request that waited, so that closing cuts none of them off.
 */
async function quietTurn(): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const began = performance.now();
    await new Promise((resolve) => setImmediate(resolve));
    if (performance.now() - began < QUIET) return;
  }
}

const closing = new WeakSet<object>();

/** Closes the connection of an answer to a request that was under way when its application began to close. */
export async function closeAfterAnswer({ server }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (closing.has(server.server)) reply.header("connection", "close");
}

const countOf = (server: FastifyInstance["server"]): Promise<number> =>
  new Promise((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)));
