import { addMonths, type Day } from "./days";
import type { FactKind } from "./fact-kind";
import { stretchOf } from "./kinds/in-date";
import type { KnownFacts } from "./known-facts";
import { memoByKey, memoOn } from "./memo";
import type { KeptUpBy } from "./requirement";
import { type DatedStretch, holdsOn } from "./stretch";

/** Somebody's word that keeps competence up on the days [from, until), with what was done in the months before. */
export interface Keeping extends DatedStretch {
  /** The CPD entries and supervision sessions in its months; at least one. */
  readonly done: readonly { readonly factId: string; readonly kind: FactKind }[];
}

/**
 * What keeps competence up by a rule: each endorsement of one of its kinds that was given at most so many
 * months after a CPD entry or a supervision session. In the order of their days. Worked out once for a record
 * and a rule, which most leaves share.
 */
export function keepingOf(known: KnownFacts, rule: KeptUpBy): readonly Keeping[] {
  const found = keepings(known);
  const key = contentOf(rule);
  const keeping = found.get(key) ?? workOut(known, rule);
  found.set(key, keeping);
  return keeping;
}

const keepings = memoOn((_known: KnownFacts) => new Map<string, readonly Keeping[]>());
const contentOf = memoByKey((rule: KeptUpBy) => JSON.stringify(rule));

function workOut(known: KnownFacts, { endorsements, months }: KeptUpBy): readonly Keeping[] {
  const given = endorsements.flatMap(({ byCapacity, subject, subjectCode }) =>
    known
      .endorsementsOn(subject)
      .filter((each) => each.capacity === byCapacity && known.countsAs(each.subjectCode, subjectCode)),
  );
  if (given.length === 0) return [];
  const done = [
    ...known.cpdEntries.map((entry) => ({ entry, on: entry.doneOn, kind: "CPD_ENTRY" as const })),
    ...known.supervisions.map((entry) => ({ entry, on: entry.heldOn, kind: "SUPERVISION" as const })),
  ].map(({ entry, on, kind }) => ({ kind, ...stretchOf(known, entry, on, addMonths(on, months)) }));
  return given
    .map((each) => ({
      ...stretchOf(known, each, each.givenOn, each.expiresOn, addMonths(each.givenOn, months)),
      done: done.filter((one) => holdsOn(one, each.givenOn)).map(({ factId, kind }) => ({ factId, kind })),
    }))
    .filter(({ from, until, done: some }) => from < until && some.length > 0)
    .sort((a, b) => a.from - b.from);
}

/**
 * The first day on which work is no longer current, if it is kept up: each of the chain is given while the
 * work, or the chain before it, is current, at the latest on the day on which that ends.
 * @param doneOn the day of the work. @param until the end of its own currency.
 */
export function keptUpUntil(keeping: readonly Keeping[], doneOn: Day, until: Day): Day {
  let reach = until;
  for (const each of keeping)
    if (doneOn <= each.from && each.from <= reach) reach = Math.max(reach, each.until);
  return reach;
}
