import type { MessagePort } from "node:worker_threads";
import type { Highs, Model } from "highs";
import type { Program, Solved } from "./program";

export interface SolverRequest {
  readonly id: number;
  readonly program: Program;
  readonly seconds: number;
}

export type SolverResponse =
  | { readonly id: number; readonly solved: Solved }
  | { readonly id: number; readonly error: string };

/**
 * Answers the requests of the thread that started this one. HiGHS is synchronous and would block every other
 * request there.
 */
function serve(port: MessagePort, load: () => Promise<Highs>, now: () => number): void {
  const loading = load();
  port.on("message", ({ id, program, seconds }: SolverRequest) => {
    loading
      .then((highs) => {
        const began = now();
        const solved = solve(highs, program, () => began + seconds * 1000 - now());
        port.postMessage({ id, solved: { ...solved, took: (now() - began) / 1000 } });
      })
      .catch((error: unknown) =>
        port.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
      );
  });
}

/** @param timeLeft milliseconds. */
function solve(highs: Highs, program: Program, timeLeft: () => number): Solved {
  const { columns, tiers } = program;
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return highs.withModel((model: Model): Solved => {
    addProgram(highs, model, program);
    let values: number[] | null = null;
    const solved: { sum: number; atLeast: number }[] = [];
    for (const costs of tiers) {
      if (values && costs.every((cost) => cost === 0)) {
        solved.push({ sum: 0, atLeast: 0 });
        continue;
      }
      minimise(model, costs, values, timeLeft());
      const status = model.getModelStatus();
      if (status === infeasible || status === unboundedOrInfeasible)
        return { outcome: "INFEASIBLE", values: [], tiers: [] };
      const hasFound = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
      if (hasFound) values = Array.from(model.getSolution().colValue, (value) => Math.round(value));
      if (!values) return { outcome: "NOTHING_FOUND", values: [], tiers: [] };
      const sum = costs.reduce((all, cost, at) => all + cost * (values?.[at] ?? 0), 0);
      if (status !== optimal) {
        solved.push({ sum, atLeast: leastSum(model, costs, columns) });
        break;
      }
      solved.push({ sum, atLeast: sum });
      // It cannot be less either: with the sum fixed from both sides, the tiers after it take a tenth of the
      // time.
      const terms = costs.flatMap((cost, at): [number, number][] => (cost === 0 ? [] : [[at, cost]]));
      addRow(model, sum, sum, terms);
    }
    return { outcome: "FOUND", values: values ?? [], tiers: solved };
  });
}

function addProgram(highs: Highs, model: Model, { columns, rows }: Program): void {
  model.options.set({
    output_flag: false,
    // Sums are whole numbers: a difference of less than one is none.
    mip_rel_gap: 0,
    mip_abs_gap: 0.9,
    mip_feasibility_tolerance: 1e-9,
  });
  for (const [at, { least, most }] of columns.entries()) {
    model.addVar(least, most);
    model.changeColIntegrality(at, highs.constants.variableType.integer);
  }
  for (const { least, terms } of rows) addRow(model, least, highs.infinity, terms);
}

function addRow(model: Model, least: number, most: number, terms: Program["rows"][number]["terms"]): void {
  model.addRow(least, most, {
    indices: terms.map(([column]) => column),
    values: terms.map(([, times]) => times),
  });
}

/** Runs the solver for one tier, starting from the values found before. */
function minimise(
  model: Model,
  costs: readonly number[],
  values: readonly number[] | null,
  milliseconds: number,
): void {
  for (const [at, cost] of costs.entries()) model.changeColCost(at, cost);
  if (values) model.setSolution({ colValue: [...values] });
  model.zeroAllClocks();
  model.options.set({ time_limit: Math.max(0, milliseconds / 1000) });
  model.run();
}

/** The proven bound of a tier that was not solved to the end: its sum cannot be less. */
function leastSum(model: Model, costs: readonly number[], columns: Program["columns"]): number {
  const bound = Number(model.info.get("mip_dual_bound"));
  const least = costs.reduce(
    (all, cost, at) => all + Math.min(cost * (columns[at]?.least ?? 0), cost * (columns[at]?.most ?? 0)),
    0,
  );
  return Number.isFinite(bound) ? Math.max(least, Math.ceil(bound - 1e-6)) : least;
}

/**
 * The code of the solver's thread. The thread is started from the text of these functions, so that it is the
 * same whether the service was compiled or a test transforms its sources: they use nothing but their
 * arguments and each other.
 */
export const THREAD_SOURCE = [
  ...[addRow, addProgram, minimise, leastSum, solve, serve].map(String),
  'const { parentPort, workerData } = require("node:worker_threads");',
  "serve(parentPort, require(workerData), () => performance.now());",
].join("\n");
