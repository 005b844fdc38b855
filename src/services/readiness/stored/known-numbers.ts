import type { Database } from "../../../database/pool";
import { memoByKey } from "../../../eligibility";
import { readNumbers } from "../../../repositories/readiness/requirement-numbers";
import type { CodesOf } from "./number-requirements";

/**
 * The codes that numbers of requirements stand for, held in memory: a number once given stays. An
 * organisation has about a thousand, which would take longer to read than a worker's readiness.
 */
export class KnownNumbers {
  readonly #codes = new Map<string, ReadonlyMap<number, string>>();

  /** @param lists of numbers to be translated; if one is not known yet, all are read again. */
  async codesOf(
    db: Database,
    organisationId: string,
    routeIds: () => readonly string[],
    lists: readonly (readonly number[])[],
  ): Promise<CodesOf> {
    let codes = this.#codes.get(organisationId);
    if (!codes || lists.some((numbers) => numbers.some((number) => !codes?.has(number)))) {
      const read = await readNumbers(db, organisationId, routeIds());
      codes = new Map(read.map(({ number, code }) => [number, code]));
      this.#codes.set(organisationId, codes);
    }
    const known = codes;
    return (numbers) => {
      const found: string[] = [];
      for (const number of numbers) {
        const code = known.get(number);
        if (code !== undefined) found.push(code);
      }
      return found;
    };
  }
}

/**
 * The numbers that are known to those who read over these connections: another database gives other numbers.
 */
export const numbersKnownBy = memoByKey((_connections: object) => new KnownNumbers());
