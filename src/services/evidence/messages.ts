/**
 * Every sentence with which a use case about evidence refuses an input: what is wrong, and what would be
 * right.
 */
export const messages = {
  // Evidence
  handedInAlready: "This evidence has already been handed in.",
  notRecognisableMissing:
    "Make sure that no service user can be recognised in this evidence, and confirm it with nobodyRecognisable. Then you can hand it in.",
  handedInNoChange:
    "This evidence has been handed in, so it cannot be changed. Withdraw it and draft new evidence.",
  draftChanged: (version: number, expected: number) =>
    `The draft is at version ${version}, not ${expected}: it has changed since you read it. Reload it and reapply your change.`,
  nothingToWithdraw: "This evidence has not been handed in, so there is nothing to withdraw.",
  withdrawnAlready: "This evidence has already been withdrawn.",
  attachmentsCount: (given: number, most: number) =>
    `${given} attachments were named. Evidence can name at most ${most}.`,

  // Supervision
  ownSessionNotFound: "Session not found on your record. You can confirm only your own supervision sessions.",
  contestedBefore:
    "You have said that this session did not take place. Retract that first if it is wrong. Then you can confirm the session.",
  confirmedBefore:
    "You have already confirmed this session. Retract that confirmation first if the session did not take place.",
  confirmedOtherwise: (setAgenda: boolean) =>
    `You have already confirmed this session, and said that you ${setAgenda ? "could" : "could not"} set its agenda. Retract that confirmation first if it is wrong.`,

  // Continuing professional development
  minutesOutOfRange: (given: number, most: number) =>
    `${given} minutes were given. Give 1 to ${most}; record what goes over several weeks in several entries.`,
  touchedCount: (given: number, most: number) => `${given} were named. An entry can name at most ${most}.`,

  // Adjustments
  nothingAdjusted: (names: readonly string[]) =>
    `Nothing is adjusted. Give at least one of ${names.join(", ")}.`,
  notAdjustable: (code: string, among: readonly string[]) =>
    `Nothing of ${code} can be adjusted. Requirements of this route that can: ${among.join(", ")}.`,
  notOfRequirement: (name: string, names: readonly string[]) =>
    `This requirement has no ${name}. It can be adjusted by ${names.join(", ")}.`,
  withoutEnd: "The requirement has no such limit, so nothing has to be adjusted. Leave this out.",
  adjustmentHarder: (given: number, from: number, until: number) =>
    `${given} was given. An adjustment may only ask for less: give ${from === until ? from : `${from} to ${until}`}.`,
  adjustmentFromTomorrow: (today: string) =>
    `An adjustment can apply from the day after today (${today}) at the earliest, so that nobody else can see from the time of a change that there is one.`,
  adjustmentHasBegun: (today: string) =>
    `This adjustment has begun. Revoke it (revokeFact) from a day after today (${today}), so that nobody else can see from the time of a change that there was one.`,
  // What the undoing of an adjustment has in place of a reason: it reads as that of any other fact.
  noReasonKept: "It no longer applies.",

  // Sharing evidence
  shareOfWithdrawn: "This evidence has been withdrawn, so you cannot share it.",
  shareOfDraft:
    "This evidence has not been handed in. Hand it in first, and confirm that no service user can be recognised in it.",
  shareWithYourself: "This is your own evidence. You can read it without a share.",
  shareTooLong: (months: number, last: string) =>
    `A share lasts at most ${months} months, so it must end by ${last}. You can share the evidence again after that.`,
  shareNotFound: "Share not found. You can stop only a share that you gave.",
  shareStopped: "This share has already been stopped.",

  // Assessors
  memberNotFound: "Member not found in your organisation. The query members lists all members.",
  coversCount: (given: number, most: number) =>
    `${given} were named. An appointment can name at most ${most}.`,
  everyCompetenceAlone:
    "everyCompetence already covers everything. Leave this out, or leave out everyCompetence.",
  coversMissing:
    "Choose what they may judge: frameworkVersions, domains or competences, or everyCompetence for all of them.",
  neitherEmployerNorHost:
    "You can say this of your employer, and of an organisation where you have or had a post for it.",
  disagreementNotFound: "You have not said this about that organisation, so there is nothing to withdraw.",
  driftNotedAlready: "You have noted this for that day already.",
  driftNoteNotFound: "Note not found. You can delete only a note of your own.",
  scopeLineUnknown: (lines: readonly string[]) =>
    lines.length === 0
      ? "No role band that you held on that day lists what is out of its scope. Give a kind instead; the query driftKinds lists them."
      : `Give a line exactly as the role band lists it in outOfScope: ${lines.map((line) => `"${line}"`).join(", ")}.`,
  employedOutOfRange: (given: number, most: number) =>
    `${given} was given. Give how many people your organisation employs in all, 1 to ${most}.`,
  documentMissing: "Name the document that shows it, with its date.",
  documentNotAskedFor:
    "Name a document only for a duty that asks for one (asksForDocument), if it is fulfilled. Leave it out.",
  conflictOfOther:
    "You can declare only your own conflicts of interest. HR or a lived experience lead declares other people's.",
  conflictWithThemselves:
    "Choose another member of your organisation, not the worker. The query members lists all members.",

  // Assigning evidence
  assigningWithdrawn: "This evidence has been withdrawn, so it needs no assessor any more.",
  assessorNotFound:
    "Member not found in your organisation. The query assessorAppointments lists the appointed assessors.",
  assessorIsWorker: "An assessor cannot judge their own evidence. Choose another assessor.",
  partnerNotGranted: (name: string) =>
    `${name} works for a partner that has no grant to assess this worker today. Choose somebody else, or make a grant (grantPartner).`,
  assessorJudgedBefore:
    "The worker has appealed, and this assessor has judged the claim before. Choose another assessor for the second judgement.",
  assessorHasConflict:
    "This assessor has a declared conflict of interest with the worker. Choose another assessor.",
  assessorIsLineManager:
    "This assessor acts as the worker's line manager, and your organisation's policy does not let line managers judge. Choose another assessor.",
  assessorNotAppointed: (name: string, codes: readonly string[]) =>
    `${name} has no appointment today for ${codes.join(", ")}, which the evidence claims. Choose an assessor who has one, or appoint them.`,

  // Judging
  claimNotFound: "Claim not found in your organisation.",
  claimWithdrawn: "The evidence of this claim has been withdrawn, so it cannot be judged.",
  claimOfDraft: "The evidence of this claim has not been handed in yet. It can be judged after that.",
  notAssigned:
    "No assessor has been assigned to this evidence yet. HR, a lived experience lead or a line manager can assign one.",
  assignedToAnother: "This evidence is assigned to another assessor, who reads and judges it.",
  ownEvidence: "You cannot assess your own evidence. Ask another assessor to do it.",
  notAppointed: (on: string) =>
    `You have no appointment as an assessor for this competence on ${on}. Ask an assessor who has one to judge it.`,
  ownConflict: (until: string | null) =>
    `You have a declared conflict of interest with this worker${
      until === null ? "" : ` until ${until}`
    }. Ask another assessor to judge this evidence.`,
  ownLineManager:
    "You act as this worker's line manager, and your organisation's policy does not let line managers judge. Ask another assessor to judge this evidence.",
  judgedBeforeHandedIn: (submittedOn: string) =>
    `The evidence was handed in on ${submittedOn}, so it cannot have been judged before that day.`,
  secondJudgementIsYours:
    "The worker has appealed, and you have judged this claim before. Ask another assessor to make the second judgement.",
  nothingToSupersede:
    "This claim has not been judged yet, so there is nothing to supersede. Leave supersedes out.",
  mustSupersede:
    "This claim has already been judged. To judge it again, pass the current judgement in supersedes.",
  levelMissing: "Give the level at which you accept the claim.",
  reasonMissing: "Give the reason for returning the claim, so that the worker knows what to change.",
  returnReasonOfAccepted: "A return reason goes with RETURNED. Leave it out when you accept a claim.",
  levelOfReturned: "A level goes with ACCEPTED. Leave it out when you return a claim.",
  judgementNotFound: "Judgement not found in your organisation.",

  // Appeals and checks of quality
  judgementOfYoursNotFound: "Judgement not found. You can appeal only a judgement of your own evidence.",
  judgementNotInForce:
    "This judgement is no longer in force: it was superseded or undone, or its evidence was withdrawn. Appeal the current judgement.",
  appealedAlready: "This judgement has already been appealed and is waiting for a second judgement.",
  checkOfOwnJudgement: "You have judged this claim yourself. Ask another assessor to check its quality.",
  notInSample:
    "This judgement is not waiting for a check: the query qualitySample lists those that are. If the judgement is wrong, judge the claim again and pass this judgement in supersedes.",
  outsideRange: (value: number, most: number) => `${value} is not between 0 and ${most}.`,

  // Other facts
  credentialNotFound: "Credential not found in your organisation.",
  notWaivable: (code: string, waivable: readonly string[]) =>
    `Requirement "${code}" cannot be waived. ${
      waivable.length === 0
        ? "This route has no requirement that can be waived."
        : `Those that can be waived are ${waivable.join(", ")}.`
    }`,

  // Undoing facts
  factNotFound: "Fact not found in your organisation.",
  undoingNotUndone: "A retraction or revocation cannot be undone. Record the fact again.",
  handingInNotUndone:
    "The record that evidence was handed in or withdrawn cannot be undone. Withdraw the evidence, retract it as a whole, or draft it again.",
  retractedAlready: "This fact has already been retracted.",
  undoneAlready: "This fact has already been retracted or revoked.",
  revokedBeforeFact: (effectiveOn: string, day: string) =>
    `${effectiveOn} is before ${day}, the day of the fact. Give the first day on which it no longer counts. If it was wrong from the start, retract it (retractFact).`,
  factAboutYou: "This fact is about you, and somebody else recorded it. Ask somebody who may undo it.",
  ownRecordOnly:
    "In your own record you can undo only what you recorded yourself. Ask somebody who may undo the rest.",
  undoingNotYours: (capacities: readonly string[]) =>
    `A fact can be undone only by the person who recorded it, or by ${capacities.join(", ")}.`,
};
