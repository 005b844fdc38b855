/**
 * Every sentence with which a use case about people's rights refuses an input, or reports a fault in the
 * trail.
 */
export const messages = {
  erasedAlready: "This record has already been erased.",
  erasureRequestedAlready: "You have already asked for this. HR carries it out.",
  erasureNotRequested:
    "A record can be erased only after the worker has requested it (requestErasure), and only once.",
  monthsOutsideRange: (months: number, most: number) => `${months} is not between 1 and ${most}.`,

  // Faults in the trail, each after the number of its entry
  isMissing: "it is missing",
  doesNotFollow: "it does not follow the entry before it",
  hashOfOtherContent: "its hash does not match its content",
  reasonAltered: "the reason on record is not the one that it seals",
  hashNotAnchored: "its hash is not the one in the anchor",
  hashNotKept: "its hash is not the second copy that the database holds",
  headHasOtherHash: "the trail's head does not hold its hash",
  factWithoutEntry: (kind: string, id: string) =>
    `an entry is missing: none shows who recorded the fact ${kind} ${id}`,
  factMissing: (about: string, object: string) => `the fact that it is about, ${about} ${object}, is missing`,
  factAltered: (about: string, object: string) =>
    `the fact that it is about, ${about} ${object}, was altered`,
  anchorMissing: (missing: number, number: number) =>
    `an anchor is missing: number ${missing}, which number ${number} names`,
  anchorAltered: (number: number) => `the anchor with the number ${number} was altered`,
};
