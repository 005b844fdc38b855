/**
 * Every sentence with which a use case of any area refuses an input: what is wrong, and what would be right.
 */

/** What an end is the first day without. */
const FIRST_DAY = {
  appointment: "The end is the first day on which the appointment no longer applies.",
  attestation: "The end is the first day on which the attestation no longer applies.",
  completion: "The end is the first day on which the completion no longer counts.",
  conflict:
    "The end is the first day on which the conflict no longer applies. Leave it out if no end is known.",
  consent: "The end is the first day on which nothing more may be copied.",
  credential: "The end is the first day on which the credential is no longer valid.",
  detail: "The end is the first day on which it no longer holds.",
  endorsement: "The end is the first day on which the endorsement no longer counts.",
  grant: "The end is the first day on which the grant no longer applies.",
  heldPost: "The end is the first day on which the post is no longer held. If it was never held, retract it.",
  post: "The end is the first day on which the post is no longer held.",
  share: "The end is the first day on which the evidence is no longer shared.",
  adjustment: "The end is the first day on which the adjustment no longer applies.",
  waiver: "The end is the first day on which the waiver no longer applies.",
} as const;

/** Something that ends. */
export type Ending = keyof typeof FIRST_DAY;

const counted = (length: number): string => `${length} character${length === 1 ? "" : "s"}`;

const unlike = (fields: readonly string[]): string => `a different ${fields.join(" and a different ")}`;

export const sharedMessages = {
  // Ids, codes and choices
  notAnId: (aType: string) => `This is not the id of ${aType}. Pass ids back exactly as the API gives them.`,
  exactlyOne: (members: readonly string[], given: readonly string[]) =>
    `Give exactly one of ${members.join(", ")}. You gave ${given.length === 0 ? "none" : given.join(" and ")}.`,
  odsCodeUnknown: (odsCode: string) =>
    `No organisation on record has the ODS code "${odsCode}". The query organisations lists all organisations.`,

  // Workers and their numbers
  workerNotFound: "Worker not found in your organisation.",
  workerNumberEmpty: "The worker's number is empty. Give the number that your organisation has for them.",
  numberCorrected: (former: string, number: string, on: string) =>
    `Number ${former} was corrected to ${number} on ${on} and belongs to that worker. Use ${number} for them. If ${former} now belongs to somebody else, free it first (correctNumber of ${number}, with formerNumberIsFree).`,
  evidenceNotFound: "Evidence not found in your organisation.",

  // Days
  inFuture: (day: string, today: string) =>
    `${day} is in the future (today is ${today}). Record it once it has happened.`,
  endNotAfterStart: (until: string, from: string, what: Ending) =>
    `${until} is not after ${from}. ${FIRST_DAY[what]}`,
  daysOnRecord: (earliest: string, latest: string) => `Days from ${earliest} to ${latest} can be recorded.`,
  endOfTime: (day: string, range: string) =>
    `${day} means that there is no end, but a day is needed here. ${range}`,
  shortYear: (day: string, meant: string, range: string) =>
    `${day} is in the year ${Number(day.slice(0, 4))}. Did you mean ${meant}? ${range}`,
  tooLongAgo: (day: string, range: string) => `${day} is too long ago. ${range}`,
  tooFarAhead: (day: string, range: string) => `${day} is too far in the future. ${range}`,
  retiredBefore: (name: string, what: string, lastDay: string, on: string) =>
    `${name} was retired on ${lastDay}. You can record ${what} up to that day, and this one is dated ${on}.`,

  // Texts and numbers
  textEmpty: (least: number, most: number) => `This cannot be empty. Give ${least} to ${most} characters.`,
  textTooShort: (length: number, least: number, most: number) =>
    `This has ${counted(length)}. Give ${least} to ${most}.`,
  textTooLong: (length: number, most: number) => `This has ${counted(length)}. At most ${most} are allowed.`,
  notWholeTimeEquivalent: (given: number) =>
    `${given} is not a whole-time equivalent. Give a number from 0 (bank) to 1 (full time) in hundredths, for example 0.6.`,

  // Batches and repeated calls
  batchEmpty: (most: number) => `The batch is empty. Give 1 to ${most} items.`,
  batchTooLarge: (given: number, most: number) =>
    `${given} items were given. One call takes 1 to ${most}. Send the rest in further calls.`,
  itemNotStored: "This item is valid, but another was rejected and the batch policy is all-or-nothing.",
  keyInItem: "A batch has one idempotency key for all of its items. Give it next to items, not inside them.",
  keyLength: (length: number, least: number, most: number) =>
    `An idempotency key must be ${least} to ${most} characters; this one has ${length}. A random UUID is fine.`,
  keyReused: (what: "input" | "operation") =>
    `This key was already used with a different ${what}. Use a new key for each call.`,

  // Offers
  trainingOrWord:
    "Give either type, for mandatory training, or capacity and subject, for somebody's word; not both.",
  subjectOfTraining: "Training has no subject or topic. Leave them out, or give capacity instead of type.",
  notMandatoryTraining: (code: string) =>
    `${code} is not mandatory training, so the worker does not depend on an offer of it. Offers are recorded of mandatory training only.`,
  subjectOfWordMissing: "Say with subject what their word will be about, for example COMPETENCE.",

  // What is already on record
  factDiffers: (fields: readonly string[]) =>
    `This is already on record with ${unlike(fields)}. What is recorded does not change: if it was wrong, retract it first.`,
  postDiffers: (startedOn: string, fields: readonly string[]) =>
    `A post of this role band that began on ${startedOn} is already on record with ${unlike(fields)}. Change it (changePost or endPost), or retract it if it was wrong. If this is a second post, give its assignment number.`,
  jobEvaluationUnknown: (given: string, outcomes: readonly string[]) =>
    `There is no job evaluation outcome "${given}". The outcomes are ${outcomes.join(" and ")}. Leave it out if it is not known.`,
  profileOfLocal:
    "A job that was evaluated locally was matched to no national profile. Leave jobProfile out, or give jobEvaluation MATCHED.",

  // Claims of evidence
  claimsCount: (given: number, most: number) => `${given} claims were made. Evidence makes 1 to ${most}.`,
  claimedTwice: (code: string) =>
    `${code} is claimed twice. Claim it once, at the level that the evidence shows.`,
  employersDuty: (code: string) =>
    `${code} is the employer's duty, so a worker does not show evidence for it.`,
  notADuty: (code: string) =>
    `${code} is not an employer's duty. Choose a competence of kind ORGANISATIONAL.`,
  levelOfAnotherVersion: (code: string, levels: readonly string[]) =>
    `"${code}" is a level of another framework version. The levels of this competence are ${levels.join(", ")}.`,

  // Frameworks
  competenceOfOldEdition: (code: string, edition: number | undefined, retiredOn: string | null) =>
    `${code} belongs to edition ${edition} of its framework, which ${
      retiredOn === null ? "is not published" : `was retired on ${retiredOn}`
    }. Name the competence of the current edition: the query competences lists them.`,
  domainNotFound: (name: string) => `There is no domain ${name}. FrameworkVersion.domains lists them.`,
  editionUnknown: (framework: string, edition: number) =>
    `Framework ${framework} has no edition ${edition}. Framework.versions lists its editions.`,
  routeRetired: (name: string, on: string) =>
    `Progression route ${name} was retired on ${on}. The query progressionRoutes lists the current ones.`,

  // Endorsements
  noTopic: (subject: string) => `Endorsements of ${subject} have no topic. Leave it out.`,
  routeOfMoveMissing:
    "An endorsement of a move names a progression route. The query progressionRoutes lists them.",
  routeWithoutMove: "A route is given only with the subject SUPPORTS_MOVE. Leave it out.",
  capacityMissing: (own: readonly string[]) =>
    `Choose the capacity in which you endorse: ${own.join(" or ")}.`,
  capacityNotHeld: (as: string, own: readonly string[], allowed: readonly string[]) =>
    `You cannot endorse as ${as}. You act as ${own.join(", ")}, and endorsements are given as ${allowed.join(", ")}.`,
  capacityUnknown: (text: string, allowed: readonly string[]) =>
    `You cannot endorse as "${text}". Endorsements are given as ${allowed.join(", ")}.`,
  subjectUnknown: (text: string, subjects: readonly string[]) =>
    `There is no subject "${text}". The subjects are ${subjects.join(", ")}.`,

  // Credentials
  verifiedBeforeAwarded: (awardedOn: string, verifiedOn: string) =>
    `The credential was awarded on ${awardedOn}, so it cannot have been verified on ${verifiedOn}.`,

  // Posts and extracts
  extractInFuture: (day: string, today: string) =>
    `${day} is in the future (today is ${today}). An extract is from today or an earlier day.`,
  hostClosed: (code: string, closedOn: string | null, startedOn: string) =>
    `${code} was closed on ${closedOn}, so a post there cannot start on ${startedOn}. Name another host, or leave it out.`,
  whichPost: (count: number, numbers: readonly (string | number)[]) =>
    `${count} posts of this role band began on that day. Give the assignment number of the one that you mean${
      numbers.length === 0 ? "" : `: ${numbers.join(", ")}`
    }.`,
  endBeforePost: (endedOn: string, startedOn: string) =>
    `${endedOn} is not after ${startedOn}, when this post starts on record. The end is the first day on which the post is no longer held.`,
  recordedAgain: "It was retracted before and has been recorded again, as you asked.",
  postLikeRetracted:
    "A post that began on the same day was retracted. This one is different, so it has been recorded.",
  postStaysRetracted:
    "The same post was on record and has been retracted, and an extract does not bring it back. If the retraction was a mistake, send the post with recordRetracted, or record it with startPost.",
  termsStayRetracted: (terms: readonly string[]) =>
    `Its ${terms.join(" and ")} was on record with the same value and has been retracted, and an extract does not bring it back. If the retraction was a mistake, send it with recordRetracted.`,
  recordedWrongly: "It was recorded wrongly.",
  correctedByExtract: "A later extract corrected it.",
};
