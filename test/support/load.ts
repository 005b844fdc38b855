import { randomUUID } from "node:crypto";
import type { Pool } from "pg";

/** One answer over HTTP. */
export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly codes: readonly string[];
  readonly body: { data?: Record<string, unknown> | null };
  readonly milliseconds: number;
}

/** A write that was sent, by its idempotency key, and what became of it. */
export interface Sent {
  readonly key: string;
  readonly heldOn: string;
  readonly answer: Answered | null;
}

/** Asks a service over HTTP with a token; null where the connection itself broke. */
export async function asks(
  address: string,
  token: string,
  query: string,
  variables: object = {},
): Promise<Answered | null> {
  const began = performance.now();
  try {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(40_000),
    });
    const body = (await response.json()) as Answered["body"] & {
      readonly errors?: { readonly extensions?: { readonly code?: string } }[];
    };
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      codes: (body.errors ?? []).map(({ extensions }) => extensions?.code ?? ""),
      body,
      milliseconds: performance.now() - began,
    };
  } catch {
    return null;
  }
}

export const RECORD =
  "mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) { userErrors { code message } supervision { id } } }";

/** How long writers may take to be acknowledged again, in milliseconds: a machine that is busy elsewhere has been four times slower. */
const PATIENCE = 240_000;

/** What a writer does: records one session a day, each day once, until it is stopped. */
export interface Writers {
  readonly sent: Sent[];
  /** Waits for so many more writes to be acknowledged. @throws if that takes longer than {@link PATIENCE}. */
  acknowledged(more: number): Promise<void>;
  stop(): Promise<void>;
}

/** Days that no two writes share, counted back from a day long ago. */
let days = 0;
function nextDay(): string {
  days += 1;
  return new Date(Date.UTC(2020, 0, 1) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Starts writers that record supervision sessions of a worker, each as fast as it is answered. */
export function startWriters(address: () => string, token: string, worker: string, count: number): Writers {
  const sent: Sent[] = [];
  let isStopped = false;
  async function write(): Promise<void> {
    while (!isStopped) {
      const key = randomUUID();
      const heldOn = nextDay();
      const input = { worker: { id: worker }, kind: "PEER", heldOn, idempotencyKey: key };
      const answer = await asks(address(), token, RECORD, { input });
      sent.push({ key, heldOn, answer });
      // A refused writer pauses before it asks again.
      if (answer?.status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const running = Array.from({ length: count }, write);
  return {
    sent,
    async acknowledged(more) {
      const before = sent.filter(isAcknowledged).length;
      for (let waited = 0; sent.filter(isAcknowledged).length < before + more; waited += 25) {
        if (waited > PATIENCE) throw new Error(`Not ${more} writes were acknowledged within ${PATIENCE} ms.`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    async stop() {
      isStopped = true;
      await Promise.all(running);
    },
  };
}

export const isAcknowledged = ({ answer }: Sent): boolean =>
  answer?.status === 200 && answer.codes.length === 0;

/** Codes of an answer that says that nothing was stored. */
const NOT_STORED = new Set(["SERVICE_UNAVAILABLE", "TOO_SLOW", "DATABASE_BUSY"]);

export interface Counted {
  readonly acknowledged: number;
  readonly refused: number;
  readonly unknown: number;
  /** Acknowledged, and not there exactly once. */
  readonly lost: number;
  /** Answered as not stored, and there all the same; or there twice. */
  readonly stray: number;
  /** Answered otherwise than with 503, a Retry-After and GraphQL's shape, or that it is stored and not shown. */
  readonly unclean: readonly string[];
}

/** Compares what was answered with what is on record of a worker. */
export async function compareWithRecord(
  pool: Pick<Pool, "query">,
  workerUuid: string,
  sent: readonly Sent[],
): Promise<Counted> {
  const { rows } = await pool.query<{ day: string; times: number }>(
    "SELECT held_on::text AS day, count(*)::int AS times FROM supervision WHERE worker_id = $1 GROUP BY 1",
    [workerUuid],
  );
  const times = new Map(rows.map((row) => [row.day, row.times]));
  const timesOf = ({ heldOn }: Sent) => times.get(heldOn) ?? 0;
  const others = sent.filter((each) => !isAcknowledged(each));
  const saysNothingStored = ({ answer }: Sent) =>
    answer?.codes.every((code) => NOT_STORED.has(code)) === true;
  return {
    acknowledged: sent.length - others.length,
    refused: others.filter(saysNothingStored).length,
    unknown: others.filter((each) => !saysNothingStored(each)).length,
    lost: sent.filter((each) => isAcknowledged(each) && timesOf(each) !== 1).length,
    stray: others.filter((each) => timesOf(each) > (saysNothingStored(each) ? 0 : 1)).length,
    unclean: others.flatMap(({ answer }) => {
      const isPart = answer?.status === 200 && answer.codes.every((code) => code === "PARTLY_STORED");
      const isClean = answer?.status === 503 && Number(answer.retryAfter) > 0 && answer.codes.length > 0;
      return isClean || isPart
        ? []
        : [JSON.stringify(answer && [answer.status, answer.codes, answer.retryAfter])];
    }),
  };
}
