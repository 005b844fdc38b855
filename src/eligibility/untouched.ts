import { emptyRecord } from "./empty-record";
import { type KnownFacts, knownFactsAt } from "./known-facts";
import { memoByKey } from "./memo";
import { isEverOffered } from "./offer";
import type { Clocks, LeafRequirement } from "./requirement";
import { isSatisfied, type TimelineReading } from "./timeline";

/**
 * Reads leaves, and those that a record has nothing for only once for all records and days: what an answer shows of
 * them is what it shows for an empty record. In the records of `npm run bench:engine` this holds for 19 of the 29 leaves
 * of R10, which takes × 0.75 of the time with it (bench/README.md).
 */
export function onceIfUntouched<Node extends { readonly course: { readonly reading: TimelineReading } }>(
  read: (leaf: LeafRequirement, known: KnownFacts, clocks: Clocks) => Node,
): (leaf: LeafRequirement, known: KnownFacts) => Node | null {
  const untouched = memoByKey((leaf: LeafRequirement) => {
    // A record of its own: what is worked out over a record is kept as long as that record.
    const node = read(leaf, knownFactsAt(emptyRecord(""), ANY_CLOCKS.knownAt), ANY_CLOCKS);
    // What is satisfied would be so from the day of the clocks on.
    return isSatisfied(node.course.reading.outcome) ? null : node;
  });
  return (leaf, known) => (isUntouched(leaf, known) ? untouched(leaf) : null);
}

const ANY_CLOCKS: Clocks = { asOf: 0, knownAt: 0 };

/** Whether no row of a record is about what a leaf asks for, nor waives, adjusts or offers it. */
const isUntouched = (leaf: LeafRequirement, known: KnownFacts): boolean =>
  hasNothingFor(leaf, known) &&
  known.waiversOf(leaf.code).length === 0 &&
  known.adjustmentsOf(leaf.code).length === 0 &&
  !isEverOffered(leaf, known);

/** Kinds that few routes have more than one leaf of are read for each record. */
function hasNothingFor(leaf: LeafRequirement, known: KnownFacts): boolean {
  switch (leaf.kind) {
    case "COMPETENCE":
      for (const competence of known.paths.sourcesOf(leaf.competenceId))
        if (known.claimsOn(competence).length > 0) return false;
      return true;
    case "CREDENTIAL":
      return known.credentialsOf(leaf.credentialTypeId).length === 0;
    case "ENDORSEMENT":
      return known.endorsementsOn(leaf.subject).length === 0;
    default:
      return false;
  }
}
