import { format } from "node:util";

type Work = (...values: never[]) => Promise<void> | void;

/** What stands for Jest's `it` within a story. */
interface Step {
  (name: string, work: Work, patience?: number): void;
  readonly each: jest.Each;
  /** What later tests need and is no test itself. */
  readonly prepare: (work: () => Promise<void> | void) => void;
}

/**
 * Tests that continue one another, as a record is opened, read and closed: `const it = story();` in their describe. Each first
 * runs those before it that have not run, so it passes by itself and in any order; after one that fails, later ones fail with
 * the same error.
 */
export function story(): Step {
  const steps: (() => Promise<void>)[] = [];
  /** @returns how many steps there are with this one. */
  function add(work: Work): number {
    let run: Promise<void> | null = null;
    return steps.push(() => {
      run ??= Promise.resolve().then(() => work());
      return run;
    });
  }
  /** @param patience milliseconds for the test and for those before it. */
  const step = (name: string, work: Work, patience = 120_000): void => {
    const toHere = add(work);
    it(
      name,
      async () => {
        for (const each of steps.slice(0, toHere)) await each();
      },
      patience,
    );
  };
  const each =
    (table: readonly unknown[]) =>
    (name: string, work: Work, patience?: number): void => {
      for (const row of table) {
        const values = (Array.isArray(row) ? row : [row]) as never[];
        const places = name.match(/%[sj]/g)?.length ?? 0;
        step(format(name, ...values.slice(0, places)), () => work(...values), patience);
      }
    };
  return Object.assign(step, {
    each: each as unknown as jest.Each,
    prepare: (work: Work) => {
      add(work);
    },
  });
}
