import { Worker } from "node:worker_threads";
import type { Program, Solved, Solver } from "./program";
import { type SolverResponse, THREAD_SOURCE } from "./serve";

/**
 * How much longer than its limit the solver may take before its thread is ended, because it checks its clock
 * only now and then.
 */
const PATIENCE_SECONDS = 5;

interface Waiting {
  readonly program: Program;
  readonly seconds: number;
  readonly done: (solved: Solved) => void;
  readonly failed: (error: Error) => void;
  readonly ending: NodeJS.Timeout;
}

/**
 * HiGHS in a thread of its own, started when it is first needed. An idle thread does not keep the process
 * alive.
 */
export class SolverThread implements Solver {
  #worker: Worker | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  solve(program: Program, seconds: number): Promise<Solved> {
    const id = ++this.#asked;
    return new Promise((done, failed) => {
      const ending = setTimeout(
        () => this.giveUp(id),
        // Earlier requests come first.
        (seconds + PATIENCE_SECONDS) * 1000 * (this.#waiting.size + 1),
      );
      this.#waiting.set(id, { program, seconds, done, failed, ending });
      this.ask(id, program, seconds);
    });
  }

  /** How many problems wait for an answer, the one that is being solved included. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Ends the thread and rejects waiting requests. The thread is started again when it is next needed. */
  async close(): Promise<void> {
    await this.end(new Error("The solver was closed."));
  }

  private ask(id: number, program: Program, seconds: number): void {
    this.#worker ??= this.start();
    const worker = this.#worker;
    worker.ref();
    worker.postMessage({ id, program, seconds });
  }

  /**
   * The time of a request is over, and the solver has not looked at its clock. Nothing was found in time; whatever
   * waits behind it is asked of a new thread.
   */
  private giveUp(id: number): void {
    this.#waiting.get(id)?.done({ outcome: "NOTHING_FOUND", values: [], tiers: [] });
    this.#waiting.delete(id);
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
    for (const [other, { program, seconds }] of this.#waiting) this.ask(other, program, seconds);
  }

  private start(): Worker {
    const worker = new Worker(THREAD_SOURCE, { eval: true, workerData: require.resolve("highs") });
    worker.on("message", (answer: SolverResponse) => {
      const waiting = this.#waiting.get(answer.id);
      if (!waiting) return;
      this.#waiting.delete(answer.id);
      clearTimeout(waiting.ending);
      if (this.#waiting.size === 0) worker.unref();
      if ("solved" in answer) waiting.done(answer.solved);
      else waiting.failed(new Error(`The solver failed: ${answer.error}`));
    });
    worker.on("error", (error: Error) => void this.end(error));
    return worker;
  }

  private async end(error: Error): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    for (const { failed, ending } of this.#waiting.values()) {
      clearTimeout(ending);
      failed(error);
    }
    this.#waiting.clear();
    await worker?.terminate();
  }
}
