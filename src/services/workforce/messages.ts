/**
 * Every sentence with which a use case about the workforce refuses an input: what is wrong, and what would be
 * right.
 */
export const messages = {
  // Signing in and acting for others
  operatorActsForNobody:
    "You are an operator and act for no organisation. Leave out the header Peerway-Acting-For.",
  notGranted:
    "You cannot act for the organisation that Peerway-Acting-For names. You have no worker record there, and it has not granted your organisation anything today in which you act. The query grantsReceived lists its grants.",
  tokenOfUnknown: "The access token names an organisation that is not on record here.",
  tokenOfClosed: (closedOn: string | null) =>
    `The access token names an organisation that was closed on ${closedOn}, so you cannot sign in for it any more. Its records are kept.`,

  accountClosed:
    "Your organisation's directory has closed this account, so you cannot sign in for the organisation. Ask the organisation if this is a mistake. Your record is kept.",

  recordsMoved: (code: string, movedTo: string) =>
    `The records of ${code} have moved to ${movedTo}. Sign in there. If it does not know ${code} yet, the move is still under way: try again in a few minutes.`,

  // Records of workers
  recordErased: "This record has been erased, as the worker asked, so it cannot be changed.",
  recordChanged: (version: number, expected: number) =>
    `The record is at version ${version}, not ${expected}: it has changed since you read it. Reload it and reapply your change.`,
  numberTaken: (number: string) => `A worker with number ${number} is already on record.`,
  numberOfLeaver: (number: string, endedOn: string) =>
    `A worker with number ${number} is already on record and left on ${endedOn}. If they have come back, record their new post under this number (startPost): their record continues.`,
  numberSame: (number: string) => `The worker's number is already ${number}.`,
  recordInUse: (uses: readonly string[]) =>
    `A record can be removed only if nothing depends on it. This one has: ${uses.join(", ")}. Facts are kept even after they are retracted. If the person has left, end their post. If they ask for it, their record can be erased (requestErasure).`,
  accountInUse: "an account that has signed in as this worker",
  noAccount: "No account is linked to this record. It is waiting for its worker to sign in.",
  noAccountDetached: "No detached account is being kept from using this record.",
  routeNotAspired: "This route is not one of the worker's aspirations. See Worker.aspirations.",

  // Posts
  postNotFound: "Post not found in your organisation.",
  postUndone:
    "This post was retracted or revoked, so it cannot be changed. Record the post that is held with startPost.",
  nothingChanges:
    "Nothing would change. Give at least one of wholeTimeEquivalent, contractKind, team, assignmentNumber, payBand, grade, setting, jobEvaluation and jobProfile.",
  changeBeforeStart: (effectiveOn: string, startedOn: string) =>
    `${effectiveOn} is before ${startedOn}, when the post started. If it was so from the start, give that day.`,
  changeAfterEnd: (effectiveOn: string, endedOn: string) =>
    `${effectiveOn} is not before ${endedOn}, when the post ends. If that is wrong, correct the end first (endPost).`,

  // Consent to copies
  kindsMissing: "Choose at least one kind of record to copy.",
  ownConsentNotFound: "Consent not found. You can take back only a consent that you gave.",
  consentTakenBackAlready: "This consent has already been taken back.",
  consentNotFound: "Consent not found for your organisation.",
  consentTakenBack: "The worker has taken this consent back. They can give a new one.",
  consentEnded: (untilOn: string) => `This consent ended on ${untilOn}. The worker can give a new one.`,
  noRecordHere:
    "This person has no record at your organisation yet. Open one, and let them sign in with its number, so that it is known to be theirs.",

  // Partners
  organisationClosed: (code: string, closedOn: string | null) =>
    `${code} was closed on ${closedOn}, so nobody acts for it any more. Name another organisation.`,
  organisationOwn: (code: string) => `${code} is your own organisation. Name another.`,
  grantNotFound: "Grant not found in your organisation.",
  grantWorkersCount: (given: number, most: number) =>
    `${given} workers were named. A grant names 1 to ${most}.`,
  grantEnded: (endedOn: string) => `This grant has already been ended, from ${endedOn}.`,
  grantEndInPast: (endedOn: string, today: string) =>
    `${endedOn} is in the past, and what was done until today was done under the grant. It can end from ${today} on.`,
  grantEndsAnyway: (untilOn: string) => `It already ends automatically on ${untilOn}.`,

  // What is accepted from elsewhere
  rulesCount: (given: number, most: number) => `${given} rules were given. At most ${most} are allowed.`,
  fieldOfOtherKind: (kinds: readonly string[], kind: string) =>
    `This goes with ${kinds.join(" and ")}, not with ${kind}. Leave it out.`,
  ageOutsideRange: (months: number, most: number) => `${months} is not between 1 and ${most} months.`,
};
