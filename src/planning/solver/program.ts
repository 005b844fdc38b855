/** A program in whole numbers: least of each tier in turn, the ones before it held. */
export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is least, the most important first: a cost for each column. Whole numbers. */
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
  /** Of the columns. */
  readonly values: readonly number[];
  /** For each tier that was looked at: its sum, and proven, that it cannot be less than. */
  readonly tiers: readonly { readonly sum: number; readonly atLeast: number }[];
  /** Seconds that it took. */
  readonly took?: number;
}

/** Solves programs in whole numbers. */
export interface Solver {
  /** @param seconds after which it answers with the best that it has. */
  solve(program: Program, seconds: number): Promise<Solved>;
  /** Lets others have their turn, where the thread is shared: awaited between what takes long by itself. */
  readonly breathe?: () => Promise<void>;
}

/** The same solver, which gives again what it found for the same program. */
export function cachedSolver(solver: Solver): Solver {
  const found = new Map<string, Promise<Solved>>();
  return {
    ...(solver.breathe && { breathe: solver.breathe }),
    solve(program, seconds) {
      const key = JSON.stringify(program);
      const solved = found.get(key) ?? solver.solve(program, seconds);
      if (!found.has(key))
        found.set(
          key,
          solved.then((each) => ({ ...each, took: 0 })),
        );
      return solved;
    },
  };
}
