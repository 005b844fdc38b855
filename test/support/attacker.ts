import type { Program, Solver } from "../../src/planning/solver/program";

/** Something disclosed: how many of the atoms' people it is of, or between which numbers that lies. */
export interface Disclosed {
  readonly name: string;
  readonly holds: (atom: number) => boolean;
  readonly atLeast: number;
  /** Null: no bound. */
  readonly atMost: number | null;
}

/**
 * Somebody who knows which kinds of people there can be, and everything disclosed, and looks for the fewest and the most that a set of
 * them can be: exactly, in whole people.
 * @param atoms how many kinds there can be.
 */
export function attacker(solver: Solver, atoms: number, disclosed: readonly Disclosed[]) {
  const most = Math.max(0, ...disclosed.map(({ atLeast, atMost }) => atMost ?? atLeast));
  const rows = disclosed.flatMap(({ holds, atLeast, atMost }) => {
    const inside = all(atoms).filter(holds);
    return [
      { least: atLeast, terms: inside.map((atom) => [atom, 1] as const) },
      ...(atMost === null ? [] : [{ least: -atMost, terms: inside.map((atom) => [atom, -1] as const) }]),
    ];
  });
  const columns = all(atoms).map(() => ({ least: 0, most }));
  async function bound(holds: (atom: number) => boolean, sign: 1 | -1): Promise<number> {
    const program: Program = {
      columns,
      rows: rows.filter(({ terms }) => terms.length > 0),
      tiers: [all(atoms).map((atom) => (holds(atom) ? sign : 0))],
    };
    const { outcome, tiers } = await solver.solve(program, 20);
    if (outcome !== "FOUND") throw new Error(`What was disclosed cannot be: ${outcome}.`);
    return Math.abs(tiers[0]?.sum ?? 0);
  }
  return {
    /** Whether it is proven that there are such people, and that they are fewer than so many. */
    async provesFew(holds: (atom: number) => boolean, threshold: number): Promise<boolean> {
      return (await bound(holds, -1)) < threshold && (await bound(holds, 1)) > 0;
    },
    /** Whether it is proven how many such people there are. */
    async provesNumber(holds: (atom: number) => boolean): Promise<boolean> {
      return (await bound(holds, -1)) === (await bound(holds, 1));
    },
  };
}

const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
