import type { Column, Program, Row } from "./program";

/** A variable, by its place among the columns, and how many times it is taken in a sum. */
export type Term = readonly [column: number, times: number];

/** Builds a program in whole numbers, one variable and one constraint at a time. */
export class Model {
  readonly #columns: Column[] = [];
  readonly #rows: Row[] = [];

  /** Adds a variable that is 0 or 1. @returns its column. */
  binary(): number {
    return this.integer(0, 1);
  }

  /** Adds a variable between two bounds, both included. @returns its column. */
  integer(least: number, most: number): number {
    return this.#columns.push({ least, most }) - 1;
  }

  /** Adds the constraint that a sum is at least this much. */
  atLeast(least: number, ...terms: readonly Term[]): void {
    this.#rows.push({ least, terms });
  }

  get columns(): readonly Column[] {
    return this.#columns;
  }

  /** The program, with the costs to minimise: the most important tier first, a cost for each column. */
  program(tiers: Program["tiers"]): Program {
    return { columns: this.#columns, rows: this.#rows, tiers };
  }
}
