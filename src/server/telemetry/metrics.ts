import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { OnRequest } from "./request-record";

/** Seconds; the service cancels an operation after 15. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** Counted cost; the limit is 20,000. */
const COSTS = [10, 100, 500, 1_000, 2_500, 5_000, 10_000, 20_000];

/** A number that is read when somebody asks for the metrics. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  /** A counter only grows. */
  readonly kind: "gauge" | "counter";
  /** The name of the label, if it has several values. */
  readonly label?: string;
  /** The value, or each label's value. Labels come from closed lists. */
  readonly read: () => number | ReadonlyMap<string, number>;
}

/**
 * The metrics of one process, in a registry of its own. No label has a value that comes from a request or
 * names a person: operations are named by root fields of the schema, errors by codes of ours.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({
    name: "peerway_requests_total",
    help: "Requests to /graphql that were answered, by operation and class of status",
    labelNames: ["operation", "status"],
    registers: [this.registry],
  });
  readonly #durations = new Histogram({
    name: "peerway_request_duration_seconds",
    help: "Seconds from the arrival of a request to its answer, by operation",
    labelNames: ["operation"],
    buckets: DURATIONS,
    registers: [this.registry],
  });
  readonly #costs = new Histogram({
    name: "peerway_request_cost",
    help: "Counted cost of operations (docs/limits.md), by kind",
    labelNames: ["kind"],
    buckets: COSTS,
    registers: [this.registry],
  });
  readonly #errors = new Counter({
    name: "peerway_errors_total",
    help: "Answers with an error, by its code (docs/errors.md)",
    labelNames: ["code"],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: "peerway_" });
  }

  /** Counts a request. */
  readonly onRequest: OnRequest = ({ operation, kind, status, milliseconds, cost, codes }) => {
    this.#requests.inc({ operation, status: `${Math.floor(status / 100)}xx` });
    this.#durations.observe({ operation }, milliseconds / 1_000);
    if (kind !== null && cost !== null) this.#costs.observe({ kind }, cost);
    for (const code of codes) this.#errors.inc({ code });
  };

  /** Adds a number that is read when somebody asks. */
  add({ name, help, kind, label, read }: Reading): void {
    const labelNames = label === undefined ? [] : [label];
    const common = { name, help, labelNames, registers: [this.registry] };
    const set = (put: (labels: Record<string, string>, value: number) => void): void => {
      const value = read();
      if (typeof value === "number") put({}, value);
      else for (const [each, number] of value) put({ [label ?? ""]: each }, number);
    };
    if (kind === "gauge")
      new Gauge({
        ...common,
        collect() {
          set((labels, value) => this.set(labels, value));
        },
      });
    else
      new Counter({
        ...common,
        collect() {
          this.reset();
          set((labels, value) => this.inc(labels, value));
        },
      });
  }
}
