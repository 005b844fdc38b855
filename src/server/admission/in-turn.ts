import type { Solver } from "../../planning";
import type { Breathe } from "./pace";

/**
 * The solver for one request. It solves one program of the request at a time, so that those of other requests
 * come in between.
 */
export function inTurn(solver: Solver, breathe: Breathe): Solver {
  let last: Promise<unknown> = Promise.resolve();
  return {
    breathe,
    async solve(program, seconds) {
      const asked = last.then(async () => {
        await breathe();
        return await solver.solve(program, seconds);
      });
      last = asked.catch(() => {});
      try {
        return await asked;
      } finally {
        await breathe();
      }
    },
  };
}
