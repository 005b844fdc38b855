import type { PeopleCount } from "../../src/disclosure/counting";
import type { Solver } from "../../src/planning/solver/program";
import { attacker, type Disclosed } from "./attacker";

/** A kind of people, by a name that a test can print. */
export interface Kind<Person> {
  readonly name: string;
  readonly holds: (person: Person) => boolean;
}

/** A kind that can be asked for, with all that is disclosed of its number. */
export interface DisclosedKind<Person> extends Kind<Person> {
  readonly disclosed: PeopleCount;
}

const disclosed = (
  count: number | null,
  atLeast: number | null,
  atMost: number | null,
  suppressed: PeopleCount["reason"],
) => ({ count, atLeast, atMost, reason: suppressed }) as PeopleCount;

/** The count of a number that is shown; null for one of which nothing is disclosed. */
export const disclosedCount = (count: number | null): PeopleCount =>
  count === null
    ? disclosed(null, null, null, "SMALL_OR_PROTECTS_ANOTHER")
    : disclosed(count, count, count, null);

/** What is nobody's count, and might be worked out: what is left of one where it is taken from another, and what two have in common. */
const besides = <Person>(kinds: readonly Kind<Person>[]): Kind<Person>[] =>
  kinds.flatMap((one, at) =>
    kinds.slice(0, at).flatMap((other) => [
      { name: `${one.name} and ${other.name}`, holds: (p: Person) => one.holds(p) && other.holds(p) },
      { name: `${one.name} but not ${other.name}`, holds: (p: Person) => one.holds(p) && !other.holds(p) },
      { name: `${other.name} but not ${one.name}`, holds: (p: Person) => other.holds(p) && !one.holds(p) },
    ]),
  );

interface Attacked<Person> {
  /** All kinds of people that there can be. */
  readonly atoms: readonly Person[];
  readonly people: readonly Person[];
  readonly counts: readonly DisclosedKind<Person>[];
  readonly threshold: number;
  /** How many kinds are looked at, at most. */
  readonly tries: number;
}

/**
 * The named kinds of people, fewer than the threshold, that what is disclosed proves too much about.
 * - From the counts that are shown: that there are such people, and that they are so few.
 * - From all that is disclosed, reasons and bounds included: how many they are.
 */
export async function worked<Person>(
  solver: Solver,
  { atoms, people, counts, threshold, tries }: Attacked<Person>,
): Promise<string[]> {
  const at = (holds: Kind<Person>["holds"]) => (atom: number) => {
    const person = atoms[atom];
    return person !== undefined && holds(person);
  };
  const everything = counts.flatMap(({ name, holds, disclosed: { atLeast, atMost } }): Disclosed[] =>
    atLeast === null ? [] : [{ name, holds: at(holds), atLeast, atMost }],
  );
  const shown = new Set(counts.filter(({ disclosed }) => disclosed.count !== null).map(({ name }) => name));
  const few = attacker(
    solver,
    atoms.length,
    everything.filter(({ name }) => shown.has(name)),
  );
  const exactly = attacker(solver, atoms.length, everything);
  const small = [...counts, ...besides(counts)].filter(({ holds }) => {
    const size = people.filter(holds).length;
    return size > 0 && size < threshold;
  });
  const distinct = new Map(small.map((each) => [atoms.map((p) => (each.holds(p) ? 1 : 0)).join(""), each]));
  const every = Math.ceil(distinct.size / tries);
  const found: string[] = [];
  for (const { name, holds } of [...distinct.values()].filter((_, place) => place % every === 0)) {
    if (await few.provesFew(at(holds), threshold)) found.push(`few: ${name}`);
    if (await exactly.provesNumber(at(holds))) found.push(`number: ${name}`);
  }
  return found;
}
