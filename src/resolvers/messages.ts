/** Every sentence with which a resolver refuses an argument: what is wrong, and what would be right. */
export const messages = {
  // Signing in
  signInFirst:
    "Sign in to read or write records of people: send an access token in the header Authorization, as Bearer <token>.",
  searchedOwnOrganisation: (granting: readonly string[], areAll: boolean) =>
    `This searched only your own organisation. Workers of an organisation that has granted access to yours (${granting.join(", ")}${areAll ? "" : " and others"}) are found if you send its code in the header Peerway-Acting-For, for example Peerway-Acting-For: ${granting[0]}. The field viewer.mayActFor lists them.`,

  // Ids and names
  notAGlobalId: (id: string) =>
    `"${id}" is not a global id. Pass ids back unchanged, as the API returned them.`,
  tooManyIds: (most: number) => `Give at most ${most} ids in one call.`,
  retired: (kind: string, name: string | null | undefined, on: string, at: string) =>
    `The ${kind} ${name} was retired on ${on}. To read it as it was, ask a question that has the argument knownAt, with a knownAt before ${at}.`,
  notYetPublished: (kind: string, name: string | null | undefined, knownAt: string) =>
    `The ${kind} ${name} had not been published at ${knownAt}.`,

  // Clocks
  instantInFuture: (knownAt: string, now: string) =>
    `knownAt is ${knownAt}, which is in the future: it is now ${now}. Leave it out to use everything that is known now; to ask about a future day, use asOf.`,

  // Frameworks and curricula
  noCurrentEdition: (framework: string) => `Framework ${framework} has no current edition.`,
  editionUnknown: (framework: string, edition: number | undefined, editions: readonly number[]) =>
    `Framework ${framework} has no edition ${edition}. It has: ${editions.join(", ") || "none"}.`,
  domainOfOtherVersion: (title: string) =>
    `${title} does not have this domain. FrameworkVersion.domains lists its domains.`,
  differentFrameworks:
    "from and to belong to different frameworks. Give two editions of one framework; to compare frameworks, use a crosswalk.",
  noLevels: (title: string) => `${title} has no levels. Choose a framework version with levels.`,
  noUnits: (most: number) => `No units were chosen. Choose 1 to ${most}.`,
  tooManyUnits: (given: number, most: number) => `${given} units were chosen. Choose 1 to ${most}.`,
  frameworkHeldInPart: (all: number, held: number) =>
    `The source lists ${all}, of which ${held} are held here. Whether the other ${all - held} are taught is not known.`,
  programmeComplete: (day: string, by: string) =>
    `On ${day}, this was stated to be all that the programme teaches and assesses (stated by: ${by}).`,
  unitsChanged: (day: string, by: string, units: string) =>
    `On ${day}, this was stated to be all that the programme teaches and assesses (stated by: ${by}). Since then, ${units} changed, so the provider would have to state it again.`,
  programmeNotComplete:
    "Nobody has stated that this is all the programme teaches and assesses, so this answer cannot report what it leaves out. Its provider can state it when it publishes the programme (completeness).",
  providerComplete: "Each of these programmes was stated to be complete.",
  providerNotComplete:
    "Not every programme of this provider was stated to be complete, so this answer cannot report what they leave out.",
  unitsAssumedComplete:
    "As you asked, this answer assumes that these units and their outcomes are all that is taught.",
  unitsNotComplete:
    "Units may teach more than their recorded outcomes, so this answer cannot report what they leave out. To see what would be missing if there were nothing else, ask with completeUnits.",
  firstSide: "the first side",
  secondSide: "the second side",
  bothTeachSame: "Both teach these in the same way",
  bothTeachDifferently: "Both teach these, at different levels or depths",
  onlyOneTeaches: (one: string, other: string) => `Taught by ${one} and not by ${other}`,
  bothRecorded: "Both are recorded to teach these, and it is not stated whether they differ",
  oneRecorded: (one: string, other: string) => `Recorded as taught by ${one}, and not stated for ${other}`,
  taughtByOne: (one: string, other: string) =>
    `On record, ${one} teaches this. It is not stated whether ${other} does.`,
  mayDiffer: (one: string, other: string) =>
    `On record, ${one} and ${other} both teach this. It is not stated whether they differ.`,

  // Workers
  knownAtOfEmployment:
    "knownAt cannot be combined with employment, startedBetween, leftBetween, or sortBy STARTED or LEFT, which always use what is known now. Leave knownAt out.",
  noDays: (argument: string) => `${argument} has no days. Give fromOn, toOn or both.`,
  daysOutOfOrder: (argument: string, from: string, to: string) =>
    `${argument} has fromOn ${from} after toOn ${to}. Give the earlier day as fromOn.`,
  postEndsTwice: "Give postEndsBetween or postEndsWithin, not both.",
  daysOutsideRange: (argument: string, days: number, most: number) =>
    `${argument} is ${days}. Give a number of days from 1 to ${most}.`,

  // Imports
  notALine: (line: number) => `afterLine is ${line}. Give the number of a line, from nextAfterLine.`,

  // Readiness
  partOfChoice: (code: string, choice: string) =>
    `"${code}" is part of a choice, and another part of it would do as well. Ask for the choice: "${choice}".`,
  namesNotForPublication:
    "Lists contain names, so they are not available for publication. Ask for them in a workforce without publishable.",
  notCountedSo: (argument: string, value: number, counted: readonly number[], what: string) =>
    `${argument} is ${value}. With publishable: true, it must be ${counted.slice(0, -1).join(", ")} or ${counted.at(-1)} ${what}.`,
  monthsOutsideRange: (months: number, most: number) =>
    `months is ${months}. Give a number of months from 1 to ${most}.`,
  firstOutsideRange: (first: number) => `first is ${first}. Give a number from 1 to 100.`,
  routeAndDraft: "Suppose another route or a draft of one, not both.",
  planTooLong: (until: string, asOf: string, last: string) =>
    `${until} is not within ten years after ${asOf}. Give a later day than that, up to ${last}.`,
  noPayBandHeld:
    "The pay band of the post held on this day is not known, so the difference cannot be worked out. The employer can add a pay band to the post.",
  noPayBandThere:
    "The role band that the route leads to has no pay band here, so the difference cannot be worked out.",
  limitOutsideRange: (wrong: string, right: string) => `${wrong}: give ${right}.`,
};
