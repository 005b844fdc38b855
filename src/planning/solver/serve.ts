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
 * What runs in the solver's thread: HiGHS is synchronous, and would hold up everybody else. The thread is started from the
 * text of this function, so that it is the same whether the service was compiled or a test transforms its sources: it
 * uses nothing but its arguments.
 */
export function serveSolver(port: MessagePort, load: () => Promise<Highs>, now: () => number): void {
  const loading = load();
  port.on("message", ({ id, program, seconds }: SolverRequest) => {
    loading
      .then((highs) => {
        const began = now();
        const solved = solve(highs, program, began + seconds * 1000);
        port.postMessage({ id, solved: { ...solved, took: (now() - began) / 1000 } });
      })
      .catch((error: unknown) =>
        port.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
      );
  });

  function solve(highs: Highs, { columns, rows, tiers }: Program, until: number): Solved {
    const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
    return highs.withModel((model: Model): Solved => {
      model.options.set({
        output_flag: false,
        // Sums are whole: what is less than one apart is the same.
        mip_rel_gap: 0,
        mip_abs_gap: 0.9,
        mip_feasibility_tolerance: 1e-9,
      });
      for (const [at, { least, most }] of columns.entries()) {
        model.addVar(least, most);
        model.changeColIntegrality(at, highs.constants.variableType.integer);
      }
      const add = (least: number, most: number, terms: Program["rows"][number]["terms"]) =>
        model.addRow(least, most, {
          indices: terms.map(([column]) => column),
          values: terms.map(([, times]) => times),
        });
      for (const { least, terms } of rows) add(least, highs.infinity, terms);

      let values: number[] | null = null;
      const told: { sum: number; atLeast: number }[] = [];
      for (const costs of tiers) {
        if (values && costs.every((cost) => cost === 0)) {
          told.push({ sum: 0, atLeast: 0 });
          continue;
        }
        for (const [at, cost] of costs.entries()) model.changeColCost(at, cost);
        if (values) model.setSolution({ colValue: values });
        model.zeroAllClocks();
        model.options.set({ time_limit: Math.max(0, (until - now()) / 1000) });
        model.run();
        const status = model.getModelStatus();
        if (status === infeasible || status === unboundedOrInfeasible)
          return { outcome: "INFEASIBLE", values: [], tiers: [] };
        const hasFound = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
        if (hasFound) values = Array.from(model.getSolution().colValue, (value) => Math.round(value));
        if (!values) return { outcome: "NOTHING_FOUND", values: [], tiers: [] };
        const sum = costs.reduce((all, cost, at) => all + cost * (values?.[at] ?? 0), 0);
        if (status !== optimal) {
          const bound = Number(model.info.get("mip_dual_bound"));
          const least = costs.reduce(
            (all, cost, at) =>
              all + Math.min(cost * (columns[at]?.least ?? 0), cost * (columns[at]?.most ?? 0)),
            0,
          );
          told.push({
            sum,
            atLeast: Number.isFinite(bound) ? Math.max(least, Math.ceil(bound - 1e-6)) : least,
          });
          break;
        }
        told.push({ sum, atLeast: sum });
        // It cannot be less either: said so, the tiers after it take a tenth of the time.
        add(
          sum,
          sum,
          costs.flatMap((cost, at): [number, number][] => (cost === 0 ? [] : [[at, cost]])),
        );
      }
      return { outcome: "FOUND", values: values ?? [], tiers: told };
    });
  }
}
