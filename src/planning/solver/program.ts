/**
 * A program in whole numbers: each tier is minimised in turn, with the tiers before it kept at their least.
 */
export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The costs to minimise, the most important tier first: a whole number for each column. */
  readonly tiers: readonly (readonly number[])[];
}

/** Something that is chosen a whole number of times, between bounds. */
export interface Column {
  readonly least: number;
  readonly most: number;
}

/** A sum that has to be this much at least. */
export interface Row {
  readonly least: number;
  readonly terms: readonly (readonly [column: number, times: number])[];
}

/** What a solver found. */
export interface Solved {
  /** INFEASIBLE: proven that there is nothing. NOTHING_FOUND: the time was over before anything was found. */
  readonly outcome: "FOUND" | "INFEASIBLE" | "NOTHING_FOUND";
  /** The values of the columns. */
  readonly values: readonly number[];
  /** For each tier that was looked at: its sum, and the proven least that it can be. */
  readonly tiers: readonly { readonly sum: number; readonly atLeast: number }[];
  /** Seconds that it took. */
  readonly took?: number;
}

/** Solves programs in whole numbers. */
export interface Solver {
  /** @param seconds after which it answers with the best that it has. */
  solve(program: Program, seconds: number): Promise<Solved>;
  /** Lets other work run on a shared thread: awaited between long computations. */
  readonly breathe?: () => Promise<void>;
}

/** Wraps a solver so that a program that was solved before is not solved again. One that failed is tried again. */
export function cachedSolver(solver: Solver): Solver {
  const found = new Map<string, Promise<Solved>>();
  return {
    ...(solver.breathe && { breathe: solver.breathe }),
    solve(program, seconds) {
      const key = JSON.stringify(program);
      const solved = found.get(key) ?? solver.solve(program, seconds);
      if (!found.has(key)) {
        const again = solved.then((each) => ({ ...each, took: 0 }));
        found.set(key, again);
        again.catch(() => found.delete(key));
      }
      return solved;
    },
  };
}
