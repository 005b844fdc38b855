import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent, request } from "node:https";
import type { LookupFunction } from "node:net";
import { checkedLookup, requirePublicHost } from "./checked-lookup";
import { failureOf, OutwardError } from "./outward-error";

export interface OutwardRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Whether the status is all that is wanted: the body is then not waited for. */
  readonly statusAlone?: boolean;
}

export interface OutwardAnswer {
  readonly status: number;
  /** In seconds or as a date, as the header Retry-After has it; null if there is none. */
  readonly retryAfter: string | null;
  readonly body: Buffer;
}

interface ClientRules {
  /** Whether http and this machine's own network are allowed: for trying out a receiver on this machine. */
  readonly allowsLocal: boolean;
  /** How long an answer may take from the first byte to the last, in milliseconds. */
  readonly time?: number;
  /** Most bytes of an answer's body. */
  readonly size?: number;
  readonly resolve?: LookupFunction;
  /** Certificate authorities in addition to those that Node trusts, for tests. */
  readonly ca?: string;
}

const TIME = 15_000;
const SIZE = 64 * 1_024;

/** How long a connection is kept for the next request, in milliseconds, and how many of them. */
const IDLE = 4_000;
const SOCKETS = 64;

/**
 * The only way by which Peerway sends requests to addresses that somebody else chose. It follows no redirect,
 * connects to public addresses alone, and ends what takes too long or answers too much.
 */
export class GuardedClient {
  readonly #rules: ClientRules;
  readonly #https: Agent;
  readonly #http = new PlainAgent({ keepAlive: true, maxSockets: SOCKETS, timeout: IDLE });

  constructor(rules: ClientRules) {
    this.#rules = rules;
    const lookup = rules.allowsLocal ? rules.resolve : checkedLookup(rules.resolve);
    this.#https = new Agent({
      keepAlive: true,
      maxSockets: SOCKETS,
      timeout: IDLE,
      minVersion: "TLSv1.2",
      ...(lookup && { lookup }),
      ...(rules.ca && { ca: rules.ca }),
    });
  }

  /** Sends a request. @throws OutwardError if there is no answer, or none that may be read. */
  async send(outward: OutwardRequest): Promise<OutwardAnswer> {
    const url = this.#requireAllowed(outward.url);
    try {
      return await this.#exchange(url, outward);
    } catch (error) {
      throw new OutwardError(failureOf(error));
    }
  }

  close(): void {
    this.#https.destroy();
    this.#http.destroy();
  }

  /** @throws OutwardError */
  #requireAllowed(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : null;
    const { allowsLocal } = this.#rules;
    const isAllowed = url?.protocol === "https:" || (allowsLocal && url?.protocol === "http:");
    if (!url || !isAllowed) throw new OutwardError("ADDRESS_REFUSED");
    if (!allowsLocal) requirePublicHost(url);
    return url;
  }

  #exchange(url: URL, { method, headers, body, statusAlone }: OutwardRequest): Promise<OutwardAnswer> {
    const { time = TIME, size = SIZE } = this.#rules;
    return new Promise((resolve, reject) => {
      const isSecure = url.protocol === "https:";
      const sent = (isSecure ? request : plainRequest)(url, {
        method,
        agent: isSecure ? this.#https : this.#http,
        headers: { ...headers, ...(body && { "content-length": String(body.length) }) },
      });
      const end = (error: Error) => {
        sent.destroy();
        reject(error);
      };
      const timer = setTimeout(() => end(new OutwardError("TIMED_OUT")), time);
      sent.once("close", () => clearTimeout(timer));
      sent.on("error", reject);
      sent.once("response", (answer) => {
        if (statusAlone) resolve(answerOf(answer, Buffer.alloc(0)));
        readWithin(answer, size).then((content) => resolve(answerOf(answer, content)), end);
      });
      sent.end(body);
    });
  }
}

/** @throws OutwardError if its body is larger. */
async function readWithin(answer: IncomingMessage, size: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > size) throw new OutwardError("BAD_ANSWER");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const answerOf = ({ statusCode, headers }: IncomingMessage, body: Buffer): OutwardAnswer => ({
  status: statusCode ?? 0,
  retryAfter: headers["retry-after"] ?? null,
  body,
});
