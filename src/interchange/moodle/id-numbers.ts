interface Part {
  readonly id: string;
  readonly code: string;
}

interface Whole {
  readonly id: string;
  /** The number of the whole. */
  readonly number: string;
  /** What the numbers of its parts begin with. */
  readonly prefix: string;
}

const LONGEST = 100;

/**
 * The id numbers of a whole and its parts in Moodle: a prefix, then the part's code. The bare code would not do:
 * Moodle compares id numbers loosely, and takes 3.1 and 3.10 for the same. If two parts have the same code, the
 * first keeps it; the other, and one whose number would be too long, has its id.
 */
export class IdNumbers {
  readonly framework: string;
  private readonly numbers = new Map<string, string>();

  constructor({ id, number, prefix }: Whole, parts: readonly Part[]) {
    this.framework = number.length > LONGEST ? id : number;
    const taken = new Set<string>([this.framework]);
    for (const part of parts) {
      const wanted = `${prefix}/${part.code}`;
      const own = wanted.length > LONGEST || taken.has(wanted) ? part.id : wanted;
      taken.add(own);
      this.numbers.set(part.id, own);
    }
  }

  of({ id }: Pick<Part, "id">): string {
    return this.numbers.get(id) ?? id;
  }
}
