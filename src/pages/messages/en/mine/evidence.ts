/** Evidence: what workers write about their work, and what became of it. */
export const evidence = {
  title: "My evidence",
  lead: "Evidence shows what you can do. You write about your work. An assessor reads it and says what it shows.",
  hidden:
    "Only you can read a draft. When you hand it in, the person who judges it can read it. So can people that you share it with.",
  write: "Write a new piece",
  back: "Back to my evidence",
  backToPiece: "Back to this piece",
  drafts: "Drafts",
  noDrafts: "You have no drafts.",
  handedIn: "Handed in",
  noneHandedIn: "You have handed nothing in yet.",
  takenBack: "Taken back",
  noneTakenBack: "You have taken nothing back.",
  showTakenBack: "Show the pieces that you took back",
  done: (day: string) => `Work of ${day}`,
  untitled: (kind: string) => `${kind}, words no longer kept`,
  claims: (count: number) => (count === 1 ? "1 competence" : `${count} competences`),
  tags: {
    draft: "Draft",
    waiting: "Waiting",
    returned: "Came back to you",
    accepted: "Accepted",
    takenBack: "Taken back",
  },
  waitsFor: (count: number, name: string, day: string) =>
    `${count === 1 ? "1 waits" : `${count} wait`} for ${name} since ${day}.`,
  waitsForChoice: (count: number, day: string) =>
    `${count === 1 ? "1 waits" : `${count} wait`} since ${day}. Your employer has not chosen an assessor yet.`,
  waitsForSecond: (count: number, day: string) =>
    `You asked for a second look at ${count} on ${day}. The first answer counts until then.`,
  accepted: (count: number) => `${count} accepted.`,
  returned: (count: number) => (count === 1 ? "1 came back to you." : `${count} came back to you.`),
  why: (code: string, reason: string) => `${code}: ${reason}`,
  notCounted: "This kind of evidence is for yourself. It is shown, and it never counts.",
  undone: (reason: string) => `This piece no longer counts. The reason given: ${reason}`,
  copied: (employer: string) => `This piece was copied from your record at ${employer}.`,
  words: "Your words",
  noWords: "Your words are no longer kept.",
  noReflection: "You wrote the title, and no more.",
  attachments: "Files that you named",
  shows: "What it is to show",
  facts: { kind: "Kind", doneOn: "Day of the work", handedInOn: "Handed in", claimed: "You said" },
  judged: {
    ACCEPTED: (day: string, name: string | null, level: string | null) =>
      `Accepted on ${day}${name === null ? "" : ` by ${name}`}${level === null ? "" : `: ${level.toLowerCase()}`}.`,
    RETURNED: (day: string, name: string | null) =>
      `Came back on ${day}${name === null ? "" : ` from ${name}`}. It does not show this yet.`,
  },
  reason: (reason: string) => `The reason: ${reason}`,
  notJudged: "Nobody has looked at this yet.",
  appealed: (day: string) =>
    `You asked for a second look on ${day}. Another assessor will look. The first answer counts until then.`,
  askAgain: "Ask for a second look",
  about: (what: string) => `at ${what}`,
  writeAgain: "Write a new piece from this one",
  writeAgainWhy:
    "A piece that was handed in stays as it is. Write a new one that answers the reason. Your words are copied into it.",
  change: "Change this draft",
  handIn: "Hand this in",
  takeBack: "Take this back",
  sharing: {
    title: "Sharing your words",
    nobody: "You have shared your words with nobody. The person who is chosen to judge them can read them.",
    with: (name: string, day: string) => `${name}, until ${day}`,
    nobodyKnown: "Somebody who no longer acts here",
    over: "no longer shared",
    purpose: (purpose: string) => `What for: ${purpose}`,
    stop: "Stop sharing",
    stopWith: (name: string) => `with ${name}`,
    share: "Share your words with somebody",
  },
};

/** The form for a draft. */
export const writing = {
  title: "Write evidence",
  changeTitle: "Change your draft",
  warningTitle: "Do not name anybody",
  warning: [
    "Do not name a person who uses services, their family, or a colleague. Do not describe them so that somebody could work out who it is.",
    "Leave out names, ages, wards, dates and places. Write “a person”, and write about what you did.",
  ],
  kind: "What kind of evidence is it?",
  thirdParty: "Somebody else has to take part.",
  doesNotCount: "This is for yourself. It never counts.",
  doneOn: "When did you do the work?",
  doneOnShort: "The day of the work",
  heading: "Title",
  headingHint: "A few words, so that you find it again",
  reflection: "What did you do, and what did you learn?",
  reflectionHint: "Write as you would say it. You can come back and change it until you hand it in.",
  attachments: "Names of files that you keep elsewhere (if you have any), one on each line",
  claims: "What does it show?",
  claimsHint: "Open a group. Choose how well you did each thing. Choose one or more.",
  otherClaims: "From other frameworks",
  notInThis: "Not in this piece",
  noClaim: "Choose at least one thing that this piece shows.",
  save: "Save the draft",
  saved: "Nobody else can see a draft.",
};

/** Handing in, taking back, a second look, and sharing. */
export const handling = {
  handIn: {
    title: "Hand in your evidence",
    text: "Your assessor can then read your words. You cannot change them any more. You can take the piece back at any time.",
    agree:
      "Nobody can be recognised in my words: not a person I support, not their family, not those I work with",
    agreeLabel: "Please check your words once more",
    agreeMissing: "Check your words, and then say that nobody can be recognised in them.",
    assessor: "Who should look at it?",
    assessorHint: "These people may look at everything that you said it shows.",
    anybody: "My employer chooses somebody",
    send: "Hand it in",
  },
  takeBack: {
    title: "Take your evidence back",
    text: "Nobody else can then read your words. What it showed stops counting, also what was accepted. You cannot hand it in again, but you can write a new piece from it.",
    send: "Take it back",
  },
  appeal: {
    title: "Ask for a second look",
    about: (code: string, competence: string) => `${code} ${competence}`,
    text: "Another assessor looks at it, who has not judged it before. Your employer chooses them. The first answer counts until then.",
    when: "You can ask at any time, once for each answer. It is your right, and nobody may hold it against you.",
    reason: "Why should somebody else look?",
    reasonHint: "Assessors and the lived experience lead can read this. Do not name anybody.",
    send: "Ask for a second look",
  },
  share: {
    title: "Share your words",
    text: "One person can then read your words in this piece, until the day that you choose. You can stop at any time.",
    find: "Find somebody by name",
    search: "Find",
    more: "There are more people. Write a part of the name to find them.",
    nobody: "Nobody of that name acts here.",
    who: "Who can read it?",
    purpose: "What for?",
    purposeHint: "They can read this too.",
    until: "From which day on can they no longer read it?",
    untilHint: "Within twelve months. For example, 27 3 2027",
    send: "Share",
  },
};

export const evidenceDone = {
  evidenceDrafted: "Your draft is saved.",
  evidenceHandedIn: "Your evidence is handed in.",
  evidenceTakenBack: "You have taken this piece back.",
  appealed: "You have asked for a second look.",
  evidenceShared: "Your words are shared.",
  sharingStopped: "Your words are no longer shared with this person.",
};
