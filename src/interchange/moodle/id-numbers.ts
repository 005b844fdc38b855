import type { EditionSource } from "../case/sources";

interface Part {
  readonly id: string;
  readonly code: string;
}

const LONGEST = 100;

/**
 * The id numbers of an edition's parts in Moodle: code and version of the framework, then the part's code. The
 * bare code would not do: Moodle compares id numbers loosely, and takes 3.1 and 3.10 for the same. If a domain
 * and a competence have the same code, or a number would be too long, the part's id is used.
 */
export class IdNumbers {
  readonly framework: string;
  private readonly numbers = new Map<string, string>();

  constructor({ id, frameworkCode, version, domains }: EditionSource) {
    const plain = `${frameworkCode} ${version}`;
    this.framework = plain.length > LONGEST ? id : plain;
    const taken = new Set<string>([this.framework]);
    const competences = domains.flatMap((domain) => domain.competences);
    const statements = competences.flatMap((competence) => competence.statements);
    const parts: readonly Part[] = [...competences, ...domains, ...statements];
    for (const part of parts) {
      const wanted = `${plain}/${part.code}`;
      const number = wanted.length > LONGEST || taken.has(wanted) ? part.id : wanted;
      taken.add(number);
      this.numbers.set(part.id, number);
    }
  }

  of({ id }: Part): string {
    return this.numbers.get(id) ?? id;
  }
}
