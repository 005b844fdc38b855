import { randomUUID } from "node:crypto";
import type { Actor } from "../../access/actor";
import type { RequestTrace } from "./tracing";

/**
 * What is known of one request to /graphql for logs, metrics and traces. It holds nothing that the caller
 * wrote, and nothing about a person.
 */
export class RequestRecord {
  /** Names the request in the log; an error of the service has it as its errorId. */
  readonly id: string = randomUUID();
  readonly #began = performance.now();
  /** "query" or "mutation"; null: there was no operation. */
  kind: string | null = null;
  /** From a closed list (operation-name.ts). */
  operation = "none";
  /** The counted cost; null: it was not counted. */
  cost: number | null = null;
  /** The codes of its errors, each once. */
  codes: readonly string[] = [];
  actor: Actor | null = null;
  status = 0;
  milliseconds = 0;

  /** @param trace its span; null: no traces are recorded. */
  constructor(readonly trace: RequestTrace | null) {}

  /** Notes the codes of errors; those that are not ours are left out. */
  addCodes(codes: readonly unknown[], known: Readonly<Record<string, unknown>>): void {
    const ours = codes.filter(
      (code): code is string => typeof code === "string" && Object.hasOwn(known, code),
    );
    this.codes = [...new Set([...this.codes, ...ours])];
  }

  /** Notes how it was answered. */
  end(status: number): void {
    this.status = status;
    this.milliseconds = performance.now() - this.#began;
    this.trace?.end(this);
  }
}

/** Hears of every request to /graphql when its answer was sent, or its connection lost. */
export type OnRequest = (record: RequestRecord) => void;
